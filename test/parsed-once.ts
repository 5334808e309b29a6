// The events of YAML in tests that share a process: these read copies of the same few examples a hundred times over, and a text is parsed once.
import type { Event } from 'js-yaml';
import { eventsIn as parsed } from '../src/reading/parse-yaml.ts';
import { remembered } from '../src/values/remembered.ts';

export { dataOf } from '../src/reading/parse-yaml.ts';

/** Frozen: each time they are those that the parser gave. */
const frozen = (text: string): readonly Event[] => Object.freeze(parsed(text).map((event) => Object.freeze(event)));

export const eventsIn = remembered(frozen, { most: 3000, longest: 50_000 });
