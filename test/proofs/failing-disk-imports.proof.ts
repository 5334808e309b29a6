import { provedOf } from './failing-disk.ts';

provedOf((name) => /^(?:import|plan)/.test(name));
