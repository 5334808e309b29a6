// What the figures propose for an evaluation: each can be found again in the data, and nothing is met without a result.
import { expect, test } from 'vitest';
import { check } from '../../src/checking/index.ts';
import { evaluate, measure } from '../../src/measuring/index.ts';
import type { Action, DraftPoint, EvaluationKind, Indicator, IndicatorValue, Project } from '../../src/model/index.ts';
import { evaluationScope } from '../../src/project/progress/evaluation-scope.ts';
import { figureNow } from '../../src/project/progress/quoted-figure.ts';
import { readWorkspace } from '../../src/reading/index.ts';
import { evaluationText } from '../../src/reporting/index.ts';
import { folder } from '../checking/marked.ts';
import { projectWith } from '../project/project.ts';

const today = '2025-12-31';
const draftOf = (project: Project, kind: EvaluationKind, year: number, day = today) =>
  evaluate({
    project,
    scope: evaluationScope(project, kind, year),
    measureOn: (one) => measure(project, one),
    changes: [],
    today: day,
  });

const example = check(readWorkspace(folder('examples/roche-aux-fees')), { today }).project;
const pointsOf = (draft: ReturnType<typeof draftOf>): readonly DraftPoint[] => [
  ...draft.strengths,
  ...draft.weaknesses,
  ...draft.questions.flatMap(({ points }) => points),
  ...draft.actions.flatMap(({ strengths, weaknesses }) => [...strengths, ...weaknesses]),
];

test.each(['annual', 'mid-term', 'final'] as const)(
  '%s: every figure is what the data say, and drafting twice gives the same',
  (kind) => {
    expect(example).not.toBeNull();
    if (example === null) return;
    const draft = draftOf(example, kind, 2025);
    const figures = pointsOf(draft).flatMap((one) => one.figures);
    expect(figures.length).toBeGreaterThan(30);
    expect(figures.filter((one) => figureNow(example, one) !== one.value)).toEqual([]);
    const unfounded = pointsOf(draft).filter(({ evidence, figures: quoted }) => evidence.length + quoted.length === 0);
    expect(unfounded).toEqual([]);
    for (const language of ['fr', 'en'] as const)
      expect(evaluationText(draftOf(example, kind, 2025), today, language)).toBe(evaluationText(draft, today, language));
  },
);

const indicator = (level: NonNullable<Indicator['level']>): Indicator => ({
  id: 'IN-01',
  title: 'Personnes à l’aise',
  level,
  direction: 'higher-is-better',
  baseline: { period: 2024, value: 10 },
  targets: [{ period: 2025, value: 20 }],
});
const needing = (level: NonNullable<Indicator['level']>, values: readonly IndicatorValue[]): Project =>
  projectWith({
    needs: [{ id: 'ND-01', statement: 'Être aidé', audiences: ['residents', 'staff'] }],
    actions: [
      {
        id: 'AC-01',
        title: 'Ouvrir',
        needs: ['ND-01'],
        indicators: ['IN-01'],
        audiences: ['residents'],
        status: 'in-progress',
        end: 2026,
      },
    ],
    indicators: [indicator(level)],
    values,
  });
const verdictOf = (project: Project) => draftOf(project, 'annual', 2025).needs[0];

test('what is on its way is told with the next target, not the last', () => {
  const targets = [
    { period: 2026, value: 30 },
    { period: 2028, value: 60 },
  ];
  const project = needing('outcome', [{ indicator: 'IN-01', period: 2025, value: 15 }]);
  const indicators = [{ ...indicator('outcome'), targets }];
  const points = pointsOf(draftOf({ ...project, indicators }, 'annual', 2025)).filter(({ code }) => code === 'behind');
  expect(points.length).toBeGreaterThan(0);
  for (const { figures } of points) expect(figures.at(-1)).toMatchObject({ what: 'target', period: 2026, value: 30 });
});

