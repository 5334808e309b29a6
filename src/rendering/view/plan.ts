// The plan of the year: what is selected under the envelopes, what is left and why; and the years one after the other.

import type { Action, Envelope, PlanFile, PlannedAction, View, ViewPlanRow, YearPlan } from '../../model/index.ts';
import { plannedOf } from '../../project/money/index.ts';
import { isOver } from '../../project/time/index.ts';
import { exactly, periodOf, sumOf, titleIn, total } from '../../values/index.ts';
import { planConflict, planGuarantee, plannedReason, planStated, startingLater, statedReason } from '../../wording/index.ts';
import { takenBy } from '../../wording/plans/adoptions.ts';
import { amendedView } from './amendments.ts';
import { asWritten } from './as-written.ts';
import { boundLabel } from './bound-label.ts';
import { calendarView } from './calendar.ts';
import { decisionInWords } from './decided.ts';
import { axisOf, coded, mustBeCoded, namesOnly } from './naming.ts';
import { outOf100 } from './ranking-grounds.ts';
import type { ViewInput } from './view-input.ts';

type FixedPoint = NonNullable<PlanFile['fixedPoints']>[number];
type PlanView = NonNullable<View['plan']>;

export function planView(input: ViewInput): View['plan'] {
  const { yearPlan } = input;
  if (!yearPlan) return null;
  const rows = planRows(input, yearPlan);
  const selected = rows.filter(({ choice }) => choice.code === 'selected');
  const shownTime = sumOf(selected, ({ fte }) => fte ?? 0);
  const decision = decisionInWords(input, yearPlan.frozenBy);
  return {
    year: yearPlan.year,
    frozen: yearPlan.frozen,
    decision,
    adoption: yearPlan.frozen ? takenBy(decision === null ? [] : [decision], null, input.language) : null,
    counts: coded(input, 'plan.envelopes.counts', yearPlan.counts),
    envelopes: yearPlan.envelopes.map((envelope) => envelopeView(input, envelope, selected)),
    fteAvailable: yearPlan.fte.available,
    fteUsed: yearPlan.fte.used,
    fteAdjusted: beside(yearPlan.fte.used + (yearPlan.fte.over ?? 0), shownTime),
    selected,
    ...leftView(input, yearPlan, rows),
    dates: datesOf(input, yearPlan.year, selected),
    total: total(selected.map((row) => row.total)),
    byAxis: byAxis(input, selected),
    fixedPoints: fixedPoints(input, yearPlan),
    ...guarantee(input),
    ...amendedView(input, yearPlan.year),
  };
}

/** What is left, and which of it could have been chosen: neither what is done or dropped, nor what its own sheet begins later. */
function leftView(
  { actions, language, project }: ViewInput,
  yearPlan: YearPlan,
  rows: PlanView['left'],
): Pick<PlanView, 'left' | 'putOff' | 'startingLater' | 'ended'> {
  const later = new Map(
    yearPlan.actions.flatMap(({ action, reason }) => (reason.code === 'starts-later' ? [[action, reason.year]] : [])),
  );
  const left = rows.filter(({ choice }) => choice.code !== 'selected');
  const frozen = project.frozenPlans.find(({ year }) => year === yearPlan.year)?.plan.selection ?? [];
  // Of what the vote itself left out, it was not over then: what it became since is told beside.
  const votedOut = new Set(frozen.flatMap(({ action, choice }) => (choice === 'selected' ? [] : action)));
  const hasEnded = ({ id }: (typeof left)[number]): boolean => !votedOut.has(id) && isOver(actions.get(id) ?? {});
  return {
    left,
    putOff: left.filter((row) => !later.has(row.id) && !hasEnded(row)),
    startingLater: startingLater(
      left.flatMap(({ id }) => later.get(id) ?? []),
      language,
    ),
    ended: left.filter(hasEnded),
  };
}

/** What binds everybody in the year, and what is due of the actions that are selected. */
function datesOf(input: ViewInput, year: number, selected: PlanView['selected']): PlanView['dates'] {
  const ids = new Set(selected.map(({ id }) => id));
  return calendarView(input).filter(
    ({ date, kind, action }) =>
      date?.startsWith(`${year}-`) &&
      (kind.code === 'fixed-point' ||
        ((kind.code === 'milestone' || kind.code === 'obligation') && action !== null && ids.has(action.id))),
  );
}

/** What the plan is worth to those who vote it; what was voted needs none. */
function guarantee({
  plan,
  yearPlan,
  language,
  project,
  ranking,
}: ViewInput): Pick<PlanView, 'stated' | 'guarantee' | 'conflict'> {
  if (plan === null || yearPlan?.frozen !== false) return { stated: null, guarantee: [], conflict: [] };
  const names = {
    axis: (id: string) => titleIn(project.axes.axes, id),
    criterion: (id: string) => titleIn(ranking?.criteria, id),
  };
  return {
    stated: planStated(plan, language),
    guarantee: [...planGuarantee(plan, language, names)],
    conflict: [...planConflict(plan, language, names)],
  };
}

