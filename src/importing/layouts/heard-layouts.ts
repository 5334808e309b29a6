// Who was heard, in interviews and workshops, and what they said.
import type { Layout } from './listed.ts';
import { words } from './words.ts';

type Channel = 'interview' | 'workshop';

/** A list of each interview, or of each workshop. */
const heard = (kind: Channel, list: string, keys: string): Layout => ({
  name: `${kind}-${list}`,
  kind,
  list,
  holder: kind,
  adds: null,
  keys: words(keys),
});

const one = (kind: Channel, prefix: string, keys: string): Layout => ({
  name: `${kind}s`,
  kind,
  list: '',
  holder: null,
  adds: kind,
  prefix,
  keys: words(keys),
});

export const heardLayouts: readonly Layout[] = [
  one('interview', 'IV', 'date audience function commune headcount by mode notes'),
  heard('interview', 'needs', 'need votes'),
  heard('interview', 'quotations', 'text consent'),
  one('workshop', 'WS', 'date title commune headcount by mode notes'),
  heard('workshop', 'audiences', 'audience headcount'),
  heard('workshop', 'needs', 'need votes'),
  heard('workshop', 'quotations', 'text consent'),
];
