// A day or a period, in every form that plans and workbooks have been seen to use.
import type { WrittenPeriod } from '../../model/index.ts';
import { dayNumber, dayOfSerial, daysLater } from '../days/days.ts';
import { asWritten, parsePeriod } from '../days/period.ts';
import { monthNamed, simplified } from '../days/usual-day.ts';
import { type Moment, monthBefore, namedMoment, partOfMoment } from './dates-in-words.ts';
import { type CellReading, dayShown, isUnsettled, longest, plain, type Read, readAs, type Typed } from './reading.ts';

type WhyNoDate = 'not-a-date' | 'no-year' | 'no-such-day';
/** What is particular to how a day was read. */
type HowRead = 'serial-date' | 'day-first';
type ReadDate = Read<WrittenPeriod> & { readonly how?: HowRead };

/** 1 January 2000 to 31 December 2100, as spreadsheets count days since 1900. */
const isSerial = (number: number): boolean => number >= 36_526 && number < 73_416;
/** Years that a plan may speak of. */
const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1990 && year <= 2100;

const ongoing =
  /^(?:(?:action |mission )?(?:en continu|continu|continue|permanent|permanente)|ongoing|continuous|sans fin|au long cours)$/;
const likelyOngoing = /^(?:perenne|en permanence|au fil de l'eau|sans echeance|sans terme|duree illimitee|illimite)$/;

/** What may stand before a moment and changes nothing of it. */
const nothing =
  /^(?:au cours d[eu]|en|au|le|la|l'annee|annee|annees|exercice|courant(?: du| de)?|dans le courant d[eu]|durant|sur|les annees) |^l'/;
const hedged =
  /^(?:~|≈|env\.?|environ|vers|prevue?s?(?: pour| en| le)?|previsionnel(?:le)?|objectif|periode|mandat|plan|programme|phase) ?:? ?/;
const likelyNothing = /^(?:courant|au cours|dans le courant|durant|sur) /;
const parted =
  /^(?:(?:en|a|au|vers|pour|la|des|le) )?(?:la )?(debut|mi|milieu|fin)[- ](?:de la |de l'|de |du |d')?(?:annee |l'annee )?(\S.*)$/;
const fortnight = /^(?:1re|1ere|premiere|2e|2de|2eme|deuxieme|seconde|derniere) (?:quinzaine|semaine) (?:de |d')(\S.*)$/;
const until =
  /^(?:d'ici(?: a)?|jusqu'(?:a|au|en)|au plus tard|horizon|a l'horizon|a horizon|pour l'horizon|pour|echeance|until|by) (?:le |la |l'|en |au )?(\S.*)$/;
const before = /^avant (?:le |la |l')?(\S.*)$/;
const since = /^(?:a (?:partir|compter) (?:de |du |d')|depuis (?:le )?|des (?:le |la |l')?|from |since )(\S.*)$/;
const onwards = /^(\d{4}) ?(?:\+|et \+|et suivantes?|et apres|et au-dela|->|→|\.\.\.)$/;

/** « fin 2027 », « courant mars 2026 », « en 2026 ». */
function moment(text: string): Moment | null {
  const named = namedMoment(text);
  if (named !== null) return named;
  const [, which, rest = ''] = parted.exec(text) ?? [];
  if (which !== undefined) {
    const inner = namedMoment(rest) ?? (nothing.test(rest) ? namedMoment(rest.replace(nothing, '')) : null);
    return inner && partOfMoment(inner, which === 'debut' ? 'debut' : which === 'fin' ? 'fin' : 'mi');
  }
  const [, whole] = fortnight.exec(text) ?? [];
  const month = whole === undefined ? null : namedMoment(whole);
  if (month !== null && /^\d{4}-\d{2}$/.test(month.period)) return { ...month, isLikely: true };
  if (!nothing.test(text)) return null;
  const inner = namedMoment(text.replace(nothing, ''));
  return inner && { ...inner, isLikely: inner.isLikely || likelyNothing.test(text) };
}

const separators = [/ (?:-|->|→|a|au|to|>) /, /->|→/, /(?<=[a-z.\d])-(?=[a-z\d])/, / et | and /, /\//];
/** These part two moments that follow one another, unless « entre » opens a span. */
const joining: ReadonlySet<RegExp> = new Set(separators.slice(3));
const opening = /^(?:entre|between) /;

const follows = (period: string, before: string): boolean => {
  const [first, next] = [parsePeriod(before), parsePeriod(period)];
  return first?.end != null && next?.start != null && daysLater(first.end, 1) === next.start;
};

/** The second half lends what the first one leaves out: « d’avril à juin 2026 », « 1er et 2e trimestres 2026 ». */
function lent(first: string, second: string): Moment | null {
  const words = second.replace(/(trimestre|semestre)s/, '$1').split(' ');
  for (let from = words.length - 1; from > 0; from--) {
    const read = moment(`${first} ${words.slice(from).join(' ')}`);
    if (read !== null) return read;
  }
  return null;
}

const half = (period: string, at: 0 | 1): string => {
  const [from = '', to = from] = period.split('/');
  const years = /^(\d{4})-(\d{4})$/.exec(at === 0 ? from : to);
  return years?.[at + 1] ?? (at === 0 ? from : to);
};
const aYearEarlier = (period: string): string => period.replace(/^\d{4}/, (year) => String(Number(year) - 1));

function span(written: string): Moment | null {
  const text = written.replace(/^(?:du |de |d'|entre |from |between )/, '');
  for (const separator of separators) {
    const [from, to, ...more] = text.split(separator).map((part) => part.trim());
    if (from === undefined || to === undefined || more.length > 0) continue;
    const last = moment(to);
    const own = moment(from);
    const first = own ?? (last && lent(from, to));
    if (first === null || last === null) continue;
    if (joining.has(separator) && !opening.test(written) && !follows(last.period, first.period)) continue;
    const [start, end] = [half(first.period, 0), half(last.period, 1)];
    const isLikely = first.isLikely || last.isLikely;
    const years = /^\d{4}$/.test(start) && /^\d{4}$/.test(end) ? `${start}-${end}` : `${start}/${end}`;
    if (parsePeriod(years) !== null) return { period: years, isLikely };
    // « novembre à février 2027 »
    const turned = `${aYearEarlier(start)}/${end}`;
    if (own === null && parsePeriod(turned) !== null) return { period: turned, isLikely: true };
  }
  return null;
}

const either = (text: string): Moment | null => moment(text) ?? span(text);

/** `ongoing/2027` ends at the latest in 2027; `2026/ongoing` begins in 2026. */
function bounded(text: string): Moment | null {
  const [, from] = since.exec(text) ?? onwards.exec(text) ?? [];
  if (from !== undefined) {
    const read = moment(from);
    const isOurs = /^(?:a partir |depuis |from )/.test(text);
    return read && { period: `${half(read.period, 0)}/ongoing`, isLikely: read.isLikely || !isOurs };
  }
  const [, to] = until.exec(text) ?? /^(\S.*) (?:au plus tard|maximum|max)$/.exec(text) ?? [];
  if (to !== undefined) {
    const read = moment(to);
    const isOurs = /^(?:jusqu'|until )/.test(text);
    return read && { period: `ongoing/${half(read.period, 1)}`, isLikely: read.isLikely || !isOurs };
  }
  const [, after] = before.exec(text) ?? [];
  const read = after === undefined ? null : moment(after);
  if (read === null || after === undefined) return null;
  const last = parted.test(after) ? read.period : (monthBefore(read.period) ?? read.period);
  return { period: `ongoing/${half(last, 1)}`, isLikely: true };
}

const weekdays = ['jeu', 'ven', 'sam', 'dim', 'lun', 'mar', 'mer'];
const weekday = /^(?:le )?(lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|dredi|edi|anche)?\.?,? (?=\d)|^le (?=\d)/;
const timed = /^(\S{8,10}|\d{1,2}(?:er)? \S{3,9} \d{4})(?:t|,? a | )\d{1,2}(?::\d\d(?::\d\d)?(?:\.\d{1,6})?z?| ?h(?: ?\d\d)?)$/;
/** A remark that says no other time. */
const aside = /\([^()\d]*\)|\(\d{1,2} (?:ans?|mois)\)/g;

function inWords(written: string): Moment | null {
  const text = written.replace(weekday, '').replace(timed, '$1');
  const own = either(text) ?? bounded(text);
  if (own !== null) {
    // The first of January 1970 was a Thursday; a day that is not the one it is called may be another.
    const [, name] = weekday.exec(written) ?? [];
    const isOther = name !== undefined && weekdays.indexOf(name) !== ((dayNumber(own.period) % 7) + 7) % 7;
    return { ...own, isLikely: own.isLikely || isOther };
  }
  const bare = text
    .replace(aside, '')
    .replace(/[?*.:]/g, (sign) => (sign === '.' ? '.' : ''))
    .trim()
    .replace(/\.$/, '')
    .replace(hedged, '');
  if (bare === text || bare === '') return null;
  const read = either(bare) ?? bounded(bare);
  return read && { ...read, isLikely: true };
}

/** Why what was not read was not. */
function whyNot(text: string): WhyNoDate | 'to-settle' {
  if (isUnsettled(text) || text === 'a venir') return 'to-settle';
  if (/^\d{1,2}([-/.])\d{1,2}\1\d{4}$|^\d{4}-\d{2}-\d{2}$/.test(text)) return 'no-such-day';
  const isTime =
    /trimestre|semestre|\b[tqs][1-4]\b|rentree|printemps|\bete\b|automne|hiver|(?:fin|debut|mi)[- ](?:de l'|d')annee/.test(text);
  const names = text.split(/[^a-z]+/).some((word) => monthNamed(word) > 0);
  return (isTime || names) && !/\d{4}/.test(text) ? 'no-year' : 'not-a-date';
}

const read = (period: string, isLikely: boolean, how?: HowRead): ReadDate => ({
  ...readAs(asWritten(period), period, isLikely),
  ...(how && { how }),
});

/**
 * A period as files write it: a day, a month, a quarter, a half-year, a year, two of them, `2026/ongoing` or `ongoing/2027` where one side
 * is left open. A day comes before its month. Two figures are a year of this century.
 */
export function readDate(cell: Typed): ReadDate | Exclude<CellReading<never, WhyNoDate>, Read<never>> {
  const { kind, value } = cell;
  if (kind === 'date') return read(dayShown(cell), false);
  const text = plain(String(value));
  if (kind === 'number' || (kind === 'text' && /^\d{5}$/.test(text))) {
    const number = Number(value);
    if (isYear(number)) return read(String(number), false);
    return isSerial(number) ? read(dayOfSerial(number), true, 'serial-date') : { why: 'not-a-date' };
  }
  if (text === '') return { why: 'empty' };
  if (kind !== 'text' || text.length > longest) return { why: 'not-a-date' };
  if (ongoing.test(text) || likelyOngoing.test(text)) return read('ongoing', !ongoing.test(text));
  const found = inWords(text);
  const years = found?.period.match(/(?<![\d-])\d{4}|(?<=^\d{4}-)\d{4}$/g) ?? [];
  if (found === null || !years.every((year) => isYear(Number(year)))) return { why: whyNot(simplified(text)) };
  return read(found.period, found.isLikely, found.isDayFirst && 'day-first');
}
