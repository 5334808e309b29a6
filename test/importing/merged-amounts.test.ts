// What stands in a merged cell is said of all that it covers: an amount is one amount, which no part of it has.
import { expect, test } from 'vitest';
import { type ReadPlan, readPlan } from '../../src/importing/index.ts';
import { tableFrom } from './table-from.ts';

type Rows = Parameters<typeof tableFrom>[0];
const read = (rows: Rows, merged: Parameters<typeof tableFrom>[1]): ReadPlan => {
  const plan = readPlan(tableFrom(rows, merged), { settled: new Map(), basis: 'excl-tax' });
  if (plan === null) throw new Error('no header found');
  return plan;
};
const fieldsOf = ({ actions }: ReadPlan): readonly unknown[] => actions.map(({ fields }) => Object.fromEntries(fields));
const told = ({ cells }: ReadPlan, note: string): readonly string[] =>
  cells.flatMap((cell) => (cell.note === note ? [`${cell.address} ${cell.fate}`] : []));

test('one budget for two actions is no budget of each', () => {
  const plan = read(
    [
      ['Action', 'Budget', 'Échéance'],
      ['Ouvrir un lieu', '20 000 €', '2027'],
      ['Équiper le lieu', null, null],
      ['Relier les mairies', 5000, '2028'],
    ],
    [
      [2, 3, 2],
      [2, 3, 3],
    ],
  );
  const beside = { 'x-import': { Budget: '20 000 €' } };
  expect(fieldsOf(plan)).toEqual([
    { title: 'Ouvrir un lieu', end: 2027, ...beside },
    { title: 'Équiper le lieu', end: 2027, ...beside },
    { title: 'Relier les mairies', budget: [{ planned: 5000 }], end: 2028 },
  ]);
  expect(told(plan, 'shared-amount')).toEqual(['B2 kept', 'B2 kept']);
});

test('a title merged over its lines is one action, and has its amount', () => {
  const plan = read(
    [
      ['Action', 'Budget', 'Partenaires'],
      ['Ouvrir un lieu', '20 000 €', 'CAF'],
      [null, null, 'État'],
    ],
    [
      [2, 3, 1],
      [2, 3, 2],
    ],
  );
  expect(fieldsOf(plan)).toEqual([{ title: 'Ouvrir un lieu', budget: [{ planned: 20_000 }], partners: ['CAF', 'État'] }]);
});

test('one who pays for two actions pays each, an amount unsaid', () => {
  const rows: Rows = [
    ['Action', 'Budget', 'Financeur 1', 'Montant 1'],
    ['Ouvrir un lieu', 9000, 'Région', 7000],
    ['Équiper le lieu', 8000, null, null],
  ];
  const plan = read(rows, [
    [2, 3, 3],
    [2, 3, 4],
  ]);
  const beside = { funding: [{ funder: 'Région', kind: 'grant' }], 'x-import': { 'Montant 1': '7000' } };
  expect(fieldsOf(plan)).toEqual([
    { title: 'Ouvrir un lieu', budget: [{ planned: 9000 }], ...beside },
    { title: 'Équiper le lieu', budget: [{ planned: 8000 }], ...beside },
  ]);
  expect(told(plan, 'shared-amount')).toEqual(['D2 kept', 'D2 kept']);
});

/** The same, with areas merged over columns as well: `[top, left, bottom, right]`. */
const readAreas = (rows: Rows, areas: readonly (readonly [number, number, number, number])[]): ReadPlan => {
  const table = tableFrom(rows, []);
  const merged = areas.map(([top, left, bottom, right]) => ({ top, left, bottom, right }));
  const plan = readPlan(
    { ...table, sheets: table.sheets.map((sheet) => ({ ...sheet, merged })) },
    { settled: new Map(), basis: 'excl-tax' },
  );
  if (plan === null) throw new Error('no header found');
  return plan;
};

test('an amount over investment and operation is of neither, and one day over start and end is of both', () => {
  const plan = readAreas(
    [
      ['Action', 'Coût', null, 'Calendrier', null],
      [null, 'Investissement', 'Fonctionnement', 'Début', 'Fin'],
      ['Ouvrir un lieu', 20_000, null, 'T1 2027 - T3 2028', null],
      ['Équiper le lieu', 15_000, 1000, 2026, 2027],
    ],
    [
      [1, 1, 2, 1],
      [1, 2, 1, 3],
      [1, 4, 1, 5],
      [3, 2, 3, 3],
      [3, 4, 3, 5],
    ],
  );
  expect(fieldsOf(plan)).toEqual([
    { title: 'Ouvrir un lieu', budget: [{ planned: 20_000 }], start: '2027-T1', end: '2028-T3' },
    {
      title: 'Équiper le lieu',
      budget: [
        { nature: 'investment', planned: 15_000 },
        { nature: 'operating', planned: 1000 },
      ],
      start: 2026,
      end: 2027,
    },
  ]);
  expect(told(plan, 'over-columns')).toEqual(['B3 assumed']);
});

