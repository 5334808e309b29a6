/** What the annexes of the programme say where there is nothing to say yet: a dash, never an empty cell. */
import { expect, test } from 'vitest';
import { deliverables, viewOf } from '../../src/rendering/index.ts';
import { projectWith } from '../project/project.ts';
import { shippedDeliverable } from './shipped-templates.ts';
import { request } from './view/tiny-project.ts';
import { partOf } from './word/minimal-docx.ts';

const kind = deliverables.find(({ id }) => id === 'programme') ?? expect.fail('there is no programme');

test('a need that has no answer yet has a dash; one that is put aside, its reason', async () => {
  const project = projectWith({
    needs: [
      { id: 'ND-001', statement: 'Être aidé' },
      { id: 'ND-002', statement: 'Être couvert', response: { kind: 'deferred', reason: 'Les opérateurs le font.' } },
      { id: 'ND-003', statement: 'Être formé' },
    ],
    actions: [{ id: 'AC-001', title: 'Former', needs: ['ND-003'] }],
  });
  const { make } = shippedDeliverable(kind, 'programme.fr.docx');
  const [made] = await make(viewOf({ ...request, project, ranking: null, deliverable: kind.id, title: kind.title.fr }));
  const xml = partOf(made?.bytes ?? expect.fail('no programme is made'), 'word/document.xml');
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/g)].map(([cell]) =>
      [...cell.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, one]) => one).join(''),
    ),
  );
  const answerTo = (statement: string) => rows.find(([first]) => first === statement)?.at(-1);
  expect(['Être aidé', 'Être couvert', 'Être formé'].map(answerTo)).toEqual(['–', 'différé – Les opérateurs le font.', 'Former']);
});
