// Moments of the calendar in the words of plans: « 30.09.26 », « 1er trim. 2026 », « rentrée 2026 », « fin 2027 ». Texts are plain.
import { parsePeriod, twoDigits } from '../days/period.ts';
import { monthNamed } from '../days/usual-day.ts';
import { usualPeriod } from '../days/usual-period.ts';

/** A period as files write it. */
export interface Moment {
  readonly period: string;
  readonly isLikely: boolean;
  readonly isDayFirst?: true;
}

const ifReal = (period: string, isLikely: boolean): Moment | null => (parsePeriod(period) === null ? null : { period, isLikely });

/** `26` is of this century: plans speak of no other. */
const century = (year: string): string => (year.length === 2 ? `20${year}` : year);

function dayIn(text: string): Moment | null {
  const [, day = '', , month = '', year] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text) ?? [];
  if (year !== undefined) {
    // `26-09-30` is a day of September whose year may stand on either side.
    if (year.length === 2 && text.includes('-')) return null;
    const read = ifReal(`${century(year)}-${twoDigits(month)}-${twoDigits(day)}`, true);
    return read && { ...read, ...(year.length === 4 && { isDayFirst: true }) };
  }
  const [, first = '', name = '', last] = /^(\d{1,2})(?:er)?[- ]([a-z]+)\.?[- ]'?(\d{4}|\d{2})$/.exec(text) ?? [];
  if (last === undefined || monthNamed(name) === 0) return null;
  return ifReal(`${century(last)}-${twoDigits(monthNamed(name))}-${twoDigits(first)}`, last.length === 2);
}

