// Ids that two things of one list bear, where nothing but the list is known.
import type { Places, Problem } from '../model/index.ts';

type Found = Omit<Problem, 'severity'>;

/** All but the first of each id, with the place of the first. */
export function givenTwice(things: readonly { readonly id: string }[], places: Places): readonly Found[] {
  const first = new Map<string, { readonly id: string }>();
  return things.flatMap((thing) => {
    const known = first.get(thing.id);
    if (known === undefined) {
      first.set(thing.id, thing);
      return [];
    }
    return [{ code: 'id/duplicate', at: places.value(thing, 'id'), found: { id: thing.id, first: places.value(known, 'id') } }];
  });
}
