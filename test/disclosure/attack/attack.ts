// Somebody who has read all that is published, and holds it together: which figures behind dashes must be of one to four people.
import { Collected, few } from './equations.ts';
import type { Printed } from './read-annex.ts';
import type { NeedSaid, Said } from './read-counts.ts';
import { extreme, openHighs } from './solve.ts';

export interface Attack {
  /** Figures behind dashes, or rounded. */
  readonly hidden: number;
  /** Of all figures, in words, the ones that must be of one to four people. */
  readonly told: readonly string[];
}

export interface Published {
  /** Of each wave. */
  readonly waves: readonly Printed[];
  /** How many people gave an answer, wherever that is written. */
  readonly answers?: readonly Said[];
  /** How many expressed a need. */
  readonly needs?: readonly NeedSaid[];
}

/** Noughts seem to be printed, so that a dash would stand for one at least; where that does not hold together, for none. */
export async function attack(published: Published): Promise<Attack> {
  const highs = await openHighs();
  const found = attempt(published, 1, highs) ?? attempt(published, 0, highs);
  if (found === null) throw new Error('what is printed does not hold together');
  return found;
}

function attempt(
  { waves, answers = [], needs = [] }: Published,
  dash: 0 | 1,
  highs: Awaited<ReturnType<typeof openHighs>>,
): Attack | null {
  const all = new Collected(waves, dash);
  const isOpen = (place: number): boolean => {
    const [least, most] = all.bounds[place] ?? [0, 0];
    return least < most;
  };
  const known = (places: readonly number[]): number => places.reduce((sum, place) => sum + (all.bounds[place]?.[0] ?? 0), 0);
  for (const { answer, count } of answers) {
    const places = all.placesOf(null, answer);
    // Of several waves, or several questions, nobody knows which it is of.
    const [place] = places;
    if (places.length === 1 && place !== undefined && isOpen(place)) all.relate(count, count, [place]);
  }
  for (const { people, others, from } of needs) {
    // Several answers to one question count their greatest alone, so that the sum may be less than it.
    const places = from.flatMap(({ question, answer }) => all.placesOf(question, answer));
    const isSum = new Set(from.map(({ question }) => question)).size === from.length;
    const [open, shown] = [places.filter(isOpen), known(places.filter((place) => !isOpen(place)))];
    const beyond = people - others - shown;
    // Nothing beyond: what is hidden is not counted.
    if (open.length > 0 && beyond > 0) all.relate(beyond, isSum ? beyond : Number.POSITIVE_INFINITY, open);
  }
  const told = [...all.bare];
  for (const { place, what } of all.hidden) {
    const [most, least] = [extreme(all, place, 1, highs), extreme(all, place, -1, highs)];
    if (most === null || least === null) return null;
    if (most <= few && least >= 1) told.push(what);
  }
  return { hidden: all.hidden.length, told };
}
