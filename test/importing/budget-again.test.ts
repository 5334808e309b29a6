// A cost that a newer file says otherwise: its section, its year or its tax basis may move without its total.
import { expect, test } from 'vitest';
import { type ReadPlan, readPlan } from '../../src/importing/index.ts';
import { after, bring, nothing } from './brought.ts';
import { tableFrom } from './table-from.ts';

function planOf(cost: string, basis: string | null): ReadPlan {
  const rows = [
    ['Action', 'Coût'],
    ['Former', cost],
  ];
  const plan = readPlan(tableFrom(rows, []), { settled: new Map(), basis: basis ?? undefined });
  if (plan === null) throw new Error('no header found');
  return plan;
}

/** What the newer file proposes, where the project holds `budget` since, or what was read. */
function proposed(first: string, newer: string, budget?: readonly object[], basis: string | null = 'excl-tax') {
  const there = after(bring(planOf(first, basis), nothing));
  const actions = there.actions.map((action) => ({ ...action, value: { ...action.value, ...(budget && { budget }) } }));
  return bring(planOf(newer, basis), { ...there, actions }).actions[0]?.fields.map(({ what, after: said }) => [what, said]);
}

const [investment, operating] = [{ nature: 'investment' }, { nature: 'operating' }];
test.each<[string, string, object[]]>([
  ['12 000 €', '12 000 € en fonctionnement', [{ ...operating, planned: 12_000 }]],
  ['12 000 € en investissement', '12 000 € en fonctionnement', [{ ...operating, planned: 12_000 }]],
  ['12 000 € en 2027', '12 000 € en 2028', [{ year: 2028, planned: 12_000 }]],
  ['12 000 €', '12 000 € TTC', [{ planned: 12_000, basis: 'incl-tax' }]],
  [
    '30 000 € I / 5 000 € F',
    '5 000 € I / 30 000 € F',
    [
      { ...investment, planned: 5000 },
      { ...operating, planned: 30_000 },
    ],
  ],
])('« %s », then « %s »: the new one is set', (first, newer, budget) => {
  expect(proposed(first, newer)).toEqual([['set', budget]]);
});

test('a project may say more than the file: lines that it shares among years or sections are not asked for again', () => {
  const shared = [
    { year: 2027, ...operating, planned: 5000, label: 'Prestation' },
    { year: 2028, ...operating, planned: 7000 },
  ];
  expect(proposed('10 000 €', '12 000 € en fonctionnement', shared)).toEqual([]);
  expect(proposed('10 000 €', '12 000 €', shared)).toEqual([]);
  expect(proposed('10 000 €', '2027 : 5 000 € ; 2028 : 7 000 €', shared)).toEqual([]);
});

test('a tax basis that the project says for all its amounts is that of each; where it says none, the one of the file is none other', () => {
  const mixed = [{ planned: 5000, basis: 'excl-tax' }, { planned: 7000, year: 2027 }, { basis: 'excl-tax' }];
  expect(proposed('10 000 €', '12 000 € HT', mixed)).toEqual([]);
  expect(proposed('10 000 €', '12 000 € TTC', mixed)).toEqual([['conflict', [{ planned: 12_000, basis: 'incl-tax' }]]]);
  expect(proposed('10 000 €', '12 000 € HT', mixed, null)).toEqual([]);
  expect(proposed('10 000 €', '12 000 €', mixed, null)).toEqual([]);
});

test('what the project shares otherwise is a conflict', () => {
  const shared = [
    { ...investment, planned: 5000 },
    { ...operating, planned: 7000 },
  ];
  expect(proposed('10 000 €', '12 000 € en fonctionnement', shared)).toEqual([['conflict', [{ ...operating, planned: 12_000 }]]]);
});
