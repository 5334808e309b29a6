// Nothing that a plan says is dropped: each field that is read lands, whatever the shape of the plan, and so does what stands beside a value.
import { expect, test } from 'vitest';
import { valueAt } from '../../src/importing/comparable.ts';
import { type PlannedAction, planKeys, type ReadPlan, readPlan } from '../../src/importing/index.ts';
import type { Table } from '../../src/model/index.ts';
import { someOf } from '../cases.ts';
import { after, bring, nothing } from './brought.ts';
import { tableFrom } from './table-from.ts';

/** What people write in each column; `null` for what is told elsewhere: a level, a number of one, what a tool writes for itself. */
const cells: Readonly<Record<string, readonly (string | number)[] | null>> = {
  title: null,
  part: null,
  level1: null,
  level2: null,
  level3: null,
  axisNumber: null,
  objectiveNumber: null,
  bucket: null,
  outline: null,
  id: null,
  withheld: null,
  measures: null,
  number: ['1.2', 7],
  context: ['Zones blanches au nord'],
  description: ['Tirer la fibre'],
  objectives: ['Couvrir le territoire\nRéduire les écarts'],
  indicators: ['Nombre de prises'],
  impacts: ['Moins de trajets'],
  bodies: ['Comité de pilotage'],
  audiences: ['Habitants, entreprises'],
  leadOrganisations: ['Communauté, syndicat'],
  partners: ['Région ; Département'],
  leadDepartments: ['DSI / bâtiments'],
  leads: ['Jeanne MARTIN (chargée de mission)', 'DSI', 'Jeanne MARTIN et DSI'],
  electedLeads: ['Mme Jeanne MARTIN', 'le président'],
  theme: ['Inclusion'],
  means: ['Un demi-poste'],
  financing: ['Région 30 %'],
  notes: ['À revoir en juin'],
  attachments: ['Délibération\nhttps://territoire.example/fibre'],
  related: ['Former'],
  status: [
    'En cours',
    'Abandonné',
    'Suspendu',
    'Bloqué',
    'Réalisé',
    'En retard',
    'En cours 50 %',
    'Abandonné (remplacé par PayFiP)',
  ],
  progress: ['60 %'],
  priority: ['Haute', '**', 'P1'],
  participation: ['Consultation', 'Ateliers'],
  start: ['janvier 2027', '05/03/2027', 'd’ici 2028'],
  end: ['31/12/2028', 'fin 2028', 'à partir de 2027'],
  period: ['2026-2028', 'S1 2027', 'au fil de l’eau'],
  ongoing: ['Oui'],
  budget: ['12 000 €', 12_000, '50 000 € TTC', 'entre 10 et 20 k€', 'jusqu’à 50 k€', '25000 + 12000'],
  funder: ['Région', 'Région, État'],
  amount: ['4 000 €', '4 k€ TTC'],
  funding: ['4 000 €', '4 000 € notifié', 'X'],
};
const said = Object.entries(cells).flatMap(([key, all]) => (all ?? []).map((words) => [key, words] as const));

test('every column that can be read is here', () => expect(Object.keys(cells).sort()).toEqual([...planKeys, 'progress'].sort()));

const settled = new Map([['Titre', 'title'], ...planKeys.map((key) => [`Col ${key}`, key] as const), ['Avancement', 'progress']]);
const headerOf = (key: string): string => (key === 'progress' ? 'Avancement' : `Col ${key}`);

function planOf(table: Table): ReadPlan {
  const plan = readPlan(table, { settled, basis: 'excl-tax' });
  if (plan === null) throw new Error('no header found');
  return plan;
}
/** An amount stands on the right of who gives it, and a progress beside a state. */
const besides = (key: string, words: string | number): readonly (readonly [string, string | number])[] =>
  key === 'amount'
    ? [
        ['funder', 'Région'],
        [key, words],
      ]
    : key === 'progress'
      ? [
          ['status', 'En cours'],
          [key, words],
        ]
      : [[key, words]];

type Columns = readonly (readonly [string, string | number])[];
type Shape = (columns: Columns) => Table;
const shapes: Readonly<Record<string, Shape>> = {
  'one row': (columns) =>
    tableFrom(
      [
        ['Titre', ...columns.map(([key]) => headerOf(key))],
        ['Ouvrir', ...columns.map(([, words]) => words)],
        ['Former', ...columns.map(() => null)],
      ],
      [],
    ),
  'rows under one merged title': (columns) =>
    tableFrom(
      [
        ['Titre', ...columns.map(([key]) => headerOf(key)), 'Autre'],
        ['Ouvrir', ...columns.map(() => null), 'un'],
        [null, ...columns.map(([, words]) => words), 'deux'],
        ['Former', ...columns.map(() => null), 'trois'],
      ],
      [[2, 3, 1]],
    ),
  'a second sheet that says more': (columns) => {
    const more = tableFrom(
      [
        ['Titre', ...columns.map(([key]) => headerOf(key))],
        ['Ouvrir', ...columns.map(([, words]) => words)],
      ],
      [],
    );
    return {
      sheets: [
        ...tableFrom(
          [
            ['Titre', 'Autre'],
            ['Ouvrir', 'un'],
            ['Former', 'deux'],
          ],
          [],
        ).sheets,
        ...more.sheets.map((sheet) => ({ ...sheet, name: 'Feuil2' })),
      ],
      ignored: [],
    };
  },
};
const shaped = Object.entries(shapes).flatMap(([shape, tableOf]) =>
  said.map(([key, words]) => [shape, key, words, tableOf] as const),
);

