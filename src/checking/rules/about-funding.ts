// Who pays: funding covers the cost, within the law and the rules of the house.
import type { Action } from '../../model/index.ts';
import { budgetOf, costOf, fundingOf, fundingTotal, lackOf, moneyAidOf, ownShareOf } from '../../project/money/index.ts';
import { moneyOf } from '../../values/index.ts';
import { eurosEn, eurosFr } from '../figures.ts';
import { type Rule, type RuleContext, rule } from '../rule.ts';

/** Rounding aside, in cents. */
const tolerance = 100;

/** Every line has its amount, in the project's currency and tax basis. */
const isComparable = ({ budget = [], funding = [] }: Action): boolean =>
  budget.every(({ planned, basis, currency }) => planned !== undefined && basis === undefined && currency === undefined) &&
  funding.every(({ amount, basis, currency }) => amount !== undefined && basis === undefined && currency === undefined);

/** In percent of the investment. */
const usualCeiling = 80;

/** In cents, from the least to the most. */
type Gap = { cost: number; costMost: number; funding: number; fundingMost: number };
/** What is missing, or too much where it is below zero; of amounts that are not settled, what is so whichever they come to. */
function gapOf({ cost, costMost, funding, fundingMost }: Gap): { readonly cents: number; readonly isLeast: boolean } {
  const { min, max } = lackOf({ min: cost, max: costMost }, { min: funding, max: fundingMost });
  return { cents: min > 0 ? min : max, isLeast: min !== max };
}

type Share = { own: number; least: number; share: number };

