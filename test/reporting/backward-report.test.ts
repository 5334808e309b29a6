/** What a backward schedule says of the fixed points that take time away. */
import { expect, test } from 'vitest';
import type { Action } from '../../src/model/index.ts';
import { backwardFrom } from '../../src/project/progress/backward.ts';
import { backwardReport } from '../../src/reporting/index.ts';
import { projectWith } from '../project/project.ts';

const works: Action = {
  id: 'AC-1',
  title: 'Refaire le portail',
  start: '2027-10',
  end: '2028-01',
  budget: [{ nature: 'investment', planned: 40_000 }],
};
const votes = ['2027-03-25', '2028-03-23'].map((date) => ({ date, kind: 'budget-vote' as const }));
const said = (before: string, language: 'fr' | 'en', actions: readonly Action[] = [works]) => {
  const project = projectWith({ plan: { fixedPoints: votes }, actions: [...actions] });
  const action = actions.at(-1)?.id ?? '';
  const backward = { action, before, steps: backwardFrom(project, action, before) ?? [], keyDates: [] };
  const report = backwardReport({ project, today: '2027-01-04', backward }, { colour: 0, width: 120, language });
  return report.replace(/[\u00a0\u202f]/g, ' ');
};

test('a vote that closes the beginning of a year is told with the last day before it', () => {
  expect(said('2028-06-15', 'fr')).toContain(
    'AC-1 Refaire le portail ne peut pas commencer entre le 31 décembre 2027 et le 23 mars 2028 (vote du budget).\nLe calendrier prévu tient dans ce délai.',
  );
  expect(said('2028-06-15', 'en')).toContain(
    'AC-1 Refaire le portail cannot begin between 31 December 2027 and 23 March 2028 (budget vote).\nThe plan as it stands fits in that time.',
  );
});

test('what is missing is told in days, with what it waits for', () => {
  const after: Action = { id: 'AC-2', title: 'Former', start: '2028-01', end: '2028-01', dependsOn: ['AC-1'] };
  expect(said('2028-02-15', 'fr', [works, after])).toContain(
    'AC-2 Former attend AC-1, donc pas avant le 1er février 2028.\nAC-1 Refaire le portail : il manque 16 jours.\nAC-2 Former : il manque 16 jours.\n',
  );
});
