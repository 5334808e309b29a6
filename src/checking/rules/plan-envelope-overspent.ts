// What a frozen plan keeps fits in the year's envelope.

import { takenOfFrozen } from '../../project/money/index.ts';
import { moneyOf } from '../../values/index.ts';
import { eurosEn, eurosFr } from '../euros.ts';
import { type RuleContext, rule } from '../rule.ts';

type Nature = 'investment' | 'operating';

export const planEnvelopeOverspent = rule<{ year: number; nature: Nature; used: number; available: number }>({
  code: 'plan/envelope-overspent',
  severity: 'warning',
  reads: ['action', 'plan'],
  example: {
    wrong: 'envelopes: [{year: 2027, investment: 50000}]\nplans/2027.yaml : deux actions retenues, 40000 chacune',
    right: 'envelopes: [{year: 2027, investment: 80000}]\nplans/2027.yaml : deux actions retenues, 40000 chacune',
  },
  *check({ project, places }: RuleContext) {
    for (const { year, plan } of project.frozenPlans) {
      const envelope = project.plan.envelopes?.find((one) => one.year === year);
      const taken = takenOfFrozen(project, year);
      for (const nature of ['investment', 'operating'] as const) {
        const available = moneyOf(envelope?.[nature])?.max;
        if (available !== undefined && taken[nature] > available)
          yield { at: places.key(plan, 'selection'), found: { year, nature, used: taken[nature], available } };
      }
    }
  },
  fr: {
    says: ({ year, nature, used, available }) => {
      const section = nature === 'investment' ? 'd’investissement' : 'de fonctionnement';
      return `les actions retenues coûtent ${eurosFr(used)} et dépassent l’enveloppe ${section} de ${year} (${eurosFr(available)})`;
    },
    why: 'Un plan voté au-delà de l’enveloppe ne peut pas être exécuté sans décision modificative.',
    mend: 'Reportez une action par un avenant (amendments), ou mettez à jour l’enveloppe dans plan.yaml.',
  },
  en: {
    says: ({ year, nature, used, available }) =>
      `the selected actions cost ${eurosEn(used)} and exceed the ${nature} envelope of ${year} (${eurosEn(available)})`,
    why: 'A plan voted beyond its envelope cannot be carried out without amending the budget.',
    mend: 'Postpone an action in amendments, or update the envelope in plan.yaml.',
  },
});
