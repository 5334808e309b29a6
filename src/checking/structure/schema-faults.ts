// The compiled schemas, one check a kind of file.
import type { ErrorObject } from 'ajv';
import type { FileKind } from '../../model/index.ts';
import * as compiled from '../generated/validators.js';

export type SchemaFault = Pick<ErrorObject, 'keyword' | 'instancePath' | 'params' | 'parentSchema' | 'data'>;

const validators: Readonly<Record<string, { (data: unknown): boolean; errors?: readonly SchemaFault[] | null }>> = compiled;

/** What a schema has against the data of a file; empty when nothing. */
export function schemaFaults(kind: FileKind, data: unknown): readonly SchemaFault[] {
  const validate = validators[kind.replaceAll('-', '_')];
  if (validate === undefined) throw new Error(`no schema is compiled for ${kind}`);
  return validate(data) ? [] : (validate.errors ?? []);
}
