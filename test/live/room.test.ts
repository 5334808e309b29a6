// What the room votes and switches: the numbers of the command once the file is brought back, on a page that knows nobody.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkSitting } from '../../src/checking/index.ts';
import { liveData } from '../../src/live/index.ts';
import { rulesIn } from '../../src/live/plan-rules.ts';
import { exactRanks, rankingOf, settledProject, studied } from '../../src/live/reckoning.ts';
import { ballotsShown } from '../../src/live/room-ballots.ts';
import { savedSitting } from '../../src/live/saved.ts';
import { afterGesture, type Gesture, opening, type Settled, unsettled } from '../../src/live/state.ts';
import type { LiveData, Project, RoomBallot } from '../../src/model/index.ts';
import { openProgrammes, plan } from '../../src/planning/index.ts';
import { rank, withExactRanks } from '../../src/ranking/actions/index.ts';
import { readSitting, readWorkspace } from '../../src/reading/index.ts';
import { published } from '../../src/rendering/index.ts';
import { broughtSitting } from '../../src/usecases/import/live.ts';
import { votingProject } from '../../src/usecases/refuse-faulty.ts';
import { testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { criterion, tinyProject } from '../ranking/tiny-project.ts';

const pageOf = (whole: Project, today = '2026-11-28'): LiveData => {
  const project = published(whole, 'elected');
  const made = liveData({ project, ranking: rank(project), sorted: null, language: 'fr', today, keptBack: 0 });
  // As a browser reads it.
  return JSON.parse(JSON.stringify(made));
};

const done = (data: LiveData, gestures: readonly Gesture[]): Settled =>
  gestures.reduce((state, gesture) => afterGesture(state, gesture, data), opening).now;

const vote = (voter: string, points: RoomBallot['points'], more: Partial<RoomBallot> = {}): Gesture => ({
  do: 'vote',
  ballot: { voter, points, ...more },
});

/** Scores and ranks by action. */
const placesOf = ({ ranked }: ReturnType<typeof rank>) =>
  Object.fromEntries(ranked.map(({ action, rank: place, score }) => [action, [place, expect.closeTo(score, 12)]]));
const found = ({ ranked }: ReturnType<typeof rank>) =>
  Object.fromEntries(ranked.map(({ action, rank: place, score }) => [action, [place, score]]));

const fresh = () => {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-room-')), 'roche');
  cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });
  return root;
};

function read(root: string, today = '2026-11-28') {
  const workspace = readWorkspace(root);
  return { project: votingProject(workspace, today), workspace, today };
}

/** Brings a sitting back, writes it, and reads the project again. */
function bring(root: string, data: LiveData, settled: Settled) {
  const { report, revisions } = broughtSitting(savedSitting(data, settled), read(root), { path: 'seance.json' });
  for (const { path, after } of revisions) {
    const full = join(root, path);
    if (!existsSync(dirname(full))) mkdirSync(dirname(full));
    writeFileSync(full, after ?? '');
  }
  return { report, project: read(root).project, fates: report.parts.map(({ what, fate }) => `${what} ${fate}`) };
}

const firstVoter = { expectation: 100, cost: 10, feasibility: 35, cohesion: 80 };
const secondVoter = { expectation: 20, cost: 100, feasibility: 62.5, cohesion: 0 };

