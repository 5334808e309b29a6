// A text of rows and separators, in whatever encoding spreadsheets and forms save → one sheet.
import type { Table, TableCell } from '../../model/index.ts';
import { addressOf } from './address.ts';
import { longestCell, mostCells } from './read-sheet.ts';
import type { Refuse } from './refuse-table.ts';
import { tidyText } from './tidy-text.ts';

type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

/** Half the bytes of Latin letters in UTF-16 are zeros, all on the same side. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < head.length / 4) return null;
  return odd > even * 8 ? 'utf-16le' : even > odd * 8 ? 'utf-16be' : null;
}

/** From 0x80 to 0x9f, where Node 20 decodes windows-1252 as Latin 1: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const fromWindows = (letter: string): string => windows[letter.charCodeAt(0) - 0x80] ?? letter;

/** Null when it is no text at all. */
export function decodeTable(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | null {
  const [a, b] = bytes;
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : wideWithoutMark(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16' };
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, fromWindows);
    return { text, encoding: 'windows-1252' };
  }
}

const [quote, feed, carriage] = [34, 10, 13];

/**
 * Each field in turn, with its row and column from 1; a quote opens a quoted field only at its start, as spreadsheets write them. Nothing is
 * kept of what is empty: a text of separators alone takes no room.
 */
function eachField(
  text: string,
  separator: string,
  most: number,
  take: (row: number, column: number, field: string) => void,
): void {
  const mark = separator.charCodeAt(0);
  let [at, row, column] = [0, 1, 1];
  while (at < text.length && row <= most) {
    let field = '';
    if (text.charCodeAt(at) === quote) {
      for (;;) {
        const end = text.indexOf('"', at + 1);
        field += text.slice(at + 1, end === -1 ? text.length : end);
        at = end === -1 ? text.length : end + 1;
        if (text.charCodeAt(at) !== quote) break;
        field += '"';
      }
    }
    let end = at;
    let code = text.charCodeAt(end);
    while (end < text.length && code !== mark && code !== feed && code !== carriage) code = text.charCodeAt(++end);
    if (end > at || field !== '') take(row, column, field + text.slice(at, end));
    at = end + (code === carriage && text.charCodeAt(end + 1) === feed ? 2 : 1);
    if (code === mark) column += 1;
    else [row, column] = [row + 1, 1];
  }
}

/** The one under which the first rows hold most fields, rows agreeing with each other. */
function separatorOf(text: string): string {
  const [, told] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  if (told !== undefined) return told;
  const scored = [';', ',', '\t', '|', ':'].map((separator) => {
    const widths = new Map<number, number>();
    eachField(text.slice(0, 64 * 1024), separator, 30, (row, column) => widths.set(row, column));
    const all = [...widths.values()];
    const widest = Math.max(0, ...all);
    return { separator, score: widest < 2 ? 0 : all.filter((width) => width === widest).length * 100 + widest };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

export function readDelimited(bytes: Uint8Array, refuse: Refuse): Table {
  const decoded = decodeTable(bytes);
  if (decoded === null) return refuse('table-not-a-table');
  const text = decoded.text.replace(/^\ufeff/, '');
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) return refuse('table-not-a-table');
  const separator = separatorOf(text);
  const rows: TableCell[][] = [];
  let count = 0;
  eachField(text, separator, Number.POSITIVE_INFINITY, (row, column, field) => {
    const value = tidyText(field);
    if (value === '' || (row === 1 && column === 1 && /^sep=.?$/i.test(field))) return;
    const address = addressOf(row, column);
    if (value.length > longestCell) refuse('table-long-cell', { address, most: longestCell });
    count += 1;
    if (count > mostCells) refuse('table-too-many-cells', { most: mostCells });
    const cell: TableCell = { address, row, column, kind: 'text', value };
    const last = rows.at(-1);
    if (last?.[0]?.row === row) last.push(cell);
    else rows.push([cell]);
  });
  return {
    sheets: [{ name: '', isHidden: false, rows, merged: [] }],
    ignored: [],
    text: { encoding: decoded.encoding, separator },
  };
}
