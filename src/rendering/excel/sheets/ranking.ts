/** « Classement »: weights to change above the values that they multiply; points, scores and ranks are formulas. */
import type { View, ViewRankingRow } from '../../../model/index.ts';
import { formatNumber } from '../../../wording/formats.ts';
import { a1, at, downwards, fixedArea } from '../areas.ts';
import { figure, formats, formula, sum, text } from '../cells.ts';
import type { Saying } from '../saying.ts';
import type { Cell, Row, Sheet } from '../sheet.ts';
import { type Column, heading, table } from '../table.ts';
import { BAR_WIDTH, barFormula, barOf, pointsOf, rankFormula, ranksAmong, scoreOf } from '../values.ts';
import { type Criterion, inOrder, measureRow, places, type Ranking } from './ranking-places.ts';
import { valueFormula } from './ranking-values.ts';

export function rankingSheet({ ranking }: View, saying: Saying): Sheet | null {
  if (ranking === null || ranking.criteria.length === 0 || ranking.rows.length === 0) return null;
  const { criteria, rows } = ranking;
  const { ranking: words } = saying.words;
  const { kept, aside } = inOrder(ranking);
  const made = table(places.header, columnsFor(ranking, kept, saying, places.header), kept);
  // Apart and below, so that no filter or sort brings them among the ranks.
  const below = table(made.last + 2, columnsFor(ranking, [], saying, places.header + 2).map(withoutRank), aside);
  const set: readonly Row[] = aside.length === 0 ? [] : [[], [text(words.setAside, 'section')], ...below.rows.slice(1)];
  const isSupposed = rows.some(({ contributions }) => contributions.some(({ missing }) => missing));
  const note = isSupposed ? `${words.note} ${words.supposed}` : words.note;
  const band = (left: number) => ({ top: places.band, bottom: places.band, left, right: left + criteria.length - 1 });
  return {
    name: words.sheet,
    widths: made.widths.with(places.profile - 1, BAR_WIDTH),
    rows: [...heading(words.title, note), ...weights(criteria, saying), ...made.rows, ...set],
    frozen: { rows: places.header, columns: places.name },
    repeated: [places.band, places.header],
    filter: made.area,
    merged: criteria.length < 2 ? [] : [band(places.values), band(places.values + criteria.length)],
    accepted: [{ ...weightCells(criteria), accepts: { atLeast: 0 } }],
    fills: [
      {
        ...{ top: made.first, bottom: made.last, left: places.rank, right: places.move },
        ...{ when: `${at(places.move, made.first, 'column')}<>0`, fill: 'quiet' },
      },
    ],
  };
}

const weightCells = (criteria: readonly Criterion[]) => {
  const { weight: row, values: left } = places;
  return { top: row, bottom: row, left, right: left + criteria.length - 1 };
};

/** The criteria lie down: each stands over the column of its values. */
function weights(criteria: readonly Criterion[], { words: { ranking: words }, language }: Saying): readonly Row[] {
  const row = (name: string, whole: Cell | null, of: (criterion: Criterion, index: number) => Cell): Row => [
    ...Array.from({ length: places.name - 1 }, () => null),
    text(name, 'label'),
    whole,
    null,
    ...criteria.map(of),
  ];
  const weightOf = ({ share }: Criterion) => Math.round(share * 1e12) / 1e10;
  const fixedWhole = at(places.score, places.weight, 'both');
  const spread = (title: string) => criteria.map((_, index) => text(index === 0 ? title : null, 'head'));
  const shareOf = ({ share }: Criterion, index: number) => {
    const weight = at(places.values + index, places.weight);
    return formula(`IF(${fixedWhole}=0,0,${weight}/${fixedWhole})`, share, formats.percent, 'strong');
  };
  const number = (value: number) => formatNumber(value, language);
  return [
    [...Array.from({ length: places.profile }, () => null), ...spread(words.values), ...spread(words.points)],
    row(words.direction, null, ({ direction }) => text(direction.label, 'quiet')),
    row(words.scale, null, ({ min, max }) => text(words.scaleOf(number(min), number(max)), 'quiet')),
    row(words.weight, formula(`SUM(${a1(weightCells(criteria))})`, sum(criteria.map(weightOf)), formats.tenth, 'strong'), (one) =>
      figure(weightOf(one), formats.tenth, 'input'),
    ),
    row(words.share, null, shareOf),
  ];
}

