/** Of a programme of which nothing is left, no document counts 0 actions, nor shows a heading above nothing. */
import { expect, test } from 'vitest';
import { deliverables, viewOf } from '../../src/rendering/index.ts';
import { projectWith } from '../project/project.ts';
import { shippedDeliverable } from './shipped-templates.ts';
import { request } from './view/tiny-project.ts';
import { partOf } from './word/minimal-docx.ts';

const project = projectWith({
  info: { format: 1, title: 'Essai', territory: { name: 'Le Havre', kind: 'commune' } },
  axes: { challenges: [{ id: 'CH-01', title: 'L’accès aux droits' }] },
  actions: [{ id: 'AC-001', title: 'Ouvrir un guichet', status: 'dropped' }],
  communication: { items: [{ id: 'CO-01', recipient: 'local-press', message: 'Un titre', date: '2027-04' }] },
});

const textsOf = async (id: string, readership: 'elected' | 'press' = 'elected'): Promise<readonly string[]> => {
  const kind = deliverables.find((one) => one.id === id) ?? expect.fail(`there is no ${id}`);
  const { make } = shippedDeliverable(kind, `${id}.fr.docx`);
  const [made] = await make(
    viewOf({ ...request, ...kind, project, ranking: null, plan: null, readership, deliverable: id, title: kind.title.fr }),
  );
  const xml = partOf(made?.bytes ?? expect.fail('nothing is made'), 'word/document.xml');
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([one]) => one.replace(/<[^>]*>/g, '').replace(/\p{Zs}/gu, ' '));
};

test('a press release prepares a project', async () => {
  expect(await textsOf('press-release', 'press')).toContain('Le Havre prépare son projet numérique de territoire.');
});

test('a programme without principles names none', async () => {
  const texts = await textsOf('programme');
  expect(texts).toContain('Enjeux');
  expect(texts).not.toContain('Principes');
});

test('the map of the communes is not one of zeros', () => {
  const { charts } = viewOf({ ...request, project: { ...request.project, actions: [] }, ranking: null, plan: null });
  expect(charts.communes).toBeNull();
});
