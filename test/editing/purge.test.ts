// What a purge takes out and leaves: comments, counts, needs and what may be published stay.
import { expect, test } from 'vitest';
import { purgeEdits, revise } from '../../src/editing/index.ts';
import type { DataSet, SourceFile } from '../../src/model/index.ts';
import { projectWith } from '../project/project.ts';

const words = { partners: 'partenaires', others: 'autres participants' };
const texts: Readonly<Record<string, string>> = {
  'interviews/IV-01.yaml': `# Au premier étage
id: IV-01
function: Directrice
commune: Bédée
by: Une stagiaire
notes: |
  Ce qui a été dit.
# Les besoins restent
quotations:
  - {text: "Sans accord.", consent: false}
  - {text: "Avec.", consent: true}
  - {text: "Sans réponse."}
needs: [ND-01]
`,
  'workshops/WS-01.yaml': 'id: WS-01\nheadcount: 12\nnotes: Ce qui a été dit.\nquotations: [{text: Sans accord.}]\n',
  'meetings/a.yaml':
    'id: MT-01\nattendees: [PE-01, PE-02, Une passante, {audience: elected, headcount: 3}, {audience: staff}]\napologies:\n  - PE-03 # excusée\n',
};
const [interview, workshop, meeting] = [
  {
    ...{ id: 'IV-01', function: 'Directrice', commune: 'Bédée', by: 'Une stagiaire', notes: 'Ce qui a été dit.\n' },
    quotations: [{ text: 'Sans accord.', consent: false }, { text: 'Avec.', consent: true }, { text: 'Sans réponse.' }],
    needs: ['ND-01'],
  },
  { id: 'WS-01', headcount: 12, notes: 'Ce qui a été dit.', quotations: [{ text: 'Sans accord.' }] },
  {
    id: 'MT-01',
    attendees: ['PE-01', 'PE-02', 'Une passante', { audience: 'elected', headcount: 3 }, { audience: 'staff' }],
    apologies: ['PE-03'],
  },
];
const project = projectWith({
  actors: {
    people: [
      { id: 'PE-01', kind: 'elected' },
      { id: 'PE-02', kind: 'agent' },
      { id: 'PE-03', kind: 'partner' },
    ],
  },
  interviews: [interview],
  workshops: [workshop],
  meetings: [meeting],
});
const file = (path: string, kind: SourceFile['kind'], data: unknown): SourceFile => ({ path, kind, data, faults: [] });
const files = [
  file('interviews/IV-01.yaml', 'interview', interview),
  file('workshops/WS-01.yaml', 'workshop', workshop),
  file('meetings/a.yaml', 'meeting', meeting),
];
const after = (...sets: readonly DataSet[]) =>
  Object.fromEntries(
    revise(purgeEdits({ files, project, sets, words }), (path) => texts[path] ?? null).map((one) => [one.path, one.after]),
  );

test('an interview keeps its commune, its needs and the quotation that was agreed to', () => {
  expect(after('interviews')).toEqual({
    'interviews/IV-01.yaml': `# Au premier étage
id: IV-01
commune: Bédée
# Les besoins restent
quotations:
  - {text: "Avec.", consent: true}
needs: [ND-01]
`,
  });
});

test('a workshop keeps its headcount', () => {
  expect(after('workshops')).toEqual({ 'workshops/WS-01.yaml': 'id: WS-01\nheadcount: 12\n' });
});

test('people are counted by audience; an audience that nobody counted is not made a number', () => {
  expect(after('attendance')['meetings/a.yaml']?.replace(/\s+/g, ' ')).toBe(
    'id: MT-01 attendees: [{audience: elected, headcount: 4}, {audience: staff}, {audience: staff, headcount: 1}, {audience: autres participants, headcount: 1}] apologies: - audience: partenaires # excusée headcount: 1 ',
  );
});

test('private files are no edits', () => {
  expect(after('identities', 'survey-answers')).toEqual({});
});
