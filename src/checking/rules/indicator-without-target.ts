// An indicator says what is aimed at.
import { type RuleContext, rule } from '../rule.ts';

export const indicatorWithoutTarget = rule<{ indicator: string }>({
  code: 'indicator/without-target',
  severity: 'warning',
  step: 'programme',
  example: { wrong: '- {id: IN-01, title: …}', right: '- {id: IN-01, title: …, targets: [{period: 2029, value: 1400}]}' },
  *check({ project, places }: RuleContext) {
    for (const indicator of project.indicators)
      if ((indicator.targets ?? []).length === 0 && indicator.band === undefined)
        yield { at: places.value(indicator, 'id'), found: { indicator: indicator.id } };
  },
  fr: {
    says: ({ indicator }) => `l’indicateur ${indicator} n’a pas de cible`,
    why: 'Sans cible, une valeur ne dit pas si l’on réussit.',
    mend: 'Ajoutez targets avec une période et une valeur, ou band pour une plage à tenir.',
  },
  en: {
    says: ({ indicator }) => `the indicator ${indicator} has no target`,
    why: 'Without a target, a value does not say whether one succeeds.',
    mend: 'Add targets with a period and a value, or band for a range to stay in.',
  },
});
