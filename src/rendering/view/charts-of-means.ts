// The money and the time of the programme as charts: a range is shown by its upper end, and the title says so.
import type { Language, View } from '../../model/index.ts';
import { chartWords, formatNumber, label, meansChartWords } from '../../wording/index.ts';
import { chartOf, shortened, type ViewChart } from './chart-of.ts';
import { titleFor, upperEnd, written } from './charts-of-money.ts';

/** A stack a year, a layer an axis, each in its colour. */
export function investmentChart(
  { years, byAxis, total }: View['investment'],
  axes: View['axes'],
  language: Language,
): ViewChart | null {
  const words = { ...chartWords[language], ...meansChartWords[language] };
  const known = byAxis.filter(({ amounts }) => amounts.some((amount) => amount !== null));
  return chartOf(
    {
      kind: 'stacked-bar',
      title: titleFor(total.amounts, words.investmentByYear, language),
      categories: years.map(String),
      series: known.map(({ id, title, amounts }) => ({
        name: shortened(title),
        values: amounts.map(upperEnd),
        colour: axes.find((axis) => axis.id === id)?.colour ?? null,
      })),
      cells: years.map((_, at) => known.map(({ amounts }) => written(amounts[at] ?? null, language))),
      categoryAxis: words.year,
      format: 'money',
      header: words.year,
    },
    language,
  );
}

/**
 * What each year costs beside the aid that it brings, as the table beside it says. They are not stacked: a grant may be dated before what
 * it pays for, and exceed the costs of its year.
 */
export function fundingChart({ byYear }: View['funding'], language: Language): ViewChart | null {
  const words = { ...chartWords[language], ...meansChartWords[language] };
  const dated = byYear.filter(({ year, account }) => year !== null && (account.planned ?? account.hoped) !== null);
  const columns = [
    { name: words.planned, amounts: dated.map(({ account }) => account.planned) },
    { name: words.aid, amounts: dated.map(({ account }) => account.hoped) },
    { name: words.secured, amounts: dated.map(({ account }) => account.secured) },
  ];
  return chartOf(
    {
      kind: 'bar',
      title: titleFor(
        columns.flatMap(({ amounts }) => amounts),
        words.fundingByYear,
        language,
      ),
      categories: dated.map(({ year }) => String(year)),
      series: columns.map(({ name, amounts }) => ({ name, values: amounts.map(upperEnd) })),
      cells: dated.map((_, at) => columns.map(({ amounts }) => written(amounts[at] ?? null, language))),
      categoryAxis: words.year,
      format: 'money',
      header: words.year,
    },
    language,
  );
}

/** What each funder pays, a layer a stage, as the table beside it says: what is hoped for is never drawn as granted. */
export function fundersChart({ byFunder }: View['funding'], language: Language): ViewChart | null {
  const words = { ...chartWords[language], ...meansChartWords[language] };
  const rows = byFunder.filter(({ amount }) => amount !== null);
  const isTwice = (name: string): boolean => rows.filter(({ funder }) => funder === name).length > 1;
  const stages = (['received', 'granted', 'requested', 'planned'] as const)
    .map((stage) => ({ name: words.stages[stage], amounts: rows.map((row) => row[stage]) }))
    .filter(({ amounts }) => amounts.some((amount) => amount !== null));
  return chartOf(
    {
      kind: 'stacked-bar',
      title: titleFor(
        stages.flatMap(({ amounts }) => amounts),
        words.fundingByFunder,
        language,
      ),
      categories: rows.map(({ funder, kind }) =>
        kind && isTwice(funder) ? `${shortened(funder)} (${kind.label})` : shortened(funder),
      ),
      series: stages.map(({ name, amounts }) => ({ name, values: amounts.map(upperEnd) })),
      cells: rows.map((_, at) => stages.map(({ amounts }) => written(amounts[at] ?? null, language))),
      format: 'money',
      header: label('action.funding.funder', language) ?? '',
    },
    language,
  );
}

/** The busiest quarter of the busiest year of each department, beside its capacity. */
export function workloadChart({ years }: View['workload'], language: Language): ViewChart | null {
  const words = { ...chartWords[language], ...meansChartWords[language] };
  const names = [...new Set(years.flatMap(({ departments }) => departments.map(({ title }) => title)))];
  const rows = names.map((name) => {
    const held = years.flatMap(({ departments }) => departments.filter(({ title }) => title === name));
    return { name, worst: Math.max(...held.map(({ worst }) => worst)), capacity: held[0]?.capacity ?? null };
  });
  const number = (value: number | null) => (value === null ? '' : formatNumber(value, language, { decimals: 2 }));
  return chartOf(
    {
      kind: 'bar',
      title: words.workload,
      categories: rows.map(({ name }) => shortened(name)),
      series: [
        { name: words.busiest, values: rows.map(({ worst }) => worst) },
        { name: words.capacity, values: rows.map(({ capacity }) => capacity) },
      ],
      cells: rows.map(({ worst, capacity }) => [number(worst), number(capacity)]),
      valueAxis: words.fte,
      header: words.department,
    },
    language,
  );
}
