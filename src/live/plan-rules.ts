// The rules of a plan that the room may switch: which ones stand, and the project under those that it has switched.
import type { Project, SwitchedRule } from '../model/index.ts';

type Link = NonNullable<Project['actions'][number]['dependsOn']>[number];

export const awaitedIn = (link: Link): string => (typeof link === 'string' ? link : link.action);

/** Of two switches, whether they are of one rule; the actions of a choice between several come in any order. */
export function isSameRule(one: SwitchedRule, other: SwitchedRule): boolean {
  const named = ({ rule, actions }: SwitchedRule) => (rule === 'exclusive' ? actions.toSorted() : actions).join(' ');
  return one.rule === other.rule && one.date === other.date && one.year === other.year && named(one) === named(other);
}

/** Those that stand, in the order in which they are written. */
export function rulesIn({ plan, actions }: Pick<Project, 'plan' | 'actions'>): readonly SwitchedRule[] {
  const { rules = {}, fixedPoints = [], residents, envelopes = [] } = plan;
  const holds = true;
  return [
    ...(rules.mandatory ?? []).map((action) => ({ rule: 'mandatory' as const, actions: [action], holds })),
    ...(rules.exclusive ?? []).map((group) => ({ rule: 'exclusive' as const, actions: group, holds })),
    ...actions.flatMap(({ id, dependsOn = [] }) =>
      dependsOn.map((link) => ({ rule: 'depends-on' as const, actions: [id, awaitedIn(link)], holds })),
    ),
    ...(['opens', 'awaits'] as const).flatMap((rule) =>
      fixedPoints.flatMap(({ date, [rule]: held = [] }) => held.map((action) => ({ rule, actions: [action], date, holds }))),
    ),
    ...(residents?.as === 'rule' ? [{ rule: 'residents' as const, actions: [], holds }] : []),
    ...envelopes.flatMap(({ year, counts }) => (counts === 'net' ? [{ rule: 'net' as const, actions: [], year, holds }] : [])),
  ];
}

/** Those that stand in sheets and on dates are only let go; a mandatory action, exclusive ones and net amounts may be added. */
export function withRules(project: Project, switched: readonly SwitchedRule[]): Project {
  if (switched.length === 0) return project;
  const isOff = (rule: SwitchedRule): boolean => switched.some((one) => !one.holds && isSameRule(one, rule));
  const off = (rule: SwitchedRule['rule'], actions: readonly string[], more: Pick<SwitchedRule, 'date' | 'year'> = {}): boolean =>
    isOff({ rule, actions, holds: false, ...more });
  const added = (rule: SwitchedRule['rule']) => switched.filter((one) => one.holds && one.rule === rule);
  const { plan } = project;
  const { mandatory = [], exclusive = [] } = plan.rules ?? {};
  const { residents, ...bare } = plan;
  return {
    ...project,
    actions: project.actions.map(({ dependsOn, ...action }) => ({
      ...action,
      ...(dependsOn && { dependsOn: dependsOn.filter((link) => !off('depends-on', [action.id, awaitedIn(link)])) }),
    })),
    plan: {
      ...bare,
      ...(residents && !off('residents', []) && { residents }),
      rules: {
        ...plan.rules,
        mandatory: [
          ...mandatory.filter((id) => !off('mandatory', [id])),
          ...added('mandatory').flatMap(({ actions }) => actions),
        ],
        exclusive: [
          ...exclusive.filter((group) => !off('exclusive', group)),
          ...added('exclusive').map(({ actions }) => actions),
        ],
      },
      ...(plan.fixedPoints && {
        fixedPoints: plan.fixedPoints.map(({ opens, awaits, ...point }) => ({
          ...point,
          ...(opens && { opens: opens.filter((id) => !off('opens', [id], point)) }),
          ...(awaits && { awaits: awaits.filter((id) => !off('awaits', [id], point)) }),
        })),
      }),
      ...(plan.envelopes && {
        envelopes: plan.envelopes.map((one) => {
          const found = switched.find(({ rule, year }) => rule === 'net' && year === one.year);
          return found === undefined ? one : { ...one, counts: found.holds ? ('net' as const) : ('gross' as const) };
        }),
      }),
    },
  };
}
