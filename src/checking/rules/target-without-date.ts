// A target is for a date.
import { type RuleContext, rule } from '../rule.ts';

export const targetWithoutDate = rule<{ indicator: string; value: number }>({
  code: 'target/without-date',
  severity: 'warning',
  step: 'programme',
  example: { wrong: 'targets: [{value: 1400}]', right: 'targets: [{period: 2029, value: 1400}]' },
  *check({ project, places }: RuleContext) {
    for (const { id: indicator, targets = [] } of project.indicators)
      for (const target of targets)
        if (target.period === undefined) yield { at: places.value(target, 'value'), found: { indicator, value: target.value } };
  },
  fr: {
    says: ({ indicator, value }) => `la cible ${value} de l’indicateur ${indicator} n’a pas d’échéance`,
    why: 'Une cible sans échéance ne peut jamais être manquée, ni atteinte.',
    mend: 'Ajoutez period à la cible.',
  },
  en: {
    says: ({ indicator, value }) => `the target ${value} of the indicator ${indicator} has no date`,
    why: 'A target without a date can never be missed, nor reached.',
    mend: 'Add period to the target.',
  },
});
