/** What one document may be made of: without an end to its loops, a template of a few lines fills the disk. */

/** Items that loops go through, those within others counted each time: the annual plan of 2,000 full actions goes through 1.6 million. */
export const mostItems = 4_000_000;
/** Characters written, the template’s own within loops included: the book of 2,000 full action sheets has 82 million. */
export const mostCharacters = 120_000_000;

/** `at`: what the loop that went too far says of its place; null outside of loops. */
export class Overspent extends Error {
  readonly what: 'items' | 'characters';
  readonly at: string | null;
  constructor(what: 'items' | 'characters', at: string | null) {
    super(`A document has more ${what} than it may`);
    this.what = what;
    this.at = at;
  }
}

export interface Spending {
  /** A new document: nothing is spent. */
  readonly begin: () => void;
  /** Characters so far. */
  readonly sum: () => number;
  /** What was written `since` a sum: one value, or a piece that holds others, which are counted already. */
  readonly written: (text: string, since?: number) => string;
  /** One pass through a loop. */
  readonly passed: (pass: () => string, at: string | null) => string;
}

export function newSpending(): Spending {
  let [items, characters] = [0, 0];
  let loop: string | null = null;
  const spend = (): void => {
    if (items > mostItems) throw new Overspent('items', loop);
    if (characters > mostCharacters) throw new Overspent('characters', loop);
  };
  const written = (text: string, since = characters): string => {
    characters = Math.max(characters, since + text.length);
    spend();
    return text;
  };
  return {
    begin: () => {
      [items, characters, loop] = [0, 0, null];
    },
    sum: () => characters,
    written,
    passed: (pass, at) => {
      const [before, around] = [characters, loop];
      items += 1;
      loop = at;
      spend();
      const text = written(pass(), before);
      loop = around;
      return text;
    },
  };
}
