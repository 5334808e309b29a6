// What is counted as kept about people, and when it is past its date.
import { expect, test } from 'vitest';
import type { Project, SourceFile, Workspace } from '../../../src/model/index.ts';
import { keptData, privacyStanding } from '../../../src/project/people/kept-data.ts';
import { personData } from '../../../src/project/people/person-data.ts';
import { projectWith } from '../project.ts';

const file = (path: string, kind: SourceFile['kind'], data: unknown): SourceFile => ({ path, kind, data, faults: [] });
const identities = file('.private/identities.yaml', 'identities', { 'PE-01': { name: 'Claire Exemple' }, 'x-note': 'à revoir' });

const project: Project = projectWith({
  info: {
    format: 1,
    title: 'Essai',
    dataProtection: {
      retention: [
        { data: 'interviews', until: 2026 },
        { data: 'workshops', until: '2027-06' },
        { data: 'attendance', until: 2026 },
      ],
    },
  },
  interviews: [
    { id: 'IV-01', date: '2026-05-02', notes: 'Ce qui a été dit.' },
    { id: 'IV-02', date: '2026-03-04', quotations: [{ text: 'Sans accord.' }] },
    // A group's function, an id and what may be published tell of nobody.
    { id: 'IV-03', function: 'Élus', headcount: 3, by: 'PE-01', quotations: [{ text: 'D’accord.', consent: true }] },
  ],
  workshops: [{ id: 'WS-01', notes: 'Ce qui a été dit.' }],
  meetings: [{ id: 'MT-01', attendees: [{ audience: 'elected', headcount: 4 }] }],
});
const workspace = { files: [identities], answers: [{ path: '.private/answers/a.csv', size: 1200 }], aside: [] };
const of = (today: string) => keptData(project, workspace, today);

test('what tells of somebody is counted, with its dates', () => {
  expect(of('2026-12-31').map(({ data, count, from, to }) => [data, count, from, to])).toEqual([
    ['interviews', 2, '2026-03-04', '2026-05-02'],
    ['workshops', 1, null, null],
    ['survey-answers', 1, null, null],
    ['identities', 1, null, null],
    ['attendance', 0, null, null],
  ]);
  expect(of('2026-12-31').map(({ size }) => size)).toEqual([null, null, 1200, null, null]);
});

test('the last day of retention is still in it, and what is not there is never past', () => {
  const past = (today: string) => of(today).flatMap(({ data, isPast }) => (isPast ? [data] : []));
  expect(past('2026-12-31')).toEqual([]);
  expect(past('2027-01-01')).toEqual(['interviews']);
  expect(past('2027-07-01')).toEqual(['interviews', 'workshops']);
});

test('somebody is found by id, name, address and number, wherever they stand', () => {
  const action = file('actions/AC-001.yaml', 'action', {
    id: 'AC-001',
    title: 'Ouvrir un accueil',
    leads: ['PE-1', 'PE-10'],
    team: [{ person: 'PE-01', role: 'Anime' }],
    journal: [{ date: '2026-01-02', text: 'Appel de Claire Exemple.' }],
  });
  const sought = { id: 'PE-01', name: 'Claire Exemple', email: 'c.exemple@exemple.fr', phone: '06 12 34 56 78' };
  const places: Workspace['places'] = {
    of: () => ({ path: '', line: 1, column: 1 }),
    key: () => ({ path: '', line: 1, column: 1 }),
    value: () => ({ path: '', line: 7, column: 1 }),
    keysAt: () => null,
  };
  const texts = [{ deliverable: 'programme', path: 'texts/programme/10-a.md', text: 'Avant.\nÉcrire à [[PE-01]].' }];
  const all = {
    ...{ root: '', files: [identities, action], texts, answers: [], aside: [], templates: [], methods: [], ignores: [] },
    places,
  };
  const found = personData(
    sought,
    { ...all, inherited: [], sharedRules: [], sharedTemplates: [], known: null, linesOf: () => [], yamlIn: () => null },
    [
      {
        path: 'a.csv',
        lines: ['id;q', '1;rien', '2;C.EXEMPLE@exemple.fr', '3;0612345678', '4;+33 6 12 34 56 78', '5;06 12 34 56 79'],
      },
      { path: 'b.xls', lines: null },
    ],
  );
  expect(found.mentions.map(({ path, line, key, of: thing, about }) => [path, line, key, thing, about])).toEqual([
    ['actions/AC-001.yaml', 7, 'action.leads', 'AC-001', null],
    ['actions/AC-001.yaml', 7, 'action.team.person', 'AC-001', { person: 'PE-01', role: 'Anime' }],
    ['actions/AC-001.yaml', 7, 'action.journal.text', 'AC-001', null],
    ['texts/programme/10-a.md', 2, '', null, null],
    ['a.csv', 3, '', null, null],
    ['a.csv', 4, '', null, null],
    ['a.csv', 5, '', null, null],
  ]);
  expect(found.unsearched).toEqual(['b.xls']);
});

test('a status holds the sets that hold something, and the files apart', () => {
  const { kept, files } = privacyStanding(project, { ...workspace, aside: ['.private/aside/plan.md'] }, '2027-01-01');
  expect(kept.map(({ data, isPast }) => [data, isPast])).toEqual([
    ['interviews', true],
    ['workshops', false],
    ['survey-answers', false],
    ['identities', false],
  ]);
  expect(files).toEqual(['.private/identities.yaml', '.private/answers/a.csv', '.private/aside/plan.md']);
});
