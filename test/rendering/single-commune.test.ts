/** A commune is not told to be in one commune. */
import { expect, test } from 'vitest';
import { deliverables, viewOf } from '../../src/rendering/index.ts';
import { projectWith } from '../project/project.ts';
import { shippedDeliverable } from './shipped-templates.ts';
import { request } from './view/tiny-project.ts';
import { partOf } from './word/minimal-docx.ts';

const communes = [
  { code: '26274', name: 'Rochefourchat' },
  { code: '26321', name: 'Saint-Nazaire-le-Désert' },
];

test.each([
  ['scoping-note', 1, 'La commune compte 180 habitants.'],
  ['scoping-note', 2, 'La commune compte 180 habitants dans 2 communes.'],
] as const)('%s of %d', async (id, count, said) => {
  const kind = deliverables.find((one) => one.id === id) ?? expect.fail(`there is no ${id}`);
  const territory = { name: 'La commune', populations: [{ value: 180 }], communes: communes.slice(0, count) };
  const project = projectWith({ info: { format: 1, title: 'Essai', territory }, launch: { objectives: ['Relier'] } });
  const { make } = shippedDeliverable(kind, `${id}.fr.docx`);
  const [made] = await make(viewOf({ ...request, project, ranking: null, deliverable: id, title: kind.title.fr }));
  const xml = partOf(made?.bytes ?? expect.fail('nothing is made'), 'word/document.xml');
  const texts = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([one]) => one.replace(/<[^>]*>/g, '').replace(/\p{Zs}/gu, ' '));
  expect(texts).toContain(said);
});
