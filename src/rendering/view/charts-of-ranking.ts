// The ranking as charts: what each score is made of, benefit against effort, what each college weighs.

import type { Language, View } from '../../model/index.ts';
import { round, sumOf } from '../../values/index.ts';
import { chartWords, formatNumber, rankingChartWords } from '../../wording/index.ts';
import { chartOf, shortened, type ViewChart } from './chart-of.ts';

type Ranking = NonNullable<View['ranking']>;
type Row = Ranking['rows'][number];
type Criterion = Ranking['criteria'][number];

/** More bars than this are no longer seen one by one. */
const MOST_ACTIONS = 20;
/** On one line, between its rank and its score. */
const LONGEST_NAME = 44;
/** More points than this hide one another's names. */
const MOST_POINTS = 40;

/** Actions that were set aside have no rank and are left out. */
const placed = (ranking: View['ranking']): readonly Row[] => (ranking?.rows ?? []).filter(({ setAside }) => !setAside);

/** What each criterion adds to the score. */
export function contributionsChart(ranking: View['ranking'], language: Language): ViewChart | null {
  const words = chartWords[language];
  const all = placed(ranking);
  const rows = all.slice(0, MOST_ACTIONS);
  const score = (value: number) => formatNumber(value, language, { decimals: 1 });
  const points = (at: number, id: string) => rows[at]?.contributions.find(({ criterion }) => criterion === id)?.points ?? null;
  return chartOf(
    {
      kind: 'stacked-bar',
      title: words.ranking(rows.length, all.length),
      categories: rows.map(({ rank, title, score: whole }) => `${rank}. ${shortened(title, LONGEST_NAME)} (${score(whole)})`),
      series: (ranking?.criteria ?? []).map(({ id, title }) => ({ name: title, values: rows.map((_, at) => points(at, id)) })),
      valueAxis: words.points,
      header: words.action,
    },
    language,
  );
}

/** The mean value of an action on some criteria, by their weights, out of 100; null when none of them weighs. */
function meanOn(criteria: readonly Criterion[], { contributions }: Row): number | null {
  const whole = sumOf(criteria, ({ share }) => share);
  const value = (id: string) => contributions.find(({ criterion }) => criterion === id)?.value ?? 0;
  return whole > 0 ? (100 * sumOf(criteria, ({ id, share }) => share * value(id))) / whole : null;
}

const isKnown = (criteria: readonly Criterion[], { contributions }: Row): boolean =>
  criteria.every(({ id }) => contributions.some(({ criterion, missing }) => criterion === id && !missing));

interface Effort {
  readonly title: string;
  readonly of: (row: Row) => number | null;
}

/** A single criterion of effort in its own unit, costs in thousands of euros; several together out of 100, where more is harder. */
function effortOf(criteria: readonly Criterion[], words: (typeof rankingChartWords)['fr']): Effort {
  const [one, ...others] = criteria;
  if (!one || others.length > 0)
    return { title: words.effort, of: (row) => (isKnown(criteria, row) ? 100 - (meanOn(criteria, row) ?? 0) : null) };
  const isCost = one.source.code === 'budget';
  const raw = (row: Row) => row.contributions.find(({ criterion }) => criterion === one.id)?.raw ?? null;
  return {
    title: isCost ? words.inThousands(one.title) : one.title,
    of: (row) => {
      const measure = raw(row);
      return measure === null ? null : isCost ? measure / 1000 : measure;
    },
  };
}

/** Benefit, on the criteria where more is better, against effort, on the others; null when all are of one kind. */
export function benefitEffortChart(ranking: View['ranking'], language: Language): ViewChart | null {
  const words = rankingChartWords[language];
  const weighing = (ranking?.criteria ?? []).filter(({ share }) => share > 0);
  const [benefits, efforts] = [true, false].map((isHigher) =>
    weighing.filter(({ direction }) => (direction.code === 'higher-is-better') === isHigher),
  );
  if (!benefits?.length || !efforts?.length) return null;
  const effort = effortOf(efforts, words);
  const points = placed(ranking)
    .slice(0, MOST_POINTS)
    .flatMap((row) => {
      const [across, up] = [effort.of(row), meanOn(benefits, row)];
      return across === null || up === null ? [] : [{ row, across: round(across, 1), up: round(up, 1) }];
    });
  return chartOf(
    {
      kind: 'scatter',
      title: words.benefitEffort,
      // A rank beside its point runs over no other; the table says whose it is.
      categories: points.map(({ row }) => String(row.rank)),
      labels: points.map(({ row }) => `${row.rank}. ${row.title}`),
      series: [
        { name: effort.title, values: points.map(({ across }) => across) },
        { name: words.benefit, values: points.map(({ up }) => up) },
      ],
      categoryAxis: effort.title,
      valueAxis: words.benefit,
      header: chartWords[language].action,
      summary: (_, kind) => words.benefitEffortSummary(kind, points.length, bestOf(points)),
    },
    language,
  );
}

/** The action of most benefit among the half that asks least effort. */
function bestOf(points: readonly { readonly row: Row; readonly across: number; readonly up: number }[]): string {
  const easiest = [...points].sort((a, b) => a.across - b.across).slice(0, Math.ceil(points.length / 2));
  return [...easiest].sort((a, b) => b.up - a.up)[0]?.row.title ?? '';
}

/** One group of bars a criterion, one bar a college. */
export function collegeWeightsChart(ranking: View['ranking'], language: Language): ViewChart | null {
  const words = rankingChartWords[language];
  const colleges = ranking?.votes?.colleges ?? [];
  return chartOf(
    {
      kind: 'bar',
      title: words.collegeWeights,
      categories: (ranking?.criteria ?? []).map(({ title }) => shortened(title)),
      series: colleges.map(({ college, weights }) => ({
        name: college,
        values: weights.map(({ weight }) => round(100 * weight, 1)),
      })),
      format: 'percent',
      valueAxis: words.weight,
      header: words.criterion,
    },
    language,
  );
}

/** More things than this, or more side by side, are no longer told apart: their table says it. */
const [MOST_IN_ORDER, MOST_ABREAST] = [60, 24];

/** What always comes before what, as far as it can be read. */
export function orderChart(ranking: View['ranking'], language: Language): ViewChart | null {
  const words = rankingChartWords[language];
  const order = ranking?.grounds?.order ?? [];
  const abreast = order.map(({ layer }) => order.filter((one) => one.layer === layer).length);
  if (order.length < 2 || order.length > MOST_IN_ORDER || Math.max(...abreast) > MOST_ABREAST) return null;
  const names = order.map(({ ranks, titles }) => `${ranks}. ${titles.join(', ')}`);
  const chart = chartOf(
    {
      kind: 'order',
      title: words.order,
      categories: names,
      series: [{ name: words.layer, values: order.map(({ layer }) => layer) }],
      links: order.map(({ below }) => below.join(' ')),
      cells: order.map(({ below }) => [below.map((place) => order[place]?.ranks ?? '').join(', ')]),
      header: chartWords[language].action,
      summary: (_, kind) =>
        words.orderSummary(
          kind,
          order.length,
          order.filter(({ layer }) => layer === 0).map(({ titles }) => titles.join(', ')),
        ),
    },
    language,
  );
  return chart && { ...chart, headers: [chartWords[language].action, words.directlyBefore] };
}