test('a need is met by a result, never by a production alone nor without a figure', () => {
  const reached = [{ indicator: 'IN-01', period: 2025, value: 21 }];
  expect(verdictOf(needing('outcome', reached))).toMatchObject({
    verdict: 'met',
    byAudience: [
      { audience: 'residents', verdict: 'met' },
      { audience: 'staff', verdict: 'unknown' },
    ],
    evidence: ['IN-01', 'AC-01'],
  });
  expect(verdictOf(needing('output', reached))?.verdict).toBe('partly-met');
  const at = (value: number) => verdictOf(needing('outcome', [{ indicator: 'IN-01', period: 2025, value }]))?.verdict;
  expect(at(12)).toBe('not-met');
  // Half of the way from 10 to 20.
  expect([at(14.9), at(15), at(19.6)]).toEqual(['not-met', 'partly-met', 'partly-met']);
  expect(verdictOf(needing('outcome', []))?.verdict).toBe('unknown');
});

test('a recommendation is followed by what its action came to, not by the decision that adopted it', () => {
  const project = {
    ...needing('outcome', []),
    meetings: [
      {
        id: 'MT-01',
        date: '2024-12-01',
        decisions: [{ id: 'DE-01', text: 'Adopter l’évaluation', status: 'done' as const, links: ['RE-01', 'RE-02'] }],
      },
    ],
    evaluations: [
      {
        kind: 'annual' as const,
        period: 2024,
        date: '2024-12-01',
        recommendations: [
          { id: 'RE-01', text: 'Ouvrir plus tôt', evidence: ['AC-01'], due: 2024 },
          { id: 'RE-02', text: 'Autre chose', due: 2030 },
        ],
      },
    ],
  };
  expect(draftOf(project, 'annual', 2025).followUp).toMatchObject([
    { recommendation: 'RE-01', because: 'acted', status: 'in-progress', evidence: ['AC-01'], overdue: 2024 },
    { recommendation: 'RE-02', because: 'silent', status: 'open', evidence: [], overdue: null },
  ]);
});

test('a unit has a cost where a whole year says how many one action alone produced, not where a quarter does', () => {
  const opened: Action = {
    id: 'AC-01',
    title: 'Ouvrir',
    indicators: ['IN-01'],
    status: 'in-progress',
    start: '2025-01',
    end: '2025-12',
    budget: [{ year: 2025, planned: 1000, spent: 900 }],
  };
  const figuresOf = (value: Partial<IndicatorValue>, more: Partial<Indicator> = {}, others: readonly Action[] = []) =>
    draftOf(
      projectWith({
        actions: [opened, ...others],
        indicators: [{ ...indicator('output'), aggregation: 'sum', ...more }],
        values: [{ indicator: 'IN-01', period: 2025, value: 30, ...value }],
      }),
      'annual',
      2025,
    ).questions.flatMap(({ points }) =>
      points.flatMap(({ code, figures }) => (code === 'unit-cost' ? figures.map((figure) => figure.value) : [])),
    );
  expect(figuresOf({})).toEqual([900, 30]);
  expect(figuresOf({ period: '2025-T4' })).toEqual([]);
  expect(figuresOf({ value: 0 })).toEqual([]);
  // What is not counted one by one, or is counted again each year, or is not what the action makes, has no price a piece.
  expect(figuresOf({}, { aggregation: 'mean' })).toEqual([]);
  expect(figuresOf({}, { cumulative: true })).toEqual([]);
  expect(figuresOf({}, { level: 'outcome' })).toEqual([]);
  expect(figuresOf({}, {}, [{ ...opened, id: 'AC-02' }])).toEqual([]);
});

const spending = (more: Partial<Action>): Project => ({
  ...projectWith({
    actions: [
      {
        id: 'AC-01',
        title: 'Ouvrir',
        indicators: ['IN-01'],
        status: 'in-progress',
        start: 2025,
        end: 2026,
        budget: [
          { year: 2025, planned: 1000, spent: 1000 },
          { year: 2026, planned: 9000 },
        ],
        ...more,
      },
    ],
    indicators: [indicator('outcome')],
    values: [{ indicator: 'IN-01', period: 2025, value: 21 }],
  }),
  info: { format: 1, title: 'Projet', term: { start: '2020-07', end: '2026-03' } },
});

