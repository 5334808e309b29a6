// Plans laid out as people lay them out: what each sheet is taken for, what is read of it, and what is left with why.
import { expect, test } from 'vitest';
import { type PlannedAction, type ReadPlan, readPlan } from '../../src/importing/index.ts';
import type { SheetLook, Table, TableSheet } from '../../src/model/index.ts';
import { sheetSays } from '../../src/wording/plan-sheets.ts';
import { tableFrom } from './table-from.ts';

type Rows = Parameters<typeof tableFrom>[0];
/** `areas`: merged, `A1:C1`. */
interface Drawn {
  readonly name?: string;
  readonly rows: Rows;
  readonly areas?: readonly (readonly [top: number, left: number, bottom: number, right: number])[];
  readonly isHidden?: boolean;
  readonly look?: Partial<SheetLook>;
}

const noLook: SheetLook = { fills: new Map(), comments: [], hiddenRows: new Set(), hiddenColumns: new Set() };
const sheetOf = ({ name = 'Plan', rows, areas = [], isHidden = false, look }: Drawn): TableSheet => ({
  name,
  isHidden,
  rows: tableFrom(rows, []).sheets[0]?.rows ?? [],
  merged: areas.map(([top, left, bottom, right]) => ({ top, left, bottom, right })),
  ...(look && { look: { ...noLook, ...look } }),
});
const tableOf = (sheets: readonly Drawn[]): Table => ({ sheets: sheets.map(sheetOf), ignored: [] });
function read(...sheets: readonly Drawn[]): ReadPlan {
  const plan = readPlan(tableOf(sheets), { settled: new Map(), basis: 'excl-tax' });
  if (plan === null) throw new Error('no plan found');
  return plan;
}
const wayOf = ({ way }: PlannedAction): string =>
  way.map(({ number, title }) => (number === null ? title : `${number} ${title}`)).join(' > ');
const ways = ({ actions }: ReadPlan): readonly string[] =>
  actions.map((one) => [wayOf(one), one.written].filter(Boolean).join(' > '));
const fieldsOf = ({ actions }: ReadPlan, at = 0): Readonly<Record<string, unknown>> =>
  Object.fromEntries(actions[at]?.fields ?? []);
const told = ({ sheets }: ReadPlan): readonly string[] =>
  sheets.map((sheet) => sheetSays(sheet, 'fr').replace(/[\u00a0\u202f]/g, ' '));
const fates = ({ cells }: ReadPlan): readonly string[] =>
  cells.flatMap(({ sheet, address, fate, note }) => (fate === 'understood' ? [] : [`${sheet}!${address} ${fate} ${note}`]));

