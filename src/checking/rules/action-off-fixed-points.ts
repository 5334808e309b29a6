// An action begins no earlier than what opens it, and is over by the day on which it is awaited.

import type { Hold } from '../../model/index.ts';
import { heldDays } from '../../project/time/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

const kinds: Readonly<Record<Hold['kind'], readonly [fr: string, en: string]>> = {
  'budget-debate': ['débat d’orientation budgétaire', 'budget debate'],
  'budget-vote': ['vote du budget', 'budget vote'],
  council: ['conseil', 'council'],
  steering: ['comité de pilotage', 'steering committee'],
  other: ['date fixe', 'fixed point'],
};

interface OffPoint {
  readonly [key: string]: string;
  readonly written: string;
  readonly must: Hold['must'];
  readonly day: string;
  readonly fr: string;
  readonly en: string;
}

export const actionOffFixedPoints = rule<OffPoint>({
  code: 'action/off-fixed-points',
  severity: 'warning',
  reads: ['plan'],
  example: {
    wrong:
      'fixedPoints: [{date: 2027-03-25, kind: budget-vote}]\nstart: 2027-01\nbudget: [{year: 2027, nature: investment, planned: 20000}]',
    right:
      'fixedPoints: [{date: 2027-03-25, kind: budget-vote}]\nstart: 2027-04\nbudget: [{year: 2027, nature: investment, planned: 20000}]',
  },
  *check({ project, places }: RuleContext) {
    for (const action of project.actions)
      for (const { must, day, kind, label } of heldDays(project.plan, action).broken) {
        const [fr, en] = kinds[kind];
        // An action with one date alone begins and ends in it.
        const wanted = must === 'begin-after' ? 'start' : 'end';
        const key = action[wanted] === undefined ? (wanted === 'start' ? 'end' : 'start') : wanted;
        yield {
          at: places.value(action, key),
          found: { written: String(action[key]), must, day, fr: label ?? fr, en: label ?? en },
        };
      }
  },
  fr: {
    says: ({ written, must, day, fr }) =>
      must === 'begin-after'
        ? `l’action commence en ${quotedFr(written)}, avant le ${day} (${fr}) qui l’ouvre`
        : `l’action se termine en ${quotedFr(written)}, après le ${day} (${fr}) qui l’attend`,
    why: 'Une dépense nouvelle d’investissement attend le vote du budget de son année ; une action qu’un conseil attend doit être achevée quand il se réunit.',
    mend: 'Déplacez l’action, ou corrigez la date fixe (opens, awaits) dans plan.yaml.',
  },
  en: {
    says: ({ written, must, day, en }) =>
      must === 'begin-after'
        ? `the action begins in ${quotedEn(written)}, before ${day} (${en}), which opens it`
        : `the action ends in ${quotedEn(written)}, after ${day} (${en}), which awaits it`,
    why: 'New investment money waits for the budget vote of its year; what a council awaits must be over when it meets.',
    mend: 'Move the action, or correct the fixed point (opens, awaits) in plan.yaml.',
  },
});
