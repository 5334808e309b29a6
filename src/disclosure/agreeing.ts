// Two questions of which each crosses the other have the same cells: what one table hides, the other hides too, or is left out.
import type { CrossingStatistics, QuestionStatistics } from '../model/index.ts';
import { cellName, hideCrossing } from './hide-crossing.ts';
import type { HiddenLines } from './hide-lines.ts';
import { isJoined } from './joins.ts';
import { transposed } from './published-crossing.ts';

interface Crossed {
  readonly question: QuestionStatistics;
  /** As counted, and as it is hidden alone. */
  readonly counted: CrossingStatistics;
  readonly alone: CrossingStatistics;
}

export function agreeing(
  counted: readonly QuestionStatistics[],
  alone: readonly QuestionStatistics[],
  hidden: HiddenLines,
): readonly QuestionStatistics[] {
  const settled = new Map<CrossingStatistics, CrossingStatistics | null>();
  const crossedBy = (at: number, by: string): Crossed | null => {
    const [question, shown] = [counted[at], alone[at]];
    const place = question?.crossings.findIndex((one) => one.by === by && one.row === null) ?? -1;
    const [own, hid] = [question?.crossings[place], shown?.crossings[place]];
    return question && own && hid ? { question, counted: own, alone: hid } : null;
  };
  for (const [at, { id }] of counted.entries())
    for (const [later, { id: other }] of counted.entries()) {
      const [first, second] = later > at ? [crossedBy(at, other), crossedBy(later, id)] : [null, null];
      if (first === null || second === null || ![first.alone, second.alone].some(isPartly)) continue;
      const [one, two] = inAgreement(first, second, hidden) ?? [first.alone, null];
      settled.set(first.alone, one).set(second.alone, two);
    }
  return alone.map((question) => ({
    ...question,
    crossings: question.crossings.flatMap((crossing) => {
      const told = settled.get(crossing);
      return told === undefined ? [crossing] : told === null ? [] : [told];
    }),
  }));
}

const isPartly = ({ groups, rounded }: CrossingStatistics): boolean =>
  rounded !== undefined ||
  groups.some((group) => isJoined(group) || group.base === null || group.cells.some(({ count }) => count === null));

const isPlain = ({ groups, columns }: CrossingStatistics): boolean =>
  !groups.some(isJoined) && columns.every(({ code, answers }) => answers.length === 1 && answers[0] === code);

/** What one hides may ask the other to hide more, and so on. */
const mostTurns = 6;

/** Both tables with the same cells hidden, or rounded; null when that hides more than one of them left out, or cannot be had. */
function inAgreement(
  first: Crossed,
  second: Crossed,
  { hidingOf }: HiddenLines,
): readonly [CrossingStatistics, CrossingStatistics] | null {
  if (!isPlain(first.counted) || !isPlain(second.counted)) return null;
  const hide = ({ question, counted }: Crossed, alsoHidden: ReadonlySet<string>): CrossingStatistics =>
    hideCrossing(counted, { ...hidingOf(question, counted), alsoHidden });
  // Rounded in one way: two roundings of a count tell more of it than each.
  const [of, by] = [first, second].map(({ question, counted }) => hidingOf(question, counted));
  if (of?.isSum && by?.isSum && first.alone.rounded) return [first.alone, transposed(first.alone, second.counted, by)];
  if (of?.isSum && by?.isSum && second.alone.rounded) return [transposed(second.alone, first.counted, of), second.alone];
  if (first.alone.rounded || second.alone.rounded) return null;
  let one = hide(first, new Set());
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const two = hide(
      second,
      dashesOf(one, (group, answer) => cellName(answer, group)),
    );
    if ([one, two].some(({ groups }) => groups.some(({ base }) => base === null))) return null;
    const wanted = dashesOf(two, (group, answer) => cellName(answer, group));
    if (dashesOf(one, cellName).size === wanted.size) {
      const leftOut = second.counted.groups.length * second.counted.columns.length;
      return 2 * wanted.size < dashesOf(first.alone, cellName).size + leftOut ? [one, two] : null;
    }
    one = hide(first, wanted);
  }
  return null;
}

function dashesOf({ groups, columns }: CrossingStatistics, nameOf: typeof cellName): ReadonlySet<string> {
  return new Set(
    groups.flatMap(({ code, cells }) =>
      cells.flatMap(({ count }, at) => (count === null ? [nameOf(code, columns[at]?.code ?? '')] : [])),
    ),
  );
}
