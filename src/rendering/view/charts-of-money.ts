// The planned budget as charts: a range is shown by its upper end, and the title says so.
import type { Language, Money, View } from '../../model/index.ts';
import { spentOfPlanned } from '../../project/money/index.ts';
import { isRange, sumOf } from '../../values/index.ts';
import { chartWords, formatMoney } from '../../wording/index.ts';
import { chartOf, shortened, type ViewChart } from './chart-of.ts';

type Budget = View['budget'];

export const upperEnd = (money: Money | null): number | null => money?.max ?? null;
export const titleFor = (amounts: readonly (Money | null)[], title: string, language: Language): string =>
  amounts.some(isRange) ? title + chartWords[language].upperEnd : title;
export const written = (money: Money | null, language: Language): string => (money ? formatMoney(money, language) : '');

/** Stacked by nature; what no nature is stated for is told apart. */
export function budgetByYear({ byYear }: Budget, language: Language): ViewChart | null {
  const words = chartWords[language];
  const other = byYear.map(({ planned, investment, operating }) => (planned ? minus(planned, [investment, operating]) : null));
  const natures = [
    { name: words.investment, amounts: byYear.map(({ investment }) => investment) },
    { name: words.operating, amounts: byYear.map(({ operating }) => operating) },
    { name: words.otherNature, amounts: other },
  ].filter(({ amounts }) => amounts.some((amount) => amount !== null));
  return chartOf(
    {
      kind: 'stacked-bar',
      title: titleFor(
        byYear.map(({ planned }) => planned),
        words.budgetByYear,
        language,
      ),
      categories: byYear.map(({ year }) => (year === null ? words.undated : String(year))),
      series: natures.map(({ name, amounts }) => ({ name, values: amounts.map(upperEnd) })),
      cells: byYear.map((_, at) => natures.map(({ amounts }) => written(amounts[at] ?? null, language))),
      categoryAxis: words.year,
      format: 'money',
      header: words.year,
    },
    language,
  );
}

/** Each bar in the colour of its axis. */
export function budgetByAxis({ byAxis }: Budget, axes: View['axes'], language: Language): ViewChart | null {
  const words = chartWords[language];
  const amounts = byAxis.map(({ cost }) => cost.planned);
  return chartOf(
    {
      kind: 'bar',
      title: titleFor(amounts, words.budgetByAxis, language),
      categories: byAxis.map(({ title }) => shortened(title)),
      colours: byAxis.map(({ id }) => axes.find((axis) => axis.id === id)?.colour ?? null),
      series: [{ name: words.planned, values: amounts.map(upperEnd) }],
      cells: amounts.map((amount) => [written(amount, language)]),
      format: 'money',
      header: words.axis,
    },
    language,
  );
}

/** Null when nothing is left. */
function minus(whole: Money, parts: readonly (Money | null)[]): Money | null {
  const sum = (end: 'min' | 'max') => sumOf(parts, (part) => part?.[end] ?? 0);
  const rest = { min: whole.min - sum('min'), max: whole.max - sum('max') };
  return rest.max > 0 ? rest : null;
}

/** Side by side for each axis whose money is known; what was spent on dropped actions, of which nothing is planned any more, stands apart. */
export function spentByAxis({ byAxis }: View['progress'], language: Language): ViewChart | null {
  const words = chartWords[language];
  const known = byAxis.filter(({ planned, spent }) => planned !== null || spent !== null);
  if (known.every(({ spent }) => spent === null)) return null;
  const sides = [
    { name: words.planned, amounts: known.map(({ planned }) => planned) },
    { name: words.spent, amounts: known.map(spentOfPlanned) },
    { name: words.spentOnDropped, amounts: known.map(({ spentOnDropped }) => spentOnDropped) },
  ].filter(({ name, amounts }) => name !== words.spentOnDropped || amounts.some((amount) => amount !== null && amount.max > 0));
  return chartOf(
    {
      kind: 'bar',
      title: titleFor(
        sides.flatMap(({ amounts }) => amounts),
        words.spentByAxis,
        language,
      ),
      categories: known.map(({ title }) => shortened(title)),
      series: sides.map(({ name, amounts }) => ({ name, values: amounts.map(upperEnd) })),
      cells: known.map((_, at) => sides.map(({ amounts }) => written(amounts[at] ?? null, language))),
      format: 'money',
      header: words.axis,
    },
    language,
  );
}
