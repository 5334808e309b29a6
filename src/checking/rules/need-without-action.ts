// Every need gets an answer, be it no.
import { isUnanswered } from '../../project/needs/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const needWithoutAction = rule<{ need: string }>({
  code: 'need/without-action',
  severity: 'warning',
  step: 'programme',
  reads: ['action', 'needs'],
  example: {
    wrong: '- {id: ND-004, statement: …}',
    right: '- {id: ND-004, statement: …, response: {kind: deferred, reason: …}}',
  },
  *check({ project, places, links }: RuleContext) {
    if (project.actions.length === 0) return;
    for (const one of links().needs.values())
      if (isUnanswered(one)) yield { at: places.value(one.need, 'id'), found: { need: one.need.id } };
  },
  fr: {
    says: ({ need }) => `aucune action ne répond au besoin ${need}`,
    why: 'Ceux qui l’ont exprimé attendent une réponse, même négative.',
    mend: 'Citez le besoin dans une action (needs), fusionnez-le (mergedInto), ou dites dans response pourquoi il attend.',
  },
  en: {
    says: ({ need }) => `no action answers the need ${need}`,
    why: 'Those who voiced it await an answer, even a no.',
    mend: 'Name the need in an action (needs), merge it (mergedInto), or say in response why it waits.',
  },
});