test('a sheet an axis: every sheet is read, its name is the axis, its title when that says more', () => {
  const list = (...titles: readonly string[]): Rows => [
    ['Action', 'Pilote', 'Budget (k€ HT)'],
    ...titles.map((title) => [title, 'DSI', 12]),
  ];
  const plan = read(
    { name: 'Mode d’emploi', rows: [['Remplissez une ligne par action']] },
    { name: 'Axe 1', rows: [['AXE 1 : Inclure'], [], ...list('Former', 'Prêter')] },
    { name: 'Axe 2 - Relier', rows: list('Câbler', 'Former') },
    { name: 'Caché', rows: list('Secret'), isHidden: true },
  );
  expect(ways(plan)).toEqual(['1 Inclure > Former', '1 Inclure > Prêter', '2 Relier > Câbler', '2 Relier > Former']);
  expect(told(plan)).toEqual([
    'Feuille « Mode d’emploi » : non lue : rien n’y nomme des actions.',
    'Feuille « Axe 1 » : lue, sans doute, comme une liste d’actions (2 actions).',
    'Feuille « Axe 2 - Relier » : lue, sans doute, comme une liste d’actions (2 actions) ; son nom tient lieu d’axe.',
    'Feuille « Caché » : masquée, non lue.',
  ]);
  expect(plan.cells.filter(({ header }) => header === 'Pilote').map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([
    'Axe 1!B4',
    'Axe 1!B5',
    'Axe 2 - Relier!B2',
    'Axe 2 - Relier!B3',
  ]);
});

test('a sheet that says more of the actions of another completes them, and adds none', () => {
  const plan = read(
    {
      name: 'Plan',
      rows: [
        ['Axe', 'N°', 'Action', 'Pilote', 'Statut'],
        ['1. Inclure', 1, 'Former les agents', 'DSI', 'En cours'],
        [null, 2, 'Prêter', 'CCAS', null],
      ],
    },
    {
      name: 'Finances',
      rows: [
        ['Action', 'Budget'],
        ['Former les agents', 12_000],
        ['Autre chose', 3],
      ],
    },
  );
  expect(ways(plan)).toEqual(['1 Inclure > Former les agents', '1 Inclure > Prêter']);
  expect(fieldsOf(plan)['budget']).toEqual([{ planned: 12_000 }]);
  expect(fates(plan)).toEqual(['Finances!A3 left not-there', 'Finances!B3 left not-there']);
  expect(told(plan)[1]).toBe('Feuille « Finances » : lue comme ce qui complète des actions d’une autre feuille.');
});

test('several lists on a sheet, each with its headers', () => {
  const plan = read({
    rows: [
      ['Feuille de route numérique'],
      [],
      ['AXE 1 – Inclure'],
      ['Action', 'Pilote', 'Échéance'],
      ['Former', 'CCAS', 2027],
      [],
      ['AXE 2 – Relier'],
      ['Action', 'Budget', 'Statut'],
      ['Câbler', 12_000, 'En cours'],
      ['Relier', null, 'Terminé'],
    ],
  });
  expect(ways(plan)).toEqual(['1 Inclure > Former', '2 Relier > Câbler', '2 Relier > Relier']);
  expect(fieldsOf(plan, 1)).toEqual({ title: 'Câbler', budget: [{ planned: 12_000 }], status: 'in-progress' });
});

test('two rows of headers keep their unit and their meaning; years in headers are years', () => {
  const plan = read({
    areas: [
      [1, 3, 1, 5],
      [1, 1, 2, 1],
      [1, 2, 2, 2],
      [1, 6, 1, 7],
    ],
    rows: [
      ['Action', 'Pilote', 'Budget (k€ HT)', null, null, 'Échéancier', null],
      [null, null, 2026, 2027, 2028, 2026, 2027],
      ['Former', 'DSI', 15, '2,5', null, null, 'X'],
    ],
  });
  expect(fieldsOf(plan)).toEqual({
    title: 'Former',
    leads: ['DSI'],
    budget: [
      { year: 2026, planned: 15_000 },
      { year: 2027, planned: 2500 },
    ],
    start: 2027,
    end: 2027,
  });
  expect(told(plan)).toEqual(['Feuille « Plan » : lue comme une liste d’actions, avec une colonne par année (1 action).']);
});

test('headers over two rows without merged cells, as a text has them', () => {
  const plan = read({
    rows: [
      ['Action', 'Budget (k€ TTC)', null, 'Statut'],
      [null, '2026', '2027', null],
      ['Former', '15', '10', 'Réalisé'],
    ],
  });
  expect(fieldsOf(plan)).toMatchObject({
    budget: [
      { year: 2026, planned: 15_000, basis: 'incl-tax' },
      { year: 2027, planned: 10_000, basis: 'incl-tax' },
    ],
    status: 'done',
  });
});

test('a calendar of months or quarters, ticked or coloured, is a period', () => {
  const plan = read({
    areas: [
      [1, 3, 1, 6],
      [1, 7, 1, 8],
    ],
    look: {
      fills: new Map([
        [
          4,
          new Map([
            [5, '92D050'],
            [6, '92D050'],
            [7, '92D050'],
          ]),
        ],
      ]),
    },
    rows: [
      ['Action', 'Pilote', 2026, null, null, null, 2027, null],
      [null, null, 'T1', 'T2', 'T3', 'T4', 'T1', 'T2'],
      ['Former', 'DSI', 'X', 'X', null, null, null, null],
      ['Prêter', 'CCAS', null, null, null, null, null, null],
    ],
  });
  expect(plan.actions.map(({ fields }) => [fields.get('start'), fields.get('end')])).toEqual([
    ['2026-T1', '2026-T2'],
    ['2026-T3', '2027-T1'],
  ]);
  expect(fates(plan)).toEqual(['Plan!C3:D3 assumed marked', 'Plan!E4:G4 assumed marked']);
  expect(told(plan)).toEqual(['Feuille « Plan » : lue, sans doute, comme un calendrier d’actions (2 actions).']);
});

test('notes and lone lines never become axes', () => {
  const plan = read({
    rows: [
      ['Axe', 'Action', 'Budget'],
      ['Données'],
      ['Inclure', 'Former', 12],
      ['Inclure', 'Prêter', 13],
      ['Relier', 'Câbler', 14],
      ['Total', null, 39],
      [],
      ['(1) montants indicatifs'],
      ['Source : service numérique'],
      ['Rédigé par la direction'],
    ],
  });
  expect(ways(plan)).toEqual(['Inclure > Former', 'Inclure > Prêter', 'Relier > Câbler']);
  expect(plan.axes.map(({ title }) => title)).toEqual(['Inclure', 'Relier']);
  expect(told(plan)).toEqual([
    'Feuille « Plan » : lue, sans doute, comme une liste d’actions (3 actions) ; non lu : ligne 2 (notes), ligne 6 (total), lignes 8 à 9 (notes), ligne 10 (texte seul sur sa ligne).',
  ]);
});

test('a blank axis under a merged one goes on with it; outside of it, or merged and blank, it does not, and is said', () => {
  const plan = read({
    areas: [
      [2, 1, 3, 1],
      [5, 1, 6, 1],
    ],
    rows: [
      ['Axe', 'Action', 'Pilote'],
      ['Inclure', 'Former', 'DSI'],
      [null, 'Prêter', 'CCAS'],
      [null, 'Équiper', 'DSI'],
      [null, 'Câbler', 'DSI'],
      [null, 'Relier', 'DSI'],
    ],
  });
  expect(ways(plan)).toEqual(['Inclure > Former', 'Inclure > Prêter', 'Équiper', 'Câbler', 'Relier']);
  expect(plan.sheets[0]?.withoutAxis).toEqual([4, 5, 6]);
});

test('hidden rows are told, and not read', () => {
  const plan = read({
    look: { hiddenRows: new Set([3]) },
    rows: [
      ['Action', 'Pilote'],
      ['Former', 'DSI'],
      ['Prêter', 'CCAS'],
    ],
  });
  expect(ways(plan)).toEqual(['Former']);
  expect(fates(plan)).toEqual(['Plan!A3 skipped hidden', 'Plan!B3 skipped hidden']);
});
