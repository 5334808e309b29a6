/** How amounts, numbers, dates and periods are written in French and in English. */

import type { Language, Money, Period } from '../model/index.ts';
import { clockOf, narrowNoBreak, noBreak, percentDecimals } from '../values/index.ts';
import { countedUnit } from './counted-unit.ts';
import { de } from './elision.ts';

type Day = { readonly year: number; readonly month: number; readonly day: number };
type Decimals = { readonly decimals?: number | undefined };

export const monthNames = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const ENGLISH_RANKS = ['first', 'second', 'third', 'fourth'];

/** A hyphen is no minus sign, and a line may end behind it. */
const minus = '−';

/** `1 234,5` in French, `1,234.5` in English, `−3` below zero; at most two decimals, or exactly `decimals` of them. */
export function formatNumber(value: number, language: Language, { decimals }: Decimals = {}): string {
  const fixed = Math.abs(value).toFixed(decimals ?? 2);
  const [whole = '', fraction = ''] = (decimals === undefined ? fixed.replace(/\.?0{1,2}$/, '') : fixed).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,7}$)/g, language === 'fr' ? narrowNoBreak : ',');
  const sign = value < 0 && /[1-9]/.test(fixed) ? minus : '';
  return sign + grouped + (fraction && (language === 'fr' ? ',' : '.') + fraction);
}

/** `45` is written `45 %`; with more than `decimals` of them where what is not nothing, or not all, would read so. */
export function formatPercent(value: number, language: Language, { decimals }: Decimals = {}): string {
  const shown = decimals === undefined ? undefined : percentDecimals(value, decimals);
  return `${formatNumber(value, language, { decimals: shown })}${language === 'fr' ? ' %' : '%'}`;
}

/** A share of 1 as a percentage with one decimal: `0.456` is written `45,6 %`. */
export const formatShare = (share: number, language: Language): string => formatPercent(100 * share, language, { decimals: 1 });

/** `200 €`, `1 234,50 €`, `200 € à 500 €`; cents are left out when there are none, unless `decimals` asks for them. */
export function formatMoney({ min, max }: Money, language: Language, { decimals }: Decimals = {}): string {
  const shown = decimals ?? (min % 100 === 0 && max % 100 === 0 ? 0 : 2);
  const one = (cents: number) => {
    const rounded = shown === 0 ? Math.sign(cents) * Math.round(Math.abs(cents) / 100) : cents / 100;
    const number = formatNumber(Math.abs(rounded), language, { decimals: shown });
    return (rounded < 0 ? minus : '') + (language === 'fr' ? `${number} €` : `€${number}`);
  };
  return min === max ? one(min) : `${one(min)} ${language === 'fr' ? 'à' : 'to'} ${one(max)}`;
}

const MILLION = 100_000_000;

/** The same where there is little room: whole euros, and millions for what is long, a range from one or a sum from a hundred of them. */
export function formatShortMoney({ min, max }: Money, language: Language): string {
  const isRange = min !== max;
  if (max < (isRange ? MILLION : 100 * MILLION)) return formatMoney({ min, max }, language, { decimals: 0 });
  const one = (cents: number) => formatNumber(cents / MILLION, language, { decimals: max < 10 * MILLION ? 2 : 1 });
  if (language === 'fr') return `${isRange ? `${one(min)} à ` : ''}${one(max)}${narrowNoBreak}M€`;
  return `${isRange ? `€${one(min)}M to ` : ''}€${one(max)}M`;
}

/** `15 janvier 2026`, `1er janvier 2026`, `15 January 2026`; the text itself when it is no `YYYY-MM-DD`. */
export function formatDate(iso: string, language: Language): string {
  const day = readDay(iso);
  return day ? `${dayOfMonth(day, language)} ${month(day, language)} ${day.year}` : iso;
}

/** `18:30` or `18h30` is `18 h 30` in French, `18:30` in English; `18 h` on the hour. The text itself when it is no time. */
export function formatTime(time: string, language: Language): string {
  const clock = clockOf(time);
  if (clock === null || language === 'en') return clock ?? time;
  const [hours, minutes] = clock.split(':');
  return `${Number(hours)}${noBreak}h${minutes === '00' ? '' : `${noBreak}${minutes}`}`;
}

/**
 * A period in words, as coarse as it was typed, since `2026-Q2` and `2026-04/2026-06` are the same days: `mars 2026`, `2e trimestre 2026`, `d’avril à juin 2026`, `à partir de mars 2026`.
 */
export function formatPeriod({ start, end, text }: Period, language: Language): string {
  const [from, to] = [readDay(start), readDay(end)];
  if (from && to) return start === end ? formatDate(start ?? '', language) : closed(from, to, text, language);
  if (from) return openEnd(from, language);
  if (to) return openStart(to, language);
  return text === 'ongoing' && language === 'fr' ? 'en continu' : text;
}

/** The same where there is little room: a quarter and a half-year by their letter and number, `T1 2022`, `S2 2022`. */
export function formatShortPeriod(period: Period, language: Language): string {
  const [, year, letter = '', number] = /^(\d{4})-([QTSH])([1-4])$/.exec(period.text) ?? [];
  const sign = LETTERS[language][/[QT]/.test(letter) ? 'quarter' : 'half'];
  return year === undefined ? formatPeriod(period, language) : `${sign}${number} ${year}`;
}
const LETTERS = { fr: { quarter: 'T', half: 'S' }, en: { quarter: 'Q', half: 'H' } };

