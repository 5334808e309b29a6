// An indicator has a first value by the time it falls due.

import { firstDueOf } from '../../project/progress/index.ts';
import { isOver } from '../../project/time/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const indicatorNotFed = rule<{ indicator: string; due: string }>({
  code: 'indicator/not-fed',
  severity: 'warning',
  step: 'implementation',
  reads: ['values'],
  example: {
    wrong: '- {id: IN-01, title: Visites, targets: [{period: 2025, value: 800}]}\n(aucune valeur dans values/)',
    right: 'values/2025.yaml : values: [{indicator: IN-01, period: 2025, value: 812}]',
  },
  *check({ project, places, today, links }: RuleContext) {
    const fed = new Set(project.values.map(({ indicator }) => indicator));
    for (const indicator of project.indicators) {
      if (fed.has(indicator.id) || indicator.formula !== undefined) continue;
      const actions = links().indicators.get(indicator.id)?.actions ?? [];
      // Nobody measures any more what is over.
      if (actions.length > 0 && actions.every(isOver)) continue;
      const due = firstDueOf(indicator);
      if (due !== null && due < today) yield { at: places.value(indicator, 'id'), found: { indicator: indicator.id, due } };
    }
  },
  fr: {
    says: ({ indicator, due }) => `personne n’a encore relevé l’indicateur ${indicator}, attendu pour le ${due}`,
    why: 'Sa première échéance est passée : le programme l’annonçait, et rien ne le montre.',
    mend: 'Ajoutez une valeur (jalon add value), repoussez la cible, ou retirez l’indicateur.',
  },
  en: {
    says: ({ indicator, due }) => `nobody has collected the indicator ${indicator} yet, due on ${due}`,
    why: 'Its first date is past: the programme announced it, and nothing shows it.',
    mend: 'Add a value (jalon add value), put the target off, or remove the indicator.',
  },
});
