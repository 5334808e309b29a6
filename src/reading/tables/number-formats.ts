// What the format of a cell says of its number: that it is a day, and how much of it is shown; a share; so many euros.
import type { TableCell } from '../../model/index.ts';
import { readAmount, unitOf } from '../../values/index.ts';
import type { XmlHandlers } from './scan-xml.ts';

/** What is told beside a number, or of the day that it stands for. */
export interface NumberFormat extends Pick<TableCell, 'isShare' | 'euros'> {
  readonly isDate?: true;
  readonly shownTo?: ShownTo;
}
type ShownTo = NonNullable<TableCell['shownTo']> | undefined;

/** ECMA-376, part 1, 18.8.30: the formats that every spreadsheet has, dates and times, `mmm-yy`, 0 % and 0.00 % among them. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
const builtIn = (id: number): NumberFormat => {
  if (isBuiltInDate(id)) return { isDate: true, shownTo: id === 17 ? 'month' : undefined };
  return id === 9 || id === 10 ? { isShare: true } : {};
};

/** Without what is said as it stands. */
const bareCode = (code: string): string =>
  code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^[\]]*\]|_.|\*./gi, '').replace(/general/gi, '');

/** `mmm-yy` shows no day, and `yyyy` no month either. */
function shownBy(bare: string): ShownTo {
  if (/[dhs]/i.test(bare)) return undefined;
  return /m/i.test(bare) ? (/y/i.test(bare) ? 'month' : undefined) : 'year';
}

/** `0.0 "k€"` shows 12.5 as « 12,5 k€ »; so does `0.0, "k€"` 12500, since a comma behind the figures shows thousands of what the cell holds. */
function eurosBy(code: string): number | undefined {
  const [first = ''] = code.split(';');
  const words = first.replace(/\[\$([^-[\]]*)(?:-[^[\]]*)?\]|\[[^[\]]*\]|_.|\*./g, '$1').replace(/["\\]/g, '');
  const [figures = ''] = /[0#?][^a-z€]*/i.exec(words) ?? [];
  const last = Math.max(...['0', '#', '?'].map((sign) => figures.lastIndexOf(sign)));
  const [commas = ''] = /^,*/.exec(figures.slice(last + 1)) ?? [];
  return commas !== '' || /€|eur/i.test(words) ? Math.max(1, unitOf(words) / 1000 ** commas.length) : undefined;
}

export function formatOfCode(code: string): NumberFormat {
  const bare = bareCode(code);
  if (/[dmyhs]/i.test(bare)) return { isDate: true, shownTo: shownBy(bare) };
  if (bare.includes('%') || code === 'Percent') return { isShare: true };
  const euros = eurosBy(code);
  return euros === undefined ? {} : { euros };
}

/** Listens to `styles.xml`; then what a style, by its number, says of a number. */
export function numberFormats(): { readonly formatOf: (style: number) => NumberFormat; readonly heard: XmlHandlers } {
  const codes = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  const heard: XmlHandlers = {
    open(name, attribute) {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), formatOfCode(attribute('formatCode') ?? ''));
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'xf' || !isInCells) return;
      const id = Number(attribute('numFmtId') ?? 0);
      formats.push(codes.get(id) ?? builtIn(id));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  };
  return { heard, formatOf: (style) => formats[style] ?? {} };
}

/** The words of a cell of OpenDocument beside its value: « 12,5 k€ » for 12.5, or for 12500 under a format that counts by thousands. */
export function eurosShown(value: number, words: string): Pick<TableCell, 'euros'> {
  const read = /€|eur/i.test(words) ? readAmount({ kind: 'text', value: words }) : { why: 'empty' };
  if (!('value' in read) || typeof read.value.money !== 'number') return {};
  const { money } = read.value;
  const unit = unitOf(words);
  const euros = [unit, 1].find((one) => Math.abs(value * one - money) <= unit / 2);
  return euros === undefined ? {} : { euros };
}

const day = 86_400_000;

/**
 * A serial number of days as YYYY-MM-DD, with `THH:MM` when it has a time of day; null when it is no day. Excel believes in a 29 February
 * 1900: https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
 */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  if (!(serial >= 1) || serial > 2_958_465.999_999) return null;
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const minutes = Math.round(serial * 1440) * 60_000;
  const written = new Date(start + minutes).toISOString();
  return minutes % day === 0 ? written.slice(0, 10) : written.slice(0, 16);
}

/**
 * `iso`: a day, or a moment of it, which midnight is not. « janv. 26 » is how a sheet shows the first of the month that somebody typed so; another
 * day of it was typed whole.
 */
export function dateShown(iso: string, shownTo: ShownTo): Pick<TableCell, 'kind' | 'value' | 'shownTo'> {
  const value = iso.replace(/T00:00.*$/s, '').slice(0, 16);
  const isWhole = shownTo === undefined || !value.endsWith(shownTo === 'month' ? '-01' : '-01-01');
  return { kind: 'date', value, ...(!isWhole && { shownTo }) };
}

/** By the words of a cell of OpenDocument: « 12/2026 » and « déc. 26 » show no day, « 2026 » no month. */
export function shownIn(words: string): ShownTo {
  const figures = words.match(/\d+/g)?.length ?? 0;
  const hasName = /\p{L}{3}/u.test(words);
  if (figures === 1) return hasName ? 'month' : /^\d{4}$/.test(words.trim()) ? 'year' : undefined;
  return figures === 2 && !hasName && /^\D*\d{1,2}\D+\d{4}\D*$|^\D*\d{4}\D+\d{1,2}\D*$/.test(words) ? 'month' : undefined;
}
