/** « Besoins », « Grille de codage », « Besoins et actions », « Couverture »: the needs, who voiced them, what answers them, what is missing. */
import type { View } from '../../../model/index.ts';
import type { Language } from '../../../wording/formats.ts';
import { needsWorkbookWords } from '../../../wording/workbook-needs.ts';
import { a1, at, letters } from '../areas.ts';
import { figure, formula, percent, text } from '../cells.ts';
import { lines } from '../saying.ts';
import type { Area, Cell, Row, Sheet } from '../sheet.ts';
import { type Column, heading, table, totals, UNDER_HEADING } from '../table.ts';

type Need = View['needs'][number];

const laidOut = (name: string, title: string, note: string, columns: readonly Column<Need>[], needs: readonly Need[]) => {
  const made = table(UNDER_HEADING, columns, needs);
  return {
    made,
    sheet: {
      name,
      widths: made.widths,
      rows: [...heading(title, note), ...made.rows],
      frozen: { rows: UNDER_HEADING, columns: 2 },
      repeated: [UNDER_HEADING, UNDER_HEADING] as const,
    },
  };
};

const named = ({ register: words }: (typeof needsWorkbookWords)['fr']): readonly Column<Need>[] => [
  { head: words.id, width: 10, of: ({ id }) => text(id, 'quiet') },
  { head: words.need, width: 46, of: ({ statement }) => text(statement, 'strong') },
];

export function registerSheet({ needs }: View, language: Language): Sheet {
  const all = needsWorkbookWords[language];
  const { register: words } = all;
  const columns: readonly Column<Need>[] = [
    ...named(all),
    { head: words.theme, width: 18, of: ({ theme }) => text(theme) },
    { head: words.people, width: 11, of: ({ mentions }) => figure(mentions) },
    { head: words.times, width: 7, of: ({ times }) => figure(times) },
    { head: words.expectation, width: 10, of: ({ expectation }) => percent(expectation) },
    { head: words.audiences, width: 20, of: ({ audiences }) => text(lines(audiences)) },
    { head: words.sources, width: 24, of: ({ sources }) => text(lines(sources)) },
    { head: words.merged, width: 10, of: ({ merged }) => text(lines(merged)) },
    { head: words.answer, width: 14, of: ({ response }) => text(response?.label ?? null) },
    { head: words.actions, width: 36, of: ({ actions }) => text(lines(actions.map(({ id, title }) => `${id} ${title}`))) },
    { head: words.reason, width: 34, of: ({ responseReason }) => text(responseReason) },
    { head: words.verdict, width: 14, of: ({ verdict }) => text(verdict?.label ?? null) },
    { head: words.changed, width: 10, of: ({ changed }) => text(changed ? words.yes : null) },
  ];
  const { made, sheet } = laidOut(words.sheet, words.title, words.note, columns, needs);
  return { ...sheet, filter: made.area };
}

/** The names in their first order of appearance; what has no name comes last. */
const namesIn = (all: readonly (string | null)[]): readonly (string | null)[] =>
  [...new Set(all)].sort((a, b) => Number(a === null) - Number(b === null) || ((a ?? '') < (b ?? '') ? -1 : 1));

export function codingSheet({ needs }: View, language: Language): Sheet {
  const all = needsWorkbookWords[language];
  const { grid: words } = all;
  const audiences = namesIn(needs.flatMap(({ byAudience }) => byAudience.map(({ audience }) => audience)));
  const communes = namesIn(needs.flatMap(({ byCommune }) => byCommune.map(({ commune }) => commune)));
  const count = (people: number | undefined): Cell => figure(people === undefined || people === 0 ? null : people);
  const columns: readonly Column<Need>[] = [
    ...named(all),
    ...audiences.map(
      (name): Column<Need> => ({
        head: name ?? words.several,
        width: 13,
        of: ({ byAudience }) => count(byAudience.find(({ audience }) => audience === name)?.people),
        total: 'SUM',
      }),
    ),
    ...communes.map(
      (name): Column<Need> => ({
        head: name ?? words.anywhere,
        width: 13,
        of: ({ byCommune }) => count(byCommune.find(({ commune }) => commune === name)?.people),
        total: 'SUM',
      }),
    ),
  ];
  const { made, sheet } = laidOut(words.sheet, words.title, words.note, columns, needs);
  const above: Row = [
    null,
    null,
    ...(audiences.length > 0 ? [text(words.byAudience, 'section')] : []),
    ...Array.from({ length: Math.max(0, audiences.length - 1) }, () => null),
    ...(communes.length > 0 ? [text(words.byCommune, 'section')] : []),
  ];
  const rows = [...sheet.rows.slice(0, 2), above, ...sheet.rows.slice(3), totals(columns, made, all.register.total)];
  return { ...sheet, rows, fills: filled({ top: made.first, left: 3, bottom: made.last, right: columns.length }) };
}

