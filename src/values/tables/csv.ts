// Tables as CSV: RFC 4180, UTF-8, lines ended by CRLF.
import type { Language } from '../../model/index.ts';

export type CsvCell = string | number | boolean | null;

/** What a spreadsheet would run rather than show. Source: OWASP, « CSV Injection ». */
const live = /^[=+\-@\t\r]/;

/** A text that a spreadsheet would take for a formula begins with an apostrophe. */
function written(cell: CsvCell, isFrench: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number' && isFrench) return String(cell).replace('.', ',');
  if (typeof cell !== 'string') return String(cell);
  const safe = live.test(cell) ? `'${cell}` : cell;
  return (isFrench ? /["\r\n;]/ : /["\r\n,]/).test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const lines = (rows: readonly (readonly CsvCell[])[], isFrench: boolean): string =>
  rows.map((row) => `${row.map((cell) => written(cell, isFrench)).join(isFrench ? ';' : ',')}\r\n`).join('');

/** For programs: commas between cells, points in numbers, without mark. */
export const csv = (rows: readonly (readonly CsvCell[])[]): string => lines(rows, false);

/** For spreadsheets that people open: as those of their language write numbers and part cells, with the mark of UTF-8. */
export const csvIn = (language: Language, rows: readonly (readonly CsvCell[])[]): string =>
  `\ufeff${lines(rows, language === 'fr')}`;
