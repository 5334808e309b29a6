/** « Classement »: weights to change above the values that they multiply; points, scores and ranks are formulas. */
import type { View, ViewRankingRow } from '../../../model/index.ts';
import { formatNumber } from '../../../wording/formats.ts';
import { a1, at, downwards, fixedArea } from '../areas.ts';
import { figure, formats, formula, sum, text } from '../cells.ts';
import type { Saying } from '../saying.ts';
import type { Cell, Row, Sheet } from '../sheet.ts';
import { type Column, heading, table } from '../table.ts';
import { rankIn, roundedFormula, scoreOf } from '../values.ts';

type Ranking = NonNullable<View['ranking']>;
type Criterion = Ranking['criteria'][number];
/** Rows above the table of actions, columns before the values. */
const [BAND, WEIGHT, SHARE, HEADER] = [4, 7, 8, 9];
const [RANK, BEFORE, NAME, SCORE, VALUES] = [1, 2, 5, 6, 7];

export function rankingSheet({ ranking }: View, saying: Saying): Sheet | null {
  if (ranking === null || ranking.criteria.length === 0 || ranking.rows.length === 0) return null;
  const { criteria, rows } = ranking;
  const { ranking: words } = saying.words;
  const [kept, aside] = [rows.filter(({ setAside }) => !setAside), rows.filter(({ setAside }) => setAside)];
  const columns = columnsFor(ranking, kept, saying);
  const made = table(HEADER, columns, kept);
  // Apart and below, so that no filter or sort brings them among the ranks.
  const below = table(made.last + 2, columns.map(withoutRank), aside);
  const set: readonly Row[] = aside.length === 0 ? [] : [[], [text(words.setAside, 'section')], ...below.rows.slice(1)];
  const isSupposed = rows.some(({ contributions }) => contributions.some(({ missing }) => missing));
  const note = isSupposed ? `${words.note} ${words.supposed}` : words.note;
  const band = (left: number) => ({ top: BAND, bottom: BAND, left, right: left + criteria.length - 1 });
  return {
    name: words.sheet,
    widths: made.widths,
    rows: [...heading(words.title, note), ...weights(criteria, saying), ...made.rows, ...set],
    frozen: { rows: HEADER, columns: NAME },
    repeated: [BAND, HEADER],
    filter: made.area,
    merged: [band(VALUES), band(VALUES + criteria.length)],
    accepted: [{ top: WEIGHT, bottom: WEIGHT, left: VALUES, right: VALUES + criteria.length - 1, accepts: { atLeast: 0 } }],
  };
}

/** The criteria lie down: each stands over the column of its values. */
function weights(criteria: readonly Criterion[], { words: { ranking: words }, language }: Saying): readonly Row[] {
  const row = (name: string, whole: Cell | null, of: (criterion: Criterion, index: number) => Cell): Row => [
    ...Array.from({ length: NAME - 1 }, () => null),
    text(name, 'label'),
    whole,
    ...criteria.map(of),
  ];
  const weightOf = ({ share }: Criterion) => Math.round(share * 1e12) / 1e10;
  const whole = a1({ top: WEIGHT, bottom: WEIGHT, left: VALUES, right: VALUES + criteria.length - 1 });
  const fixedWhole = at(SCORE, WEIGHT, 'both');
  const spread = (title: string) => criteria.map((_, index) => text(index === 0 ? title : null, 'head'));
  const shareOf = ({ share }: Criterion, index: number) =>
    formula(`IF(${fixedWhole}=0,0,${at(VALUES + index, WEIGHT)}/${fixedWhole})`, share, formats.percent, 'strong');
  const number = (value: number) => formatNumber(value, language);
  return [
    [...Array.from({ length: NAME }, () => null), null, ...spread(words.values), ...spread(words.points)],
    row(words.direction, null, ({ direction }) => text(direction.label, 'quiet')),
    row(words.scale, null, ({ min, max }) => text(words.scaleOf(number(min), number(max)), 'quiet')),
    row(words.weight, formula(`SUM(${whole})`, sum(criteria.map(weightOf)), formats.tenth, 'strong'), (criterion) =>
      figure(weightOf(criterion), formats.tenth, 'input'),
    ),
    row(words.share, null, shareOf),
  ];
}

function columnsFor({ criteria }: Ranking, kept: readonly ViewRankingRow[], { words: { ranking: words } }: Saying) {
  const valuesOf = ({ contributions }: ViewRankingRow) =>
    criteria.map((criterion) => {
      const found = contributions.find((contribution) => contribution.criterion === criterion.id);
      return { value: found?.value ?? 0, missing: found?.missing ?? true };
    });
  const pointsOf = (row: ViewRankingRow) => valuesOf(row).map(({ value }, index) => 100 * (criteria[index]?.share ?? 0) * value);
  const score = (row: ViewRankingRow) => scoreOf(pointsOf(row));
  const scores = kept.map(score);
  const all = fixedArea(downwards(SCORE, HEADER + 1, HEADER + kept.length));
  const points = VALUES + criteria.length;
  const columns: readonly Column<ViewRankingRow>[] = [
    {
      head: words.rank,
      width: 7,
      of: (row, at1) => formula(`RANK(${at(SCORE, at1)},${all})`, rankIn(scores, score(row)), formats.whole, 'strong'),
    },
    { head: words.before, width: 9, of: ({ rank }) => figure(rank, formats.whole) },
    {
      head: words.move,
      width: 7,
      of: (row, at1) =>
        formula(`${at(BEFORE, at1)}-${at(RANK, at1)}`, (row.rank ?? 0) - rankIn(scores, score(row)), formats.move),
    },
    { head: words.id, width: 9, of: ({ id }) => text(id, 'quiet') },
    { head: words.name, width: 44, of: ({ title }) => text(title, 'strong') },
    {
      head: words.score,
      width: 9,
      of: (row, at1) => {
        const range = a1({ top: at1, bottom: at1, left: points, right: points + criteria.length - 1 });
        return formula(roundedFormula(`SUM(${range})`), score(row), formats.tenth, 'strong');
      },
    },
    ...criteria.map(({ title }, index): Column<ViewRankingRow> => {
      const of = (row: ViewRankingRow) => valuesOf(row)[index] ?? { value: 0, missing: true };
      return {
        head: title,
        width: 13,
        of: (row) => figure(of(row).value, of(row).missing ? formats.supposed : formats.hundredth),
      };
    }),
    ...criteria.map(({ title }, index): Column<ViewRankingRow> => {
      const written = (row: number) => `100*${at(VALUES + index, SHARE, 'both')}*${at(VALUES + index, row)}`;
      return { head: title, width: 13, of: (row, at1) => formula(written(at1), pointsOf(row)[index] ?? 0, formats.tenth) };
    }),
    { head: words.override, width: 30, of: ({ override }) => text(override) },
  ];
  return columns;
}

const withoutRank = (column: Column<ViewRankingRow>, index: number): Column<ViewRankingRow> =>
  index < NAME - 2 ? { ...column, of: () => text(null) } : column;
