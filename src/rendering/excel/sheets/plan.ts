/** « Plan »: the year under its envelopes, what is selected and what is left, with reasons; then the other years. */
import type { View, ViewPlanRow } from '../../../model/index.ts';
import { at, downwards, fixedArea } from '../areas.ts';
import { amountIn, ceiling, day, figure, formats, formula, sum, text } from '../cells.ts';
import { choicesOf, numbered, type Saying } from '../saying.ts';
import type { Cell, Row, Sheet } from '../sheet.ts';
import { type Column, heading, type Table, table, UNDER_HEADING } from '../table.ts';
import { envelopesBlock, type Ledger } from './envelopes.ts';

type PlanOfYear = NonNullable<View['plan']>;
type Planned = ViewPlanRow & { readonly year: number };
const CHOICES = ['selected', 'reserve', 'postponed', 'excluded'];
const [YEAR, CHOICE, INVESTMENT, OPERATING, FTE] = [1, 2, 7, 8, 10];

export function planSheet({ plan, years }: View, saying: Saying): Sheet | null {
  if (plan === null) return null;
  const { plan: words } = saying.words;
  const columns = columnsFor(saying);
  const rows = [...plan.selected, ...plan.left].map((row): Planned => ({ ...row, year: plan.year }));
  const header = UNDER_HEADING + plan.envelopes.length + 3;
  const made = table(header, columns, rows);
  const state = plan.frozen ? words.frozen(plan.decision) : words.computed;
  const others = otherYears(plan, years, made.last + 2, columns, saying);
  return {
    name: words.sheet,
    widths: made.widths,
    rows: [
      ...heading(words.title(plan.year), `${state} ${words.note}`),
      ...envelopesBlock(plan, UNDER_HEADING, ledgerOf(made), saying),
      [],
      ...made.rows,
      ...others,
    ],
    frozen: { rows: header, columns: 5 },
    repeated: [header, header],
    filter: made.area,
    accepted: [
      {
        ...downwards(CHOICE, made.first, made.last),
        accepts: { oneOf: choicesOf('frozen-plan.selection.choice', CHOICES, saying) },
      },
    ],
  };
}

/** The columns that envelopes add up. */
function ledgerOf({ first, last }: Table): Ledger {
  const column = (index: number) => fixedArea(downwards(index, first, last));
  return { choice: column(CHOICE), investment: column(INVESTMENT), operating: column(OPERATING), fte: column(FTE) };
}

function columnsFor({ words: { plan: words, calendar } }: Saying): readonly Column<Planned>[] {
  return [
    { head: words.year, width: 11, of: ({ year }) => figure(year, formats.whole) },
    { head: words.choice, width: 12, of: ({ choice }) => text(choice.label, choice.code === 'selected' ? 'strong' : 'body') },
    { head: words.rank, width: 6, of: ({ rank }) => figure(rank, formats.whole) },
    { head: words.id, width: 9, of: ({ id }) => text(id, 'quiet') },
    { head: words.name, width: 38, of: ({ number, title }) => text(numbered({ number, title }), 'strong') },
    { head: words.axis, width: 20, of: ({ axis }) => text(numbered(axis)) },
    { head: words.investment, width: 14, of: ({ investment }) => ceiling(investment) },
    { head: words.operating, width: 14, of: ({ operating }) => ceiling(operating) },
    { head: words.both, width: 13, of: bothOf },
    { head: words.fte, width: 9, of: ({ fte }) => figure(fte, formats.fte) },
    { head: words.reason, width: 48, of: ({ reason }) => text(reason) },
    { head: words.start, width: 11, of: ({ start }) => day(start?.start ?? null) },
    { head: words.end, width: 11, of: ({ end }) => (end && end.end === null ? text(calendar.ongoing) : day(end?.end ?? null)) },
  ];
}

function bothOf({ investment, operating }: Planned, row: number): Cell {
  if (investment === null && operating === null) return text(null);
  const parts = [ceiling(investment), ceiling(operating)];
  const format = parts.some((part) => part.format === formats.atMost) ? formats.atMost : formats.euros;
  return formula(`SUM(${at(INVESTMENT, row)}:${at(OPERATING, row)})`, sum(parts.map(amountIn)), format);
}

/** What each other year selects, then a total a year. */
function otherYears(
  plan: PlanOfYear,
  years: View['years'],
  top: number,
  columns: readonly Column<Planned>[],
  saying: Saying,
): readonly Row[] {
  const rows = years
    .filter(({ year }) => year !== plan.year)
    .flatMap(({ year, rows }) =>
      rows.filter(({ choice }) => choice.code === 'selected').map((row): Planned => ({ ...row, year })),
    );
  if (rows.length === 0) return [];
  const made = table(top + 1, columns, rows);
  const yearsShown = [...new Set(rows.map(({ year }) => year))];
  const choice = rows[0]?.choice.label ?? '';
  const total = (year: number, row: number): Row =>
    columns.map((_, index): Cell => {
      const column = index + 1;
      if (column === YEAR) return figure(year, '"Total "0', 'total');
      if (column === CHOICE) return text(choice, 'total');
      if (column < INVESTMENT || column > FTE) return text(null, 'total');
      const result = sum(rows.flatMap((one, at1) => (one.year === year ? amountIn(made.rows[at1 + 1]?.[index]) : [])));
      const areas = [column, YEAR, CHOICE].map((each) => fixedArea(downwards(each, made.first, made.last)));
      const written = `SUMIFS(${areas[0]},${areas[1]},${at(YEAR, row)},${areas[2]},${at(CHOICE, row)})`;
      return formula(written, result, column === FTE ? formats.fte : formats.euros, 'total');
    });
  return [
    [],
    [text(saying.words.plan.others, 'section')],
    ...made.rows,
    ...yearsShown.map((year, index) => total(year, made.last + 1 + index)),
  ];
}
