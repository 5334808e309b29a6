/** Names of the writers that only Word needs. */
export const WORD_WRITERS = {
  pass: '_pass',
  own: '_own',
  fresh: '_fresh',
  name: '_name',
  part: '_part',
  note: '_note',
  notes: '_notes',
  blocks: '_blocks',
  runs: '_runs',
  picture: '_picture',
  chart: '_chart',
  colour: '_colour',
} as const;
