/** What the schemas keep for the team never reaches a view, whoever reads it: every field marked internal is tried, with any value. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Project, readerships } from '../../../src/model/index.ts';
import { deliverables } from '../../../src/rendering/index.ts';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { internalFields as fields, held, valuesAt } from './internal-fields.ts';
import { request, secret } from './tiny-project.ts';

const { project } = request;

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

  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijkmnpqrstuvwxyz0123456789'), minLength: 24, maxLength: 30 });
  const asked = readerships.flatMap((readership) => (['fr', 'en'] as const).map((language) => ({ readership, language })));
  it.each(fc.sample(word, asked.length).map((said, index) => ({ said, ...asked[index] })))(
    'reach no document: $said, for $readership, $language',
    ({ said, ...by }) => {
      const told: Project = JSON.parse(JSON.stringify(project).replaceAll(secret, said));
      for (const { id, recipients, drafted } of deliverables) {
        const view = viewOf({ ...request, project: told, ...by, deliverable: id, recipients, drafted });
        expect(JSON.stringify(view)).not.toContain(said);
      }
    },
  );
});
