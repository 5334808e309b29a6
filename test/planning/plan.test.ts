/** Plans small enough to be made by hand. */
import { describe, expect, it } from 'vitest';
import { simplePlan } from '../../src/planning/index.ts';
import { envelopeRows } from '../../src/project/money/envelopes.ts';
import { rank } from '../../src/ranking/actions/index.ts';
import { costs, envelope, planOf, planProject, told } from './tiny-plan.ts';

describe('down the ranking', () => {
  it('takes what fits, skips what does not, and tries again the year after with its lines moved', () => {
    // 2027: 60 of 100 for AC-1; AC-2 needs 50 of the 40 left; AC-3 takes 40. 2028: AC-2 takes 50 of 50, its second year falls in 2029.
    const made = planOf(
      [
        { id: 'AC-1', ...costs({ 2027: 60 }) },
        { id: 'AC-2', ...costs({ 2027: 50, 2028: 5 }) },
        { id: 'AC-3', ...costs({ 2027: 40 }) },
      ],
      { envelopes: [envelope(2027, 100), envelope(2028, 50), envelope(2029, 50)] },
    );
    expect(told(made)).toEqual({
      2027: ['AC-1 selected in-rank-order', 'AC-3 selected in-rank-order', 'AC-2 reserve over-envelope'],
      2028: ['AC-2 selected in-rank-order', 'AC-1 excluded already-finished', 'AC-3 excluded already-finished'],
      2029: ['AC-2 selected already-started', 'AC-1 excluded already-finished', 'AC-3 excluded already-finished'],
    });
    const [first, second, third] = made.years;
    expect(first?.actions[2]).toMatchObject({
      reason: { nature: 'investment', year: 2027, needed: 5000, available: 0 },
      rank: 2,
      investment: { min: 5000, max: 5000 },
      operating: null,
    });
    expect([first, second, third].map((year) => year?.envelopes[0])).toEqual([
      { nature: 'investment', available: 10_000, used: 10_000 },
      { nature: 'investment', available: 5000, used: 5000 },
      { nature: 'investment', available: 5000, used: 500 },
    ]);
  });
  it('leaves to what is done what it spent, or what it planned until that is said, and to what was dropped what it spent', () => {
    const line = { year: 2027, nature: 'investment' as const, planned: 50 };
    const leftBeside = (status: 'done' | 'dropped', spent?: number) => {
      const gone = { id: 'AC-1', status, budget: [{ ...line, ...(spent !== undefined && { spent }) }] };
      const made = planOf([gone, { id: 'AC-2', ...costs({ 2027: 60 }) }], { envelopes: [envelope(2027, 100)] });
      const [year] = made.years;
      const [left] = envelopeRows(planProject([gone], { envelopes: [envelope(2027, 100)] }), made);
      return [told(made)[2027]?.[0], year?.envelopes[0]?.over ?? null, left?.left];
    };
    expect(leftBeside('done')).toEqual(['AC-2 reserve over-envelope', 5000, 5000]);
    expect(leftBeside('done', 20)).toEqual(['AC-2 selected in-rank-order', 2000, 2000]);
    expect(leftBeside('dropped')).toEqual(['AC-2 selected in-rank-order', null, 4000]);
    expect(leftBeside('dropped', 10)).toEqual(['AC-2 selected in-rank-order', 1000, 3000]);
  });
  it('is postponed, not in reserve, when the whole envelope would not do', () => {
    const made = planOf([{ id: 'AC-1', ...costs({ 2027: 101 }) }], { envelopes: [envelope(2027, 100)] });
    expect(told(made)).toEqual({ 2027: ['AC-1 postponed over-envelope'] });
  });
  it('looks at the envelopes of every year in which an action costs something', () => {
    const made = planOf([{ id: 'AC-1', ...costs({ 2027: 10, 2028: 30 }) }], {
      envelopes: [envelope(2027, 50), envelope(2028, 20)],
    });
    expect(made.years[0]?.actions[0]?.reason).toEqual({
      code: 'over-envelope',
      nature: 'investment',
      year: 2028,
      needed: 3000,
      available: 2000,
    });
  });
  it('waits for the year in which the sheet starts it', () => {
    const made = planOf([{ id: 'AC-1', start: '2028-S2', ...costs({ 2027: 1, 2028: 2 }) }], {
      envelopes: [envelope(2027, 100), envelope(2028, 100)],
    });
    expect(told(made)).toEqual({ 2027: ['AC-1 postponed starts-later'], 2028: ['AC-1 selected in-rank-order'] });
    expect(made.years.map(({ actions }) => actions[0]?.counted.investment)).toEqual([0, 300]);
  });
  it('counts operating, hundredths of FTE, and the upper end of a range', () => {
    const made = planOf(
      [
        { id: 'AC-1', budget: [{ nature: 'operating', planned: { min: 5, max: 20 } }], staff: [{ year: 2027, planned: 0.1 }] },
        { id: 'AC-2', budget: [{ nature: 'operating', planned: 11 }] },
        { id: 'AC-3', staff: [{ year: 2027, planned: 0.2 }] },
        { id: 'AC-4', staff: [{ planned: 0.01 }] },
      ],
      { envelopes: [{ year: 2027, operating: 30, fte: 0.3 }] },
    );
    expect(told(made)[2027]).toEqual([
      'AC-1 selected in-rank-order',
      'AC-3 selected in-rank-order',
      'AC-2 reserve over-envelope',
      'AC-4 reserve over-envelope',
    ]);
    expect(made.years[0]?.fte).toEqual({ available: 0.3, used: 0.3 });
    expect(made.years[0]?.envelopes[1]).toEqual({ nature: 'operating', available: 3000, used: 2000 });
    expect(made.years[0]?.actions[3]?.reason).toMatchObject({ nature: 'fte', needed: 0.01, available: 0 });
  });
  it('a net envelope takes away the grants that are granted or received, moved with the action', () => {
    const funding = [
      { kind: 'grant', status: 'granted', amount: { min: 30, max: 50 }, year: 2026 },
      { kind: 'grant', status: 'requested', amount: 100, year: 2026 },
      { kind: 'loan', status: 'granted', amount: 100, year: 2026 },
    ] as const;
    const budget = [
      { year: 2026, nature: 'investment', planned: 20 },
      { year: 2026, nature: 'operating', planned: 40 },
    ] as const;
    // 30 of grants: 20 on the investment, the other 10 on the operating.
    const made = planOf([{ id: 'AC-1', budget, funding }], {
      envelopes: [{ year: 2027, investment: 0, operating: 30, counts: 'net' }],
    });
    expect(told(made)[2027]).toEqual(['AC-1 selected in-rank-order']);
    expect(made.years[0]?.actions[0]?.counted).toEqual({ investment: 0, operating: 3000 });
  });
  it('covers the years of the budgets when there is no envelope, and nothing then limits', () => {
    const made = planOf([{ id: 'AC-1', ...costs({ 2027: 9e6, 2029: 1 }) }]);
    expect(made.years.map(({ year, envelopes }) => [year, envelopes[0]?.available])).toEqual([
      [2027, null],
      [2028, null],
      [2029, null],
    ]);
    expect(told(made)[2028]).toEqual(['AC-1 selected already-started']);
  });
  it('shows some years only, chosen as in the whole', () => {
    const project = planProject(
      [
        { id: 'AC-1', ...costs({ 2027: 60 }) },
        { id: 'AC-2', ...costs({ 2027: 60 }) },
      ],
      {
        envelopes: [envelope(2027, 100), envelope(2028, 100)],
      },
    );
    const ranking = rank(project);
    expect(simplePlan(project, ranking, { years: [2028] }).years).toEqual(simplePlan(project, ranking).years.slice(1));
  });
});

