/** What a programme costs, who pays, what the envelopes have left, and what a refusal does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  accountGroupings,
  type BudgetLine,
  type FundingLine,
  type Money,
  type Project,
} from '../../../src/model/index.ts';
import { simplePlan } from '../../../src/planning/index.ts';
import { accountsBy, accountsOf, departmentOf, fundersOf } from '../../../src/project/money/account-groups.ts';
import { accountOf } from '../../../src/project/money/accounts.ts';
import { remainingCost } from '../../../src/project/money/cost.ts';
import { envelopeRows } from '../../../src/project/money/envelopes.ts';
import { fundersNamed, refusalOf, refusing } from '../../../src/project/money/refusal.ts';
import { namesOf } from '../../../src/project/thread/names.ts';
import { rank } from '../../../src/ranking/actions/index.ts';
import { minus, moneyOf, plus, total, zero } from '../../../src/values/amounts/money.ts';
import { projectWith } from '../project.ts';

const euros = (min: number, max = min): Money => ({ min: min * 100, max: max * 100 });
const action = (id: string, more: Partial<Action> = {}): Action => ({ id, title: `Action ${id}`, ...more });
const nameIn = (project: Project) => namesOf(project, () => undefined);

/** A portal at 100 000 to 120 000 €: the State grants 40 000, the Region is asked for 20 000, the Department refused 5 000. */
const portal = action('AC-001', {
  axis: 'AX-1',
  leadDepartments: ['DP-02', 'DP-01'],
  budget: [
    { year: 2027, nature: 'investment', planned: { min: 80000, max: 100000 }, committed: 30000, spent: 12000.5 },
    { year: 2028, nature: 'operating', planned: 20000 },
  ],
  funding: [
    { funder: 'OR-01', kind: 'grant', amount: 40000, year: 2027, status: 'granted' },
    { funder: 'OR-02', kind: 'grant', amount: 20000, year: 2028, status: 'requested' },
    { funder: 'OR-03', kind: 'contribution', amount: 5000, status: 'refused' },
    { funder: 'OR-04', kind: 'own-funds', amount: { min: 30000, max: 50000 } },
    { kind: 'loan', amount: 10000 },
  ],
});
const dropped = action('AC-002', {
  status: 'dropped',
  budget: [{ year: 2027, planned: 9000, spent: 700 }],
  funding: [{ amount: 9000 }],
});
const help = action('AC-003', { leads: ['PE-01'], budget: [{ planned: 3000 }] });

const territory = projectWith({
  actions: [portal, dropped, help],
  axes: { axes: [{ id: 'AX-1', title: 'Services' }] },
  actors: {
    organisations: [
      { id: 'OR-01', name: 'État' },
      { id: 'OR-02', name: 'Région Bretagne' },
      { id: 'OR-03', name: 'Département' },
      { id: 'OR-04', name: 'Communauté' },
    ],
    departments: [
      { id: 'DP-01', name: 'Accueil' },
      { id: 'DP-02', name: 'Numérique' },
    ],
    people: [{ id: 'PE-01', department: 'DP-01' }],
  },
});

