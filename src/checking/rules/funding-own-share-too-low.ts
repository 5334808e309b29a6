// The carrier of an action pays the share that its own organisation asks for.
import { budgetOf, costOf, fundingOf, ownShareOf } from '../../project/money/index.ts';
import { eurosEn, eurosFr } from '../euros.ts';
import { type RuleContext, rule } from '../rule.ts';

type Share = { own: number; least: number; share: number };

export const fundingOwnShareTooLow = rule<Share>({
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
    why: 'L’organisation s’est fixé une part propre minimale (checks.options.ownShare).',
    mend: 'Relevez la part propre (kind: own-funds ou loan), ou demandez une dérogation.',
  },
  en: {
    says: ({ own, least, share }) => `the own share (${eurosEn(own)}) is below the ${share}% asked for (${eurosEn(least)})`,
    why: 'The organisation set itself a least own share (checks.options.ownShare).',
    mend: 'Raise the own share (kind: own-funds or loan), or ask for a waiver.',
  },
});
