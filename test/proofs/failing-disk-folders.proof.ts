import { provedOf } from './failing-disk.ts';

provedOf((name) => /^(?:renew|purge|init|slip)/.test(name));
