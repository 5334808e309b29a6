// What is invested each year of the term, operation by operation: the multi-year programme that councils follow.

import type { Action, Money, View } from '../../model/index.ts';
import { budgetOf, moneyAidOf } from '../../project/money/index.ts';
import { minus, moneyOf, spanOf, total, zero } from '../../values/index.ts';
import { axisName, axisOf } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type Investment = View['investment'];
type Row = Investment['total'];

/** As many years as a page holds: a term has six or seven. */
const MOST_YEARS = 8;

export function investmentView(input: ViewInput): Investment {
  const { project, links, words } = input;
  const operations = project.actions.filter((action) => linesOf(action).length > 0);
  const years = yearsOf(input, operations);
  const row = (actions: readonly Action[], named: Pick<Row, 'id' | 'number' | 'title' | 'axis'>): Row => ({
    ...named,
    ...amountsOf(actions, years),
  });
  const axes = (project.axes.axes ?? []).map((axis) => ({
    ...axisName(axis),
    actions: links.branches.get(axis.id)?.actions ?? [],
  }));
  const groups = [...axes, { id: '', number: null, title: words.withoutAxis, actions: links.unplaced }];
  return {
    years: [...years],
    rows: operations.map((action) =>
      row([action], { id: action.id, number: action.number ?? null, title: action.title, axis: axisOf(input, action) }),
    ),
    byAxis: groups
      .map(({ actions, ...named }) => ({ named, held: actions.filter((one) => operations.includes(one)) }))
      .filter(({ held }) => held.length > 0)
      .map(({ named, held }) => row(held, { ...named, axis: null })),
    total: row(operations, { id: '', number: null, title: '', axis: null }),
  };
}

/** What is planned; before or instead of a plan, what was committed or spent. A line without a nature is an investment, as plans count it. */
const linesOf = (action: Action) =>
  budgetOf(action)
    .filter(({ nature }) => nature !== 'operating')
    .flatMap(({ year, planned, committed, spent }) => {
      const amount = moneyOf(planned ?? committed ?? spent);
      return amount === null ? [] : [{ year, amount }];
    });

/** The years of the term and those of the lines, together; the last ones when they are too many. */
function yearsOf({ project, year }: ViewInput, operations: readonly Action[]): readonly number[] {
  const term = spanOf(project.info.term) ?? spanOf(project.info.period);
  const own = operations.flatMap((action) => linesOf(action).flatMap((line) => line.year ?? []));
  const ends = [term?.start, term?.end].flatMap((day) => (day ? [Number(day.slice(0, 4))] : []));
  const all = ends.length > 0 ? ends : own;
  if (all.length === 0) return [];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const from = last - first < MOST_YEARS ? first : Math.min(Math.max(first, year - 1), last - MOST_YEARS + 1);
  return Array.from({ length: Math.min(last - from + 1, MOST_YEARS) }, (_, at) => from + at);
}

function amountsOf(actions: readonly Action[], years: readonly number[]): Omit<Row, 'id' | 'number' | 'title' | 'axis'> {
  const lines = actions.flatMap(linesOf);
  const of = (isThen: (year: number | undefined) => boolean): Money | null =>
    total(lines.filter((line) => isThen(line.year)).map(({ amount }) => amount));
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const whole = of(() => true);
  const hoped = total(actions.flatMap(aidOf));
  return {
    before: of((year) => year !== undefined && year < first),
    amounts: years.map((year) => of((one) => one === year)),
    after: of((year) => year !== undefined && year > last),
    undated: of((year) => year === undefined),
    total: whole,
    hoped,
    remaining: whole && minus(whole, hoped ?? zero),
  };
}

/** Aid in money goes to the investment first, as net envelopes count it, and no further. */
function aidOf(action: Action): readonly (Money | null)[] {
  const whole = total(linesOf(action).map(({ amount }) => amount)) ?? zero;
  const aid = moneyAidOf(action);
  return [aid && { min: Math.min(aid.min, whole.min), max: Math.min(aid.max, whole.max) }];
}
