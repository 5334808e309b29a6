// A need was voiced by somebody.
import { type RuleContext, rule } from '../rule.ts';

export const needWithoutSource = rule<{ need: string }>({
  code: 'need/without-source',
  severity: 'warning',
  step: 'diagnostic',
  reads: ['interview', 'workshop', 'survey', 'needs'],
  example: { wrong: '- {id: ND-004, statement: …}', right: '- {id: ND-004, statement: …, sources: [Schéma de 2024, page 12]}' },
  *check({ links, places }: RuleContext) {
    const needs = [...links().needs.values()];
    // As long as no source is on file, none is missing.
    if (needs.every(({ sources }) => sources.length === 0)) return;
    for (const { need, sources } of needs)
      if (sources.length === 0) yield { at: places.value(need, 'id'), found: { need: need.id } };
  },
  fr: {
    says: ({ need }) => `rien ne dit qui a exprimé le besoin ${need}`,
    why: 'Un besoin se défend par ceux qui l’ont exprimé ; sans source, son attente compte pour zéro.',
    mend: 'Citez-le dans un entretien, un atelier ou une enquête, ou ajoutez-lui mentions ou sources.',
  },
  en: {
    says: ({ need }) => `nothing says who voiced the need ${need}`,
    why: 'A need stands by those who voiced it; without a source its expectation counts for zero.',
    mend: 'Name it in an interview, a workshop or a survey, or give it mentions or sources.',
  },
});
