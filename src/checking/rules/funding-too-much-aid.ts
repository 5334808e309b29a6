// A French authority pays at least a fifth of what it invests: article L1111-10 CGCT, paragraph III.
import { aidOf, budgetOf, costOf } from '../../project/money/index.ts';
import { eurosEn, eurosFr } from '../euros.ts';
import { type RuleContext, rule } from '../rule.ts';

/** In percent of the investment. */
const usual = 80;

export const fundingTooMuchAid = rule<{ aid: number; most: number; ceiling: number }>({
  code: 'funding/too-much-aid',
  severity: 'warning',
  example: {
    wrong: 'budget: [{nature: investment, planned: 10000}]\nfunding: [{kind: grant, amount: 9000}]',
    right: 'budget: [{nature: investment, planned: 10000}]\nfunding: [{kind: grant, amount: 8000}]',
  },
  *check({ project, places, options: { aidCeiling = usual } }: RuleContext) {
    if ((project.info.territory?.country ?? 'FR') !== 'FR') return;
    for (const action of project.actions) {
      const { planned, investment } = costOf(budgetOf(action));
      if (planned === null || investment === null) continue;
      const aid = aidOf(action)?.min ?? 0;
      // No line says which expense an aid pays for: all that is not investment may be paid whole.
      const most = Math.round(planned.max - (investment.max * (100 - aidCeiling)) / 100);
      if (aid > most) yield { at: places.key(action, 'funding'), found: { aid, most, ceiling: aidCeiling } };
    }
  },
  fr: {
    says: ({ aid, most, ceiling }) =>
      `les aides publiques (${eurosFr(aid)}) dépassent le plafond de ${ceiling} % de l’investissement (${eurosFr(most)})`,
    why: 'Le maître d’ouvrage d’un investissement en finance au moins 20 % (article L1111-10 du CGCT), sauf dérogation.',
    mend: 'Relevez la part propre, ou vérifiez que la dérogation existe et notez-la dans means.financial.',
  },
  en: {
    says: ({ aid, most, ceiling }) =>
      `public aid (${eurosEn(aid)}) exceeds the ceiling of ${ceiling}% of the investment (${eurosEn(most)})`,
    why: 'The owner of an investment funds at least 20% of it (article L1111-10 CGCT), unless exempted.',
    mend: 'Raise the own share, or check that the exemption exists and note it in means.financial.',
  },
});
