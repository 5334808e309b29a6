// The gate of a piece is a step, a meeting, or a condition of the method in its short words.

import { defaultMethod, shippedConditions, steps } from '../../model/index.ts';
import { nearest } from '../../values/index.ts';
import { orNearest, quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const communicationUnknownGate = rule<{ gate: string; nearest: string | null }>({
  code: 'communication/unknown-gate',
  severity: 'warning',
  reads: ['meeting'],
  example: { wrong: 'gate: evalution', right: 'gate: evaluation' },
  *check({ project, places, workspace }: RuleContext) {
    // A project's own method may have others, and is believed.
    if (workspace.templates.some((path) => path.startsWith('methods/'))) return;
    const conditions = shippedConditions[project.info.method ?? defaultMethod] ?? [];
    const known = [...steps, ...project.meetings.map(({ id }) => id), ...conditions];
    for (const item of project.communication.items ?? [])
      if (item.gate !== undefined && !known.includes(item.gate))
        yield { at: places.value(item, 'gate'), found: { gate: item.gate, nearest: nearest(item.gate, known) } };
  },
  fr: {
    says: ({ gate, nearest }) =>
      `${quotedFr(gate)} n’est ni une étape, ni une condition de la méthode, ni une réunion${orNearest.fr(nearest)}`,
    why: 'Ce qui est annoncé n’est rattaché à rien : l’étape paraît n’avoir informé personne.',
    mend: 'Nommez une étape (evaluation…), une condition de la méthode (press-told…) ou une réunion (MT-…).',
  },
  en: {
    says: ({ gate, nearest }) =>
      `${quotedEn(gate)} is neither a step, nor a condition of the method, nor a meeting${orNearest.en(nearest)}`,
    why: 'What is told belongs to nothing: the step seems to have informed nobody.',
    mend: 'Name a step (evaluation…), a condition of the method (press-told…) or a meeting (MT-…).',
  },
});
