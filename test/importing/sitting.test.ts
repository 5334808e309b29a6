// What a sitting brings back of money and of rules: taken where the project is as the room saw it, told and left where it is not.
import { expect, test } from 'vitest';
import { sittingEdits } from '../../src/importing/index.ts';
import { castInSitting } from '../../src/importing/sitting-ballots.ts';
import { rulesOfSitting } from '../../src/importing/sitting-rules.ts';
import type { PlanFile, Sitting } from '../../src/model/index.ts';
import { criterion, tinyProject } from '../ranking/tiny-project.ts';

const written: PlanFile = {
  envelopes: [
    { year: 2027, investment: 120_000, operating: 40_000, fte: 1.5 },
    { year: 2028, investment: 80_000 },
  ],
  rules: { minimumPerAxis: 1 },
};

const brought = (sitting: Pick<Sitting, 'envelopes' | 'minimumPerAxis' | 'scores'>, plan: PlanFile = written) =>
  sittingEdits(
    { kind: 'jalon-sitting', version: 1, madeFrom: { fingerprint: '0123456789abcdef', date: '2026-11-28' }, ...sitting },
    {
      project: tinyProject({
        plan,
        actions: [{ id: 'AC-1' }],
        criteria: { criteria: [criterion('use'), { ...criterion('price'), from: 'budget' }] },
      }),
      shares: [],
      measure: () => null,
      fileOf: (kind) => (kind === 'plan' ? 'plan.yaml' : kind === 'action' ? 'actions/AC-1.yaml' : undefined),
      meeting: null,
      vote: {
        voterNamed: () => null,
        ballotsIn: () => ({ path: 'ballots/2026.yaml', isThere: false }),
        late: false,
        isOlder: false,
      },
      decisionId: () => 'DE-001',
      tellScore: () => '',
    },
  );

const set = (pointer: readonly (string | number)[], value: unknown) => ({ path: 'plan.yaml', pointer, change: { set: value } });

test('money and staff of a year are written where they stand', () => {
  const { parts, edits } = brought({
    envelopes: [
      { year: 2028, nature: 'investment', amount: 95_000, before: 80_000 },
      { year: 2027, nature: 'operating', amount: 35_000, before: 40_000 },
      { year: 2027, nature: 'fte', amount: 2, before: 1.5 },
      { year: 2028, nature: 'operating', amount: 10_000, before: null },
    ],
  });
  expect(parts.map(({ fate }) => fate)).toEqual(['taken', 'taken', 'taken', 'taken']);
  expect(edits).toEqual([
    set(['envelopes', 1, 'investment'], 95_000),
    set(['envelopes', 0, 'operating'], 35_000),
    set(['envelopes', 0, 'fte'], 2),
    set(['envelopes', 1, 'operating'], 10_000),
  ]);
});

test('an amount that changed since the sitting is told and left, beside one that is taken', () => {
  const { parts, edits } = brought({
    envelopes: [
      { year: 2027, nature: 'investment', amount: 150_000, before: 100_000 },
      { year: 2028, nature: 'investment', amount: 95_000, before: 80_000 },
    ],
  });
  expect(parts).toEqual([
    { what: 'envelope', fate: 'conflict', year: 2027, nature: 'investment', amount: 150_000, before: 100_000, now: 120_000 },
    { what: 'envelope', fate: 'taken', year: 2028, nature: 'investment', amount: 95_000, before: 80_000, now: 80_000 },
  ]);
  expect(edits).toEqual([set(['envelopes', 1, 'investment'], 95_000)]);
});

test('what stands so already, and a year without an envelope, change nothing', () => {
  const { parts, edits } = brought({
    envelopes: [
      { year: 2027, nature: 'investment', amount: 120_000, before: 100_000 },
      { year: 2030, nature: 'investment', amount: 5000, before: null },
    ],
  });
  expect(parts.map(({ fate }) => fate)).toEqual(['same', 'unknown']);
  expect(edits).toEqual([]);
});

