/** What the funding plan says of who is named to pay and has said no amount yet, as plans made in Excel have it. */
import { expect, test } from 'vitest';
import { deliverables, viewOf } from '../../src/rendering/index.ts';
import { projectWith } from '../project/project.ts';
import { shippedDeliverable } from './shipped-templates.ts';
import { request } from './view/tiny-project.ts';
import { partOf } from './word/minimal-docx.ts';

const kind = deliverables.find(({ id }) => id === 'funding-plan') ?? expect.fail('there is no funding plan');

test('the amount of a funder that is named alone is to be specified', async () => {
  const project = projectWith({
    actions: [
      {
        id: 'AC-001',
        title: 'Former',
        budget: [{ year: 2027, planned: 12_000 }],
        funding: [{ funder: 'État' }, { funder: 'Région', kind: 'grant', amount: 3000 }],
      },
    ],
  });
  const { make } = shippedDeliverable(kind, 'funding-plan.fr.docx');
  const [made] = await make(viewOf({ ...request, project, ranking: null, deliverable: kind.id, title: kind.title.fr }));
  const xml = partOf(made?.bytes ?? expect.fail('no funding plan is made'), 'word/document.xml');
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/g)].map(([cell]) =>
      [...cell.matchAll(/<w:t[^>]*>([^<]*)</g)]
        .map(([, one]) => one)
        .join('')
        .replace(/\p{Zs}/gu, ' '),
    ),
  );
  expect(rows.filter((row) => row.length === 6)).toEqual([
    ['Financeur et nature', 'Envisagé', 'Demandé', 'Accordé', 'Versé', 'Total'],
    ['État', '', '', '', '', 'à préciser'],
    ['Région, subvention', '3 000 €', '', '', '', '3 000 € (25 %)'],
    ['Total', '3 000 €', '', '', '', '3 000 €'],
  ]);
});
