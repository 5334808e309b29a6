// Which cells of a workbook are dates, and on which day; which are shown in percent.
import type { Heard } from './scan-xml.ts';

/** ECMA-376, part 1, 18.8.30: the formats that every spreadsheet has, dates and times among them. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** 0 % and 0.00 %, of the same list. */
const isBuiltInShare = (id: number): boolean => id === 9 || id === 10;

/** Without what is said as it stands. */
const bareCode = (code: string): string =>
  code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^[\]]*\]|_.|\*./gi, '').replace(/general/gi, '');
const isDateCode = (code: string): boolean => /[dmyhs]/i.test(bareCode(code));
const isShareCode = (code: string): boolean => bareCode(code).includes('%');

interface NumberStyles {
  readonly isDate: (style: number) => boolean;
  readonly isShare: (style: number) => boolean;
}

/** Listens to `styles.xml`; then the styles, by number, under which a number is a date, or is shown in percent. */
export function numberStyles(): NumberStyles & { readonly heard: Heard } {
  const codes = new Map<number, string>();
  const dates: boolean[] = [];
  const shares: boolean[] = [];
  let isInCells = false;
  const heard: Heard = {
    open(name, attribute) {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'xf' || !isInCells) return;
      const id = Number(attribute('numFmtId') ?? 0);
      const code = codes.get(id);
      dates.push(code === undefined ? builtIn(id) : isDateCode(code));
      shares.push(code === undefined ? isBuiltInShare(id) : isShareCode(code));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  };
  return { heard, isDate: (style) => dates[style] === true, isShare: (style) => shares[style] === true };
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
