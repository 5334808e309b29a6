import { provedOf } from './failing-disk.ts';

provedOf((name) => /^(?:render|diff)/.test(name));
