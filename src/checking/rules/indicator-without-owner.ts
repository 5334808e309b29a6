// Somebody collects the indicator.
import { type RuleContext, rule } from '../rule.ts';

export const indicatorWithoutOwner = rule<{ indicator: string }>({
  code: 'indicator/without-owner',
  severity: 'warning',
  step: 'implementation',
  example: { wrong: '- {id: IN-01, title: …}', right: '- {id: IN-01, title: …, owner: PE-14}' },
  *check({ project, places }: RuleContext) {
    for (const indicator of project.indicators)
      if (indicator.owner === undefined) yield { at: places.value(indicator, 'id'), found: { indicator: indicator.id } };
  },
  fr: {
    says: ({ indicator }) => `personne n’est chargé de relever l’indicateur ${indicator}`,
    why: 'Un indicateur sans responsable n’est jamais relevé.',
    mend: 'Ajoutez owner : une personne d’actors.yaml, ou une fonction.',
  },
  en: {
    says: ({ indicator }) => `nobody is in charge of collecting the indicator ${indicator}`,
    why: 'An indicator without an owner is never collected.',
    mend: 'Add owner: a person of actors.yaml, or a function.',
  },
});
