/** The whole ranking of small projects: where measures come from, what is missing, what is set aside, and every degenerate project. */
import { describe, expect, it } from 'vitest';
import type { Action, Criterion, Project } from '../../src/model/index.ts';
import { rank } from '../../src/ranking/actions/rank.ts';
import { criterion, tinyProject } from './tiny-project.ts';

type Actions = readonly (Partial<Action> & { readonly id: string })[];
const ranking = (criteria: readonly Criterion[], actions: Actions, said: Partial<Project> = {}) =>
  rank(tinyProject({ criteria: { criteria }, ...said, actions }));
const raws = (criteria: readonly Criterion[], actions: Actions, said: Partial<Project> = {}) =>
  Object.fromEntries(ranking(criteria, actions, said).ranked.map(({ action, because }) => [action, because[0]?.raw]));

describe('measures', () => {
  it('the budget is the middle of what is planned over all years, in euros, or missing', () => {
    const cost = criterion('cost', { from: 'budget', scale: { min: 0, max: 100_000 }, direction: 'lower-is-better' });
    const actions = [
      { id: 'AC-1', budget: [{ year: 2027, planned: 10_000 }, { year: 2028, planned: { min: 1000, max: 2000.5 } }, {}] },
      { id: 'AC-2', budget: [{ year: 2027, spent: 5 }] },
    ];
    expect(raws([cost], actions)).toEqual({ 'AC-1': 11_500.25, 'AC-2': null });
  });
  it('where the plan takes the vote of residents for a criterion, the share of voters who support an action is its score', () => {
    const vote = { id: 'VT-1', title: 'Vote', envelope: { year: 2027, amount: 10 }, choices: [{ action: 'AC-1' }] };
    const results = { vote: 'VT-1', budget: 10, choices: [{ action: 'AC-1', cost: 5, votes: 30, supporters: 30 }], outcomes: [] };
    const actions = [
      { id: 'AC-1', scores: { expectation: 1 } },
      { id: 'AC-2', scores: { expectation: 2 } },
    ];
    const told = (voters: number, residents: NonNullable<Project['plan']['residents']>) =>
      raws([criterion('expectation', { scale: { min: 1, max: 5 } })], actions, {
        plan: { residents },
        votes: [vote],
        voteResults: [{ ...results, voters }],
      });
    expect(told(40, { vote: 'VT-1', as: 'criterion' })).toEqual({ 'AC-1': 4, 'AC-2': 2 });
    expect(told(40, { vote: 'VT-1', as: 'rule' })).toEqual({ 'AC-1': 1, 'AC-2': 2 });
    expect(told(40, { vote: 'VT-1', as: 'criterion', criterion: 'other' })).toEqual({ 'AC-1': 1, 'AC-2': 2 });
  });
  it('needs count the people who asked, through every source, each person once', () => {
    const said: Partial<Project> = {
      needs: [
        { id: 'ND-1', statement: '', mentions: [{ people: 7 }, {}] },
        { id: 'ND-2', statement: '', mergedInto: 'ND-1' },
        { id: 'ND-3', statement: '' },
      ],
      interviews: [
        { id: 'IV-1', needs: ['ND-1', 'ND-2'] },
        { id: 'IV-2', headcount: 3, needs: ['ND-2'] },
      ],
      workshops: [{ id: 'WS-1', headcount: 30, needs: [{ need: 'ND-1', votes: 12 }, 'ND-3'] }],
      surveys: [
        {
          id: 'SV-1',
          questions: [
            {
              id: 'Q1',
              type: 'single',
              text: '',
              options: [
                { code: 'a', label: '', need: 'ND-1' },
                { code: 'b', label: '', need: 'ND-1' },
              ],
            },
            {
              id: 'Q2',
              type: 'multiple',
              text: '',
              options: [
                { code: 'a', label: '', need: 'ND-1' },
                { code: 'b', label: '', need: 'ND-1' },
              ],
            },
          ],
        },
      ],
      surveyResults: [
        {
          survey: 'SV-1',
          counts: [
            { question: 'Q1', options: { a: 100, b: 200 } },
            { question: 'Q2', options: { a: 1000, b: 2000 } },
          ],
        },
      ],
    };
    const expected = criterion('expectation', { from: 'needs', scale: { min: 0, max: 5000 } });
    const actions = [{ id: 'AC-1', needs: ['ND-1', 'ND-2', 'ND-3'] }, { id: 'AC-2', needs: ['ND-3'] }, { id: 'AC-3' }];
    // ND-1: 7 + 1 typed, 1 + 3 in interviews, 12 votes of a workshop that also asked for ND-3, 100 + 200 exclusive answers, 2000 who may have ticked both.
    expect(raws([expected], actions, said)).toEqual({ 'AC-1': 2324, 'AC-2': 1, 'AC-3': null });
  });
  it('needs count the audiences that the criterion names, and say who asked', () => {
    const said: Partial<Project> = {
      needs: [
        {
          id: 'ND-1',
          statement: '',
          mentions: [{ audience: 'elected', people: 3 }, { audience: 'residents', people: 50 }, { people: 2 }],
        },
      ],
      workshops: [
        { id: 'WS-1', audiences: [{ audience: 'residents' }, { audience: 'staff' }], needs: [{ need: 'ND-1', votes: 9 }] },
      ],
    };
    const counted = (audiences?: Criterion['audiences']) => {
      const expected = criterion('expectation', { from: 'needs', scale: { min: 0, max: 100 }, ...(audiences && { audiences }) });
      const part = ranking([expected], [{ id: 'AC-1', needs: ['ND-1'] }], said).ranked[0]?.because[0];
      const people = Object.fromEntries(part?.people?.map((one) => [String(one.audience), one.people]) ?? []);
      return [part?.raw, people, part?.sources];
    };
    // The workshop gathered two audiences: its votes count for either, and belong to neither alone.
    expect(counted()).toEqual([64, { residents: 50, null: 11, elected: 3 }, ['WS-1']]);
    expect(counted(['residents'])).toEqual([59, { residents: 50, null: 9 }, ['WS-1']]);
    expect(counted(['elected', 'staff'])).toEqual([12, { null: 9, elected: 3 }, ['WS-1']]);
    expect(counted(['businesses'])).toEqual([0, {}, []]);
  });
  it('the ballots of a year replace those of earlier years, however few', () => {
    const ballots = [
      { year: 2026, ballot: { voter: 'PE-1', weights: { points: { c: 1 } } } },
      { year: 2026, ballot: { voter: 'PE-2', weights: { points: { c: 1 } } } },
      { year: 2027, ballot: { voter: 'PE-1', weights: { points: { c: 1 } } } },
    ];
    const criteria = { criteria: [criterion('c')], weightsFrom: 'ballots' } as const;
    expect(rank(tinyProject({ criteria, ballots }))).toMatchObject({ voters: 1, ballots: { year: 2027, cast: 1, earlier: 2 } });
    expect(rank(tinyProject({ criteria })).ballots).toBeNull();
  });
  it('a typed score wins over the ballots of the last year, which are averaged with their influence', () => {
    const ballots = [
      { year: 2026, ballot: { voter: 'PE-1', scores: { 'AC-1': { c: 0 } } } },
      { year: 2027, ballot: { voter: 'PE-1', influence: 3, scores: { 'AC-1': { c: 8 }, 'AC-2': { c: 8 } } } },
      { year: 2027, ballot: { voter: 'PE-2', scores: { 'AC-1': { c: 4 } } } },
      { year: 2027, ballot: { voter: 'PE-3', influence: 0, scores: { 'AC-3': { c: 4 } } } },
    ];
    const actions = [{ id: 'AC-1' }, { id: 'AC-2', scores: { c: 1 } }, { id: 'AC-3' }];
    expect(raws([criterion('c')], actions, { ballots })).toEqual({ 'AC-1': 7, 'AC-2': 1, 'AC-3': null });
  });
});