test.each([
  ['taken', { atLeast: 2, before: 1 }, written],
  ['conflict', { atLeast: 2, before: 0 }, written],
  ['same', { atLeast: 1, before: 0 }, written],
  ['taken', { atLeast: 2, before: 0 }, {}],
] as const)('the minimum per axis: %s', (fate, minimumPerAxis, plan) => {
  const { parts, edits } = brought({ minimumPerAxis }, plan);
  const now = plan === written ? 1 : 0;
  expect(parts).toEqual([{ what: 'minimum', fate, ...minimumPerAxis, now }]);
  expect(edits).toEqual(fate === 'taken' ? [set(['rules', 'minimumPerAxis'], minimumPerAxis.atLeast)] : []);
});

test('one place that is given two values takes neither, nor a score that its scale does not have', () => {
  const score = (value: number, more = {}) => ({
    ...{ action: 'AC-1', criterion: 'use', score: value, before: null, reason: 'Revu' },
    ...more,
  });
  const amount = (value: number) => ({ year: 2028, nature: 'investment' as const, amount: value, before: 80_000 });
  const fates = (sitting: Parameters<typeof brought>[0]) => brought(sitting).parts.map(({ what, fate }) => `${what} ${fate}`);
  expect(fates({ envelopes: [amount(95_000), amount(90_000)] })).toEqual(['envelope twice', 'envelope twice']);
  expect(fates({ scores: [score(2), score(3)] })).toEqual(['score twice', 'score twice']);
  expect(fates({ scores: [score(1e6)] })).toEqual(['score outside']);
  expect(brought({ scores: [score(2, { criterion: 'price' })] }).parts).toEqual([
    expect.objectContaining({ fate: 'unknown', criterion: 'price', now: null }),
  ]);
});

const voters = new Map([
  ['PE-01', { voter: 'PE-01', name: 'Présidence', college: 'elected' as const }],
  ['Présidence', { voter: 'PE-01', name: 'Présidence', college: 'elected' as const }],
  ['PE-02', { voter: 'PE-02', name: 'Accueil', college: null }],
]);

interface Voted {
  readonly late?: boolean;
  readonly closes?: string;
  /** What the page was made of; and whether the project is still that of the page. */
  readonly seen?: Sitting['madeFrom']['weights'];
  readonly isOlder?: boolean;
}

function voted(ballots: Sitting['ballots'], said: Voted = {}) {
  const standing = [{ year: 2026, ballot: { voter: 'PE-02', weights: { points: { use: 1 } } } }];
  return castInSitting(
    {
      kind: 'jalon-sitting',
      version: 1,
      madeFrom: { fingerprint: '0123456789abcdef', date: '2026-11-28', ...(said.seen && { weights: said.seen }) },
      ...(ballots && { ballots }),
    },
    {
      project: tinyProject({
        ballots: standing,
        criteria: { criteria: [criterion('use'), criterion('ease')], ...(said.closes && { votesClose: said.closes }) },
      }),
      voterNamed: (one) => voters.get(one) ?? null,
      ballotsIn: () => ({ path: 'ballots/2026.yaml', isThere: true }),
      criteriaFile: 'criteria.yaml',
      shares: [
        { criterion: 'use', share: 0.75 },
        { criterion: 'ease', share: 0.25 },
      ],
      isOlder: said.isOlder ?? false,
      late: said.late ?? false,
    },
  );
}
const cast = (voter: string, use: number, more: { readonly year?: number; readonly ease?: number } = {}) => ({
  voter,
  year: more.year ?? 2026,
  points: { use, ease: more.ease ?? 0 },
});

