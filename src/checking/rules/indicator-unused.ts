// An indicator measures something of the programme.
import { type RuleContext, rule } from '../rule.ts';

export const indicatorUnused = rule<{ indicator: string }>({
  code: 'indicator/unused',
  severity: 'info',
  step: 'programme',
  reads: ['action', 'axes', 'diagnostic'],
  example: {
    wrong: 'indicators: [{id: IN-01, title: Visites}]\n(aucune action ne le cite)',
    right: 'indicators: [{id: IN-01, title: Visites}]\nactions/AC-012 : indicators: [IN-01]',
  },
  *check({ project, places, links }: RuleContext) {
    if (project.actions.length === 0) return;
    const indicators = links().indicators;
    const figures = new Set((project.diagnostic.portrait ?? []).map(({ indicator }) => indicator));
    for (const indicator of project.indicators) {
      const { actions = [], axes = [] } = indicators.get(indicator.id) ?? {};
      if (actions.length + axes.length === 0 && !figures.has(indicator.id))
        yield { at: places.value(indicator, 'id'), found: { indicator: indicator.id } };
    }
  },
  fr: {
    says: ({ indicator }) => `aucun axe ni aucune action n’utilise l’indicateur ${indicator}`,
    why: 'Un indicateur relevé pour rien coûte du temps à ceux qui le relèvent.',
    mend: 'Citez-le dans indicators d’une action ou d’un axe, ou retirez-le.',
  },
  en: {
    says: ({ indicator }) => `no axis and no action uses the indicator ${indicator}`,
    why: 'An indicator collected for nothing costs time to those who collect it.',
    mend: 'Name it in indicators of an action or an axis, or remove it.',
  },
});