describe('ballots entered in the room', () => {
  let root: string;
  let data: LiveData;

  beforeAll(() => {
    root = fresh();
    data = pageOf(read(root).project);
  });

  test('are a vote of their own in a later year, brought back as such', () => {
    const settled = done(data, [vote(' PE-01 ', firstVoter), vote('PE-02', secondVoter, { college: 'staff' })]);
    const shown = rankingOf(data, settled);
    expect(ballotsShown(data, settled.ballots)).toHaveLength(2);
    const { project, fates } = bring(root, data, settled);
    expect(fates).toEqual(['ballot taken', 'ballot taken']);
    expect(found(rank(project))).toEqual(placesOf(shown));
    expect(rank(project).criteria.map(({ weight, range }) => [weight, range])).toEqual(
      shown.criteria.map(({ weight, range }) => [expect.closeTo(weight, 12), range]),
    );
    expect(project.ballots.filter(({ year }) => year === 2026).map(({ ballot }) => [ballot.voter, ballot.college])).toEqual([
      ['PE-01', 'elected'],
      ['PE-02', 'staff'],
    ]);
  });

  test('join those of their year, without their voters', () => {
    const there = fresh();
    const page = pageOf(read(there).project, '2024-12-05');
    const settled = done(page, [vote('PE-05', secondVoter)]);
    expect(ballotsShown(page, settled.ballots)).toHaveLength(9);
    const shown = rankingOf(page, settled);
    const { project } = bring(there, page, settled);
    expect(found(rank(project))).toEqual(placesOf(shown));
    expect(JSON.stringify(page)).not.toMatch(/\bPE-\d/);
  });

  test('make the weights until a slider moves, and again when it is let go back', () => {
    const voted = done(data, [vote('PE-01', firstVoter)]);
    const total = Object.values(firstVoter).reduce((sum, one) => sum + one, 0);
    expect(rankingOf(data, voted).criteria.map(({ weight }) => weight)).toEqual(
      Object.values(firstVoter).map((one) => expect.closeTo(one / total, 12)),
    );
    const moved = done(data, [vote('PE-01', firstVoter), { do: 'weigh', at: 0, points: 0 }]);
    expect(rankingOf(data, moved).criteria[0]?.weight).toBe(0);
    expect(moved.points?.[1]).toBeCloseTo((100 * firstVoter.cost) / total, 2);
    const back = done(data, [vote('PE-01', firstVoter), { do: 'weigh', at: 0, points: 0 }, { do: 'reset-weights' }]);
    expect(rankingOf(data, back)).toEqual(rankingOf(data, voted));
  });
});

test('a later vote leaves behind what the last one scored and judged; a first one makes weights where there were none', () => {
  const verdicts = {
    use: [
      { from: 0, to: 5, difference: 'weak' as const },
      { from: 5, to: 10, difference: 'strong' as const },
    ],
  };
  const use = criterion('use', { scale: { min: 0, max: 10, levels: { '0': 'nul', '5': 'moyen', '10': 'fort' } } });
  const ballot = { voter: 'A', weights: { points: { use: 1, ease: 3 } }, verdicts, scores: { 'AC-1': { use: 5, ease: 10 } } };
  const project = tinyProject({
    actions: [{ id: 'AC-1' }, { id: 'AC-2', scores: { use: 5, ease: 2 } }],
    criteria: { weightsFrom: 'ballots', criteria: [use, criterion('ease')] },
    ballots: [{ year: 2025, ballot }],
  });
  const data = pageOf(project);
  const unvoted = done(data, []);
  expect(found(rankingOf(data, unvoted))).toEqual(placesOf(rank(project)));
  const points = { use: 2, ease: 1 };
  const shown = rankingOf(data, done(data, [vote('B', points)]));
  const after = rank({ ...project, ballots: [...project.ballots, { year: 2026, ballot: { voter: 'B', weights: { points } } }] });
  expect(found(shown)).toEqual(placesOf(after));
  expect(found(shown)).not.toEqual(found(rankingOf(data, unvoted)));

  const none = pageOf({ ...project, ballots: [] });
  expect(rankingOf(none, done(none, [])).ranked).toEqual([]);
  expect(rankingOf(none, done(none, [vote('B', points)])).ranked).toHaveLength(2);
});

