// Nobody leads everything.

import { type RuleContext, rule } from '../rule.ts';
import { isRunning } from '../running.ts';

/** When the project sets no threshold of its own. */
const usual = 8;

export const personLeadsTooMuch = rule<{ person: string; actions: number; most: number }>({
  code: 'person/leads-too-much',
  severity: 'warning',
  reads: ['actors', 'action'],
  example: { wrong: 'PE-01 : dans leads de neuf actions en cours', right: 'PE-01 : dans leads de quatre actions en cours' },
  *check({ project, places, options: { actionsPerLead: most = usual } }: RuleContext) {
    const running = project.actions.filter(isRunning);
    for (const person of project.actors.people ?? []) {
      if (person.kind === 'elected') continue;
      const actions = running.filter(({ leads = [] }) => leads.includes(person.id)).length;
      if (actions > most) yield { at: places.value(person, 'id'), found: { person: person.id, actions, most } };
    }
  },
  fr: {
    says: ({ person, actions, most }) => `${person} pilote ${actions} actions en cours ; le seuil est de ${most}`,
    why: 'Un projet qui repose sur une seule personne s’arrête avec elle.',
    mend: 'Répartissez leads, ou relevez checks.options.actionsPerLead.',
  },
  en: {
    says: ({ person, actions, most }) => `${person} leads ${actions} running actions; the threshold is ${most}`,
    why: 'A project that rests on one person stops with that person.',
    mend: 'Share out leads, or raise checks.options.actionsPerLead.',
  },
});
