/** What the schemas keep for the team never reaches a view, whoever reads it: every field marked internal is tried, with any value. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Project, readerships } from '../../../src/model/index.ts';
import { deliverables } from '../../../src/rendering/index.ts';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { request, secret } from './tiny-project.ts';

const schemas = new URL('../../../schemas/', import.meta.url);
type Schema = { readonly [key: string]: unknown };
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields marked internal, each as the file of its schema and the names on the way to it. */
function internalFields(): readonly (readonly [kind: string, way: readonly string[]])[] {
  const found: [string, string[]][] = [];
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

/** What stands at the end of a way, in whatever list it passes through. */
function valuesAt(value: unknown, way: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => valuesAt(one, way));
  const [first, ...rest] = way;
  if (first === undefined) return [value];
  return isSchema(value) && first in value ? valuesAt(value[first], rest) : [];
}

const { project } = request;
/** Where the project holds the files of a kind. Identities are not part of it: nothing that is written can name them. */
const held: Readonly<Record<string, (of: Project) => unknown>> = {
  action: ({ actions }) => actions,
  actors: ({ actors }) => actors,
  ballots: ({ ballots }) => ballots.map(({ ballot }) => ballot),
  interview: ({ interviews }) => interviews,
  workshop: ({ workshops }) => workshops,
};
const fields = internalFields();

describe('the names of people', () => {
  const people = new Map([['PE-01', 'Camille Exemple']]);
  const shown = (more: object) => JSON.stringify(viewOf({ ...request, ...more }));
  it('are told with their functions when they are asked for, to elected members alone', () => {
    expect(shown({})).not.toContain('Camille');
    expect(shown({ people })).toContain('Camille Exemple (Cheffe de projet numérique)');
    for (const readership of ['residents', 'press']) expect(shown({ people, readership })).not.toContain('Camille');
  });
});

describe('fields for the team alone', () => {
  it.each(fields)('%s %s is tried', (kind, way) => {
    if (kind === 'identities') return expect(project).not.toHaveProperty('identities');
    expect(JSON.stringify(valuesAt(held[kind]?.(project), way))).toContain(secret);
  });

  it('reach no reader and no document, whatever stands in them', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghijkmnpqrstuvwxyz0123456789'), minLength: 24, maxLength: 30 });
    fc.assert(
      fc.property(
        word,
        fc.constantFrom(...readerships),
        fc.constantFrom('fr' as const, 'en' as const),
        (said, readership, language) => {
          const told: Project = JSON.parse(JSON.stringify(project).replaceAll(secret, said));
          for (const { id } of deliverables) {
            const view = viewOf({ ...request, project: told, readership, language, deliverable: id });
            expect(JSON.stringify(view)).not.toContain(said);
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});