describe('an account', () => {
  it('tells what a funding plan comes to', () => {
    expect(accountOf([portal])).toEqual({
      count: 1,
      cost: {
        planned: euros(100000, 120000),
        committed: euros(30000),
        spent: euros(12000.5),
        investment: euros(80000, 100000),
        operating: euros(20000),
      },
      aid: { planned: null, requested: euros(20000), granted: euros(40000), received: null, refused: euros(5000) },
      hoped: euros(60000),
      secured: euros(40000),
      own: euros(40000, 60000),
      inKind: null,
      unstated: null,
      receivedOnDropped: null,
      remaining: euros(40000, 60000),
      gap: zero,
      surplus: zero,
      withoutFunding: null,
    });
  });
  it('counts of a dropped action what it spent alone', () => {
    const { cost, gap, unstated } = accountOf([dropped]);
    expect(cost).toEqual({ planned: null, committed: null, spent: euros(700), investment: null, operating: null });
    expect([gap, unstated]).toEqual([null, null]);
  });
  it('asks nobody to pay what no action says is paid by anybody', () => {
    expect(accountOf([help])).toMatchObject({ gap: null, remaining: euros(3000) });
    expect(accountOf([portal, help])).toMatchObject({ gap: zero, withoutFunding: euros(3000) });
    expect(accountOf([help]).withoutFunding).toBeNull();
  });
  it('tells what is still to be found, and what is too much', () => {
    const paid = (amount: number) => action('AC-1', { budget: [{ planned: 100 }], funding: [{ amount }] });
    const told = (...amounts: readonly number[]) => {
      const { gap, surplus } = accountOf(amounts.map(paid));
      return [gap, surplus];
    };
    expect([told(60), told(100), told(130)]).toEqual([
      [euros(40), zero],
      [zero, zero],
      [zero, euros(30)],
    ]);
    // What one action has too much of pays for no other.
    expect(told(60, 130)).toEqual([euros(40), euros(30)]);
  });
});

describe('accounts by group', () => {
  it('go by year, undated last, by axis and by department, those without one last', () => {
    const told = (by: 'year' | 'axis' | 'department') =>
      accountsBy(territory, by).map(({ key, title, count, cost }) => [key, title, count, cost.planned]);
    // The one that was dropped is in no number.
    expect(told('year')).toEqual([
      ['2027', null, 1, euros(80000, 100000)],
      ['2028', null, 1, euros(20000)],
      [null, null, 2, euros(3000)],
    ]);
    expect(told('axis')).toEqual([
      ['AX-1', 'Services', 1, euros(100000, 120000)],
      [null, null, 1, euros(3000)],
    ]);
    expect(told('department')).toEqual([
      ['DP-01', 'Accueil', 1, euros(3000)],
      ['DP-02', 'Numérique', 1, euros(100000, 120000)],
      [null, null, 0, null],
    ]);
  });
  it('gives an action to the first department that leads it, else to that of its lead', () => {
    expect([portal, help, dropped].map((one) => departmentOf(territory, one))).toEqual(['DP-02', 'DP-01', null]);
  });
  it('tells what each funder brings, by status', () => {
    expect(
      fundersOf(territory, nameIn(territory)).map(({ funder, kind, amount, actions }) => [funder, kind, amount, actions]),
    ).toEqual([
      ['État', 'grant', euros(40000), ['AC-001']],
      ['Région Bretagne', 'grant', euros(20000), ['AC-001']],
      ['Département', 'contribution', null, ['AC-001']],
      ['Communauté', 'own-funds', euros(30000, 50000), ['AC-001']],
      [null, 'loan', euros(10000), ['AC-001']],
    ]);
  });
});

const money = fc.oneof(
  fc.nat(1e6),
  fc.tuple(fc.nat(1e6), fc.nat(1e5)).map(([min, more]) => ({ min, max: min + more })),
);
const year = fc.integer({ min: 2025, max: 2029 });
const budgetLine = fc.record(
  { year, nature: fc.constantFrom('investment' as const, 'operating' as const), planned: money, committed: money, spent: money },
  { requiredKeys: [] },
) satisfies fc.Arbitrary<BudgetLine>;
const fundingLine = fc.record(
  {
    year,
    funder: fc.constantFrom('OR-01', 'OR-02', 'Mécène'),
    kind: fc.constantFrom('grant' as const, 'own-funds' as const, 'loan' as const, 'contribution' as const, 'in-kind' as const),
    status: fc.constantFrom(
      'planned' as const,
      'requested' as const,
      'granted' as const,
      'refused' as const,
      'received' as const,
    ),
    amount: money,
  },
  { requiredKeys: [] },
) satisfies fc.Arbitrary<FundingLine>;
const actionOf = fc.record(
  {
    id: fc.constant('AC-1'),
    title: fc.constant('Action'),
    axis: fc.constantFrom('AX-1', 'AX-9'),
    status: fc.constantFrom('planned' as const, 'dropped' as const, 'done' as const),
    leadDepartments: fc.array(fc.constantFrom('DP-01', 'DP-02', 'Régie'), { maxLength: 2 }),
    budget: fc.array(budgetLine, { maxLength: 4 }),
    funding: fc.array(fundingLine, { maxLength: 4 }),
  },
  { requiredKeys: ['id', 'title'] },
);
const programme = fc
  .array(actionOf, { maxLength: 8 })
  .map((actions) => ({ ...territory, actions: actions.map((one, at) => ({ ...one, id: `AC-${at}` })) }));

