// What answers are crossed by: the groups that somebody is of.
import type { CodedLine } from '../../model/index.ts';
import { otherCode } from '../counted.ts';

export interface Grouping {
  /** Of the question, or of the first of several. */
  readonly question: string;
  /** A group each. */
  readonly codes: readonly string[];
  /** The groups of the one whose slots were last looked at: the first `count` of `now`. */
  readonly now: Int32Array;
  count: number;
  readonly look: (slots: Float64Array) => void;
}

function byOne({ question, codes, hasOther, slot }: CodedLine): Grouping {
  const all = hasOther ? [...codes, otherCode] : codes;
  const now = new Int32Array(1);
  const grouping: Grouping = {
    question,
    codes: all,
    now,
    count: 0,
    look(slots) {
      const index = slots[slot] ?? -1;
      now[0] = index;
      grouping.count = index >= 0 ? 1 : 0;
    },
  };
  return grouping;
}

function byMany({ question, codes, hasOther, slot }: CodedLine): Grouping {
  const all = hasOther ? [...codes, otherCode] : codes;
  const now = new Int32Array(all.length);
  const grouping: Grouping = {
    question,
    codes: all,
    now,
    count: 0,
    look(slots) {
      grouping.count = 0;
      for (let at = 0; at < all.length; at++) if (slots[slot + at] === 1) now[grouping.count++] = at;
    },
  };
  return grouping;
}

export const groupingBy = (line: CodedLine): Grouping => (line.kind === 'many' ? byMany(line) : byOne(line));

/** Beyond, the cells of a weighting would hold nobody. */
export const mostCells = 4096;

/** Of those who gave the same answers to all these questions, each with a group for no answer; null when there would be too many. */
export function groupingByAll(
  lines: readonly CodedLine[],
): (Grouping & { readonly cells: readonly (readonly (string | null)[])[] }) | null {
  const sizes = lines.map(({ codes }) => codes.length + 1);
  const size = sizes.reduce((product, own) => product * own, 1);
  if (lines.length === 0 || size > mostCells) return null;
  const cells = Array.from({ length: size }, (_, cell) => {
    let rest = cell;
    return lines.map(({ codes }, at) => {
      const index = rest % (sizes[at] ?? 1);
      rest = Math.floor(rest / (sizes[at] ?? 1));
      return codes[index] ?? null;
    });
  });
  const now = new Int32Array(1);
  return {
    question: lines[0]?.question ?? '',
    codes: cells.map((codes) => codes.join(' ')),
    cells,
    now,
    count: 1,
    look(slots) {
      let cell = 0;
      for (let at = lines.length - 1; at >= 0; at--) {
        const { slot = 0, codes = [] } = lines[at] ?? {};
        const index = slots[slot] ?? -1;
        cell = cell * (sizes[at] ?? 1) + (index >= 0 && index < codes.length ? index : codes.length);
      }
      now[0] = cell;
    },
  };
}