/** What is selected each year. */
export function yearsView(input: ViewInput): View['years'] {
  return (input.plan?.years ?? []).map((yearPlan) => {
    const rows = planRows(input, yearPlan).filter(({ choice }) => choice.code === 'selected');
    return {
      year: yearPlan.year,
      rows,
      investment: total(rows.map(({ investment }) => investment)),
      operating: total(rows.map(({ operating }) => operating)),
      total: total(rows.map((row) => row.total)),
    };
  });
}

/**
 * What is taken may differ from what the selected rows add up to: a net envelope takes grants away, an action that is not published counts
 * without being shown, and what is done or was dropped took its part. Null when it does not; without the noise of binary fractions.
 */
const beside = (used: number, shown: number): number | null => Math.round((used - shown) * 1e6) / 1e6 || null;

function envelopeView(
  input: ViewInput,
  { nature, available, used, over = 0 }: Envelope,
  selected: PlanView['selected'],
): PlanView['envelopes'][number] {
  const shown = sumOf(selected, (row) => (nature === 'investment' ? row.investment : row.operating)?.max ?? 0);
  const adjusted = beside(used + over, shown);
  // Nothing is known of what actions take of which none has a cost: that is no zero.
  const actions = selected.flatMap(({ id }) => input.actions.get(id) ?? []);
  const costs = [...selected.map((row) => row.total), ...actions.map(plannedOf)];
  const isKnown = used + over !== 0 || selected.length === 0 || costs.some((cost) => cost !== null);
  return {
    nature: mustBeCoded(input, 'action.budget.nature', nature),
    available: available === null ? null : exactly(available),
    used: isKnown ? exactly(used) : null,
    left: available === null || !isKnown ? null : exactly(available - used - over),
    over: over === 0 ? null : exactly(over),
    adjusted: adjusted === null ? null : exactly(adjusted),
  };
}

/** In the order of the axes, then the actions that none holds. */
function byAxis({ project, words }: ViewInput, selected: PlanView['selected']): PlanView['byAxis'] {
  const groups = [
    ...(project.axes.axes ?? []).map(({ id, title }) => ({ title, rows: selected.filter(({ axis }) => axis?.id === id) })),
    { title: words.withoutAxis, rows: selected.filter(({ axis }) => axis === null) },
  ];
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => ({ title, count: rows.length, total: total(rows.map((row) => row.total)) }));
}

/** Those of the year and of the one before, in which its budget is debated and voted. */
function fixedPoints(input: ViewInput, { year, actions }: YearPlan): PlanView['fixedPoints'] {
  const selected = actions.filter(({ choice }) => choice === 'selected');
  const binds = ({ date, kind = 'other', awaits = [] }: FixedPoint, label: string): string => {
    const held = selected.filter(({ notBefore }) => notBefore?.day === date && notBefore.kind === kind);
    const ids = (of: typeof selected) => of.map(({ action }) => action);
    return boundLabel(input, label, ids(held), ids(selected.filter(({ action }) => awaits.includes(action))));
  };
  return (input.project.plan.fixedPoints ?? [])
    .filter(({ date }) => date >= `${year - 1}-01-01` && date <= `${year}-12-31`)
    .map((point) => {
      const shown = asWritten(input, 'plan.fixedPoints', point);
      return { ...shown, label: binds(point, point.label ?? shown.kind?.label ?? '') };
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** In the order of the plan; actions that are not published are left out. */
function planRows(input: ViewInput, { actions }: YearPlan): ViewPlanRow[] {
  return actions.flatMap((planned) => {
    const action = input.actions.get(planned.action) ?? planned.gone;
    return action ? [planRow(input, planned, action)] : [];
  });
}

function planRow(input: ViewInput, planned: PlannedAction, action: Action): ViewPlanRow {
  const { investment, operating } = planned;
  return {
    id: action.id,
    number: action.number ?? null,
    title: action.title,
    axis: axisOf(input, action),
    status: coded(input, 'action.status', action.status),
    rank: planned.rank,
    score: planned.score === null ? null : outOf100(planned.score),
    investment,
    operating,
    total: total([investment, operating]),
    fte: planned.fte,
    choice: mustBeCoded(input, 'frozen-plan.selection.choice', planned.choice),
    reason: plannedReason(planned, input.language, input.reasonNames),
    stated: statedReason(planned, total([investment, operating]), input.language, input.reasonNames),
    leads: [
      ...namesOnly(input, 'person', action.leads),
      ...namesOnly(input, 'department', action.leadDepartments),
      ...namesOnly(input, 'organisation', action.leadOrganisations),
    ],
    start: periodOf(action.start),
    end: periodOf(action.end),
    gone: planned.gone !== undefined,
  };
}
