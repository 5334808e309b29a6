// What a schema asks of a value, in types.
import type { SchemaFault } from '../structure/schema-faults.ts';

export interface Asked {
  readonly types: readonly string[];
  readonly values: readonly string[];
  readonly keys: readonly string[];
  readonly noun: string;
  readonly pattern: string | null;
  readonly format: string | null;
  readonly min: number;
  readonly max: number;
  readonly labelsOf: (value: string) => readonly string[];
}

const field = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null && Object.hasOwn(of, name) ? Reflect.get(of, name) : undefined;
const texts = (value: unknown): string[] => [value].flat().filter((one) => typeof one === 'string');
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

export function askedBy({ parentSchema: schema }: SchemaFault): Asked {
  return {
    types: texts(field(schema, 'type')),
    values: texts(field(schema, 'enum')),
    keys: Object.keys(Object(field(schema, 'properties'))),
    noun: text(field(schema, 'x-noun')) ?? '',
    pattern: text(field(schema, 'pattern')),
    format: text(field(schema, 'format')),
    min: number(field(schema, 'minimum'), Number.NEGATIVE_INFINITY),
    max: number(field(schema, 'maximum'), Number.POSITIVE_INFINITY),
    labelsOf: (value) => texts(Object.values(Object(field(field(schema, 'x-values'), value)))),
  };
}
