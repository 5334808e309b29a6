// Tables as CSV: RFC 4180, UTF-8 without mark, lines ended by CRLF.

export type CsvCell = string | number | boolean | null;

/** What a spreadsheet would run rather than show. Source: OWASP, « CSV Injection ». */
const live = /^[=+\-@\t\r]/;

/** A text that a spreadsheet would take for a formula begins with an apostrophe. */
function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = live.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csv = (rows: readonly (readonly CsvCell[])[]): string =>
  rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