const opened = ({ actions }: ReadPlan): PlannedAction => {
  const found = actions.filter(({ written }) => written === 'Ouvrir');
  const [action] = found;
  if (action === undefined || found.length > 1) throw new Error(`${found.length} actions of one title`);
  return action;
};
/** People by their ids and linked actions by theirs: that something stands there is what is asked of them. */
const isResolved = (field: string): boolean => ['leads', 'electedLeads', 'related'].includes(field);

test.each(someOf(shaped))('%s: %s « %s » lands in a new action, and in one that is there', (_, key, words, tableOf) => {
  const plan = planOf(tableOf(besides(key, words)));
  const action = opened(plan);
  for (const existing of [
    nothing,
    { ...nothing, actions: [{ id: 'AC-1', path: 'actions/AC-1.yaml', value: { id: 'AC-1', title: 'Ouvrir' } }] },
  ]) {
    const done = after(bring(plan, existing), existing);
    const value = done.actions.find((one) => one.value['title'] === 'Ouvrir')?.value ?? {};
    for (const [field, read] of action.fields) {
      const there = valueAt(value, field);
      if (isResolved(field)) expect([field, there]).toEqual([field, expect.anything()]);
      else expect([field, there]).toEqual([field, read]);
    }
    expect(bring(plan, done).edits).toEqual([]);
  }
});

/** How people write a remark beside a value. */
const remarks: readonly string[] = [
  '(à revoir avec les élus)',
  '– à revoir avec les élus',
  ': à revoir avec les élus',
  ', à revoir avec les élus',
  '; à revoir avec les élus',
  'à revoir avec les élus',
];
const remarked = said.flatMap(([key, words]) =>
  typeof words === 'number' ? [] : remarks.map((remark) => [key, `${words} ${remark}`] as const),
);

/** « Ouvrir » on two sheets: what the first says of it, and the second. */
const twice = (first: Columns, second: Columns): Table => {
  const [one, other] = [first, second].map((columns) => shapes['one row']?.(columns).sheets ?? []);
  return { sheets: [...(one ?? []), ...(other ?? []).map((sheet) => ({ ...sheet, name: 'Feuil2' }))], ignored: [] };
};

test.each(someOf(remarked))('%s: « %s » is kept whole or its remark lands, on one sheet or on two', (key, words) => {
  const one = shapes['one row']?.(besides(key, words)) ?? { sheets: [], ignored: [] };
  for (const table of [one, ...(cells[key] ?? []).map((first) => twice(besides(key, first), besides(key, words)))]) {
    const brought = bring(planOf(table), nothing);
    const held = JSON.stringify([after(brought).actions, brought.people]);
    for (const word of ['revoir', 'élus']) expect(held).toContain(word);
  }
});

test.each(someOf(said))('%s: « %s » beside what is to be settled is told with it', (key, words) => {
  const plan = planOf(shapes['one row']?.(besides(key, `${words}, à définir`)) ?? { sheets: [], ignored: [] });
  const brought = bring(plan, nothing);
  const held = JSON.stringify([after(brought).actions, brought.people]);
  const cell = opened(plan).cells.at(-1);
  expect(held.includes('à définir') || cell?.fate === 'kept').toBe(true);
});

const oneRow = (key: string, words: string | number | null): ReadPlan =>
  planOf(
    tableFrom(
      [
        ['Titre', ...besides(key, '').map(([one]) => headerOf(one))],
        ['Ouvrir', ...besides(key, words ?? '').map(([, one]) => (one === '' ? null : one))],
        ['Former', null],
      ],
      [],
    ),
  );
const moves = said.flatMap(([key, before]) =>
  [...(cells[key] ?? []), null].flatMap((now) => (now === before ? [] : [[key, before, now] as const])),
);

test.each(someOf(moves))('%s: of « %s », what « %s » says no more goes, or somebody is asked', (key, before, now) => {
  const [old, newer] = [oneRow(key, before), oneRow(key, now)];
  const existing = after(bring(old, nothing));
  const brought = bring(newer, existing);
  const held = after(brought, existing).actions.find(({ value }) => value['title'] === 'Ouvrir')?.value;
  const told = new Set(brought.actions.flatMap(({ fields }) => fields.map(({ field }) => field.split('.')[0] ?? '')));
  // A reason and a progress stay with the state that somebody is asked of; a cell that is not understood is told by itself.
  const own = told.has('status') ? ['statusReason', 'progress.value'] : [];
  const isKept = opened(newer).cells.some(({ fate }) => fate === 'kept');
  const isSaid = (field: string): boolean =>
    opened(newer).fields.has(field) || told.has(field.split('.')[0] ?? '') || own.includes(field) || isKept;
  // A journal is what was said day after day.
  const silent = [...opened(old).fields.keys()].filter(
    (field) => field !== 'journal' && !isSaid(field) && valueAt(held, field) !== undefined,
  );
  expect(silent).toEqual([]);
});
