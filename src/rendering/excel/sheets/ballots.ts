/** « Bulletins »: who weighed what, one ballot a row, by codes. */
import type { View } from '../../../model/index.ts';
import { ballotsWords } from '../../../wording/workbook-ranking.ts';
import { at, downwards, fixedArea } from '../areas.ts';
import { figure, formats, text } from '../cells.ts';
import { lines, type Saying } from '../saying.ts';
import type { Sheet } from '../sheet.ts';
import { type Column, heading, table, UNDER_HEADING } from '../table.ts';

export type Votes = NonNullable<NonNullable<View['ranking']>['votes']>;
type Ballot = Votes['ballots'][number];

/** The columns to which the summary refers. */
const [COLLEGE, INFLUENCE, WEIGHTS] = [2, 3, 6];
const percents = '0.0\\ %';

export function ballotsSheet({ ranking }: View, { language }: Pick<Saying, 'language'>): Sheet | null {
  const votes = ranking?.votes;
  if (!ranking || !votes) return null;
  const { criteria } = ranking;
  const { ballots: words } = ballotsWords[language];
  const columns: readonly Column<Ballot>[] = [
    { head: words.code, width: 22, of: ({ code }) => text(code, 'strong') },
    { head: words.college, width: 18, of: ({ college }) => text(college) },
    { head: words.influence, width: 10, of: ({ influence }) => figure(influence) },
    { head: words.by, width: 22, of: ({ by }) => text(by) },
    { head: words.consistency, width: 12, of: ({ consistency }) => figure(consistency, formats.hundredth) },
    ...criteria.map(({ title }, index): Column<Ballot> => {
      return { head: title, width: 14, of: ({ weights }) => figure(weights[index]?.share ?? null, percents) };
    }),
    { head: words.first, width: 18, of: ({ first }) => text(lines(first)) },
    { head: words.remark, width: 26, of: (ballot) => text(remarkOf(ballot, words)) },
  ];
  const made = table(UNDER_HEADING, columns, votes.ballots);
  const right = WEIGHTS + criteria.length - 1;
  const row = `${at(WEIGHTS, made.first, 'column')}:${at(right, made.first, 'column')}`;
  const greatest = `AND(${at(WEIGHTS, made.first)}<>"",${at(WEIGHTS, made.first)}=MAX(${row}))`;
  return {
    name: words.sheet,
    widths: made.widths,
    rows: [...heading(words.title, words.note), ...made.rows],
    frozen: { rows: UNDER_HEADING, columns: 1 },
    repeated: [UNDER_HEADING, UNDER_HEADING],
    filter: made.area,
    fills: [{ top: made.first, bottom: made.last, left: WEIGHTS, right, when: greatest, fill: 'quiet' }],
  };
}

function remarkOf({ weights, isConsistent }: Ballot, words: (typeof ballotsWords)['fr']['ballots']): string | null {
  if (weights.length === 0) return words.none;
  return isConsistent ? null : words.revisit;
}

/** Columns of the sheet, as formulas of other sheets name them. */
export function ballotColumns({ ballots }: Votes, { language }: Pick<Saying, 'language'>) {
  const down = (column: number) =>
    `'${ballotsWords[language].ballots.sheet}'!${fixedArea(downwards(column, UNDER_HEADING + 1, UNDER_HEADING + ballots.length))}`;
  return { college: down(COLLEGE), influence: down(INFLUENCE), weight: (index: number) => down(WEIGHTS + index) };
}
export { percents };