/** `above`: the rows that stand here above those of actions. */
function columnsFor(
  ranking: Ranking,
  kept: readonly ViewRankingRow[],
  { words: { ranking: words, scores: scoresWords } }: Saying,
  above: number,
): readonly Column<ViewRankingRow>[] {
  const { criteria } = ranking;
  const contribution = ({ contributions }: ViewRankingRow, id: string) => contributions.find(({ criterion }) => criterion === id);
  const score = (row: ViewRankingRow) => scoreOf(pointsOf(criteria, row));
  const rankOf = ranksAmong(kept.map(score));
  const down = (column: number) => fixedArea(downwards(column, places.header + 1, places.header + kept.length));
  const points = places.values + criteria.length;
  return [
    {
      head: words.rank,
      width: 7,
      of: (row, at1) => {
        const written = rankFormula(at(places.score, at1), down(places.score));
        return formula(written, rankOf(score(row)), formats.whole, 'strong');
      },
    },
    { head: words.before, width: 9, of: ({ rank }) => figure(rank, formats.whole) },
    {
      head: words.move,
      width: 7,
      of: (row, at1) => {
        const written = `${at(places.before, at1)}-${at(places.rank, at1)}`;
        return formula(written, (row.rank ?? 0) - rankOf(score(row)), formats.move);
      },
    },
    { head: words.id, width: 9, of: ({ id }) => text(id, 'quiet') },
    { head: words.name, width: 44, of: ({ title }) => text(title, 'strong') },
    {
      head: words.score,
      width: 9,
      of: (row, at1) => {
        const range = a1({ top: at1, bottom: at1, left: points, right: points + criteria.length - 1 });
        return formula(`SUM(${range})`, score(row), formats.tenth, 'strong');
      },
    },
    {
      head: words.profile,
      width: BAR_WIDTH,
      of: (row, at1) => formula(barFormula(at(places.score, at1)), barOf(score(row)), undefined, 'bar'),
    },
    ...criteria.map(
      ({ id, title }, index): Column<ViewRankingRow> => ({
        head: title,
        width: 13,
        of: (row, at1) => {
          const scoresRow = measureRow(ranking, at1 - above - 1);
          const written = valueFormula({ ranking, index, row: at1, scoresRow, scores: scoresWords.sheet });
          const { value = 0, missing = true } = contribution(row, id) ?? {};
          return formula(written, value, missing ? formats.supposed : formats.hundredth);
        },
      }),
    ),
    ...criteria.map(({ title }, index): Column<ViewRankingRow> => {
      const written = (row: number) => `100*${at(places.values + index, places.share, 'both')}*${at(places.values + index, row)}`;
      return {
        head: title,
        width: 13,
        of: (row, at1) => formula(written(at1), pointsOf(criteria, row)[index] ?? 0, formats.tenth),
      };
    }),
    {
      head: words.turn,
      width: 8,
      of: (row, at1) => {
        const before = `${at(places.rank, places.header + 1, 'both')}:${at(places.rank, at1)}`;
        const written = `${at(places.rank, at1)}+COUNTIF(${before},${at(places.rank, at1)})-1`;
        return formula(written, kept.indexOf(row) + 1, formats.whole, 'quiet');
      },
    },
    { head: words.override, width: 30, of: ({ override }) => text(override) },
  ];
}

const withoutRank = (column: Column<ViewRankingRow>, index: number, { length }: readonly unknown[]): Column<ViewRankingRow> =>
  index < places.id - 1 || index === length - 2 ? { ...column, of: () => text(null) } : column;
