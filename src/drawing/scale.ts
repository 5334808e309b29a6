// Scales with round steps, for numbers and for time.
import type { ChartFormat } from '../model/index.ts';

/** Where a scale begins and ends, and the distance of its lines. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Where a value stands between the two ends that the scale is drawn from and to. */
export const placedOn =
  ({ min, max }: Scale, from: number, to: number) =>
  (value: number): number =>
    from + ((value - min) / (max - min)) * (to - from);

interface Asked {
  readonly format?: ChartFormat;
  readonly lines?: number;
  readonly loose?: boolean;
}

/**
 * About `lines` round steps (1, 2 or 5 times a power of ten) that hold every value; from zero unless `loose`. Things are counted whole, and
 * percents and euros are written whole: between 1 and 2 there is no line, which would bear the label of another.
 */
export function scaleOf(values: readonly number[], { format = 'number', lines = 5, loose = false }: Asked = {}): Scale {
  const [low, high] = extremes(loose ? values : [0, ...values]);
  const span = high - low || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(span / lines));
  const round = [1, 2, 5, 10].map((times) => times * power).find((one) => span / one <= lines) ?? 10 * power;
  const step = format !== 'number' || values.every(Number.isInteger) ? Math.max(round, 1) : round;
  const min = Math.floor(low / step) * step;
  const max = Math.ceil(high / step) * step;
  return { min, max: max > min ? max : min + step, step };
}

/** Of bars that are a few units long, with room above the highest: left alone, programs draw lines between the units. */
export function scaleOfFew(values: readonly number[], asked: Asked): Scale | undefined {
  const [low, high] = extremes([0, ...values]);
  const { min, max, step } = scaleOf(values, asked);
  return high - low < 10 ? { min, max: max > high ? max : max + step, step } : undefined;
}

/** A scale around points, so that none stands on the edge. */
export function scaleAround(values: readonly number[], format?: ChartFormat): Scale {
  const loose = scaleOf(values, { ...(format && { format }), loose: true });
  const [low, high] = extremes(values);
  const isRank = values.every(Number.isInteger) && high - low < 10;
  // Between 1 and 2 on a scale of severity there is nothing.
  const { min, max, step } = isRank ? { min: low, max: high, step: 1 } : loose;
  return { min: low - min < step / 4 ? min - step : min, max: max - high < step / 4 ? max + step : max, step };
}

/** The lines of a scale, without the dust of binary fractions. */
export const linesOf = ({ min, max, step }: Scale): number[] =>
  Array.from({ length: Math.floor((max - min) / step + 1e-9) + 1 }, (_, index) => Number((min + index * step).toPrecision(12)));

const YEAR = 365.25;

/**
 * Days of Office's calendar, from the first day of a year (of a month when it is short). The steps are parts of a mean year, whose lines
 * fall in the first days of quarters, halves and years: no axis of values can count in months. They begin late on that day, by what a
 * leap year is longer than a mean one, or the next would fall on the last day of the year before, and bear its name.
 */
export function timeScale(days: readonly number[]): Scale {
  const [low, high] = extremes(days);
  const span = high - low;
  if (span < YEAR / 2) {
    const step = span < 60 ? 7 : 28;
    const min = firstOf(low, 'month');
    return { min, max: min + Math.ceil((high - min) / step) * step, step };
  }
  const step = span < 2 * YEAR ? YEAR / 4 : span < 4 * YEAR ? YEAR / 2 : YEAR;
  const min = firstOf(low, 'year') + 366 - YEAR;
  return { min, max: min + Math.ceil((high - min) / step) * step, step };
}

/** The serial day on which the month or year of a day began. */
function firstOf(serial: number, unit: 'month' | 'year'): number {
  const day = new Date((serial - 25_569) * 86_400_000);
  return Date.UTC(day.getUTCFullYear(), unit === 'month' ? day.getUTCMonth() : 0, 1) / 86_400_000 + 25_569;
}

function extremes(values: readonly number[]): [low: number, high: number] {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return values.length === 0 ? [0, 1] : [low, high];
}