/** What holds a figure stands out. */
const filled = (area: Area): NonNullable<Sheet['fills']> =>
  area.right < area.left ? [] : [{ ...area, when: `N(${at(area.left, area.top)})>0`, fill: 'quiet' }];

export function matrixSheet({ needs, actions }: View, language: Language): Sheet | null {
  const all = needsWorkbookWords[language];
  const { matrix: words } = all;
  if (actions.length === 0) return null;
  const first = 4;
  const last = first + actions.length - 1;
  const answersOf = ({ actions: own }: Need): readonly string[] => own.map(({ id }) => id);
  const columns: readonly Column<Need>[] = [
    ...named(all),
    {
      head: words.count,
      width: 9,
      of: (need, row) => {
        const range = `${letters(first)}${row}:${letters(last)}${row}`;
        return formula(`SUM(${range})`, actions.filter(({ id }) => answersOf(need).includes(id)).length, '0', 'strong');
      },
      total: 'SUM',
    },
    ...actions.map(
      ({ id, title }): Column<Need> => ({
        head: `${id} ${title}`,
        width: 13,
        of: (need) => figure(answersOf(need).includes(id) ? 1 : null, '0'),
        total: 'SUM',
      }),
    ),
  ];
  const { made, sheet } = laidOut(words.sheet, words.title, words.note, columns, needs);
  const sums = columns.map(({ total }, index): Cell => {
    if (total === undefined) return text(index === 0 ? words.total : null, 'total');
    const id = actions[index - first + 1]?.id;
    const count = needs.reduce(
      (sum, need) =>
        sum +
        (id === undefined
          ? actions.filter((one) => answersOf(need).includes(one.id)).length
          : Number(answersOf(need).includes(id))),
      0,
    );
    const range = a1({ top: made.first, bottom: made.last, left: index + 1, right: index + 1 });
    return formula(`SUM(${range})`, count, '0', 'total');
  });
  return {
    ...sheet,
    rows: [...sheet.rows, sums],
    frozen: { rows: UNDER_HEADING, columns: 3 },
    fills: filled({ top: made.first, left: first, bottom: made.last, right: last }),
    pagesWide: Math.max(1, Math.ceil(actions.length / 14)),
    repeatedColumns: 2,
  };
}

export function coverageSheet({ coverage }: View, language: Language): Sheet {
  const { coverage: words } = needsWorkbookWords[language];
  const made = table(
    UNDER_HEADING,
    [
      { head: words.gap, width: 52, of: ({ label }) => text(label, 'strong') },
      { head: words.lacking, width: 10, of: ({ ids }) => figure(ids.length) },
      { head: words.of, width: 8, of: ({ of }) => figure(of) },
      {
        head: words.covered,
        width: 10,
        of: ({ ids, of }, row) => formula(`(C${row}-B${row})/C${row}`, (of - ids.length) / of, '0\\ %'),
      },
      { head: words.which, width: 60, of: ({ ids }) => text(ids.length === 0 ? null : ids.join(', ')) },
    ],
    coverage,
  );
  return {
    name: words.sheet,
    widths: made.widths,
    rows: [...heading(words.title, words.note), ...made.rows],
    frozen: { rows: UNDER_HEADING, columns: 1 },
  };
}
