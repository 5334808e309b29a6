// Whether data that comes from elsewhere is what the schema of a kind of file takes.
import type { FileKind } from '../../model/index.ts';
import { schemaFaults } from './schema-faults.ts';

export const isSound = (kind: FileKind, data: object): boolean => schemaFaults(kind, data, 1).faults.length === 0;
