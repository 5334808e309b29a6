// What is aimed at is measured.
import { isMeasured } from '../../project/needs/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const objectiveNotMeasured = rule<{ objective: string }>({
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
    mend: 'Ajoutez indicators à une de ses actions, ou à l’axe.',
  },
  en: {
    says: ({ objective }) => `no indicator measures ${objective} or its actions`,
    why: 'What nothing measures can neither be evaluated nor defended before the assembly.',
    mend: 'Add indicators to one of its actions, or to the axis.',
  },
});