test('a ballot of the room is added under its code and college, and weights that were typed become those of ballots', () => {
  const { parts, edits } = voted([cast('Présidence', 3, { ease: 1 })]);
  expect(parts).toEqual([
    { what: 'ballot', fate: 'taken', voter: 'Présidence' },
    { what: 'ballots-count', fate: 'taken' },
  ]);
  const added = { voter: 'PE-01', college: 'elected', date: '2026-11-28', weights: { points: { use: 3, ease: 1 } } };
  expect(edits).toEqual([
    { path: 'ballots/2026.yaml', pointer: ['ballots'], change: { append: added } },
    { path: 'criteria.yaml', pointer: ['weightsFrom'], change: { set: 'ballots' } },
  ]);
});

test.each([
  ['same', [cast('PE-02', 1)], {}],
  ['voted', [cast('PE-02', 2)], {}],
  ['unknown', [cast('Quelqu’un', 2)], {}],
  ['criteria', [{ voter: 'PE-01', year: 2026, points: { use: 1, gone: 1 } }], {}],
  ['criteria', [{ voter: 'PE-01', year: 2026, points: { use: 1 } }], {}],
  ['twice', [cast('PE-01', 2), cast('Présidence', 2)], {}],
  ['late', [cast('PE-01', 2)], { closes: '2026-11-27' }],
] as const)('a ballot that is %s changes nothing: %j', (fate, ballots, said) => {
  const { parts, edits } = voted([...ballots], said);
  expect(parts.map((one) => one.fate)).toEqual(ballots.map(() => fate));
  expect(edits).toEqual([]);
});

test('a late ballot is taken when it is asked for', () => {
  expect(voted([cast('PE-01', 2)], { closes: '2026-11-27', late: true }).parts[0]?.fate).toBe('taken');
  expect(voted([cast('PE-01', 2)], { closes: '2026-11-28' }).parts[0]?.fate).toBe('taken');
});

test('rules that stand so already, and those of actions that are gone, change nothing; places are taken away from the last', () => {
  const project = tinyProject({
    actions: [{ id: 'AC-1' }, { id: 'AC-2' }, { id: 'AC-3' }],
    plan: { rules: { mandatory: ['AC-1', 'AC-2', 'AC-3'], waitingCost: 4 } },
  });
  const off = (action: string) => ({ rule: 'mandatory' as const, actions: [action], holds: false });
  const { parts, edits } = rulesOfSitting(
    {
      ...{ kind: 'jalon-sitting', version: 1, madeFrom: { fingerprint: '0123456789abcdef', date: '2026-11-28' } },
      waitingCost: { percent: 6, before: 5 },
      rules: [off('AC-1'), off('AC-3'), off('AC-9'), { rule: 'exclusive', actions: ['AC-1', 'AC-2'], holds: false }],
    },
    { project, fileOf: () => 'plan.yaml' },
  );
  expect(parts.map(({ fate }) => fate)).toEqual(['conflict', 'taken', 'taken', 'unknown', 'same']);
  expect(edits.map(({ pointer }) => pointer.at(-1))).toEqual([2, 0]);
});

const typed = (use: number, from: 'typed' | 'ballots' = 'typed') => ({
  from,
  shares: [
    { criterion: 'use', share: use },
    { criterion: 'ease', share: 1 - use },
  ],
});

test.each([
  ['taken', 'the page saw the weights of today, whatever else moved', { seen: typed(0.75), isOlder: true }],
  ['conflict', 'weights were changed since', { seen: typed(0.6), isOlder: true }],
  ['conflict', 'weights came from ballots then, and were typed since', { seen: typed(0.75, 'ballots'), isOlder: true }],
  ['conflict', 'an old page does not say what it saw, and the project moved', { isOlder: true }],
  ['taken', 'an old page does not say what it saw, and nothing moved', {}],
] as const)('weights typed since are not given back to ballots: %s where %s', (fate, _, said) => {
  const { parts, edits } = voted([cast('PE-01', 3, { ease: 1 })], said);
  expect(parts.map((one) => [one.what, one.fate])).toEqual([
    ['ballot', 'taken'],
    ['ballots-count', fate],
  ]);
  expect(edits.map(({ path }) => path)).toEqual(['ballots/2026.yaml', ...(fate === 'taken' ? ['criteria.yaml'] : [])]);
});
