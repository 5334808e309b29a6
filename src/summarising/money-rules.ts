// What the programme costs, what is spent and left of it, and who pays.
import type { Money } from '../model/index.ts';
import { spentOfPlanned } from '../project/money/index.ts';
import { middle, minus } from '../values/index.ts';
import { formatPercent } from '../wording/index.ts';
import { actionNamed, cost, type Facts, isPlanUnpriced, money, type Rules, several, unpriced } from './facts.ts';

/** In whole percents; null when a range would make it a guess. */
function shareOf(part: Money, whole: Money, { language }: Facts): string | null {
  if (part.min !== part.max || whole.min !== whole.max || whole.min <= 0) return null;
  return formatPercent((100 * part.min) / whole.min, language, { decimals: 0 });
}

/** Beyond a twentieth: less is rounding, and no council is called for it. */
const isOverrun = (spent: Money, planned: Money): boolean => spent.min > planned.max * 1.05;

export const moneyRules = {
  money(facts) {
    const { seen, words } = facts;
    const { planned, spentOnDropped } = seen.progress;
    if (planned === null) return null;
    // What is told of what is planned was spent on it.
    const spent = spentOfPlanned(seen.progress);
    const aside = spentOnDropped !== null && spentOnDropped.max > 0 ? words.onDropped(money(facts, spentOnDropped)) : '';
    const over = seen.funding.actions.flatMap(({ id, account }) =>
      account.spent && account.planned && isOverrun(account.spent, account.planned)
        ? [{ id, by: minus(account.spent, account.planned) }]
        : [],
    );
    const evidence =
      over.length > 0
        ? over.map(({ id }) => id)
        : seen.funding.actions.flatMap(({ id, account }) => ((account.spent ?? account.planned) ? id : []));
    if (spent === null || middle(spent) === 0) {
      const years = seen.budget.byYear.flatMap(({ year, planned: amount }) => (amount === null ? [] : [year]));
      // Years are told of a sum that they hold whole.
      const [first = null, last = null] = years.includes(null) ? [] : [years.at(0), years.at(-1)];
      const without = unpriced(facts, facts.project.actions).length;
      return {
        text: words.planned(cost(facts, planned), first === null || last === null ? null : [first, last], without, aside),
        weight: 1,
        evidence,
        ...(without === 0 && { tells: { cost: planned, isAll: true } }),
      };
    }
    if (over.length > 0 || isOverrun(spent, planned)) {
      const named = several(
        over.toSorted((a, b) => b.by.max - a.by.max),
        ({ id, by }) => words.more(actionNamed(facts, id), money(facts, by)),
      );
      const text =
        over.length > 0
          ? words.overspent(named, money(facts, spent), cost(facts, planned), aside)
          : words.spent(money(facts, spent), cost(facts, planned), null, aside);
      return { text, weight: 3, evidence };
    }
    return {
      text: words.spent(money(facts, spent), cost(facts, planned), shareOf(spent, planned, facts), aside),
      weight: 1,
      evidence,
    };
  },
  moneyLeft(facts) {
    const { seen, words } = facts;
    if (seen.plan === null) return null;
    const { year, envelopes, selected } = seen.plan;
    const natures = (['investment', 'operating'] as const).flatMap((nature) => {
      const left = envelopes.find((one) => one.nature.code === nature)?.left ?? null;
      return left === null ? [] : [{ nature, left }];
    });
    const evidence = selected.map(({ id }) => id);
    const over = natures.filter(({ left }) => left.max < 0);
    if (over.length > 0) {
      const told = over.map(({ nature, left }) =>
        words.envelopeOver(nature, year, money(facts, { min: -left.max, max: -left.min })),
      );
      return { text: told.join(' '), weight: 3, evidence };
    }
    // What no action takes is the envelope itself, of which nothing is left by a choice.
    if (selected.length === 0) return null;
    if (isPlanUnpriced(facts) && envelopes.some(({ available }) => available !== null))
      return { text: words.costsUnknown(year), weight: 2, evidence };
    if (natures.length === 0) return null;
    const free = natures.filter(({ left }) => left.max > 0);
    const parts = free.map(({ nature, left }) => ({ nature, amount: money(facts, left) }));
    return { text: parts.length === 0 ? words.envelopeTaken(year) : words.envelopeLeft(parts, year), weight: 1, evidence };
  },
  funding(facts) {
    const { seen, words } = facts;
    const { hoped, secured, planned, gap, withoutFunding, receivedOnDropped } = seen.funding.total;
    if (hoped === null || hoped.max <= 0) return null;
    const aside =
      receivedOnDropped !== null && receivedOnDropped.max > 0 ? words.aidOnDropped(money(facts, receivedOnDropped)) : '';
    const missing =
      gap === null || gap.min <= 0 ? '' : words.fundingGap(money(facts, gap), withoutFunding && money(facts, withoutFunding));
    const evidence = seen.funding.actions.filter(({ account }) => account.hoped !== null).map(({ id }) => id);
    if (secured === null || secured.max <= 0)
      return {
        text: words.fundingHoped(money(facts, hoped), planned && money(facts, planned), aside) + missing,
        weight: missing ? 3 : 2,
        evidence,
        ...(planned !== null && { tells: { cost: planned, isAll: false } }),
      };
    const toCome = minus(hoped, secured);
    const share = planned && shareOf(secured, planned, facts);
    return {
      text: words.fundingSecured(money(facts, secured), share, toCome.min > 0 ? money(facts, toCome) : null, aside) + missing,
      weight: missing ? 3 : 1,
      evidence,
    };
  },
} satisfies Rules;
