// What a frozen plan keeps fits in the year's envelope.
import { moneyOf, periodOf, selectedIn } from '../../deriving/index.ts';
import type { Action } from '../../model/index.ts';
import { eurosEn, eurosFr } from '../euros.ts';
import { type RuleContext, rule } from '../rule.ts';

type Nature = 'investment' | 'operating';

const firstYear = ({ start }: Action): number => Number(periodOf(start)?.start?.slice(0, 4) ?? Number.NaN);

/** The most that the action may cost that year, in cents, as plans count it: a line without a nature is an investment. */
function costIn(action: Action, year: number, nature: Nature): number {
  return (action.budget ?? [])
    .filter((line) => (line.year ?? firstYear(action)) === year && (line.nature ?? 'investment') === nature)
    .reduce((sum, { planned, committed, spent }) => sum + (moneyOf(planned ?? committed ?? spent)?.max ?? 0), 0);
}

/** The grants that are sure to come that year, in cents. */
function grantsIn(action: Action, year: number): number {
  return (action.funding ?? [])
    .filter(({ kind, status }) => kind === 'grant' && (status === 'granted' || status === 'received'))
    .filter((line) => (line.year ?? firstYear(action)) === year)
    .reduce((sum, { amount }) => sum + (moneyOf(amount)?.min ?? 0), 0);
}

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
      const selected = selectedIn(plan);
      const actions = project.actions.filter(({ id }) => selected.has(id));
      for (const nature of ['investment', 'operating'] as const) {
        const available = envelope?.[nature];
        if (available === undefined) continue;
        // Grants lower both natures here: only what is certain is said.
        const helped = envelope?.counts === 'net' ? actions.reduce((sum, action) => sum + grantsIn(action, year), 0) : 0;
        const used = actions.reduce((sum, action) => sum + costIn(action, year, nature), 0) - helped;
        const cents = Math.round(available * 100);
        if (used > cents) yield { at: places.key(plan, 'selection'), found: { year, nature, used, available: cents } };
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
