// A text of rows and separators, in whatever encoding spreadsheets and forms save → one sheet.
import type { Table, TableCell } from '../../model/index.ts';
import { addressOf } from './address.ts';
import { mostCells } from './read-sheet.ts';
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

/** Rows of fields; a quote opens a quoted field only at its start, as spreadsheets write them. */
function* records(text: string, separator: string, most: number): Generator<string[]> {
  let [fields, at, seen]: [string[], number, number] = [[], 0, 0];
  while (at < text.length && seen < most) {
    let field = '';
    if (text[at] === '"') {
      for (;;) {
        const end = text.indexOf('"', at + 1);
        field += text.slice(at + 1, end === -1 ? text.length : end);
        at = end === -1 ? text.length : end + 1;
        if (text[at] !== '"') break;
        field += '"';
      }
    }
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
    fields.push(field + text.slice(at, end));
    const stop = text[end];
    at = end + (stop === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (stop === separator && at < text.length) continue;
    if (stop === separator) fields.push('');
    yield fields;
    seen += 1;
    fields = [];
  }
}

/** The one under which the first rows hold most fields, rows agreeing with each other. */
function separatorOf(text: string): string {
  const [, told] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  if (told !== undefined) return told;
  const scored = [';', ',', '\t', '|', ':'].map((separator) => {
    const widths = [...records(text.slice(0, 64 * 1024), separator, 30)].map(({ length }) => length);
    const widest = Math.max(...widths);
    return { separator, score: widest < 2 ? 0 : widths.filter((width) => width === widest).length * 100 + widest };
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
  let [row, count] = [0, 0];
  for (const fields of records(text, separator, Number.POSITIVE_INFINITY)) {
    row += 1;
    if (row === 1 && /^sep=.?$/i.test(fields[0] ?? '')) continue;
    const cells = fields.flatMap((field, index): TableCell[] => {
      const value = tidyText(field);
      if (value === '') return [];
      return [{ address: addressOf(row, index + 1), row, column: index + 1, kind: 'text', value }];
    });
    count += cells.length;
    if (count > mostCells) return refuse('table-too-many-cells', { most: mostCells });
    if (cells.length > 0) rows.push(cells);
  }
  return {
    sheets: [{ name: '', isHidden: false, rows, merged: [] }],
    ignored: [],
    text: { encoding: decoded.encoding, separator },
  };
}
