// What a rule forbids as it is told, and whether the project has it: nothing else is known of the project than its actions and their costs.
import type { PlanReason, PlanRule, Project } from '../../src/model/index.ts';
import { everyPlan, type Starts, stillWanted, takenIn } from './every-plan.ts';
import { allFacts, type Facts, hasDay, leftIn, namedDays, readyAfter, type Shut, voteFor, yearsIn } from './facts.ts';

type FixedPoint = Extract<PlanRule, { readonly code: 'fixed-point' }>;

/** Those of one action bind together: what opens it late may end it too late. */
function keepsFixedPoints(facts: Facts, rules: readonly FixedPoint[], starts: Starts): boolean {
  const year = starts.get(facts.id);
  if (year === undefined) return true;
  const days = (must: FixedPoint['hold']['must']) =>
    rules
      .filter((rule) => rule.action === facts.id && rule.hold.must === must && (rule.year ?? year) === year)
      .map(({ hold }) => hold.day)
      .sort();
  return hasDay(facts.action, year, days('begin-after').at(-1) ?? null, days('end-by')[0] ?? null);
}

function keepsOne(all: readonly Facts[], rule: PlanRule, starts: Starts): boolean {
  switch (rule.code) {
    case 'must-start':
      return (starts.get(rule.action) ?? Number.POSITIVE_INFINITY) <= (rule.by ?? 9999);
    case 'start-by':
      return (starts.get(rule.action) ?? rule.by) <= rule.by;
    case 'cannot-start': {
      const year = starts.get(rule.action);
      return year === undefined || !(rule.years?.includes(year) ?? true);
    }
    case 'envelope':
      return takenIn(all, starts, rule.year, rule.nature) <= Math.round(rule.nature === 'fte' ? rule.left * 100 : rule.left);
    case 'depends-on': {
      const [year, begun] = [starts.get(rule.action), starts.get(rule.on)];
      const before = all.find(({ id }) => id === rule.on);
      if (year === undefined || before === undefined) return true;
      return begun !== undefined && readyAfter({ ...rule, action: rule.on }, before.action, begun) <= year;
    }
    case 'exclusive':
      return rule.actions.filter((id) => starts.has(id)).length <= 1;
    case 'minimum-per-axis':
      return all.filter(({ id, action }) => action.axis === rule.axis && starts.has(id)).length >= rule.atLeast;
    case 'fixed-point':
      return true;
  }
}

/** Whether any choice of years keeps these rules, all the others being given up. */
export function canBeKept(project: Project, rules: readonly PlanRule[]): boolean {
  const all = allFacts(project);
  const points = rules.filter((rule) => rule.code === 'fixed-point');
  return everyPlan(project).some(
    (starts) =>
      rules.every((rule) => keepsOne(all, rule, starts)) && all.every((facts) => keepsFixedPoints(facts, points, starts)),
  );
}

const shutFor: Readonly<Partial<Record<PlanReason['code'], Shut>>> = {
  dropped: 'standstill',
  paused: 'standstill',
  'excluded-by': 'excluded-by',
  'starts-later': 'starts-later',
  'waits-for': 'waits-for',
};

function isShut(project: Project, { shut }: Facts, rule: Extract<PlanRule, { readonly code: 'cannot-start' }>): boolean {
  const { years, reason } = rule;
  return (years ?? yearsIn(project)).every((year) => {
    const codes = shut.get(year) ?? [];
    const known = shutFor[reason.code];
    // What people decided may keep it from its first year, or from all.
    return known === undefined ? codes.includes('override') || codes.includes('standstill') : codes.includes(known);
  });
}

function hasHold(project: Project, { id, action }: Facts, { hold, year }: FixedPoint): boolean {
  const { opening, awaiting } = namedDays(project, id);
  if (year !== null) return voteFor(project, action, year) === hold.day;
  return hold.day === (hold.must === 'begin-after' ? opening : awaiting);
}

/** Whether the project, as its files say it, has that rule. */
export function isTrue(project: Project, rule: PlanRule): boolean {
  const facts = allFacts(project).find(({ id }) => 'action' in rule && id === rule.action);
  switch (rule.code) {
    case 'must-start':
      // What is mandatory is on time, in its first year, when it can be.
      return (
        facts?.duty === rule.as &&
        (rule.by === null || rule.by === facts.by || (rule.as === 'mandatory' && rule.by === facts.firstOpen))
      );
    case 'start-by':
      return facts?.by === rule.by || (facts?.duty === 'mandatory' && facts.firstOpen === rule.by);
    case 'cannot-start':
      return facts !== undefined && isShut(project, facts, rule);
    case 'envelope':
      return leftIn(project, rule.year, rule.nature) === Math.round(rule.nature === 'fte' ? rule.left * 100 : rule.left);
    case 'depends-on':
      return (facts?.action.dependsOn ?? []).some((link) => {
        const { action: on, from = 'start', lag = 0 } = typeof link === 'string' ? { action: link } : link;
        return on === rule.on && from === rule.from && lag === rule.lag;
      });
    case 'exclusive':
      return (project.plan.rules?.exclusive ?? []).some((group) => rule.actions.every((id) => group.includes(id)));
    case 'minimum-per-axis':
      return stillWanted(project, rule.axis) === rule.atLeast;
    case 'fixed-point':
      return facts !== undefined && hasHold(project, facts, rule);
  }
}
