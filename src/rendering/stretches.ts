/** What stands between two marks of a text, found in one pass over it, however many marks nothing ends. */

export interface Stretch {
  readonly whole: string;
  /** The mark that begins it, as its pattern found it. */
  readonly start: RegExpExecArray;
  readonly inner: string;
  /** In the text. */
  readonly index: number;
}

/**
 * `marks`, global, finds what begins a stretch and, with its group `end`, what ends one. A stretch begins at the first mark after the last
 * one; with `nearest`, at the last before its end.
 */
export function stretchesOf(text: string, marks: RegExp, { nearest = false } = {}): readonly Stretch[] {
  const found: Stretch[] = [];
  let start: RegExpExecArray | null = null;
  for (const mark of text.matchAll(marks)) {
    if (mark.groups?.['end'] === undefined) start = nearest ? mark : (start ?? mark);
    else if (start !== null) {
      const inner = text.slice(start.index + start[0].length, mark.index);
      found.push({ whole: text.slice(start.index, mark.index + mark[0].length), start, inner, index: start.index });
      start = null;
    }
  }
  return found;
}

/** The same text, each stretch changed; what begins without an end is left. */
export function changeStretches(
  text: string,
  marks: RegExp,
  change: (stretch: Stretch) => string,
  options?: { readonly nearest: boolean },
): string {
  const parts: string[] = [];
  let last = 0;
  for (const stretch of stretchesOf(text, marks, options)) {
    parts.push(text.slice(last, stretch.index), change(stretch));
    last = stretch.index + stretch.whole.length;
  }
  return parts.join('') + text.slice(last);
}

/** Without what stands between those marks, nor the marks themselves. */
export const withoutStretches = (text: string, marks: readonly RegExp[]): string =>
  marks.reduce((left, pair) => changeStretches(left, pair, () => ''), text);
