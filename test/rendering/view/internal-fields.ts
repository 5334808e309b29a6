/** Every field that the schemas mark internal, and a project with a word in each of them. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Project } from '../../../src/model/index.ts';

const schemas = new URL('../../../schemas/', import.meta.url);
type Schema = { readonly [key: string]: unknown };
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);

export type InternalField = readonly [kind: string, way: readonly string[]];

/** Each as the file of its schema and the names on the way to it. */
function fieldsOf(): readonly InternalField[] {
  const found: InternalField[] = [];
  for (const file of readdirSync(schemas).filter((name) => name.endsWith('.json'))) {
    const visit = (schema: unknown, way: string[]): void => {
      if (!isSchema(schema)) return;
      if (schema['x-visibility'] === 'internal') found.push([file.replace('.json', ''), way]);
      for (const group of ['properties', 'patternProperties', '$defs'])
        if (isSchema(schema[group]))
          for (const [name, inner] of Object.entries(schema[group])) visit(inner, group === '$defs' ? way : [...way, name]);
      visit(schema.items, way);
    };
    visit(JSON.parse(readFileSync(new URL(file, schemas), 'utf8')), []);
  }
  return found;
}
export const internalFields = fieldsOf();

/** What stands at the end of a way, in whatever list it passes through. */
export function valuesAt(value: unknown, way: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => valuesAt(one, way));
  const [first, ...rest] = way;
  if (first === undefined) return [value];
  return isSchema(value) && first in value ? valuesAt(value[first], rest) : [];
}

/** Where the project holds the files of a kind. Identities are not part of it: nothing that is written can name them. */
export const held: Readonly<Record<string, (of: Project) => unknown>> = {
  action: ({ actions }) => actions,
  actors: ({ actors }) => actors,
  ballots: ({ ballots }) => ballots.map(({ ballot }) => ballot),
  interview: ({ interviews }) => interviews,
  workshop: ({ workshops }) => workshops,
};

/** Writes the word at the end of a way, in every item of each list that is there: as a note in a list, else as it is. */
export function mark(value: unknown, [first, ...rest]: readonly string[], word: string): void {
  if (Array.isArray(value)) for (const one of value) mark(one, [first ?? '', ...rest], word);
  else if (isSchema(value) && first !== undefined) {
    if (rest.length > 0) mark(value[first], rest, word);
    else
      Object.assign(value, { [first]: Array.isArray(value[first]) ? [{ date: '2025-01-01', author: word, text: word }] : word });
  }
}