describe('laws of money', () => {
  it('what years, axes, departments and actions add up to is the whole', () => {
    fc.assert(
      fc.property(programme, (project) => {
        const whole = accountOf(project.actions);
        const twice = (gap: Money | null) => (gap ? gap.min + gap.max : 0);
        for (const name of ['gap', 'surplus'] as const)
          expect(accountsBy(project, 'action').reduce((sum, row) => sum + twice(row[name]), 0)).toBe(twice(whole[name]));
        for (const by of accountGroupings) {
          const rows = accountsBy(project, by);
          for (const name of ['planned', 'committed', 'spent', 'investment', 'operating'] as const)
            expect(total(rows.map(({ cost }) => cost[name]))).toEqual(whole.cost[name]);
          for (const name of ['hoped', 'secured', 'inKind', 'own', 'unstated'] as const)
            expect(total(rows.map((row) => row[name]))).toEqual(whole[name]);
        }
      }),
    );
  });
  it('what funders bring is all that funds the programme', () => {
    fc.assert(
      fc.property(programme, (project) => {
        const { hoped, own, unstated } = accountOf(project.actions);
        const rows = fundersOf(project, nameIn(project));
        expect(total(rows.map(({ amount }) => amount))).toEqual(total([hoped, own, unstated]));
      }),
    );
  });
  it('of a plan that is balanced and says the kind of each line, what is left to pay is what the carriers bring', () => {
    fc.assert(
      fc.property(fc.array(fundingLine, { minLength: 1, maxLength: 6 }), (lines) => {
        const funding = lines.map((line) => ({
          ...line,
          kind: line.kind ?? ('in-kind' as const),
          amount: typeof line.amount === 'number' ? line.amount : 1,
        }));
        const planned = funding.reduce((sum, { amount, status }) => sum + (status === 'refused' ? 0 : amount), 0);
        const { own, remaining } = accountOf([action('AC-1', { budget: [{ planned }], funding })]);
        expect(remaining).toEqual(own ?? zero);
        expect(remainingCost(action('AC-1', { budget: [{ planned }], funding }))).toEqual(remaining);
      }),
    );
  });
  it('a funding plan and what is still to be found make the cost', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.array(fundingLine, { minLength: 1, maxLength: 5 }), (planned, funding) => {
        const exact = funding.map((line) => ({ ...line, amount: typeof line.amount === 'number' ? line.amount : 1 }));
        const { gap, surplus, hoped, own, unstated, cost } = accountOf([
          action('AC-1', { budget: [{ planned }], funding: exact }),
        ]);
        const paid = total([hoped, own, unstated]) ?? zero;
        expect(plus(gap ?? zero, minus(paid, surplus ?? zero))).toEqual(cost.planned);
      }),
    );
  });
  it('a refusal moves its amount from hope to what is left to pay, and no cent more', () => {
    fc.assert(
      fc.property(programme, fc.constantFrom('État', 'Région Bretagne', 'Mécène'), (project, funder) => {
        const name = nameIn(project);
        const after = refusing(project, name, [funder]);
        const [was, is] = [accountOf(project.actions), accountOf(after.actions)];
        expect(is.cost).toEqual(was.cost);
        const lost = minus(was.hoped ?? zero, is.hoped ?? zero);
        expect(lost.max).toBeGreaterThanOrEqual(0);
        if (was.remaining) expect(is.remaining?.max).toBe(was.remaining.max + (was.hoped?.min ?? 0) - (is.hoped?.min ?? 0));
        expect(is.aid.received).toEqual(was.aid.received);
      }),
    );
  });
});

