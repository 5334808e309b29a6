/** Who does what after a meeting: what was decided that somebody is to do, or that is due; the rest is among the decisions. */
import { expect, test } from 'vitest';
import type { Meeting } from '../../src/model/index.ts';
import { deliverables, viewOf } from '../../src/rendering/index.ts';
import { projectWith } from '../project/project.ts';
import { shippedDeliverable } from './shipped-templates.ts';
import { request } from './view/tiny-project.ts';
import { partOf } from './word/minimal-docx.ts';

const adopted = { id: 'DE-1', text: 'Adopter le programme', outcome: 'approved' as const };

async function textsOf(decisions: Meeting['decisions']): Promise<readonly string[]> {
  const kind = deliverables.find(({ id }) => id === 'meeting-minutes') ?? expect.fail('there are no minutes');
  const { make } = shippedDeliverable(kind, 'meeting-minutes.fr.docx');
  const project = projectWith({
    meetings: [{ id: 'RE-1', date: '2026-06-10', minutes: 'Séance ouverte.', ...(decisions && { decisions }) }],
  });
  const view = { ...request, ...kind, project, ranking: null, plan: null, deliverable: kind.id, title: kind.title.fr };
  const [made] = await make(viewOf({ ...view, today: '2026-11-24' }));
  const xml = partOf(made?.bytes ?? expect.fail('nothing is made'), 'word/document.xml');
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([one]) => one.replace(/<[^>]*>/g, '').replace(/\p{Zs}/gu, ' '));
}

test('what nobody is to do is in no table of tasks', async () => {
  const tasks = [
    { id: 'DE-2', text: 'Réunir les communes', due: '2026-12' },
    { id: 'DE-3', text: 'Écrire au Département', owner: 'le secrétariat', status: 'open' as const },
  ];
  const texts = await textsOf([adopted, ...tasks]);
  const below = texts.slice(texts.indexOf('Qui fait quoi, pour quand'));
  expect(below).toContain('Réunir les communes');
  expect(below).toContain('Écrire au Département');
  expect(texts).toContain('Adopter le programme');
  expect(below).not.toContain('Adopter le programme');
});

test('there is no table where there is nothing to do', async () => {
  expect(await textsOf([adopted])).not.toContain('Qui fait quoi, pour quand');
});
