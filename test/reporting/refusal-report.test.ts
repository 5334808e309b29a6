/** What a funder's refusal does, for people: what is to be found leaves out what has no funding plan, and says so. */
import { expect, it } from 'vitest';
import type { Account, Refusal } from '../../src/model/index.ts';
import { accountOf } from '../../src/project/money/accounts.ts';
import { refusalReport } from '../../src/reporting/index.ts';
import { projectWith } from '../project/project.ts';

const helped = { id: 'AC-1', title: 'Ouvrir', budget: [{ year: 2027, planned: 100 }], funding: [{ amount: 60 }] };
const bare = { id: 'AC-2', title: 'Former', budget: [{ planned: 3000 }] };

const told = (whole: Account, language: 'fr' | 'en'): string => {
  const [before, after] = [accountOf([helped]), accountOf([helped])];
  const lost = { min: 6000, max: 6000 };
  const refusal: Refusal = {
    funders: ['État'],
    actions: [{ action: 'AC-1', title: 'Ouvrir', lost, before, after }],
    before: whole,
    after: whole,
    years: [],
    overrun: [],
    changed: [],
  };
  return refusalReport({ project: projectWith({}) }, refusal, { language, colour: 0, width: 100 });
};

it.each([
  ['fr', /À trouver, hors actions sans plan de financement \(3\s000\s€\)/],
  ['en', /To be found, leaving aside the actions without a funding plan \(€3,000\)/],
] as const)('says in %s what is left out of what is to be found', (language, said) => {
  expect(told(accountOf([helped, bare]), language)).toMatch(said);
  expect(told(accountOf([helped]), language)).not.toMatch(said);
});
