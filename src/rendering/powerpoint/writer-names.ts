/** Names of the writers that only decks need. */
export const DECK_WRITERS = {
  part: '_part',
  blocks: '_blocks',
  runs: '_runs',
  picture: '_picture',
  chart: '_chart',
  colour: '_colour',
  run: '_run',
  told: '_told',
  says: '_says',
} as const;