test('an amount over two years keeps the nature that both have; one over two who pay is of neither', () => {
  const rows: Rows = [
    ['Action', 'Investissement 2026', 'Investissement 2027', 'État', 'Région'],
    ['Ouvrir un lieu', '30 000 €', null, 8000, null],
    ['Équiper le lieu', 1000, 2000, 500, 600],
  ];
  const plan = readAreas(rows, [
    [2, 2, 2, 3],
    [2, 4, 2, 5],
  ]);
  expect(fieldsOf(plan)[0]).toEqual({
    title: 'Ouvrir un lieu',
    budget: [{ nature: 'investment', planned: 30_000 }],
    'x-import': { État: '8000' },
  });
  expect(told(plan, 'shared-amount')).toEqual(['D2 kept']);
});

test.each([
  ['Axe', '1. Inclure', 'Intitulé de l’action', 'Ouvrir un lieu'],
  ['Intitulé de l’action', 'Ouvrir un lieu', 'Axe', '1. Inclure'],
])('the title of the table, merged over all of it, names nobody who pays: %s first', (first, one, second, two) => {
  const plan = readAreas(
    [
      ['COMMUNAUTÉ DE COMMUNES — Feuille de route', null, null, null, null],
      [first, 'Fiche', second, 'Échéance', 'Montant prévisionnel (€ HT)'],
      [one, 'F1', two, 2027, '12 k€'],
    ],
    [[1, 1, 1, 5]],
  );
  expect(plan.columns.map(({ header, key }) => [header, key])).toContainEqual(['Montant prévisionnel (€ HT)', 'budget']);
  expect(fieldsOf(plan)).toEqual([
    { title: 'Ouvrir un lieu', end: 2027, budget: [{ planned: 12_000 }], 'x-import': { Fiche: 'F1' } },
  ]);
});

test('under « Orientation », « Intitulé » is that of the axis; under « Actions », « Libellé » is that of the action', () => {
  const plan = readAreas(
    [
      ['Orientation', null, 'Actions', null, 'Coût'],
      ['N°', 'Intitulé', 'N°', 'Libellé', null],
      [1, 'Inclure', '1.1', 'Ouvrir un lieu', 8000],
      [null, null, '1.2', 'Former', 500],
      ['Total orientation 1', null, null, null, 8500],
      [2, 'Relier', '2.1', 'Fibre', 100],
    ],
    [
      [1, 1, 1, 2],
      [1, 3, 1, 4],
      [1, 5, 2, 5],
      [3, 1, 4, 1],
      [3, 2, 4, 2],
    ],
  );
  const said = plan.actions.map(({ way, fields }) => [way.map(({ title }) => title), fields.get('number'), fields.get('title')]);
  expect(said).toEqual([
    [['Inclure'], '1.1', 'Ouvrir un lieu'],
    [['Inclure'], '1.2', 'Former'],
    [['Relier'], '2.1', 'Fibre'],
  ]);
  expect(plan.actions.map(({ fields }) => fields.get('budget'))).toEqual([8000, 500, 100].map((planned) => [{ planned }]));
  expect(told(plan, 'total')).toEqual(['A5 skipped', 'E5 skipped']);
});

test.each(['Coût estimé (k€ TTC)', 'Dépenses prévues (k€ TTC)', 'Coût total estimé (k€ TTC)'])(
  'years under « %s » are those of its amounts, its total beside them',
  (group) => {
    const plan = readAreas(
      [
        ['Action', group, null, null],
        [null, '2026', '2027', 'Total'],
        ['Ouvrir un lieu', 12, 8, 20],
      ],
      [
        [1, 1, 2, 1],
        [1, 2, 1, 4],
      ],
    );
    const basis = 'incl-tax';
    expect(plan.actions[0]?.fields.get('budget')).toEqual([
      { year: 2026, planned: 12_000, basis },
      { year: 2027, planned: 8000, basis },
    ]);
  },
);

test('where a total of the budget stands behind its years, it is the total that is read', () => {
  const plan = readAreas(
    [
      ['Action', 'Budget prévisionnel (€ HT)', null, null],
      [null, '2026', '2027', 'Total'],
      ['Ouvrir un lieu', 12, 8, 20],
    ],
    [
      [1, 1, 2, 1],
      [1, 2, 1, 4],
    ],
  );
  expect(plan.actions[0]?.fields.get('budget')).toEqual([{ planned: 20 }]);
});
