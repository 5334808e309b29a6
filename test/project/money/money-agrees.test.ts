// A sum of money is one sum wherever it is told: accounts, progress, documents, comparisons, plans and checks.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checking/index.ts';
import { compare } from '../../../src/comparing/index.ts';
import type { Action, BudgetLine, FundingLine, Money, Plan, Project } from '../../../src/model/index.ts';
import { simplePlan } from '../../../src/planning/index.ts';
import { accountsOf } from '../../../src/project/money/account-groups.ts';
import { programmeProgress } from '../../../src/project/progress/programme-progress.ts';
import { programmeIn } from '../../../src/project/progress/quoted-figure.ts';
import { namesOf } from '../../../src/project/thread/names.ts';
import { rank } from '../../../src/ranking/actions/index.ts';
import { readWorkspace } from '../../../src/reading/index.ts';
import { viewOf } from '../../../src/rendering/index.ts';
import { moneyOf, total } from '../../../src/values/amounts/money.ts';
import { parsePeriod } from '../../../src/values/days/period.ts';
import { casesOf } from '../../cases.ts';

const years = [2027, 2028];
const amount = fc.oneof(
  fc.nat(90).map((euros) => euros * 100),
  fc.tuple(fc.nat(50), fc.nat(40)).map(([min, more]) => ({ min: min * 100, max: (min + more) * 100 })),
);
const line: fc.Arbitrary<BudgetLine> = fc.record(
  {
    year: fc.constantFrom(...years),
    nature: fc.constantFrom('investment', 'operating'),
    planned: amount,
    committed: amount,
    spent: amount,
  },
  { requiredKeys: ['year'] },
);
const grant: fc.Arbitrary<FundingLine> = fc.record({
  year: fc.constantFrom(...years),
  funder: fc.constantFrom('État', 'Région'),
  kind: fc.constantFrom('grant', 'own-funds'),
  status: fc.constantFrom('planned', 'granted', 'received', 'refused'),
  amount,
});
const ids = ['AC-1', 'AC-2', 'AC-3', 'AC-4'];
const action = (id: string): fc.Arbitrary<Action> =>
  fc.record(
    {
      id: fc.constant(id),
      title: fc.constant(id),
      axis: fc.constantFrom('AX-1', 'AX-2'),
      status: fc.constantFrom('planned', 'in-progress', 'paused', 'done', 'dropped'),
      start: fc.constantFrom(2026, ...years),
      budget: fc.array(line, { maxLength: 3 }),
      funding: fc.array(grant, { maxLength: 2 }),
    },
    { requiredKeys: ['id', 'title'] },
  );
const envelope = (year: number) =>
  fc.record({
    year: fc.constant(year),
    investment: fc.nat(150).map((euros) => euros * 100),
    operating: fc.nat(100).map((euros) => euros * 100),
    counts: fc.constantFrom('gross' as const, 'net' as const),
  });
const choice = fc.constantFrom('selected' as const, 'selected' as const, 'postponed' as const, 'excluded' as const);

interface Drawn {
  readonly actions: readonly Action[];
  readonly files: Readonly<Record<string, unknown>>;
}
/** The first year is frozen or not; what was selected then may be dropped, done or paused since. */
const drawn: fc.Arbitrary<Drawn> = fc
  .tuple(fc.tuple(...ids.map(action)), fc.tuple(...years.map(envelope)), fc.option(fc.tuple(...ids.map(() => choice))))
  .map(([actions, envelopes, choices]) => ({
    actions,
    files: {
      'project.yaml': { format: 1, title: 'Essai', step: 'implementation', money: { basis: 'incl-tax' } },
      'axes.yaml': { axes: ['AX-1', 'AX-2'].map((id) => ({ id, title: id })) },
      'plan.yaml': { envelopes },
      ...(choices && { 'plans/2027.yaml': { selection: ids.map((id, at) => ({ action: id, choice: choices[at] })) } }),
    },
  }));

const folder = mkdtempSync(join(tmpdir(), 'jalon-'));

/** The project as it is read and checked, with what is found overspent. */
function told({ actions, files }: Drawn): {
  readonly project: Project;
  readonly plan: Plan;
  readonly overspent: readonly unknown[];
} {
  rmSync(folder, { recursive: true });
  for (const name of ['actions', 'plans']) mkdirSync(join(folder, name), { recursive: true });
  const write = (path: string, data: unknown): void => writeFileSync(join(folder, path), JSON.stringify(data));
  for (const [path, data] of Object.entries(files)) write(path, data);
  for (const one of actions) write(`actions/${one.id}.yaml`, one);
  const { project, problems } = check(readWorkspace(folder), { today: '2028-06-30' });
  if (project === null) throw new Error(JSON.stringify(problems));
  const overspent = problems.filter(({ code }) => code === 'plan/envelope-overspent').map(({ found }) => found);
  return { project, plan: simplePlan(project, rank(project)), overspent };
}

const accounts = (project: Project, plan: Plan) =>
  accountsOf(
    project,
    plan,
    namesOf(project, () => undefined),
  );
const middle = (money: Money | null): number | null => money && Math.round((money.min + money.max) / 2) / 100;
const whole = parsePeriod('2000/2099');

