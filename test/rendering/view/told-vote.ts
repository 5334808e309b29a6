/** A vote of residents on the tiny project, counted: what it keeps, what it leaves, who paid, and an action that is not published. */
import type { ToldVote } from '../../../src/model/index.ts';

const settings = { rule: 'equal-shares', utility: 'cost', completion: 'add1-then-votes' } as const;
const groups = [
  { by: 'commune', group: '35239', voters: 30 },
  { by: 'commune', group: 'Janzé + ?', voters: 10 },
  { by: 'age', group: '18-24 + 25-39', voters: 10 },
  { by: 'age', group: '40-59 + 75+', voters: 30 },
] as const;
const paid = groups.map(({ by, group }, at) => ({ by, group, share: [60, 40, 25, 75][at] ?? 0 }));
const results: NonNullable<ToldVote['results']> = {
  ...{ vote: 'VT-01', countedOn: '2027-01-15', fingerprint: 'abc', voters: 40, blank: 2, budget: 12000 },
  choices: [
    { action: 'AC-01', cost: 9000, supporters: 24, votes: 24 },
    { action: 'AC-02', cost: 5000, supporters: 12, votes: 12 },
    { action: 'AC-09', cost: 3000, supporters: 6, votes: 6 },
  ],
  groups: [...groups],
  outcomes: [],
};
const decided: NonNullable<ToldVote['decided']> = {
  ...{ ...settings, spent: 9000, share: 400, firstShare: 300 },
  kept: [{ action: 'AC-01', by: 'raised', tie: { with: ['AC-02', 'AC-09'], by: 'supporters' }, paid }],
  left: [
    { action: 'AC-02', lacking: 1000 },
    { action: 'AC-09', lacking: 0 },
  ],
  money: paid,
};

export const toldVote: ToldVote = {
  vote: {
    ...{ id: 'VT-01', title: 'Le numérique près de chez vous', end: '2027-01-10', illustrative: true },
    envelope: { year: 2027, amount: 12000 },
    choices: [{ action: 'AC-01' }, { action: 'AC-02' }, { action: 'AC-09' }],
  },
  ...{ settings, budget: 12000, results, byHand: 0, decided, isStale: true },
  choices: results.choices,
  outcomes: [
    {
      rule: 'most-votes',
      spent: 9000,
      kept: [
        { action: 'AC-02', by: 'rule' },
        { action: 'AC-09', by: 'rule' },
      ],
      left: [],
    },
    decided,
  ],
};
