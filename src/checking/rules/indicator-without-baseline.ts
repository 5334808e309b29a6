// Progress is measured from a starting point.
import { type RuleContext, rule } from '../rule.ts';

export const indicatorWithoutBaseline = rule<{ indicator: string }>({
  code: 'indicator/without-baseline',
  severity: 'warning',
  step: 'implementation',
  example: { wrong: '- {id: IN-01, title: …}', right: '- {id: IN-01, title: …, baseline: {period: 2025, value: 640}}' },
  *check({ project, places }: RuleContext) {
    for (const indicator of project.indicators)
      if (indicator.baseline === undefined) yield { at: places.value(indicator, 'id'), found: { indicator: indicator.id } };
  },
  fr: {
    says: ({ indicator }) => `l’indicateur ${indicator} n’a pas de point de départ`,
    why: 'Sans valeur initiale, on ne saura pas ce que les actions ont changé ; elle ne se retrouve pas après coup.',
    mend: 'Ajoutez baseline avec sa période, sa valeur et sa source ; zéro est une valeur.',
  },
  en: {
    says: ({ indicator }) => `the indicator ${indicator} has no starting point`,
    why: 'Without a first value nobody will know what the actions changed; it cannot be found afterwards.',
    mend: 'Add baseline with its period, value and source; zero is a value.',
  },
});