describe('rules of the plan', () => {
  test('each that stands can be let go, and the plan is that of the command once they are brought back', async () => {
    const root = fresh();
    const file = join(root, 'plan.yaml');
    const written = readFileSync(file, 'utf8')
      .replace('year: 2026, investment: 100000', 'year: 2027, investment: 60000')
      .replace(
        'kind: steering, label: Évaluation finale',
        'kind: steering, label: Évaluation finale, opens: [AC-015, AC-016], awaits: [AC-014]',
      );
    writeFileSync(file, written);
    const data = pageOf(read(root).project);
    const standing = rulesIn(data.project);
    expect(new Set(standing.map(({ rule }) => rule))).toEqual(
      new Set(['mandatory', 'exclusive', 'depends-on', 'opens', 'awaits']),
    );
    const settled = done(data, [
      ...standing.map((rule): Gesture => ({ do: 'switch', rule: { ...rule, holds: false } })),
      { do: 'switch', rule: { rule: 'mandatory', actions: ['AC-016'], holds: true } },
      { do: 'switch', rule: { rule: 'exclusive', actions: ['AC-014', 'AC-015'], holds: true } },
      { do: 'switch', rule: { rule: 'net', actions: [], year: 2027, holds: true } },
      { do: 'waiting', percent: 10 },
      { do: 'minimum', atLeast: 1 },
    ]);
    const project = settledProject(data, settled);
    expect(rulesIn(project).map(({ rule }) => rule)).toEqual(['mandatory', 'exclusive', 'net']);
    const ranking = rankingOf(data, settled);
    const shown = await plan(project, ranking);
    const { project: after, report } = bring(root, data, settled);
    expect(report.parts.filter(({ fate }) => fate !== 'taken')).toEqual([]);
    expect(rulesIn(after)).toEqual(rulesIn(project));
    const wanted = await plan(published(after, 'elected'), rank(after));
    expect({ ...shown, notices: [] }).toEqual({ ...wanted, notices: [] });
    const before = await plan(data.project, rankingOf(data, done(data, [])));
    expect(shown.years).not.toEqual(before.years);
    expect(readFileSync(file, 'utf8').match(/#.*/g)?.length).toBeGreaterThan(0);
  });

  test('a rule switched and switched back is not settled', () => {
    const data = pageOf(read(fresh()).project);
    const [rule] = rulesIn(data.project);
    if (rule === undefined) throw new Error('no rule');
    const turned = (holds: boolean): Gesture => ({ do: 'switch', rule: { ...rule, holds } });
    expect(done(data, [turned(false)]).rules).toHaveLength(1);
    expect(done(data, [turned(false), turned(true)]).rules).toEqual([]);
  });
});

test('the page says nothing of an action that is kept back, wherever the plan names it', () => {
  const hidden = 'AC-9';
  const project = tinyProject({
    actions: [
      { id: hidden, publish: false },
      { id: 'AC-1', scores: { use: 5 }, dependsOn: [hidden, 'AC-2'], partOf: hidden },
      { id: 'AC-2', scores: { use: 3 }, dependsOn: [{ action: hidden, lag: 3 }] },
    ],
    criteria: {
      criteria: [criterion('use')],
      overrides: [{ action: hidden, rank: 1, reason: 'x' }],
      sorting: { categories: [{ title: 'A' }, { title: 'B' }], examples: [{ action: hidden, category: 'A' }] },
    },
    plan: {
      rules: {
        mandatory: [hidden, 'AC-1'],
        exclusive: [
          [hidden, 'AC-1'],
          ['AC-1', 'AC-2', hidden],
        ],
      },
      fixedPoints: [{ date: '2027-01-01', opens: [hidden, 'AC-2'], awaits: [hidden] }],
      residents: { vote: 'VT-1', as: 'rule' },
    },
    frozenPlans: [
      {
        year: 2026,
        plan: {
          selection: [
            { action: hidden, choice: 'selected' },
            { action: 'AC-1', choice: 'selected' },
          ],
          amendments: [{ date: '2026-01-01', changes: [{ action: hidden, choice: 'excluded' }] }],
        },
      },
    ],
    votes: [
      { id: 'VT-1', title: 'Vote', envelope: { year: 2027, amount: 10 }, choices: [{ action: hidden }, { action: 'AC-1' }] },
    ],
    voteResults: [
      {
        ...{ vote: 'VT-1', voters: 3, budget: 10, choices: [] },
        outcomes: [
          {
            rule: 'most-votes',
            spent: 4,
            left: [],
            kept: [
              { action: hidden, by: 'rule' },
              { action: 'AC-1', by: 'rule' },
            ],
          },
        ],
      },
    ],
  });
  const data = pageOf(project);
  expect(JSON.stringify(data)).not.toContain(hidden);
  expect(data.project.plan.rules).toEqual({ mandatory: ['AC-1'], exclusive: [['AC-1', 'AC-2']] });
  expect(data.project.frozenPlans[0]?.plan.selection).toEqual([{ action: 'AC-1', choice: 'selected' }]);
});

test('what had no score, or no amount, before the sitting comes back too', () => {
  const root = fresh();
  const file = join(root, 'seance.json');
  const none = { before: null };
  writeFileSync(
    file,
    JSON.stringify({
      ...{ kind: 'jalon-sitting', version: 1, madeFrom: { fingerprint: '0123456789abcdef', date: '2026-11-28' } },
      scores: [{ action: 'AC-001', criterion: 'gone', score: 2, reason: 'Revu', ...none }],
      envelopes: [{ year: 2026, nature: 'fte', amount: 3, ...none }],
      waitingCost: { percent: 9, ...none },
    }),
  );
  const { file: source, places } = readSitting(file, 'seance.json');
  const { sitting, problems } = checkSitting(source, places);
  expect(problems).toEqual([]);
  if (sitting === null) throw new Error('not read');
  const { report } = broughtSitting(sitting, read(root), { path: 'seance.json' });
  expect(report.parts.map(({ what, fate }) => `${what} ${fate}`)).toEqual([
    'score unknown',
    'envelope conflict',
    'waiting taken',
  ]);
});

test('the sitting of another project is refused, and one that does not say of which it is read as before', () => {
  const root = fresh();
  const { madeFrom, ...sitting } = savedSitting(pageOf(read(root).project), { ...unsettled, decisions: ['Retenu'] });
  expect(madeFrom.project).toEqual({ title: expect.stringContaining('Roche aux Fées'), siren: expect.stringMatching(/^\d{9}$/) });
  const { project, ...older } = madeFrom;
  const brought = (from: typeof madeFrom) =>
    broughtSitting({ ...sitting, madeFrom: from }, read(root), { path: 'seance.json' }).report.parts;
  expect(brought({ ...older, project: { title: 'Autre titre', siren: project?.siren ?? null } })).toHaveLength(1);
  expect(brought(older)).toHaveLength(1);
  expect(() => brought({ ...older, project: { title: 'Projet de Montfort', siren: '243500550' } })).toThrow(
    expect.objectContaining({ code: 'sitting-of-another' }),
  );
});

testAside('exact ranks come action after action, and are those that come at once', async () => {
  const ids = Array.from({ length: 8 }, (_, at) => `c${at}`);
  const level = (action: number, at: number): number => 5 + Math.round(5 * Math.sin(action * 12.9 + at * 78.2));
  const data = pageOf(
    tinyProject({
      actions: Array.from({ length: 12 }, (_, action) => ({
        id: `AC-${action + 1}`,
        scores: Object.fromEntries(ids.map((id, at) => [id, level(action, at)])),
      })),
      criteria: { criteria: ids.map((id) => criterion(id)) },
    }),
  );
  const ranking = studied(rankingOf(data, done(data, [])));
  expect(ranking.study?.ranksFrom).toBe('bounds');
  const solve = await openProgrammes();
  const steps = [...exactRanks(ranking, solve)];
  expect(steps.length).toBeGreaterThan(1);
  expect(steps[0]?.study?.ranksFrom).toBe('bounds');
  expect(steps.at(-1)).toEqual(withExactRanks(ranking, solve));
  expect(steps.at(-1)?.study?.ranksFrom).toBe('exact');
});