function monthIn(text: string): Moment | null {
  const [, name = '', mark, year = ''] = /^([a-z]+)\.?([-/.' ]?)(\d{4}|\d{2})$/.exec(text) ?? [];
  if (mark !== undefined && monthNamed(name) > 0) {
    // « mars 26 » may be a day of March; `mars-26` is how spreadsheets show a month.
    if (year.length === 2 && (mark === ' ' || mark === '')) return null;
    return ifReal(`${century(year)}-${twoDigits(monthNamed(name))}`, year.length === 2);
  }
  const [, before = '', after] = /^(\d{4})[ ,:-]{1,3}([a-z]+)$/.exec(text) ?? [];
  if (after !== undefined && monthNamed(after) > 0) return ifReal(`${before}-${twoDigits(monthNamed(after))}`, false);
  const [, month = '', short] = /^(\d{1,2})\/(\d{2})$/.exec(text) ?? [];
  // `09/26` has no other reading; `09/12` is a day as well.
  return short !== undefined && Number(short) > 12 ? ifReal(`20${short}-${twoDigits(month)}`, true) : null;
}

const ranks: ReadonlyMap<string, string> = new Map(
  ['premier premiere first', 'deuxieme second seconde', 'troisieme third', 'quatrieme fourth dernier'].flatMap((words, at) =>
    words.split(' ').map((word) => [word, String(at + 1)] as const),
  ),
);
const halves = /^(?:s|h|sem|semestre|half)$/;

function partOf(kind: string, rank: string, year: string, isLikely: boolean): Moment | null {
  if (rank === '' || (halves.test(kind) && Number(rank) > 2)) return null;
  return ifReal(`${century(year)}-${halves.test(kind) ? 'S' : 'T'}${rank}`, isLikely || year.length === 2);
}

/** A quarter or a half-year. « sem. » is a half-year for most, and a week for some. */
function partIn(text: string): Moment | null {
  const [, letter = '', number = '', year] = /^([tqsh])([1-4])(?: de|,)?[ /'-]{0,3}(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return partOf(letter, number, year, false);
  const [, sign = '', rank = '', short] = /^([tqs])([1-4])[ /'-](\d{2})$/.exec(text) ?? [];
  if (short !== undefined) return partOf(sign, rank, short, true);
  const [, own = '', kind = '', of] = /^([1-4])([ts])[ /-]?(\d{4}|\d{2})$/.exec(text) ?? [];
  if (of !== undefined) return partOf(kind, own, of, true);
  const [, digit, word = '', name = '', dot, last] =
    /^(?:(\d) ?(?:er|re|e|eme|nd|nde|st|rd|th)?|([a-z]+)) ?(trimestre|trim|tri|semestre|sem|quarter|half)s?(\.?)(?: de| d'| of)?(?: l'annee)? ?(\d{4}|\d{2})$/.exec(
      text,
    ) ?? [];
  if (last !== undefined) return partOf(name, digit ?? ranks.get(word) ?? '', last, name === 'sem' && dot !== undefined);
  const [, what = '', which = '', then] = /^(trimestre|trim|semestre)\.? ?([1-4])(?: de|,)?[ /-](\d{4}|\d{2})$/.exec(text) ?? [];
  if (then !== undefined) return partOf(what, which, then, false);
  // « 2026 – 3e trimestre », `2026/T3`
  const [, before, part = ''] = /^(\d{4}) ?[-/,: ] ?([a-z\d][a-z\d .]*[a-z\d.])$/.exec(text) ?? [];
  return before === undefined || /\d{2}/.test(part) ? null : partIn(`${part} ${before}`);
}

const seasons: Readonly<Record<string, (year: string) => string>> = {
  rentree: (year) => `${year}-09`,
  printemps: (year) => `${year}-T2`,
  ete: (year) => `${year}-T3`,
  automne: (year) => `${year}-T4`,
};

function seasonIn(text: string): Moment | null {
  const [, name = '', year] =
    /^(?:la |le |l')?(rentree|ete|printemps|automne)(?: scolaire)?(?: de| de septembre)?(?: septembre)? (\d{4})(?:[-/](?:\d{4}|\d{2}))?$/.exec(
      text,
    ) ?? [];
  const isTwoYears = /\d{4}[-/]\d/.test(text);
  if (year !== undefined) return isTwoYears && name !== 'rentree' ? null : ifReal(seasons[name]?.(year) ?? '', true);
  const [, what, from = '', to = ''] = /^(?:l')?(hiver|annee scolaire) (\d{4}) ?[-/] ?(\d{4}|\d{2})$/.exec(text) ?? [];
  if (what === undefined || Number(century(to)) !== Number(from) + 1) return null;
  return ifReal(what === 'hiver' ? `${from}-12/${century(to)}-02` : `${from}-09/${century(to)}-08`, true);
}

/** « 2026, 2027 et 2028 », `2026-27`: years that follow one another. */
function yearsIn(text: string): Moment | null {
  const [, from = '', to] = /^(\d{4}) ?[-/] ?(\d{2})$/.exec(text) ?? [];
  if (to !== undefined) return Number(to) > 12 && Number(to) > Number(from.slice(2)) ? ifReal(`${from}-20${to}`, true) : null;
  if (!/^(?:annees )?\d{4}(?:(?:, ?|; ?| et | puis | & )\d{4}){1,9}$/.test(text)) return null;
  const years = (text.match(/\d{4}/g) ?? []).map(Number);
  const isRun = years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
  return isRun ? ifReal(`${years[0]}-${years.at(-1)}`, true) : null;
}

/** Without « fin », « d’ici » and the like. */
export function namedMoment(text: string): Moment | null {
  const usual = usualPeriod(text);
  if (usual !== null) return { period: usual, isLikely: false };
  return dayIn(text) ?? monthIn(text) ?? partIn(text) ?? seasonIn(text) ?? yearsIn(text);
}

const monthsOf = (period: string): { readonly first: number; readonly count: number } | null => {
  const span = parsePeriod(period);
  if (span?.start == null || span.end === null || !span.start.endsWith('-01') || span.start === span.end) return null;
  const [first, last] = [span.start, span.end].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1);
  return first === undefined || last === undefined ? null : { first, count: last - first + 1 };
};
const monthAt = (number: number): string => `${Math.floor(number / 12)}-${twoDigits((number % 12) + 1)}`;

/** The start, the middle or the end of a year, of a half-year, of a quarter; of a month, the month. */
export function partOfMoment({ period }: Moment, which: 'debut' | 'mi' | 'fin'): Moment | null {
  const months = monthsOf(period);
  if (months === null || months.count > 12) return null;
  const { first, count } = months;
  const size = which === 'mi' && count > 3 ? Math.ceil(count / 3) : Math.ceil(count / 4);
  const from = which === 'debut' ? first : which === 'fin' ? first + count - size : first + Math.floor((count - size) / 2);
  if (size === 1) return { period: monthAt(from), isLikely: true };
  const isQuarter = size === 3 && from % 3 === 0;
  const quarter = `${Math.floor(from / 12)}-T${Math.floor((from % 12) / 3) + 1}`;
  return { period: isQuarter ? quarter : `${monthAt(from)}/${monthAt(from + size - 1)}`, isLikely: true };
}

/** The month that comes before a period; null when it does not begin with a month. */
export function monthBefore(period: string): string | null {
  const months = monthsOf(period);
  return months === null ? null : monthAt(months.first - 1);
}