export const rulesAboutFunding: readonly Rule[] = [
  // A funding plan covers the cost, no less and no more.
  rule<Gap>({
    code: 'funding/differs-from-cost',
    severity: 'warning',
    step: 'programme',
    example: {
      wrong: 'budget: [{planned: 24000}]\nfunding: [{kind: grant, amount: 12000}]',
      right: 'budget: [{planned: 24000}]\nfunding: [{kind: grant, amount: 12000}, {kind: own-funds, amount: 12000}]',
    },
    *check({ project, places }: RuleContext) {
      for (const action of project.actions) {
        const [cost, funding] = [costOf(budgetOf(action)).planned, fundingTotal(action)];
        if (cost === null || funding === null || !isComparable(action)) continue;
        const lack = lackOf(cost, funding);
        if (lack.min > tolerance || lack.max < -tolerance)
          yield {
            at: places.key(action, 'funding'),
            found: { cost: cost.min, costMost: cost.max, funding: funding.min, fundingMost: funding.max },
          };
      }
    },
    fr: {
      says: (found) => {
        const { cents, isLeast } = gapOf(found);
        const gap = `${isLeast ? 'au moins ' : ''}${eurosFr(Math.abs(cents))}`;
        const said = cents > 0 ? `il manque ${gap}` : `il y a ${gap} de trop`;
        return `le financement (${eurosFr(found.funding, found.fundingMost)}) ne correspond pas au coût prévu (${eurosFr(found.cost, found.costMost)}) : ${said}`;
      },
      why: 'Un plan de financement doit être équilibré : c’est ce que vérifient les financeurs et l’assemblée qui vote.',
      mend: 'Ajoutez la part propre (« kind: own-funds »), ou corrigez les montants ; une demande refusée se note « status: refused ».',
    },
    en: {
      says: (found) => {
        const { cents, isLeast } = gapOf(found);
        const gap = `${isLeast ? 'at least ' : ''}${eurosEn(Math.abs(cents))} ${cents > 0 ? 'is missing' : 'too much'}`;
        return `the funding (${eurosEn(found.funding, found.fundingMost)}) does not match the planned cost (${eurosEn(found.cost, found.costMost)}): ${gap}`;
      },
      why: 'A funding plan must balance: funders and the voting assembly check it.',
      mend: 'Add the own share (“kind: own-funds”), or correct the amounts; a refused request is noted “status: refused”.',
    },
  }),
  // What is counted as aid, or as the share of who carries the action, is told by its kind.
  rule<{ amount: number; most: number }>({
    code: 'funding/kind-not-said',
    severity: 'warning',
    example: {
      wrong: 'funding: [{funder: OR-02, amount: 12000}]',
      right: 'funding: [{funder: OR-02, kind: grant, amount: 12000}]',
    },
    *check({ project, places }: RuleContext) {
      for (const line of project.actions.flatMap(fundingOf)) {
        const amount = moneyOf(line.amount);
        if (line.kind !== undefined || line.status === 'refused' || amount === null) continue;
        yield { at: places.value(line, 'amount'), found: { amount: amount.min, most: amount.max } };
      }
    },
    fr: {
      says: ({ amount, most }) =>
        `la nature de ce financement (${eurosFr(amount, most)}) n’est pas dite : il n’est compté ni comme aide ni comme part propre`,
      why: 'Le reste à charge est ce que les aides laissent du coût prévu : un montant sans nature n’en est pas retiré.',
      mend: 'Ajoutez « kind: grant » (subvention), « contribution » (fonds de concours), « in-kind » (en nature), « own-funds » (autofinancement) ou « loan » (emprunt).',
    },
    en: {
      says: ({ amount, most }) =>
        `the kind of this funding (${eurosEn(amount, most)}) is not said: it is counted neither as aid nor as own share`,
      why: 'What remains to be paid is what the aid leaves of the planned cost: an amount without a kind is not taken from it.',
      mend: 'Add “kind: grant”, “contribution”, “in-kind”, “own-funds” or “loan”.',
    },
  }),
  // A French authority pays at least a fifth of what it invests: article L. 1111-10 CGCT, paragraph III.
  rule<{ aid: number; most: number; ceiling: number }>({
    code: 'funding/too-much-aid',
    severity: 'warning',
    example: {
      wrong: 'budget: [{nature: investment, planned: 10000}]\nfunding: [{kind: grant, amount: 9000}]',
      right: 'budget: [{nature: investment, planned: 10000}]\nfunding: [{kind: grant, amount: 8000}]',
    },
    *check({ project, places, options: { aidCeiling = usualCeiling } }: RuleContext) {
      if ((project.info.territory?.country ?? 'FR') !== 'FR') return;
      for (const action of project.actions) {
        const { planned, investment } = costOf(budgetOf(action));
        if (planned === null || investment === null) continue;
        const aid = moneyAidOf(action)?.min ?? 0;
        // No line says which expense an aid pays for: all that is not investment may be paid whole.
        const most = Math.round(planned.max - (investment.max * (100 - aidCeiling)) / 100);
        if (aid > most) yield { at: places.key(action, 'funding'), found: { aid, most, ceiling: aidCeiling } };
      }
    },
    fr: {
      says: ({ aid, most, ceiling }) =>
        `les aides publiques (${eurosFr(aid)}) dépassent ${eurosFr(most)} : au plus ${ceiling} % de l’investissement, et le reste du coût`,
      why: 'Le maître d’ouvrage d’un investissement en finance au moins 20 % (article L. 1111-10 du code général des collectivités territoriales), sauf dérogation.',
      mend: 'Relevez la part propre, ou vérifiez que la dérogation existe et notez-la dans les moyens financiers de l’action (« means.financial »).',
    },
    en: {
      says: ({ aid, most, ceiling }) =>
        `public aid (${eurosEn(aid)}) exceeds ${eurosEn(most)}: at most ${ceiling}% of the investment, and the rest of the cost`,
      why: 'The owner of an investment funds at least 20% of it (article L. 1111-10 of the French general code of local authorities), unless exempted.',
      mend: 'Raise the own share, or check that the exemption exists and note it in the financial means of the action (“means.financial”).',
    },
  }),
  // The carrier of an action pays the share that its own organisation asks for.
  rule<Share>({
    code: 'funding/own-share-too-low',
    severity: 'warning',
    step: 'programme',
    example: {
      wrong: 'checks: {options: {ownShare: 30}}\nfunding: [{kind: own-funds, amount: 2000}, {kind: grant, amount: 8000}]',
      right: 'checks: {options: {ownShare: 30}}\nfunding: [{kind: own-funds, amount: 3000}, {kind: grant, amount: 7000}]',
    },
    *check({ project, places, options: { ownShare: share } }: RuleContext) {
      if (share === undefined) return;
      for (const action of project.actions) {
        const funding = fundingOf(action);
        const cost = costOf(budgetOf(action)).planned;
        const isKnown = funding.length > 0 && funding.every(({ amount, kind }) => amount !== undefined && kind !== undefined);
        if (cost === null || !isKnown) continue;
        const own = ownShareOf(action)?.max ?? 0;
        const least = Math.round((cost.min * share) / 100);
        if (own < least) yield { at: places.key(action, 'funding'), found: { own, least, share } };
      }
    },
    fr: {
      says: ({ own, least, share }) =>
        `la part propre (${eurosFr(own)}) est inférieure aux ${share} % demandés (${eurosFr(least)})`,
      why: 'L’organisation s’est fixé une part propre minimale (« checks.options.ownShare » de project.yaml).',
      mend: 'Relevez la part propre (« kind: own-funds » ou « kind: loan »), ou demandez une dérogation.',
    },
    en: {
      says: ({ own, least, share }) => `the own share (${eurosEn(own)}) is below the ${share}% asked for (${eurosEn(least)})`,
      why: 'The organisation set itself a minimum own share (checks.options.ownShare).',
      mend: 'Raise the own share (“kind: own-funds” or “kind: loan”), or ask for a waiver.',
    },
  }),
];
