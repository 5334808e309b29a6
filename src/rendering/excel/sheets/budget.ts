/** « Budget »: by year and section, by axis, by funder, each with its totals. */
import type { View } from '../../../model/index.ts';
import { at } from '../areas.ts';
import { amountIn, euros, figure, formats, formula, sum, text } from '../cells.ts';
import type { Saying } from '../saying.ts';
import type { Cell, Look, Sheet } from '../sheet.ts';
import { type Column, heading, table, totals, UNDER_HEADING } from '../table.ts';

type Budget = View['budget'];
type Axis = Budget['byAxis'][number];
type Year = Budget['byYear'][number];
type Funder = Budget['byFunder'][number];

const [PLANNED, SPENT] = [5, 7];
const AMOUNT = 15;

export function budgetSheet({ budget }: View, { words }: Saying): Sheet | null {
  const { byYear, byAxis, byFunder } = budget;
  if (byYear.length + byAxis.length + byFunder.length === 0) return null;
  const { budget: said, total } = words;
  const rows = [...heading(said.title, said.note)].slice(0, UNDER_HEADING - 2);
  const add = <T>(title: string, columns: readonly Column<T>[], items: readonly T[]): void => {
    if (items.length === 0) return;
    rows.push([], [text(title, 'section')]);
    const made = table(rows.length + 1, columns, items);
    rows.push(...made.rows, totals(columns, made, total));
  };
  add(said.byYear, yearColumns(said), byYear);
  add(said.byAxis, axisColumns(said), byAxis);
  add(said.byFunder, funderColumns(said), byFunder);
  return {
    name: said.sheet,
    widths: [44, 16, AMOUNT, AMOUNT, AMOUNT, AMOUNT, AMOUNT, 12],
    rows,
    frozen: { rows: 2, columns: 1 },
    repeated: [1, 2],
  };
}

type Words = Saying['words']['budget'];

const amount = <T>(head: string, of: Column<T>['of']): Column<T> => ({ head, width: AMOUNT, of, total: 'SUM' });

const yearColumns = (words: Words): readonly Column<Year>[] => [
  { head: words.year, width: 44, of: ({ year }) => text(year === null ? words.undated : `${year}`, 'strong') },
  { head: '', width: 16, of: () => text(null) },
  amount(words.investment, ({ investment }) => euros(investment)),
  amount(words.operating, ({ operating }) => euros(operating)),
  amount(words.planned, ({ planned }) => euros(planned)),
  amount(words.committed, ({ committed }) => euros(committed)),
  amount(words.spent, ({ spent }) => euros(spent)),
  rateColumn(words, ({ planned, spent }) => [euros(planned), euros(spent)]),
];

const axisColumns = (words: Words): readonly Column<Axis>[] => [
  { head: words.axis, width: 44, of: ({ title }) => text(title, 'strong') },
  { head: words.count, width: 16, of: ({ count }) => figure(count, formats.whole), total: 'SUM' },
  amount(words.investment, ({ cost }) => euros(cost.investment)),
  amount(words.operating, ({ cost }) => euros(cost.operating)),
  amount(words.planned, ({ cost }) => euros(cost.planned)),
  amount(words.committed, ({ cost }) => euros(cost.committed)),
  amount(words.spent, ({ cost }) => euros(cost.spent)),
  rateColumn(words, ({ cost }) => [euros(cost.planned), euros(cost.spent)]),
];

const funderColumns = (words: Words): readonly Column<Funder>[] => [
  { head: words.funder, width: 44, of: ({ funder }) => text(funder, 'strong') },
  { head: words.kind, width: 16, of: ({ kind }) => text(kind?.label ?? null) },
  amount(words.amount, ({ amount }) => euros(amount)),
  amount(words.secured, ({ secured }) => euros(secured)),
  amount(words.expected, ({ amount, secured }, row) => {
    if (amount === null) return text(null);
    const shown = euros(amount);
    const result = sum([amountIn(shown), -amountIn(euros(secured))]);
    return formula(`N(${at(3, row)})-N(${at(4, row)})`, result, shown.format);
  }),
];

function rateColumn<T extends Year | Axis>(words: Words, of: (item: T) => readonly [planned: Cell, spent: Cell]): Column<T> {
  return {
    head: words.rate,
    width: 12,
    of: (item, row) => rate(row, ...of(item)),
    total: (row, before) => rate(row, before[PLANNED - 1] ?? null, before[SPENT - 1] ?? null, 'total'),
  };
}

/** Empty when nothing was planned, or nothing is known to be spent. */
function rate(row: number, planned: Cell | null, spent: Cell | null, look: Look = 'body'): Cell {
  const [whole, part] = [at(PLANNED, row), at(SPENT, row)];
  const result = amountIn(planned) === 0 || spent?.value == null ? '' : amountIn(spent) / amountIn(planned);
  return formula(`IF(OR(N(${whole})=0,${part}=""),"",${part}/${whole})`, result, formats.percent, look);
}
