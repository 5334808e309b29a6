import { provedOf } from './failing-disk.ts';

provedOf((name) => /^(?:set|add|rename|fix|validate|migrate|undo|redo)/.test(name));