describe('on projects with planned, postponed, done and dropped actions', () => {
  it('the whole is the same wherever it is told', () =>
    fc.assert(
      fc.property(drawn, (files) => {
        const { project, plan } = told(files);
        const { cost } = accounts(project, plan).total;
        const request = { project, ranking: null, plan, year: 2027, today: '2028-06-30' };
        const view = viewOf({ ...request, deliverable: 'programme', title: 'Programme' });
        const { planned, spent } = programmeProgress(project, '2028-06-30').programme;
        expect([planned, spent]).toEqual([cost.planned, cost.spent]);
        expect(view.budget.cost).toEqual(cost);
        expect(view.funding.total).toMatchObject(cost);
        expect(total(view.actions.map((one) => one.cost.planned))).toEqual(cost.planned);
        // What was planned for a frozen year is what was voted (see freezing.test.ts); what was engaged is what it is.
        const isFrozen = project.frozenPlans.length > 0;
        for (const part of isFrozen ? (['committed', 'spent'] as const) : (['planned', 'committed', 'spent'] as const))
          expect(programmeIn(project, part, whole)).toEqual(middle(cost[part]));
      }),
      { numRuns: casesOf(100) },
    ));

  it('what was refused pays for no action, and what was spent on dropped ones is told apart, whole', () =>
    fc.assert(
      fc.property(drawn, (files) => {
        const { project, plan } = told(files);
        const request = { project, ranking: null, plan, year: 2027, today: '2028-06-30' };
        const { funding, budget, progress, actions } = viewOf({ ...request, deliverable: 'programme', title: 'Programme' });
        for (const { funded, lines, account } of funding.actions) {
          const paying = lines.filter(({ status }) => status?.code !== 'refused');
          expect(funded).toEqual(total(paying.map((one) => one.amount)));
          expect(funded).toEqual(total([account.hoped, account.own, account.inKind, account.unstated]));
        }
        for (const { id, funders } of actions) {
          const written = project.actions.find((one) => one.id === id);
          const paying =
            written?.status === 'dropped' ? [] : (written?.funding ?? []).filter(({ status }) => status !== 'refused');
          expect(funders).toEqual([...new Set(paying.flatMap(({ funder }) => funder ?? []))]);
        }
        const onDropped = total(
          project.actions
            .filter(({ status }) => status === 'dropped')
            .flatMap((one) => (one.budget ?? []).map(({ spent }) => moneyOf(spent))),
        );
        expect(progress.spentOnDropped).toEqual(onDropped);
        for (const rows of [budget.byYear, budget.byAxis, progress.byAxis])
          expect(total(rows.map((row) => row.spentOnDropped))).toEqual(onDropped);
      }),
      { numRuns: casesOf(100) },
    ));

  it('what is dropped takes away its plan from every whole, and nothing that was engaged', () =>
    fc.assert(
      fc.property(drawn, ({ actions: [first, ...rest], files }) => {
        if (first === undefined) return;
        const standing = { ...first, status: 'planned' as const };
        const before = told({ actions: [standing, ...rest], files });
        const after = told({ actions: [{ ...standing, status: 'dropped', statusReason: 'x' }, ...rest], files });
        const [was, is] = [before, after].map(({ project, plan }) => accounts(project, plan).total.cost);
        const own = accounts({ ...before.project, actions: before.project.actions.slice(0, 1) }, before.plan).total.cost;
        expect(total([is?.planned ?? null, own.planned])).toEqual(was?.planned);
        expect([is?.committed, is?.spent]).toEqual([was?.committed, was?.spent]);
        const moved = compare(
          { project: before.project, measures: [], today: '2028-06-30' },
          { project: after.project, measures: [], today: '2028-06-30' },
        ).filter(({ code }) => code === 'budget-planned');
        expect(moved.map(({ money }) => money)).toEqual(own.planned === null ? [] : [{ from: own.planned, to: null }]);
      }),
      { numRuns: casesOf(100) },
    ));

  it('checks and accounts say the same of what a frozen year takes of its envelopes', () =>
    fc.assert(
      fc.property(drawn, (files) => {
        const { project, plan, overspent } = told(files);
        const rows = accounts(project, plan).envelopes.filter(({ year }) => project.frozenPlans.some((one) => one.year === year));
        const over = rows.filter(({ used, available }) => used !== null && available !== null && used > available);
        expect(overspent).toEqual(over.map(({ year, nature, used, available }) => ({ year, nature, used, available })));
      }),
      { numRuns: casesOf(100) },
    ));

  it('an envelope has left what neither the plan nor the actions outside it took', () =>
    fc.assert(
      fc.property(drawn, (files) => {
        const { project, plan } = told(files);
        for (const { year, nature, counts, available, used, left } of accounts(project, plan).envelopes) {
          if (counts === 'net' || available === null || left === null) continue;
          const kept = plan.years.find((one) => one.year === year)?.actions.filter((one) => one.choice === 'selected') ?? [];
          const isKept = ({ id }: Action): boolean => kept.some((one) => one.action === id);
          const lines = (actions: readonly Action[]) =>
            actions.map(({ budget = [] }) =>
              budget.filter((one) => one.year === year && (one.nature ?? 'investment') === nature),
            );
          const engaged = (all: readonly BudgetLine[]) =>
            all.reduce((sum, one) => sum + Math.max(0, ...[one.committed, one.spent].map((part) => moneyOf(part)?.max ?? 0)), 0);
          // What is done takes what it planned until somebody says what was engaged.
          const unsaid = ({ status }: Action, { committed, spent, planned }: BudgetLine): number =>
            status === 'done' && committed === undefined && spent === undefined ? (moneyOf(planned)?.max ?? 0) : 0;
          const outside = project.actions
            .filter((one) => !isKept(one))
            .flatMap((one) => lines([one]).flatMap((all) => [engaged(all), ...all.map((line) => unsaid(one, line))]))
            .reduce((sum, one) => sum + one, 0);
          expect(left).toBe(available - Math.max((used ?? 0) + outside, engaged(lines(project.actions).flat())));
        }
      }),
      { numRuns: casesOf(100) },
    ));
});
