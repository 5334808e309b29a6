// What former terms held and judged does not count for the running one.
import { expect, test } from 'vitest';
import type { Project } from '../../../src/model/index.ts';
import { yearsOf } from '../../../src/planning/planning-context.ts';
import { inCurrentTerm, termOpening } from '../../../src/project/time/current-term.ts';
import { factsOf } from '../../../src/steering/index.ts';
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
