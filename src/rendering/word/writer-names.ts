/** Names of the writers that only Word needs. */
export const WORD_WRITERS = {
  id: '_id',
  start: '_start',
  end: '_end',
  name: '_name',
  blocks: '_blocks',
  runs: '_runs',
  picture: '_picture',
  chart: '_chart',
  colour: '_colour',
} as const;