describe('what comes before the ranking', () => {
  const envelopes = [envelope(2027, 100), envelope(2028, 100)];
  it('what is in progress takes its share where its sheet says, even beyond the envelope', () => {
    const made = planOf(
      [
        { id: 'AC-1', ...costs({ 2027: 50 }) },
        { id: 'AC-2', status: 'in-progress', ...costs({ 2026: 500, 2027: 120, 2028: 60 }) },
      ],
      { envelopes },
    );
    expect(told(made)).toEqual({
      2027: ['AC-2 selected already-started', 'AC-1 reserve over-envelope'],
      2028: ['AC-2 selected already-started', 'AC-1 reserve over-envelope'],
    });
    expect(made.years.map((year) => year.envelopes[0]?.used)).toEqual([12_000, 6000]);
    expect(made.years.map(({ actions }) => actions[1]?.reason)).toMatchObject([{ available: 0 }, { available: 4000 }]);
  });
  it('what is mandatory or due by law comes before rank, even beyond the envelope; a voluntary or later duty does not', () => {
    const obligations = (deadline: number, voluntary = false) => [{ obligation: 'RGAA', deadline, voluntary }];
    const made = planOf(
      [
        { id: 'AC-1', ...costs({ 2027: 40 }) },
        { id: 'AC-2', ...costs({ 2027: 80 }), obligations: obligations(2027, true) },
        { id: 'AC-3', ...costs({ 2027: 80 }), obligations: obligations(2028) },
        { id: 'AC-4', ...costs({ 2027: 80 }), obligations: obligations(2026) },
        { id: 'AC-5', ...costs({ 2027: 70 }) },
      ],
      { envelopes, rules: { mandatory: ['AC-5'] } },
    );
    expect(told(made)[2027]?.slice(0, 2)).toEqual(['AC-4 selected obligation', 'AC-5 selected mandatory']);
    expect(made.years[0]?.envelopes[0]).toEqual({ nature: 'investment', available: 10_000, used: 15_000 });
    expect(told(made)[2028]?.[0]).toBe('AC-3 selected obligation');
  });
  it('people choose under the envelope, move an action to a rank, postpone or reserve it for its first year, or take it out', () => {
    const override = (action: string, said: object) => ({ action, reason: 'vœu du comité', ...said });
    const made = planOf(
      ['AC-1', 'AC-2', 'AC-3', 'AC-4', 'AC-5', 'AC-6', 'AC-7'].map((id) => ({ id, ...costs({ 2027: 40 }) })),
      { envelopes },
      {
        criteria: {
          overrides: [
            override('AC-1', { choice: 'excluded' }),
            override('AC-2', { choice: 'postponed' }),
            override('AC-3', { choice: 'reserve' }),
            override('AC-6', { rank: 1 }),
            override('AC-7', { choice: 'selected' }),
          ],
        },
      },
    );
    expect(told(made)).toEqual({
      2027: [
        'AC-6 selected in-rank-order',
        'AC-7 selected override',
        'AC-3 reserve override',
        'AC-4 reserve over-envelope',
        'AC-5 reserve over-envelope',
        'AC-2 postponed override',
        'AC-1 excluded override',
      ],
      2028: [
        'AC-2 selected in-rank-order',
        'AC-3 selected in-rank-order',
        'AC-4 reserve over-envelope',
        'AC-5 reserve over-envelope',
        'AC-6 excluded already-finished',
        'AC-1 excluded override',
        'AC-7 excluded already-finished',
      ],
    });
    expect(made.years[0]?.actions[1]?.reason).toEqual({ code: 'override', text: 'vœu du comité' });
  });
  it('gives each axis its minimum, through its objectives, before going on in rank order', () => {
    const axes = {
      axes: [
        { id: 'AX-1', title: '' },
        { id: 'AX-2', title: '', objectives: [{ id: 'OB-2', title: '' }] },
      ],
    };
    const made = planOf(
      [
        { id: 'AC-1', axis: 'AX-1', ...costs({ 2027: 50 }) },
        { id: 'AC-2', axis: 'AX-1', ...costs({ 2027: 40 }) },
        { id: 'AC-3', axis: 'OB-2', ...costs({ 2027: 60 }) },
        { id: 'AC-4', axis: 'OB-2', ...costs({ 2027: 45 }) },
      ],
      { envelopes: [envelope(2027, 100)], rules: { minimumPerAxis: 1 } },
      { axes },
    );
    expect(told(made)[2027]).toEqual([
      'AC-1 selected minimum-per-axis',
      'AC-4 selected minimum-per-axis',
      'AC-2 reserve over-envelope',
      'AC-3 reserve over-envelope',
    ]);
  });
});

