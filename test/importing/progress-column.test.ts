// « % avancement » beside « Statut » says how far an action is, and « Statut » its state, whichever stands first.
import { expect, test } from 'vitest';
import { type ReadPlan, readPlan } from '../../src/importing/index.ts';
import { tableFrom } from './table-from.ts';

const read = (rows: Parameters<typeof tableFrom>[0]): ReadPlan => {
  const plan = readPlan(tableFrom(rows, []), { settled: new Map(), basis: 'excl-tax' });
  if (plan === null) throw new Error('no header found');
  return plan;
};
const told = ({ actions, cells }: ReadPlan): readonly unknown[] => [
  actions.map(({ fields }) => [fields.get('status'), fields.get('progress.value')]),
  cells.flatMap(({ address, note, words }) => (note === undefined ? [] : [`${address} ${note}: ${words}`])),
];

test.each([
  ['% avancement', 'Statut'],
  ['Statut', '% avancement'],
  ['État d’avancement', 'Taux d’avancement'],
  ['Statut', '% achevé'],
])('%s, %s', (one, other) => {
  const isFirst = /[%]|taux/i.test(one);
  const row = (title: string, share: string | number, status: string) => [
    title,
    ...(isFirst ? [share, status] : [status, share]),
  ];
  const plan = read([
    ['Action', one, other],
    row('Ouvrir un lieu', '50 %', 'En cours'),
    row('Former', 0, 'À venir'),
    row('Relier', 100, 'Réalisée'),
    row('Prêter', 0.5, 'En cours'),
    row('Aider', '120 %', 'En cours'),
    row('Dire', '30 %', 'En cours (40 %)'),
  ]);
  const at = isFirst ? 'B' : 'C';
  expect(told(plan)).toEqual([
    [
      ['in-progress', 50],
      ['planned', 0],
      ['done', 100],
      ['in-progress', undefined],
      ['in-progress', undefined],
      ['in-progress', 40],
    ],
    expect.arrayContaining([`${at}5 not-a-share: 0.5`, `${at}6 not-a-share: 120 %`, `${at}7 second-value: 30 %`]),
  ]);
});

test('alone, it is both as before', () => {
  expect(
    told(
      read([
        ['Action', '% avancement'],
        ['Ouvrir un lieu', '50 %'],
      ]),
    )[0],
  ).toEqual([['in-progress', 50]]);
});

test('alone, under a format of percents, it is what the cell shows', () => {
  const { sheets, ...rest } = tableFrom([['Action', 'Avancement'], ...[1, 0.4, 0.375, 0].map((share) => ['Relier', share])], []);
  const shown = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (cell.kind === 'number' ? { ...cell, isShare: true as const } : cell))),
  }));
  const plan = readPlan({ ...rest, sheets: shown }, { settled: new Map(), basis: 'excl-tax' });
  expect(plan?.actions.map(({ fields }) => [fields.get('status'), fields.get('progress.value')])).toEqual([
    ['done', undefined],
    ['in-progress', 40],
    ['in-progress', 37.5],
    ['planned', undefined],
  ]);
});