describe('what is missing', () => {
  const half = { id: 'AC-1', scores: { known: 8 } };
  // known weighs 3 of 4 and is worth 0.8: 0.6, and from there 0 to 0.25 more.
  it.each([
    [undefined, 0.725],
    ['midpoint', 0.725],
    ['worst', 0.6],
    ['best', 0.85],
    ['reweight', 0.8],
  ] as const)('%s', (missing, score) => {
    const criteria = [criterion('known', { weight: 3 }), criterion('unknown', missing ? { missing } : {})];
    const { ranked, notices } = ranking(criteria, [half]);
    expect(ranked[0]?.score).toBeCloseTo(score, 12);
    expect(ranked[0]?.interval.low).toBeCloseTo(0.6, 12);
    expect(ranked[0]?.interval.high).toBeCloseTo(0.85, 12);
    expect(notices).toEqual([{ code: 'score-missing', criterion: 'unknown', action: 'AC-1' }]);
  });
  it('a score that may not be missing sets the action aside', () => {
    const criteria = [criterion('known'), criterion('unknown', { missing: 'error' })];
    const { ranked } = ranking(criteria, [half, { id: 'AC-2', scores: { known: 0, unknown: 0 } }]);
    expect(ranked.map(({ action, rank: place, refused }) => [action, place, refused])).toEqual([
      ['AC-2', 1, []],
      ['AC-1', null, ['unknown']],
    ]);
  });
  it('says between which ranks the missing score leaves each action', () => {
    const actions = [
      { id: 'AC-1', scores: { a: 6, b: 6 } },
      { id: 'AC-2', scores: { a: 5 } },
      { id: 'AC-3', scores: { a: 1, b: 1 } },
    ];
    const { ranked } = ranking([criterion('a'), criterion('b')], actions);
    expect(ranked.map(({ action, ranks }) => [action, ranks])).toEqual([
      ['AC-1', { best: 1, worst: 2 }],
      ['AC-2', { best: 1, worst: 2 }],
      ['AC-3', { best: 3, worst: 3 }],
    ]);
  });
});