describe('what stands in the way', () => {
  const envelopes = [envelope(2027, 100), envelope(2028, 100), envelope(2029, 100)];
  it('an action waits for those it depends on, and takes its turn as soon as they are in', () => {
    // AC-1 waits for AC-3, which comes in after AC-2; then AC-1 passes before AC-4 and leaves too little for it.
    const made = planOf(
      [
        { id: 'AC-1', dependsOn: ['AC-3'], ...costs({ 2027: 30 }) },
        { id: 'AC-2', ...costs({ 2027: 30 }) },
        { id: 'AC-3', ...costs({ 2027: 30 }) },
        { id: 'AC-4', ...costs({ 2027: 30 }) },
      ],
      { envelopes: envelopes.slice(0, 1) },
    );
    expect(told(made)[2027]).toEqual([
      'AC-1 selected in-rank-order',
      'AC-2 selected in-rank-order',
      'AC-3 selected in-rank-order',
      'AC-4 reserve over-envelope',
    ]);
  });
  it('a lag counts whole years from the start, or from the end when it says so', () => {
    const made = planOf(
      [
        { id: 'AC-1', dependsOn: [{ action: 'AC-4', lag: 18 }], ...costs({ 2027: 1 }) },
        { id: 'AC-2', dependsOn: [{ action: 'AC-4', from: 'end' }], ...costs({ 2027: 1 }) },
        { id: 'AC-3', dependsOn: [{ action: 'AC-4', from: 'end', lag: 12 }], ...costs({ 2027: 1 }) },
        { id: 'AC-4', end: 2028, ...costs({ 2027: 1 }) },
      ],
      { envelopes },
    );
    const starts = (id: string) =>
      made.years.find(({ actions }) => actions.some((row) => row.action === id && row.choice === 'selected'));
    expect(['AC-1', 'AC-2', 'AC-3', 'AC-4'].map((id) => starts(id)?.year)).toEqual([2028, 2028, 2029, 2027]);
  });
  it('counts the lag of what is in progress from the year in which it started', () => {
    const made = planOf(
      [
        { id: 'AC-1', dependsOn: [{ action: 'AC-2', lag: 24 }] },
        { id: 'AC-2', status: 'in-progress', start: 2025 },
      ],
      { envelopes: envelopes.slice(0, 1) },
    );
    expect(told(made)[2027]).toEqual(['AC-1 selected in-rank-order', 'AC-2 selected already-started']);
  });
  it('what is in progress is in no year before the start that its sheet gives', () => {
    const made = planOf([
      { id: 'AC-1', status: 'in-progress', start: '2027-01', end: '2027-12', ...costs({ 2027: 10 }) },
      { id: 'AC-2', status: 'done', ...costs({ 2026: 10 }) },
      { id: 'AC-3', status: 'in-progress', ...costs({ 2027: 10 }) },
    ]);
    expect(told(made)[2026]).toContain('AC-1 postponed starts-later');
    expect(told(made)[2026]).toContain('AC-3 selected already-started');
    expect(told(made)[2027]).toContain('AC-1 selected already-started');
  });
  it('what is in progress without dates is in the year that follows the frozen ones, or where a frozen one selected it', () => {
    const made = planOf(
      [
        { id: 'AC-1', status: 'in-progress', budget: [{ nature: 'investment', planned: 10 }] },
        { id: 'AC-2', status: 'in-progress', budget: [{ nature: 'investment', planned: 20 }] },
        { id: 'AC-3', status: 'in-progress', ...costs({ 2024: 30 }) },
      ],
      { envelopes: [envelope(2024, 100), envelope(2025, 100), envelope(2026, 100)] },
      { frozenPlans: [{ year: 2025, plan: { selection: [{ action: 'AC-2', choice: 'selected' }] } }] },
    );
    expect(told(made)[2024]).toEqual(expect.arrayContaining(['AC-1 postponed starts-later', 'AC-2 postponed starts-later']));
    expect(told(made)[2026]).toEqual(
      expect.arrayContaining(['AC-1 selected already-started', 'AC-2 selected already-started', 'AC-3 selected already-started']),
    );
    expect(made.years.map(({ envelopes: [investment] }) => investment?.used)).toEqual([3000, 2000, 1000]);
  });
  it('what is in progress and ends in the year that was just frozen with it is not in the next one; what should be over before is', () => {
    const running = (id: string, years: Readonly<Record<number, number>>) => ({
      id,
      status: 'in-progress' as const,
      ...costs(years),
    });
    const made = planOf(
      [running('AC-1', { 2025: 10, 2026: 10 }), running('AC-2', { 2025: 20 }), running('AC-3', { 2026: 30 })],
      { envelopes: [envelope(2025, 100), envelope(2026, 100), envelope(2027, 100)] },
      {
        frozenPlans: [2025, 2026].map((year) => {
          const selection = ['AC-1', 'AC-2'].map((action) => ({ action, choice: 'selected' as const }));
          return { year, plan: { selection } };
        }),
      },
    );
    expect(told(made)[2027]).toEqual([
      'AC-2 selected already-started',
      'AC-3 selected already-started',
      'AC-1 excluded already-finished',
    ]);
  });
  it('what nothing dates begins after the frozen years, as those before them are over', () => {
    const made = planOf(
      [
        { id: 'AC-1', budget: [{ nature: 'investment', planned: 10 }] },
        { id: 'AC-2', ...costs({ 2024: 20 }) },
      ],
      { envelopes: [envelope(2024, 100), envelope(2025, 100), envelope(2026, 100)] },
      { frozenPlans: [{ year: 2025, plan: { selection: [] } }] },
    );
    expect(told(made)).toEqual({
      2024: ['AC-2 selected in-rank-order', 'AC-1 postponed starts-later'],
      2025: [],
      2026: ['AC-1 selected in-rank-order', 'AC-2 excluded already-finished'],
    });
  });
  it('is satisfied by what is done, never by what is dropped, unknown, or waiting in a circle', () => {
    const made = planOf(
      [
        { id: 'AC-1', dependsOn: ['AC-5'] },
        { id: 'AC-2', dependsOn: ['AC-6'] },
        { id: 'AC-3', dependsOn: ['AC-9'] },
        { id: 'AC-4', dependsOn: ['AC-7'] },
        { id: 'AC-5', status: 'done' },
        { id: 'AC-6', status: 'dropped', statusReason: 'sans objet', replacedBy: 'AC-5' },
        { id: 'AC-7', dependsOn: ['AC-4'] },
        { id: 'AC-8', status: 'paused' },
        { id: 'AC-10', status: 'blocked', blocker: { cause: 'recours' } },
      ],
      { envelopes: envelopes.slice(0, 1) },
    );
    expect(told(made)[2027]).toEqual([
      'AC-1 selected in-rank-order',
      'AC-2 postponed waits-for',
      'AC-3 postponed waits-for',
      'AC-4 postponed waits-for',
      'AC-7 postponed waits-for',
      'AC-8 postponed paused',
      'AC-10 postponed blocked',
      'AC-5 excluded already-done',
      'AC-6 excluded dropped',
    ]);
    const reasons = made.years[0]?.actions.map(({ reason }) => reason);
    expect(reasons).toContainEqual({ code: 'waits-for', by: 'AC-9' });
    expect(reasons).toContainEqual({ code: 'dropped', text: 'sans objet', heirs: ['AC-5'] });
    expect(reasons).toContainEqual({ code: 'blocked', text: 'recours' });
  });
  it('one of exclusive actions is enough: the best that fits, unless another is mandatory later', () => {
    const actions = [
      { id: 'AC-1', ...costs({ 2027: 101 }) },
      { id: 'AC-2', ...costs({ 2027: 10 }) },
      { id: 'AC-3', ...costs({ 2028: 10 }) },
    ];
    const exclusive = [['AC-1', 'AC-2', 'AC-3']];
    const free = planOf(actions, { envelopes: envelopes.slice(0, 1), rules: { exclusive } });
    expect(told(free)[2027]).toEqual(['AC-2 selected in-rank-order', 'AC-3 postponed starts-later', 'AC-1 excluded excluded-by']);
    const bound = planOf(actions, { envelopes: envelopes.slice(0, 2), rules: { exclusive, mandatory: ['AC-3'] } });
    expect(told(bound)[2027]).toEqual(['AC-3 postponed starts-later', 'AC-1 excluded excluded-by', 'AC-2 excluded excluded-by']);
    expect(told(bound)[2028]?.[0]).toBe('AC-3 selected mandatory');
  });
  it('what is set aside or not ranked is not chosen by rank', () => {
    const aside = planOf(
      [{ id: 'AC-1' }],
      { envelopes: envelopes.slice(0, 1) },
      {
        criteria: { criteria: [{ id: 'c', title: '', weight: 1, scale: { min: 0, max: 100 }, veto: 101 }] },
      },
    );
    expect(told(aside)[2027]).toEqual(['AC-1 excluded set-aside']);
    const unranked = planOf(
      [{ id: 'AC-1' }, { id: 'AC-2' }],
      { envelopes: envelopes.slice(0, 1), rules: { mandatory: ['AC-2'] } },
      {
        criteria: { criteria: [] },
      },
    );
    expect(told(unranked)[2027]).toEqual(['AC-2 selected mandatory', 'AC-1 postponed not-ranked']);
  });
  it('has no year when nothing says when', () => {
    expect(planOf([{ id: 'AC-1' }])).toMatchObject({ method: 'simple', years: [] });
  });
});
