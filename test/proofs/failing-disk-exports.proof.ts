import { provedOf } from './failing-disk.ts';

provedOf((name) => /^export/.test(name));
