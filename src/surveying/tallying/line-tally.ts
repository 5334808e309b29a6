// One thing that is counted: in all, and in each group.
import { type CodedLine, coded } from '../../model/index.ts';
import type { Grouping } from './groupings.ts';
import { type Moments, moments } from './moments-of.ts';

/** Counts of a line in the groups of a grouping; of everybody when there is none. */
export interface GroupCounts {
  readonly grouping: Grouping | null;
  readonly bases: Float64Array;
  /** A row of codes a group, another answer last. */
  readonly counts: Float64Array;
  /** A group each; of numbers only. */
  readonly moments: readonly Moments[];
}
export interface LineTally {
  readonly line: CodedLine;
  readonly all: GroupCounts;
  readonly groups: readonly GroupCounts[];
  asked: number;
  noOpinion: number;
}

const groupCounts = (line: CodedLine, grouping: Grouping | null): GroupCounts => {
  const size = grouping?.codes.length ?? 1;
  return {
    grouping,
    bases: new Float64Array(size),
    counts: new Float64Array(size * (line.codes.length + 1)),
    moments: line.kind === 'number' ? Array.from({ length: size }, () => moments(grouping === null)) : [],
  };
};

export const lineTally = (line: CodedLine, groupings: readonly Grouping[]): LineTally => ({
  line,
  all: groupCounts(line, null),
  groups: groupings.filter(({ question }) => question !== line.question).map((grouping) => groupCounts(line, grouping)),
  asked: 0,
  noOpinion: 0,
});

function addTo(table: Float64Array, at: number): void {
  table[at] = (table[at] ?? 0) + 1;
}

const everybody = Int32Array.of(0);

function inGroups(tally: LineTally, add: (counts: GroupCounts, group: number) => void): void {
  add(tally.all, 0);
  for (const counts of tally.groups) {
    const { now, count } = counts.grouping ?? { now: everybody, count: 1 };
    for (let at = 0; at < count; at++) add(counts, now[at] ?? 0);
  }
}

/** Counts what somebody says there; `isShown` when nothing is said. */
export function tallyLine(tally: LineTally, slots: Float64Array, isShown: boolean): void {
  const { line } = tally;
  const { kind, slot, codes, silent } = line;
  const first = slots[slot] ?? coded.nothing;
  const width = codes.length + 1;
  if (kind === 'one') {
    if (first < 0) {
      if (first === coded.noOpinion) tally.noOpinion += 1;
      if (first === coded.noOpinion || first === coded.unclear || (first === coded.nothing && isShown)) tally.asked += 1;
      return;
    }
    tally.asked += 1;
    if (silent[first] === true) {
      tally.noOpinion += 1;
      return;
    }
    addTo(tally.all.bases, 0);
    addTo(tally.all.counts, first);
    for (const { grouping, bases, counts } of tally.groups) {
      if (grouping === null) continue;
      for (let at = 0; at < grouping.count; at++) {
        const group = grouping.now[at] ?? 0;
        addTo(bases, group);
        addTo(counts, group * width + first);
      }
    }
    return;
  }
  if (kind === 'many') {
    tallyMany(tally, slots, isShown);
    return;
  }
  const isGiven = kind === 'number' ? !Number.isNaN(first) : first === 1;
  if (isGiven || isShown) tally.asked += 1;
  if (!isGiven) return;
  inGroups(tally, ({ bases, moments: own }, group) => {
    addTo(bases, group);
    own[group]?.add(first);
  });
}

/** Somebody who ticks something else besides « no opinion » has one. */
function tallyMany(tally: LineTally, slots: Float64Array, isShown: boolean): void {
  const { slot, codes, silent, hasOther } = tally.line;
  const width = codes.length + 1;
  const size = hasOther ? width : codes.length;
  let [given, silences] = [0, slots[slot] === coded.noOpinion ? 1 : 0];
  for (let at = 0; at < size; at++)
    if (slots[slot + at] === 1) {
      if (silent[at] === true) silences += 1;
      else given += 1;
    }
  if (given + silences > 0 || (isShown && slots[slot] !== coded.notAsked)) tally.asked += 1;
  if (given === 0) {
    if (silences > 0) tally.noOpinion += 1;
    return;
  }
  inGroups(tally, ({ bases, counts }, group) => {
    addTo(bases, group);
    for (let at = 0; at < size; at++) if (slots[slot + at] === 1 && silent[at] !== true) addTo(counts, group * width + at);
  });
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