/** A figure with the unit of what is measured: `12 lieux`, `1 lieu`, `45 %`, `3`. */
export const formatMeasure = (value: number, unit: string | null | undefined, language: Language): string => {
  if (unit === '%') return formatPercent(value, language);
  const number = formatNumber(value, language);
  return unit ? `${number}${noBreak}${countedUnit(value, unit, language)}` : number;
};

/** `a, b et c` in French, `a, b and c` in English; or with another word before the last. */
export function formatList(items: readonly string[], language: Language, word?: string): string {
  const and = language === 'fr' ? 'et' : 'and';
  const [others, last = ''] = [items.slice(0, -1), items.at(-1)];
  // « agents et services, et élus »: what holds the word itself is parted from it by more, on either side.
  const beside = `${others.at(-1)}|${last}`.replace(/«[^«»]*»|“[^“”]*”/g, '');
  const isHeld = word === undefined && beside.includes(` ${and} `);
  return others.length === 0 ? last : `${others.join(', ')}${isHeld ? ',' : ''} ${word ?? and} ${last}`;
}

const COUNTS = {
  fr: ['une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** In words up to ten: `trois`, `three`, of something feminine in French; then in figures. */
export const countInWords = (count: number, language: Language): string =>
  COUNTS[language][count - 1] ?? formatNumber(count, language);

/** `a`, `a et b`, `a et trois autres`: the first of those that are too many to be named. */
export function firstOf([first = '', ...others]: readonly string[], language: Language): string {
  const rest =
    others.length === 1 ? others : [`${countInWords(others.length, language)} ${language === 'fr' ? 'autres' : 'others'}`];
  return others.length === 0 ? first : formatList([first, ...rest], language);
}

function closed(from: Day, to: Day, text: string, language: Language): string {
  const whole = from.day === 1 && isLastOfMonth(to);
  if (!whole) return fromDayToDay(from, to, language);
  const typedAsMonths = /^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(text);
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  if (months === 1) return `${month(from, language)} ${from.year}`;
  if (!typedAsMonths && from.month === 1 && to.month === 12)
    return from.year === to.year ? `${from.year}` : `${from.year} ${language === 'fr' ? 'à' : 'to'} ${to.year}`;
  if (!typedAsMonths && months === 3 && from.month % 3 === 1) return quarter((from.month + 2) / 3, from.year, language);
  if (!typedAsMonths && months === 6 && from.month % 6 === 1) return half((from.month + 5) / 6, from.year, language);
  return fromMonthToMonth(from, to, language);
}

function fromDayToDay(from: Day, to: Day, language: Language): string {
  const sameYear = from.year === to.year;
  const first = [
    dayOfMonth(from, language),
    ...(sameYear && from.month === to.month ? [] : [month(from, language)]),
    ...(sameYear ? [] : [from.year]),
  ].join(' ');
  const last = `${dayOfMonth(to, language)} ${month(to, language)} ${to.year}`;
  return language === 'fr' ? `du ${first} au ${last}` : `${first} to ${last}`;
}

function fromMonthToMonth(from: Day, to: Day, language: Language): string {
  const first = month(from, language) + (from.year === to.year ? '' : ` ${from.year}`);
  const last = `${month(to, language)} ${to.year}`;
  return language === 'fr' ? `${de(first)} à ${last}` : `${first} to ${last}`;
}

function openEnd(from: Day, language: Language): string {
  const fromMonth = from.day === 1;
  const date = fromMonth
    ? `${month(from, language)} ${from.year}`
    : `${dayOfMonth(from, language)} ${month(from, language)} ${from.year}`;
  if (language === 'en') return `from ${date}`;
  return fromMonth ? `à partir ${de(date)}` : `à partir du ${date}`;
}

function openStart(to: Day, language: Language): string {
  const toMonth = isLastOfMonth(to);
  const date = toMonth ? `${month(to, language)} ${to.year}` : `${dayOfMonth(to, language)} ${month(to, language)} ${to.year}`;
  if (language === 'en') return `until ${date}`;
  return `jusqu’${toMonth ? 'en' : 'au'} ${date}`;
}

const quarter = (rank: number, year: number, language: Language) =>
  language === 'fr' ? `${ordinal(rank)} trimestre ${year}` : `${ENGLISH_RANKS[rank - 1]} quarter of ${year}`;
const half = (rank: number, year: number, language: Language) =>
  language === 'fr' ? `${ordinal(rank)} semestre ${year}` : `${ENGLISH_RANKS[rank - 1]} half of ${year}`;
const ordinal = (rank: number) => (rank === 1 ? '1er' : `${rank}e`);
const month = ({ month: rank }: Day, language: Language) => monthNames[language][rank - 1] ?? '';
const dayOfMonth = ({ day }: Day, language: Language) => (language === 'fr' && day === 1 ? '1er' : `${day}`);
const isLastOfMonth = ({ year, month: rank, day }: Day) => day === new Date(Date.UTC(year, rank, 0)).getUTCDate();

function readDay(iso: string | null): Day | undefined {
  const [, year, rank, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '') ?? [];
  return year && rank && day ? { year: Number(year), month: Number(rank), day: Number(day) } : undefined;
}

/** Said of actions: the first one, or those down to a rank. */
export const amongFirst = (top: number, language: Language): string =>
  language === 'fr' ? (top === 1 ? 'première' : `parmi les ${top} premières`) : top === 1 ? 'first' : `among the first ${top}`;
