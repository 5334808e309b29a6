// Groups of too few people, put together where that hides less than dashes would.
import type { CrossingStatistics, GroupStatistics, QuestionStatistics, SurveyStatistics, SurveyWave } from '../model/index.ts';
import { round, roundParts, sumOf } from '../values/index.ts';
import type { CrossingHiding } from './hide-crossing.ts';
import { hideLines } from './hide-lines.ts';
import type { Settled } from './nested.ts';
import { lossOf, publishedCrossing } from './published-crossing.ts';

/** The codes of each group of a table, where some are put together. */
export type Joined = readonly (readonly string[])[];
/** By {@link crossingKey}; tables whose groups stay apart have none. */
export type Joins = ReadonlyMap<string, Joined>;

export const crossingKey = (wave: string | null, question: string, { by, row }: { by: string; row: string | null }): string =>
  [wave ?? '', question, row ?? '', by].join(' ');

/** No code holds a blank. */
const between = ' + ';
const joinedCode = (codes: readonly string[]): string => codes.join(between);
export const isJoined = ({ code }: Pick<GroupStatistics, 'code'>): boolean => code.includes(between);

export const joinsOf = (statistics: SurveyStatistics, settled: Settled): Joins =>
  new Map(statistics.waves.flatMap((wave) => (settled(wave) ? [] : joinsIn(wave, statistics))));

function joinsIn(wave: SurveyWave, statistics: SurveyStatistics): readonly (readonly [string, Joined])[] {
  const { hidingOf } = hideLines(wave, statistics);
  return wave.questions.flatMap((question) =>
    question.crossings.flatMap((crossing) => {
      if (crossing.columns.length === 0) return [];
      const by = wave.questions.find(({ id }) => id === crossing.by);
      const joined = bestJoin(crossing, hidingOf(question, crossing), by, twofold(question, crossing, by));
      const key = crossingKey(wave.wave, question.id, { by: crossing.by, row: crossing.row?.code ?? null });
      return joined.some((codes) => codes.length > 1) ? [[key, joined] as const] : [];
    }),
  );
}

/** Whether another table says the same, the other way round: where groups of one are put together, the other is left out. */
const twofold = ({ id }: QuestionStatistics, { row }: CrossingStatistics, by: QuestionStatistics | undefined): boolean =>
  row === null && by?.crossings.some((one) => one.by === id) === true;

/** What loses the fewest figures: those behind dashes or rounded, and those that groups put together no longer tell apart. */
function bestJoin(
  crossing: CrossingStatistics,
  hiding: CrossingHiding,
  by: QuestionStatistics | undefined,
  isTwofold: boolean,
): Joined {
  const { groups, columns } = crossing;
  const baseOf = (codes: readonly string[]) => sumOf(groups, ({ code, base }) => (codes.includes(code) ? (base ?? 0) : 0));
  const judged = (joined: Joined) => {
    const loss = lossOf(publishedCrossing(joinedCrossing(crossing, joined, hiding.isSum), hiding));
    const joining = loss + columns.length * (groups.length - joined.length);
    const other = joined.length < groups.length ? columns.length * groups.length : joining;
    return { joined, loss, cost: isTwofold ? joining + other : joining };
  };
  let joined = initial(groups, hiding.groups, by);
  let best = judged(joined);
  const isOrdered = by?.profile === 'age' || by?.type === 'scale';
  while (best.cost > 0 && joined.length > 2) {
    const [smallest] = joined.toSorted((a, b) => baseOf(a) - baseOf(b));
    if (smallest === undefined || baseOf(smallest) >= hiding.smallestBase) break;
    joined = withNext(joined, smallest, baseOf, isOrdered);
    const next = judged(joined);
    if (next.cost < best.cost || (next.cost === best.cost && next.loss < best.loss)) best = next;
  }
  return best.joined;
}

/**
 * Those that are hidden where they are counted are known by their sum alone, of which all are told to be part: that nobody of one of them
 * answered here would tell of the others.
 */
function initial(groups: readonly GroupStatistics[], hidden: ReadonlySet<string>, by: QuestionStatistics | undefined): Joined {
  const codes = groups.map(({ code }) => code);
  const first = codes.find((code) => hidden.has(code));
  const counted = by?.lines[0]?.answers.map(({ code }) => code) ?? codes;
  const together = counted.filter((code) => hidden.has(code));
  return codes.flatMap((code) => (code === first ? [together] : hidden.has(code) ? [] : [[code]]));
}

/** With its neighbour of an order, or with the smallest other. */
function withNext(
  joined: Joined,
  smallest: readonly string[],
  baseOf: (codes: readonly string[]) => number,
  isOrdered: boolean,
): Joined {
  const at = joined.indexOf(smallest);
  const near = joined.filter((_, place) => place !== at && (!isOrdered || Math.abs(place - at) === 1));
  const [partner] = near.toSorted((a, b) => baseOf(a) - baseOf(b));
  if (partner === undefined) return joined;
  const [first, second] = [joined.indexOf(partner), at].sort((a, b) => a - b);
  const both = [...(joined[first ?? 0] ?? []), ...(joined[second ?? 0] ?? [])];
  return joined.flatMap((codes, place) => (place === first ? [both] : place === second ? [] : [codes]));
}

/** Counts, bases and shares alone: what else is told of a group is counted again. */
function joinedCrossing(crossing: CrossingStatistics, joined: Joined, isSum: boolean): CrossingStatistics {
  if (joined.every(({ length }) => length === 1)) return crossing;
  const groups = joined.map((codes): GroupStatistics => {
    const those = crossing.groups.filter(({ code }) => codes.includes(code));
    const base = sumOf(those, (one) => one.base ?? 0);
    const counts = crossing.columns.map((_, at) => sumOf(those, ({ cells }) => cells[at]?.count ?? 0));
    const parts = counts.map((count) => (base > 0 ? (count / base) * 100 : 0));
    const shares = isSum ? roundParts(parts, 100, 0) : parts.map((part) => round(part, 0));
    const cells = counts.map((count, at) => ({ count, share: shares[at] ?? null }));
    return { code: joinedCode(codes), label: '', base, isFragile: false, cells, mean: null };
  });
  return { ...crossing, groups };
}
