// One thing that is counted, in all and in each group: this is done for every answer of a file, and is written to be quick.
import { type CodedLine, coded } from '../../model/index.ts';
import { type Moments, moments } from './moments-of.ts';

export interface LineTally {
  readonly line: CodedLine;
  /** Of a row of counts: a code each, another answer, those who answered (where one may give several answers, or none that is counted). */
  readonly width: number;
  /** A row a group. */
  readonly counts: Float64Array;
  /** A group each; of numbers only. */
  readonly moments: readonly Moments[];
  asked: number;
  noOpinion: number;
}

export function lineTally(line: CodedLine, groups: number): LineTally {
  const width = line.codes.length + 2;
  return {
    line,
    width,
    counts: new Float64Array(groups * width),
    moments: line.kind === 'number' ? Array.from({ length: groups }, (_, group) => moments(group === 0)) : [],
    asked: 0,
    noOpinion: 0,
  };
}

/** One more at a place of the row, in each of the groups. */
function count({ counts, width }: LineTally, at: number, now: Int32Array, many: number): void {
  for (let index = 0; index < many; index++) {
    const place = (now[index] ?? 0) * width + at;
    counts[place] = (counts[place] ?? 0) + 1;
  }
}

function tallyOne(tally: LineTally, slots: Float64Array, isShown: boolean, now: Int32Array, many: number): void {
  const { line } = tally;
  const first = slots[line.slot] ?? coded.nothing;
  if (first < 0) {
    if (first === coded.noOpinion) tally.noOpinion += 1;
    if (first === coded.noOpinion || first === coded.unclear || (first === coded.nothing && isShown)) tally.asked += 1;
    return;
  }
  tally.asked += 1;
  if (line.silent[first] === true) {
    tally.noOpinion += 1;
    return;
  }
  count(tally, first, now, many);
}

/** Somebody who ticks something else besides « no opinion » has one. */
function tallyMany(tally: LineTally, slots: Float64Array, isShown: boolean, now: Int32Array, many: number): void {
  const { slot, codes, silent, hasOther } = tally.line;
  const size = codes.length + (hasOther ? 1 : 0);
  let [given, silences] = [0, slots[slot] === coded.noOpinion ? 1 : 0];
  for (let at = 0; at < size; at++) {
    if (slots[slot + at] !== 1) continue;
    if (silent[at] === true) silences += 1;
    else {
      given += 1;
      count(tally, at, now, many);
    }
  }
  if (given + silences > 0 || (isShown && slots[slot] !== coded.notAsked)) tally.asked += 1;
  if (given > 0) count(tally, tally.width - 1, now, many);
  else if (silences > 0) tally.noOpinion += 1;
}

/** Counts what somebody says there; `isShown`: it was put to them when nothing is said. They are of the first `many` groups of `now`. */
export function tallyLine(tally: LineTally, slots: Float64Array, isShown: boolean, now: Int32Array, many: number): void {
  const { kind, slot } = tally.line;
  if (kind === 'one') tallyOne(tally, slots, isShown, now, many);
  else if (kind === 'many') tallyMany(tally, slots, isShown, now, many);
  else {
    const value = slots[slot] ?? Number.NaN;
    const isGiven = kind === 'number' ? !Number.isNaN(value) : value === 1;
    if (isGiven || isShown) tally.asked += 1;
    if (!isGiven) return;
    count(tally, tally.width - 1, now, many);
    if (kind === 'number') for (let index = 0; index < many; index++) tally.moments[now[index] ?? 0]?.add(value);
  }
}

/** Whether anything was answered there. */
export function isAnswered({ kind, slot, codes, hasOther }: CodedLine, slots: Float64Array): boolean {
  const first = slots[slot] ?? coded.nothing;
  if (kind === 'one') return first >= 0 || first === coded.noOpinion || first === coded.unclear;
  if (kind === 'number') return !Number.isNaN(first);
  if (kind === 'given') return first === 1;
  if (first === coded.noOpinion) return true;
  for (let at = 0; at < codes.length + (hasOther ? 1 : 0); at++) if (slots[slot + at] === 1) return true;
  return false;
}

/** How many gave an answer that counts, in a group. */
export function baseOf({ line, counts, width }: LineTally, group: number): number {
  const own = counts.subarray(group * width, (group + 1) * width);
  // One answer each: they add up.
  return line.kind === 'one' ? own.reduce((sum, one) => sum + one, 0) : (own.at(-1) ?? 0);
}
/** By the index of its code; another answer comes after the last one. */
export const countAt = ({ counts, width }: LineTally, group: number, at: number): number => counts[group * width + at] ?? 0;