describe('envelopes', () => {
  const kept = projectWith({
    actions: [
      action('AC-1', {
        status: 'in-progress',
        start: 2027,
        end: 2027,
        budget: [
          { year: 2027, nature: 'investment', planned: 50000, committed: 20000 },
          { year: 2027, nature: 'operating', planned: 8000, spent: 9500 },
        ],
        funding: [{ funder: 'OR-01', kind: 'grant', amount: 30000, year: 2027, status: 'granted' }],
      }),
    ],
    plan: { envelopes: [{ year: 2027, investment: 40000, operating: 10000, counts: 'net' }] },
  });
  const planned = (project: Project) => simplePlan(project, rank(project));
  it('have left what neither the plan nor what was spent took', () => {
    expect(envelopeRows(kept, planned(kept))).toEqual([
      {
        year: 2027,
        nature: 'investment',
        counts: 'net',
        available: 4000000,
        used: 2000000,
        left: 2000000,
        committed: euros(20000),
        spent: null,
      },
      {
        year: 2027,
        nature: 'operating',
        counts: 'net',
        available: 1000000,
        used: 800000,
        // 9 500 spent, less the 10 000 of grant that 20 000 of investment left.
        left: 200000,
        committed: null,
        spent: euros(9500),
      },
    ]);
    expect(envelopeRows(kept, null).map(({ used, left }) => [used, left])).toEqual([
      [null, 4000000],
      [null, 1000000],
    ]);
  });
  it('net of grants, are helped on what the plan leaves out by those that were paid alone', () => {
    const left = (status: 'granted' | 'received', action: Partial<Action>) => {
      const actions = kept.actions.map((one) => ({
        ...one,
        ...action,
        funding: [{ kind: 'grant' as const, amount: 30000, year: 2027, status }],
      }));
      const project = { ...kept, actions };
      return envelopeRows(project, planned(project)).map((row) => row.left);
    };
    const [paused, done] = [{ status: 'paused' as const }, { status: 'done' as const }];
    // 20 000 committed, 9 500 spent: a grant that is only promised pays for what is done later, if it is.
    expect(left('granted', paused)).toEqual([2000000, 50000]);
    expect(left('received', paused)).toEqual([4000000, 1000000]);
    // What is done has its grant still to come.
    expect(left('granted', done)).toEqual([4000000, 1000000]);
  });
  it('net of grants are overrun when a granted one is refused', () => {
    const name = nameIn(kept);
    const project = { ...kept, actors: territory.actors };
    const named = nameIn(project);
    expect(fundersNamed(project, named, 'etat')).toEqual(['État']);
    expect(fundersNamed(project, named, 'or-01')).toEqual(['État']);
    expect(fundersNamed(project, named, 'région')).toEqual([]);
    const after = refusing(project, named, ['État']);
    const { actions, overrun, years, changed } = refusalOf(
      { project, plan: planned(project) },
      { project: after, plan: planned(after) },
      ['État'],
      name,
    );
    expect(actions).toEqual([
      {
        action: 'AC-1',
        title: 'Action AC-1',
        lost: euros(30000),
        before: { remaining: euros(28000), gap: euros(28000) },
        after: { remaining: euros(58000), gap: euros(58000) },
      },
    ]);
    expect(years).toEqual([{ year: 2027, before: euros(28000), after: euros(58000) }]);
    expect(overrun.map(({ year, nature, left }) => [year, nature, left])).toEqual([[2027, 'investment', -1000000]]);
    expect(changed).toEqual([]);
  });
  it('what was paid cannot be refused', () => {
    const paid = {
      ...territory,
      actions: [action('AC-1', { funding: [{ funder: 'OR-01', kind: 'grant', amount: 5, status: 'received' }] })],
    };
    expect(fundersNamed(paid, nameIn(paid), 'État')).toEqual([]);
    expect(refusing(paid, nameIn(paid), ['État'])).toEqual(paid);
    expect(moneyOf(5)).toEqual(accountsOf(paid, null, nameIn(paid)).total.secured);
  });
});
