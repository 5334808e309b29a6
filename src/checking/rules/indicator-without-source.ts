// A figure comes from somewhere.
import { type RuleContext, rule } from '../rule.ts';

export const indicatorWithoutSource = rule<{ indicator: string }>({
  code: 'indicator/without-source',
  severity: 'warning',
  step: 'implementation',
  example: { wrong: '- {id: IN-01, title: …}', right: '- {id: IN-01, title: …, source: Cahier de suivi des mairies}' },
  *check({ project, places }: RuleContext) {
    const sourced = new Set(project.values.flatMap(({ indicator, source }) => (source === undefined ? [] : [indicator])));
    for (const indicator of project.indicators)
      if (indicator.source === undefined && indicator.formula === undefined && !sourced.has(indicator.id))
        yield { at: places.value(indicator, 'id'), found: { indicator: indicator.id } };
  },
  fr: {
    says: ({ indicator }) => `l’indicateur ${indicator} ne dit pas d’où vient son chiffre`,
    why: 'Un chiffre sans source ne peut être ni vérifié ni relevé par une autre personne.',
    mend: 'Ajoutez source : un registre, une enquête, un logiciel.',
  },
  en: {
    says: ({ indicator }) => `the indicator ${indicator} does not say where its figure comes from`,
    why: 'A figure without a source can be neither checked nor collected by somebody else.',
    mend: 'Add source: a register, a survey, a software.',
  },
});
