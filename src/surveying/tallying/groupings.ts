// What answers are crossed by: the groups that somebody is of, all numbered in one row, everybody first.
import type { CodedLine } from '../../model/index.ts';
import { sumOf } from '../../values/index.ts';
import { otherCode } from '../counted.ts';

export interface Grouping {
  readonly question: string;
  /** A group each. */
  readonly codes: readonly string[];
  /** The number of its first group. */
  readonly start: number;
}
/** The groups of those who gave the same answers to all the questions of a weighting; `null` for no answer. */
interface Cells extends Omit<Grouping, 'question' | 'codes'> {
  readonly codes: readonly (readonly (string | null)[])[];
}
export interface Groups {
  readonly size: number;
  readonly crossings: readonly Grouping[];
  /** Null when none are wanted, or when they would be too many. */
  readonly cells: Cells | null;
  /** The numbers of the groups that the one whose slots these are is of: the first ones of `now`, as many as it says. */
  readonly look: (slots: Float64Array) => number;
  readonly now: Int32Array;
}

/** Beyond, the cells of a weighting would hold nobody. */
const mostCells = 4096;

const codesOf = ({ codes, hasOther }: CodedLine): readonly string[] => (hasOther ? [...codes, otherCode] : codes);

/** Those who gave no answer to one of the questions have cells of their own. */
function cellsOf(lines: readonly CodedLine[], start: number): Cells | null {
  const sizes = lines.map(({ codes }) => codes.length + 1);
  const size = sizes.reduce((product, own) => product * own, 1);
  if (lines.length === 0 || size > mostCells) return null;
  const codes = Array.from({ length: size }, (_, cell) => {
    let rest = cell;
    return lines.map((line, at) => {
      const index = rest % (sizes[at] ?? 1);
      rest = Math.floor(rest / (sizes[at] ?? 1));
      return line.codes[index] ?? null;
    });
  });
  return { codes, start };
}

function cellIn(lines: readonly CodedLine[], slots: Float64Array): number {
  let cell = 0;
  for (let at = lines.length - 1; at >= 0; at--) {
    const { slot = 0, codes = [] } = lines[at] ?? {};
    const index = slots[slot] ?? -1;
    cell = cell * (codes.length + 1) + (index >= 0 && index < codes.length ? index : codes.length);
  }
  return cell;
}

/** `crossed` and `margins` are single or multiple choices. */
export function groupsOf(crossed: readonly CodedLine[], margins: readonly CodedLine[]): Groups {
  let size = 1;
  const crossings = crossed.map((line): Grouping => {
    const codes = codesOf(line);
    const grouping = { question: line.question, codes, start: size };
    size += codes.length;
    return grouping;
  });
  const cells = cellsOf(margins, size);
  size += cells?.codes.length ?? 0;
  const placed = crossed.flatMap(({ kind, slot }, at) => (crossings[at] ? [{ ...crossings[at], kind, slot }] : []));
  const now = new Int32Array(2 + sumOf(crossings, ({ codes }) => codes.length));
  return {
    size,
    crossings,
    cells,
    now,
    look(slots) {
      let count = 1;
      for (const { kind, slot, start, codes } of placed) {
        if (kind === 'many') {
          for (let index = 0; index < codes.length; index++) if (slots[slot + index] === 1) now[count++] = start + index;
        } else if ((slots[slot] ?? -1) >= 0) now[count++] = start + (slots[slot] ?? 0);
      }
      if (cells !== null) now[count++] = cells.start + cellIn(margins, slots);
      return count;
    },
  };
}