describe('order', () => {
  it('ties share a competition rank and keep the order of the files', () => {
    const actions = [3, 7, 7, 9].map((c, i) => ({ id: `AC-${i}`, scores: { c } }));
    expect(ranking([criterion('c')], actions).ranked.map(({ action, rank: place, tied }) => [action, place, tied])).toEqual([
      ['AC-3', 1, false],
      ['AC-1', 2, true],
      ['AC-2', 2, true],
      ['AC-0', 4, false],
    ]);
  });
  it('a veto sets aside what is strictly worse, whatever its score', () => {
    const criteria = [criterion('a', { weight: 9 }), criterion('cost', { direction: 'lower-is-better', veto: 6 })];
    const actions = [
      { id: 'AC-1', scores: { a: 10, cost: 7 } },
      { id: 'AC-2', scores: { a: 0, cost: 6 } },
    ];
    expect(ranking(criteria, actions).ranked.map(({ action, rank: place, veto }) => [action, place, veto])).toEqual([
      ['AC-2', 1, []],
      ['AC-1', null, ['cost']],
    ]);
  });
  it('dropped actions are not ranked, done ones are, and an override is shown without moving anything', () => {
    const overrides = [{ action: 'AC-2', rank: 1, choice: 'selected', reason: 'engagement pris', decision: 'DE-1' }] as const;
    const project = tinyProject({
      criteria: { criteria: [criterion('c')], overrides },
      actions: [
        { id: 'AC-0', status: 'dropped', scores: { c: 10 } },
        { id: 'AC-1', status: 'done', scores: { c: 9 } },
        { id: 'AC-2', scores: { c: 1 } },
      ],
    });
    const { ranked } = rank(project);
    expect(ranked.map(({ action, rank: place }) => [action, place])).toEqual([
      ['AC-1', 1],
      ['AC-2', 2],
    ]);
    expect(ranked[0]).not.toHaveProperty('override');
    expect(ranked[1]?.override).toEqual({ rank: 1, choice: 'selected', reason: 'engagement pris', decision: 'DE-1' });
  });
});

