// A chart with its table of figures and, in words, what stands out.
import type { Chart, ChartFormat, Language, View } from '../../model/index.ts';
import { dayOf, exactly, sum } from '../../values/index.ts';
import { type ChartWords, chartWords, formatDate, formatMoney, formatNumber, formatPercent } from '../../wording/index.ts';

export type ViewChart = NonNullable<View['charts']['ranking']>;
/** What a chart shows; `headers` name the columns of its table, that of the categories first. */
export type Figures = Pick<Chart, 'kind' | 'title' | 'categories'> &
  Partial<
    Pick<
      Chart,
      'categoryAxis' | 'valueAxis' | 'format' | 'colours' | 'top' | 'pictograms' | 'today' | 'legend' | 'outlines' | 'links'
    >
  > & {
    readonly series: readonly {
      readonly name: string;
      readonly values: readonly (number | null)[];
      readonly colour?: string | null;
    }[];
    readonly header: string;
    /** What the rows of the table are called, where points bear a short name. */
    readonly labels?: readonly string[];
    /** The cells of the table when they say more than the figures: ranges, dates. */
    readonly cells?: readonly (readonly string[])[];
    readonly summary?: (words: ChartWords, kind: string) => string;
  };

/** Null when no figure is known. */
export function chartOf(figures: Figures, language: Language): ViewChart | null {
  const {
    kind,
    title,
    categories,
    header,
    cells,
    labels = categories,
    categoryAxis = null,
    valueAxis = null,
    format = 'number',
    top = null,
  } = figures;
  const series = figures.series.map(({ name, values, colour = null }) => ({ name, values: [...values], colour }));
  if (!series.some(({ values }) => values.some((value) => value !== null))) return null;
  const words = chartWords[language];
  const write = (value: number | null) => (value === null ? '' : writeValue(value, format, language));
  return {
    ...{
      kind,
      title,
      categories: [...categories],
      colours: figures.colours ? [...figures.colours] : null,
      series,
      categoryAxis,
      valueAxis,
      format,
      top,
      pictograms: figures.pictograms ? [...figures.pictograms] : null,
      today: figures.today ?? null,
      legend: [...(figures.legend ?? [])],
      outlines: figures.outlines ? [...figures.outlines] : null,
      links: figures.links ? [...figures.links] : null,
    },
    summary: figures.summary?.(words, words.kinds[kind]) ?? summaryOf(figures, words, write),
    headers: [header, ...series.map(({ name }) => name)],
    rows: labels.map((label, at) => ({
      label,
      cells: [...(cells?.[at] ?? series.map(({ values }) => write(values[at] ?? null)))],
    })),
  };
}

/** The greatest and the least: of stacks their whole, else what the first series says. */
function summaryOf({ kind, title, categories, series }: Figures, words: ChartWords, write: (value: number) => string): string {
  const shown = kind === 'stacked-bar' ? series : series.slice(0, 1);
  const sums = categories.flatMap((category, at) => {
    const known = shown.map(({ values }) => values[at] ?? null).filter((value) => value !== null);
    return known.length === 0 ? [] : [{ category, sum: sum(known) }];
  });
  const sorted = [...sums].sort((a, b) => b.sum - a.sum);
  const extreme = (one: (typeof sums)[number] | undefined) => (one ? { category: one.category, figure: write(one.sum) } : null);
  const lowest = sorted.length > 1 ? sorted.at(-1) : undefined;
  return words.summary(words.kinds[kind], title, categories.length, extreme(sorted[0]), extreme(lowest));
}

export const DAY = 86_400_000;

function writeValue(value: number, format: ChartFormat, language: Language): string {
  if (format === 'money') return formatMoney(exactly(value), language);
  if (format === 'percent') return formatPercent(value, language);
  return format === 'date' ? formatDate(dayOf(value), language) : formatNumber(value, language);
}

/** Long enough to be told apart, short enough to stand beside a bar. */
const LONGEST = 60;
export const shortened = (title: string, longest = LONGEST): string =>
  title.length <= longest ? title : `${title.slice(0, longest).replace(/(?<!\s)\s+\S*$/, '')}…`;
