// What templates see of a project, as the view's schema says, and the charts that they show.
import type * as pooled from './generated/portfolio-view.ts';
import type * as made from './generated/shown.ts';
import type * as shown from './generated/view.ts';
import type { Immutable } from './immutable.ts';

export type View = Immutable<shown.View>;
export type ViewAction = Immutable<shown.Action>;
export type ViewRankingRow = Immutable<shown.RankingRow>;
export type ViewPlanRow = Immutable<shown.PlanRow>;
export type Coded = Immutable<shown.Coded>;
export type Named = Immutable<shown.Named>;
/** What templates of a portfolio see. */
export type PortfolioView = Immutable<pooled.PortfolioView>;
/** What is shown as it is written of the things of a project, by their paths in the schemas. */
export type ShownOf = Immutable<made.ShownOf>;

// Figures that are to be seen, and how.

export type ChartKind =
  | 'bar'
  | 'stacked-bar'
  | 'line'
  | 'pie'
  | 'doughnut'
  | 'radar'
  | 'scatter'
  | 'bubble'
  | 'gantt'
  | 'timeline'
  | 'map'
  | 'order';

/** What the values are: integer cents, percents (45 is 45 %), plain numbers, or days since 1 January 1970. */
export type ChartFormat = 'money' | 'percent' | 'number' | 'date';

/** One value a category, null where nothing is known. `colour` is `RRGGBB`; the palette's when null. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly colour: string | null;
}

/**
 * Every kind but a few has one value a category and series. `scatter`: the categories name points, the first series says how far
 * across they stand, the others how high. `bubble`: across, up, size. `gantt`, in days: the first series says when things start,
 * the others when they end, each thing having its end in one of them; `timeline` is one with the line of today, its series the axes.
 * `map`: one value a place, drawn in its `outlines`. `order`: the value is the layer of a thing, from 0 at the top, and its `links` lead down.
 */
export interface Chart {
  readonly kind: ChartKind;
  readonly title: string;
  readonly categories: readonly string[];
  /** `RRGGBB`, one a category, for a single series of bars; null where it is that of the series. */
  readonly colours?: readonly (string | null)[] | null;
  readonly series: readonly ChartSeries[];
  /** Titles of the axes: that of the categories (of what goes across for points), that of the values. */
  readonly categoryAxis: string | null;
  readonly valueAxis: string | null;
  readonly format: ChartFormat;
  /** Where the scale of a radar ends, whatever the values: levels are out of 5 even where none is above 3. */
  readonly top?: number | null;
  /** Of each category, a character that says its state without its colour. */
  readonly pictograms?: readonly string[] | null;
  /** A day, from 1 January 1970, and what it is called. */
  readonly today?: { readonly day: number; readonly label: string } | null;
  /** What the colours of categories stand for. */
  readonly legend?: readonly { readonly label: string; readonly colour: string; readonly pictogram: string | null }[] | null;
  /** Of each category of a map, its rings: `x,y x,y x,y;x,y …`, a thousandth of the width of the whole a unit, y downwards. */
  readonly outlines?: readonly (string | null)[] | null;
  /** Of each category of an order, the places of those directly under it, apart by spaces. */
  readonly links?: readonly string[] | null;
  /** What the chart shows, in words, for those who do not see it. */
  readonly summary: string;
}