describe('what the reader is warned of', () => {
  const rows = (pairs: readonly (readonly [number, number])[]) => pairs.map(([a, b], i) => ({ id: `AC-${i}`, scores: { a, b } }));
  const codes = (actions: ReturnType<typeof rows>, said: Partial<Project> = {}) =>
    ranking([criterion('a'), criterion('b')], actions, said).notices.map(({ code, criterion: one, other }) => [code, one, other]);
  it('two criteria that nearly always go together, or against each other, from four actions on', () => {
    const together = rows([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 9],
    ]);
    expect(codes(together)).toEqual([['counted-twice', 'a', 'b']]);
    expect(codes(together.slice(0, 3))).toEqual([]);
    const against = ranking([criterion('a'), criterion('b', { direction: 'lower-is-better' })], together).notices;
    expect(against[0]?.value).toBeLessThan(-0.9);
    expect(
      codes(
        rows([
          [1, 2],
          [3, 9],
          [5, 1],
          [7, 4],
        ]),
      ),
    ).toEqual([]);
    const alone = ranking([criterion('a'), criterion('b', { weight: 0 })], together).notices.map(({ code }) => code);
    expect(alone).toEqual(['weight-not-counted']);
  });
  it('voters who are more than twenty points apart on a criterion', () => {
    const voted = (a: number): Partial<Project> => ({
      criteria: { weightsFrom: 'ballots', criteria: [criterion('a'), criterion('b')] },
      ballots: [a, 100 - a].map((one, i) => ({
        year: 2026,
        ballot: { voter: `V${i}`, weights: { points: { a: one, b: 100 - one } } },
      })),
    });
    expect(codes(rows([[1, 9]]), voted(61))).toEqual([
      ['weights-apart', 'a', undefined],
      ['weights-apart', 'b', undefined],
    ]);
    expect(codes(rows([[1, 9]]), voted(59))).toEqual([]);
  });
});

describe('degenerate projects', () => {
  const scored = [{ id: 'AC-1', scores: { c: 5 } }];
  it.each<[string, Project, readonly unknown[]]>([
    ['nothing at all', tinyProject({}), [{ code: 'no-criteria' }]],
    ['criteria without actions', tinyProject({ criteria: { criteria: [criterion('c')] } }), []],
    [
      'no weight',
      tinyProject({ criteria: { criteria: [criterion('c', { weight: 0 })] }, actions: scored }),
      [{ code: 'no-weights' }],
    ],
    [
      'an empty scale',
      tinyProject({ criteria: { criteria: [criterion('c', { scale: { min: 1, max: 1 } })] }, actions: scored }),
      [{ code: 'scale-missing', criterion: 'c' }, { code: 'no-criteria' }],
    ],
    [
      'ballots to come',
      tinyProject({ criteria: { weightsFrom: 'ballots', criteria: [criterion('c')] }, actions: scored }),
      [{ code: 'no-weights' }],
    ],
  ])('%s ranks nothing and says why', (_, project, notices) => {
    const made = rank(project);
    expect(made.ranked).toEqual([]);
    expect(made.notices).toEqual(notices);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
  it('names what does not discriminate, is outside its scale, is not a number, or is not counted', () => {
    const criteria = [criterion('same'), criterion('wild'), criterion('free', { weight: 0 }), { id: 'bare', title: 'bare' }];
    const actions = [
      { id: 'AC-1', scores: { same: 3, wild: 12, free: 1 } },
      { id: 'AC-2', scores: { same: 3, wild: Number.NaN } },
    ];
    const { ranked, notices, criteria: shown } = ranking(criteria, actions);
    expect(notices).toEqual([
      { code: 'scale-missing', criterion: 'bare' },
      { code: 'criterion-does-not-discriminate', criterion: 'same' },
      { code: 'score-outside-scale', criterion: 'wild', action: 'AC-1', value: 12 },
      { code: 'score-missing', criterion: 'wild', action: 'AC-2' },
      { code: 'weight-not-counted', criterion: 'free' },
    ]);
    expect(shown.map(({ id, weight }) => [id, weight])).toEqual([
      ['same', 0.5],
      ['wild', 0.5],
      ['free', 0],
    ]);
    expect(ranked[0]?.because[1]).toEqual({ criterion: 'wild', raw: 12, value: 1, points: 0.5, missing: false, clamped: true });
  });
});
