// An objective is reached by actions.
import { isWithoutAction } from '../../project/needs/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const objectiveWithoutAction = rule<{ objective: string }>({
  code: 'objective/without-action',
  severity: 'warning',
  step: 'programme',
  reads: ['action', 'axes'],
  example: {
    wrong: 'objectives: [{id: OB-11, title: Un accueil partout}]\n(aucune action n’a axis: OB-11)',
    right: 'objectives: [{id: OB-11, title: Un accueil partout}]\nactions/AC-012 : axis: OB-11',
  },
  *check({ project, places, links }: RuleContext) {
    const branches = links().branches;
    const isEmpty = (id: string): boolean => {
      const branch = branches.get(id);
      return branch === undefined || isWithoutAction(branch);
    };
    // Where actions hang on axes alone, objectives are only there to be read.
    const hangsOnObjectives = project.actions.some(({ axis = '' }) => (branches.get(axis)?.objectives ?? []).length > 0);
    if (!hangsOnObjectives) return;
    for (const { axis, objectives } of branches.values()) {
      const [objective, parent = axis] = objectives.toReversed();
      // An empty branch is named once, at its top.
      if (objective !== undefined && isEmpty(objective.id) && !isEmpty(parent.id))
        yield { at: places.value(objective, 'id'), found: { objective: objective.id } };
    }
  },
  fr: {
    says: ({ objective }) => `l’objectif ${objective} n’a aucune action`,
    why: 'Un objectif que rien ne sert ne sera pas atteint.',
    mend: 'Rattachez-lui une action (axis), ou retirez l’objectif.',
  },
  en: {
    says: ({ objective }) => `the objective ${objective} has no action`,
    why: 'An objective that nothing serves will not be reached.',
    mend: 'Attach an action to it (axis), or remove the objective.',
  },
});
