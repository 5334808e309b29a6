// What former terms held and judged does not count for the running one.
import { describe, expect, test } from 'vitest';
import type { Action, Project } from '../../../src/model/index.ts';
import { yearsOf } from '../../../src/planning/planning-context.ts';
import {
  byTerm,
  everyAction,
  inCurrentTerm,
  ofAllTerms,
  overPeriod,
  termOpening,
} from '../../../src/project/time/current-term.ts';
import { factsOf } from '../../../src/steering/index.ts';
import { periodOf } from '../../../src/values/index.ts';
import { projectWith } from '../project.ts';

const info = (more: object = {}): Project['info'] => ({
  format: 1,
  title: 'P',
  term: { start: '2026-03', end: '2032-03' },
  ...more,
});
const followed = info({ formerTerms: [{ start: '2020-03', end: '2026-03', archive: 'archive/2020-2026' }] });
const parts: Partial<Project> = {
  meetings: [{ id: 'MT-1', date: '2026-02-28' }, { id: 'MT-2', date: '2026-03-01' }, { id: 'MT-3' }],
  interviews: [
    { id: 'IV-1', audience: 'staff', date: '2020-11-05' },
    { id: 'IV-2', audience: 'elected', date: '2026-06-05' },
  ],
  surveys: [
    {
      id: 'SV-1',
      waves: [
        { id: 'W1', end: '2021-02' },
        { id: 'W2', end: '2026-10' },
      ],
    },
  ],
  surveyResults: [
    { survey: 'SV-1', wave: 'W1', importedOn: '2026-05-01', base: 500 },
    { survey: 'SV-1', wave: 'W2', base: 7 },
    { survey: 'SV-1', importedOn: '2026-05-01', base: 11 },
  ],
  evaluations: [
    { kind: 'final', period: '2020-2026', date: '2026-09-01' },
    { kind: 'annual', period: 2025 },
  ],
  frozenPlans: [2025, 2026].map((year) => ({ year, plan: {} })),
  plan: { envelopes: [{ year: 2024 }, { year: 2027 }] },
};

test('a first term keeps everything', () => {
  const project = projectWith({ ...parts, info: info() });
  expect(termOpening(project)).toBeNull();
  expect(inCurrentTerm(project)).toBe(project);
  expect(yearsOf(project)).toEqual([2024, 2025, 2026, 2027]);
});

test('after another, only what is known to be of the term counts', () => {
  const project = projectWith({ ...parts, info: followed });
  const { meetings, interviews, surveyResults, evaluations, frozenPlans } = inCurrentTerm(project);
  expect(meetings.map(({ id }) => id)).toEqual(['MT-2']);
  expect(interviews.map(({ id }) => id)).toEqual(['IV-2']);
  expect(surveyResults.map(({ base }) => base)).toEqual([7, 11]);
  expect(evaluations.map(({ kind }) => kind)).toEqual(['final']);
  expect(frozenPlans.map(({ year }) => year)).toEqual([2026]);
  expect(yearsOf(project)).toEqual([2026, 2027]);
});

test('the gates of the method follow, needs that were voiced stay voiced', () => {
  const needs = [{ id: 'ND-1', statement: 'Être aidé' }];
  const interviews = [{ id: 'IV-1', audience: 'staff' as const, date: '2020-11-05', needs: ['ND-1'] }];
  const facts = factsOf(projectWith({ ...parts, needs, interviews, info: followed }), '2026-12-31');
  const of = (...names: string[]) => names.map((name) => facts.get(name));
  expect(of('interviews', 'audiencesHeard.staff', 'surveyAnswers', 'frozenYears', 'annualEvaluations')).toEqual([0, 0, 18, 1, 0]);
  expect(of('needs', 'needsWithoutVoice')).toEqual([1, 0]);
});

describe('actions that were over when a former term ended', () => {
  const action = (id: string, status: NonNullable<Action['status']>): Action => ({ id, title: id, status });
  const all = [action('AC-1', 'done'), action('AC-2', 'in-progress'), action('AC-3', 'dropped'), action('AC-4', 'done')];
  const ended = info({ formerTerms: [{ start: '2020-03', end: '2026-03', actions: ['AC-1', 'AC-3', 'AC-9'] }] });
  const project = projectWith({ info: ended, ...byTerm(ended, all) });
  const ids = (actions: readonly Action[]) => actions.map(({ id }) => id);

  test('are no part of the running programme', () => {
    expect(ids(project.actions)).toEqual(['AC-2', 'AC-4']);
    expect(ids(project.formerActions)).toEqual(['AC-1', 'AC-3']);
    expect(ids(byTerm(info(), all).actions)).toEqual(ids(all));
    expect(ids(everyAction(project)).sort()).toEqual(ids(all));
    expect(ofAllTerms(project).formerActions).toEqual([]);
  });

  test('come back to it once somebody takes them up again', () => {
    const again = byTerm(ended, [action('AC-1', 'in-progress'), action('AC-3', 'dropped')]);
    expect([ids(again.actions), ids(again.formerActions)]).toEqual([['AC-1'], ['AC-3']]);
  });

  test('are judged over the periods of their term, and over the year in which terms changed', () => {
    const judged = (period: string | number) => ids(overPeriod(project, periodOf(period)).actions).sort();
    expect(judged(2025)).toEqual(ids(all));
    expect(judged(2026)).toEqual(ids(all));
    expect(judged(2027)).toEqual(['AC-2', 'AC-4']);
    expect(overPeriod(ofAllTerms(project), periodOf(2027)).actions.map(({ id }) => id)).toEqual(['AC-2', 'AC-4']);
  });
});
