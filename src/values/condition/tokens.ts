// A condition cut into numbers, words and signs.

export interface Token {
  /** A day, written YYYY-MM-DD, is a number too. */
  readonly kind: 'number' | 'word' | 'sign' | 'end' | 'unknown';
  readonly text: string;
  /** Offset in the condition, from 0. */
  readonly at: number;
}

/** A day, a number, an id such as `IN-03` or a name such as `audiencesHeard.elected`, a sign, or any other character. */
const piece =
  /(\d{4}-\d{2}-\d{2}(?![\d-])|\d+(?:\.\d+)?)|([A-Z]{2}-\d+|[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*)|([<>!]=|[-+*/()<>=])|(\S)/gu;

/** Always ends with `end`. */
export function tokensOf(condition: string): readonly Token[] {
  const tokens = [...condition.matchAll(piece)].map(({ 0: text, 1: number, 2: word, 3: sign, index }): Token => {
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : sign !== undefined ? 'sign' : 'unknown';
    return { kind, text, at: index };
  });
  return [...tokens, { kind: 'end', text: '', at: condition.length }];
}
