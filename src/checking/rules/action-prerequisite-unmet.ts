// An action that runs has what it needed to start.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const actionPrerequisiteUnmet = rule<{ text: string }>({
  code: 'action/prerequisite-unmet',
  severity: 'warning',
  example: {
    wrong: 'status: in-progress\nprerequisites: [{text: Accord des communes, met: false}]',
    right: 'status: in-progress\nprerequisites: [{text: Accord des communes, met: true}]',
  },
  *check({ project, places }: RuleContext) {
    for (const { status, statusReason, weather = 'secured', prerequisites = [] } of project.actions) {
      // An action that says it is in difficulty hides nothing.
      const isTold = statusReason !== undefined || weather !== 'secured';
      if ((status !== 'in-progress' || isTold) && status !== 'done') continue;
      for (const one of prerequisites)
        if (typeof one === 'object' && one.met === false) yield { at: places.value(one, 'met'), found: { text: one.text } };
    }
  },
  fr: {
    says: ({ text }) => `l’action a commencé alors qu’il lui manque un préalable : ${quotedFr(text)}`,
    why: 'Un préalable oublié finit par bloquer l’action, après que la dépense est engagée.',
    mend: 'Mettez met à jour, ou dites où en est l’action (statusReason, weather).',
  },
  en: {
    says: ({ text }) => `the action has started although it lacks a prerequisite: ${quotedEn(text)}`,
    why: 'A forgotten prerequisite ends up blocking the action, once the money is committed.',
    mend: 'Update met, or say where the action stands (statusReason, weather).',
  },
});