test('a term ends within a year, budgets do not: its money is that of whole years, and little is spent only once they are over', () => {
  const money = (day: string) =>
    pointsOf(draftOf(spending({}), 'final', 2026, day)).flatMap(({ code, figures }) =>
      figures.flatMap(({ what, period }) => (what === 'planned' ? [`${code} ${period}`] : [])),
    );
  expect(money('2026-04-15')).toEqual(['spent 2020/2026']);
  expect(money('2027-01-01')).toEqual(['spent 2020/2026', 'spent-under 2020/2026']);
  expect(evaluationText(draftOf(spending({}), 'final', 2026, '2027-01-01'), today, 'fr')).toMatch(/prévus \(2020 à 2026\)/);
});

test('what an indicator reached is no strength of an action that was given up', () => {
  const strengths = (status: 'in-progress' | 'dropped') => draftOf(spending({ status }), 'final', 2026).actions[0]?.strengths;
  expect(strengths('in-progress')).toHaveLength(1);
  expect(strengths('dropped')).toEqual([]);
});

test('actions that are late are so on a day, which is told', () => {
  const late = spending({ end: '2025-06' });
  const said = (day: string) => evaluationText(draftOf(late, 'final', 2026, day), day, 'fr').replace(/\s/g, ' ');
  expect(said('2025-12-31')).toContain('1 action en retard sur 1 au 31 décembre 2025.');
  expect(said('2027-01-01')).toContain('1 action en retard sur 1 au 31 mars 2026.');
});

test('agreements that run out on one day are told together, the first day first', () => {
  const project = spending({});
  const of = (title: string, day: string) => {
    const partner = { organisation: 'Région', agreement: { until: day } };
    return project.actions.map((action) => ({ ...action, id: title, title, partners: [partner, partner] }));
  };
  const actions = [...of('Ouvrir', '2026-12-31'), ...of('Former', '2026-06-30'), ...of('Relier', '2026-12-31')];
  const said = evaluationText(draftOf({ ...project, actions }, 'annual', 2026), today, 'fr').replace(/\s/g, ' ');
  expect(said).toMatch(
    /Convention qui s’achève \(30 juin 2026\) : Former\. .*Conventions qui s’achèvent \(31 décembre 2026\) : Ouvrir ; Relier\./,
  );
});

test('what was spent on a dropped action is no share of what is planned', () => {
  const project = spending({});
  const dropped = {
    ...{ id: 'AC-02', title: 'Abandonnée', status: 'dropped' as const },
    budget: [{ year: 2025, planned: 900, spent: 500 }],
  };
  const draft = draftOf({ ...project, actions: [...project.actions, dropped] }, 'annual', 2025);
  const said = evaluationText(draft, today, 'fr').replace(/\s/g, ' ');
  expect(said).toContain(
    '1 500 € dépensés (2025), dont 500 € pour ce qui a été abandonné ; le reste fait 100 % des 1 000 € prévus.',
  );
  expect(said).toContain('{of: AC-02, what: spent, period: 2025, value: 500}');
});

test('a follow-up that nobody read says nothing to the next one, and one that was read is quoted once', () => {
  const reminded = (over: { readonly proposed?: boolean; readonly note: string }) => {
    const evaluations = [
      { period: 2023, date: '2023-12-20', recommendations: [{ id: 'RE-01', text: 'Revoir la cible' }] },
      { period: 2024, date: '2024-12-20', followUp: [{ recommendation: 'RE-01', status: 'open' as const, ...over }] },
    ];
    return evaluationText(draftOf({ ...spending({}), evaluations }, 'annual', 2025), today, 'fr').replace(/\s/g, ' ');
  };
  const unknown = 'Rien dans les données ne dit ce qu’elle est devenue.';
  expect(reminded({ note: 'Attend le budget.' })).toContain('note: "Dernière évaluation : Attend le budget."');
  expect(reminded({ note: 'Dernière évaluation : Attend le budget.' })).toContain(
    'note: "Dernière évaluation : Attend le budget."',
  );
  expect(reminded({ proposed: true, note: unknown })).toContain(`note: "${unknown}"`);
});
