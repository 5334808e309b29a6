// Weights from cards laid in order, with blank cards between them for a wider gap (Figueira & Roy, EJOR 139, 2002).

/**
 * Groups of criteria from the least to the most important; an empty group is a blank card. `ratio` says how many times the most important
 * weighs the least; when it was not asked, each step from a card to the next is worth one. Returns the weight of each of `criteria`, not
 * normalised, 0 for one without a card.
 */
export function cardWeights(
  criteria: readonly string[],
  groups: readonly (readonly string[])[],
  ratio?: number,
): readonly number[] {
  const first = groups.findIndex((group) => group.length > 0);
  const steps = groups.findLastIndex((group) => group.length > 0) - first;
  const unit = ratio === undefined || steps === 0 ? 1 : (ratio - 1) / steps;
  return criteria.map((criterion) => {
    const position = groups.findIndex((group) => group.includes(criterion));
    return position < 0 ? 0 : 1 + unit * (position - first);
  });
}
