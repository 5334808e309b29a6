// An axis is made of actions.
import { isWithoutAction } from '../../project/needs/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const axisWithoutAction = rule<{ axis: string }>({
  code: 'axis/without-action',
  severity: 'warning',
  step: 'programme',
  reads: ['action', 'axes'],
  example: {
    wrong: 'axes: [{id: AX-01, title: Inclusion}]\n(aucune action n’a axis: AX-01)',
    right: 'axes: [{id: AX-01, title: Inclusion}]\nactions/AC-012 : axis: AX-01',
  },
  *check({ project, places, links }: RuleContext) {
    if (project.actions.length === 0) return;
    for (const branch of links().branches.values())
      if (branch.objectives.length === 0 && isWithoutAction(branch))
        yield { at: places.value(branch.axis, 'id'), found: { axis: branch.axis.id } };
  },
  fr: {
    says: ({ axis }) => `l’axe ${axis} n’a aucune action`,
    why: 'Un axe sans action est une promesse sans suite.',
    mend: 'Rattachez-lui une action (axis), ou retirez l’axe.',
  },
  en: {
    says: ({ axis }) => `the axis ${axis} has no action`,
    why: 'An axis without action is a promise with no sequel.',
    mend: 'Attach an action to it (axis), or remove the axis.',
  },
});
