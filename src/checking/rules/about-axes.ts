// Axes and objectives: actions serve them, and something measures them.
import { isMeasured, isWithoutAction } from '../../project/needs/index.ts';
import { programmeOf } from '../programme-lacks.ts';
import { type Rule, type RuleContext, rule } from '../rule.ts';

export const rulesAboutAxes: readonly Rule[] = [
  // An axis is made of actions.
  rule<{ axis: string }>({
    code: 'axis/without-action',
    severity: 'warning',
    step: 'programme',
    reads: ['action', 'axes'],
    example: {
      wrong: 'axes: [{id: AX-01, title: Inclusion}]\n(aucune action n’a axis: AX-01)',
      right: 'axes: [{id: AX-01, title: Inclusion}]\nactions/AC-012 : axis: AX-01',
    },
    *check({ project, places, links }: RuleContext) {
      if (programmeOf(project).length === 0) return;
      for (const branch of links().branches.values())
        if (branch.objectives.length === 0 && isWithoutAction(branch))
          yield { at: places.value(branch.axis, 'id'), found: { axis: branch.axis.id } };
    },
    fr: {
      says: ({ axis }) => `l’axe ${axis} n’a aucune action`,
      why: 'Un axe sans action est une promesse sans suite.',
      mend: 'Rattachez-lui une action (« axis »), ou retirez l’axe.',
    },
    en: {
      says: ({ axis }) => `the axis ${axis} has no action`,
      why: 'An axis without action is a promise with no sequel.',
      mend: 'Attach an action to it (“axis”), or remove the axis.',
    },
  }),
  // An objective is reached by actions.
  rule<{ objective: string }>({
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
      mend: 'Rattachez-lui une action (« axis »), ou retirez l’objectif.',
    },
    en: {
      says: ({ objective }) => `the objective ${objective} has no action`,
      why: 'An objective that nothing serves will not be reached.',
      mend: 'Attach an action to it (“axis”), or remove the objective.',
    },
  }),
  // What is aimed at is measured.
  rule<{ objective: string }>({
    code: 'objective/not-measured',
    severity: 'warning',
    step: 'implementation',
    reads: ['action', 'axes', 'indicators'],
    example: { wrong: 'actions/AC-012 : axis: OB-11', right: 'actions/AC-012 : axis: OB-11, indicators: [IN-01]' },
    *check({ project, places, links }: RuleContext) {
      if (project.indicators.length === 0) return;
      const { branches } = links();
      const isBlind = (id: string | undefined): boolean => {
        const branch = branches.get(id ?? '');
        return branch !== undefined && branch.actions.length > 0 && !isMeasured(branch);
      };
      for (const { id, axis, objectives } of branches.values()) {
        const holder = objectives.at(-1) ?? axis;
        const parent = objectives.length === 0 ? undefined : (objectives.at(-2) ?? axis).id;
        // A branch that nothing measures is named once, at its top.
        if (isBlind(id) && !isBlind(parent)) yield { at: places.value(holder, 'id'), found: { objective: id } };
      }
    },
    fr: {
      says: ({ objective }) => `aucun indicateur ne mesure ${objective} ni ses actions`,
      why: 'Ce que rien ne mesure ne pourra pas être évalué, ni défendu devant l’assemblée.',
      mend: 'Ajoutez un indicateur (« indicators ») à une de ses actions, ou à l’axe.',
    },
    en: {
      says: ({ objective }) => `no indicator measures ${objective} or its actions`,
      why: 'What nothing measures can neither be evaluated nor defended before the assembly.',
      mend: 'Add an indicator (“indicators”) to one of its actions, or to the axis.',
    },
  }),
];
