// Weights from cards laid in order, with blank cards between them for a wider gap (Figueira & Roy, EJOR 139, 2002).
import { refuse } from '../refuse.ts';
import { sharesOf } from '../statistics.ts';

type Groups = readonly (readonly string[])[];

/**
 * Groups of criteria from the least to the most important; an empty group is a blank card. `ratio` says how many times the most important
 * weighs the least; when it was not asked, each step from a card to the next is worth one. Returns the weight of each of `criteria`, not
 * normalised, 0 for one without a card.
 */
export function cardAmounts(criteria: readonly string[], groups: Groups, ratio?: number): readonly number[] {
  const first = groups.findIndex((group) => group.length > 0);
  const steps = groups.findLastIndex((group) => group.length > 0) - first;
  const unit = ratio === undefined || steps === 0 ? 1 : (ratio - 1) / steps;
  return criteria.map((criterion) => {
    const position = groups.findIndex((group) => group.includes(criterion));
    return position < 0 ? 0 : 1 + unit * (position - first);
  });
}

/**
 * Revised Simos weights (SRF), summing to 1, one a criterion. Throws a `UsageError` naming the criterion that has no card or two, and when
 * the ratio of the most important to the least is not at least 1.
 */
export function cardWeights(criteria: readonly string[], groups: Groups, ratio?: number): readonly number[] {
  if (ratio !== undefined && !(ratio >= 1 && Number.isFinite(ratio))) refuse('weights/ratio-below-one', { value: String(ratio) });
  const laid = groups.flat();
  for (const criterion of criteria) {
    const cards = laid.filter((id) => id === criterion).length;
    if (cards !== 1) refuse('weights/one-card-each', { criterion, found: cards });
  }
  const stranger = laid.find((id) => !criteria.includes(id));
  if (stranger !== undefined) refuse('weights/unknown-criterion', { criterion: stranger });
  return sharesOf(cardAmounts(criteria, groups, ratio)) ?? refuse('weights/nothing-weighs');
}
