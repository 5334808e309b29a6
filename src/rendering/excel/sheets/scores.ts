/** « Notes et échelles »: what each criterion measures of each action, and what a measure is worth on its scale, by formulas. */
import type { View, ViewRankingRow } from '../../../model/index.ts';
import { at } from '../areas.ts';
import { figure, formats, formula, text } from '../cells.ts';
import type { Saying } from '../saying.ts';
import type { Cell, Row, Sheet } from '../sheet.ts';
import { type Column, heading, table } from '../table.ts';
import { type Criterion, inOrder, measuresHeader, type Ranking, scaleAreas, scorePlaces } from './ranking-places.ts';

export function scoresSheet({ ranking }: View, saying: Saying): Sheet | null {
  if (ranking === null || ranking.criteria.length === 0 || ranking.rows.length === 0) return null;
  const { scores: words } = saying.words;
  const { criteria } = ranking;
  const header = measuresHeader(ranking);
  const { kept, aside } = inOrder(ranking);
  const made = table(header, columnsFor(ranking, saying), [...kept, ...aside]);
  const { measures, scales: top } = scorePlaces;
  const band = (left: number) => ({ top: top - 1, bottom: top - 1, left, right: left + criteria.length - 1 });
  return {
    name: words.sheet,
    widths: made.widths,
    rows: [...heading(words.title, words.note), ...scales(criteria, saying), [], ...made.rows],
    frozen: { rows: header, columns: scorePlaces.name },
    repeated: [header, header],
    filter: made.area,
    merged: criteria.length < 2 ? [] : [band(measures), band(measures + criteria.length)],
    fills: [
      {
        ...{ top: made.first, bottom: made.last, left: measures, right: measures + criteria.length - 1 },
        ...{ when: `${at(measures, made.first)}=""`, fill: 'quiet' },
      },
    ],
  };
}

/** The breakpoints of the scales, each criterion in the columns of its measures and of its values. */
function scales(criteria: readonly Criterion[], { words: { scores: words } }: Saying): readonly Row[] {
  const most = Math.max(...criteria.map(({ values }) => values.length));
  const head = (title: string, index: number) => text(index === 0 ? title : null, 'head');
  const line = (place: number): Row => [
    null,
    text(words.breakpoint(place + 1), 'label'),
    ...criteria.map(({ values }) => figure(values[place]?.measure ?? null, undefined, 'quiet')),
    ...criteria.map(({ values }) => figure(values[place]?.value ?? null, formats.hundredth, 'quiet')),
  ];
  return [
    [
      null,
      null,
      ...criteria.map((_, index) => head(words.measures, index)),
      ...criteria.map((_, index) => head(words.worths, index)),
    ],
    ...Array.from({ length: most }, (_, place) => line(place)),
  ];
}

function columnsFor(ranking: Ranking, { words: { scores: words } }: Saying): readonly Column<ViewRankingRow>[] {
  const { criteria } = ranking;
  const found = ({ contributions }: ViewRankingRow, { id }: Criterion) => contributions.find(({ criterion }) => criterion === id);
  return [
    { head: words.id, width: 9, of: ({ id }) => text(id, 'quiet') },
    { head: words.name, width: 44, of: ({ title }) => text(title, 'strong') },
    ...criteria.map((criterion): Column<ViewRankingRow> => {
      const format = criterion.source.code === 'budget' ? formats.euros : undefined;
      return { head: criterion.title, width: 13, of: (row) => figure(found(row, criterion)?.raw ?? null, format) };
    }),
    ...criteria.map((criterion, index): Column<ViewRankingRow> => {
      const of = (row: ViewRankingRow, at1: number): Cell => {
        const { value = 0, missing = true } = found(row, criterion) ?? {};
        return formula(worthFormula(ranking, index, at1), missing ? '' : value, formats.hundredth);
      };
      return { head: criterion.title, width: 13, of };
    }),
  ];
}

/** Linear between two breakpoints, constant outside them; nothing for what is not measured. */
function worthFormula(ranking: Ranking, index: number, row: number): string {
  const count = ranking.criteria[index]?.values.length ?? 0;
  const { measures, values } = scaleAreas(ranking, index);
  const measure = at(scorePlaces.measures + index, row, 'column');
  const [first, last] = [1, count].map((place) => ({ at: `INDEX(${measures},${place})`, value: `INDEX(${values},${place})` }));
  const place = count === 2 ? '1' : `MATCH(${measure},${measures},1)`;
  const [from, to] = [(area: string) => `INDEX(${area},${place})`, (area: string) => `INDEX(${area},${place}+1)`];
  const between = `${from(values)}+(${to(values)}-${from(values)})*(${measure}-${from(measures)})/(${to(measures)}-${from(measures)})`;
  return `IF(${measure}="","",IF(${measure}<=${first?.at},${first?.value},IF(${measure}>=${last?.at},${last?.value},${between})))`;
}
