// The records of a text with separators, whole or as it comes: quoted cells hold separators and line breaks.
import { Readable } from 'node:stream';
import papa from 'papaparse';
import type { Refuse } from './refuse-table.ts';

/** Characters without an end of record: past these a quote was left open, or it is no table. */
const longestRecord = 1024 * 1024;
/** Characters looked at in one go: more records alive at once would be moved to where memory is slow to be freed (four times the pauses). */
const piece = 16 * 1024;

/** The cells of a record, its number from 1, and whether its quotes are those of a table. */
export type TakeRecord = (cells: readonly string[], number: number, isWellQuoted: boolean) => void;

/** `lengthOf`: characters of the n-th piece, from 0. */
function readerOf(separator: string, take: TakeRecord, refuse: Refuse, lengthOf: (at: number) => number) {
  let [number, pieces, fed] = [0, 0, 0];
  return {
    delimiter: separator,
    newline: '\n' as const,
    chunk({ data, errors, meta }: papa.ParseResult<string[]>): void {
      const badly = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : [])));
      for (const [index, cells] of data.entries()) take(cells, ++number, !badly.has(index));
      fed += lengthOf(pieces++);
      if (fed - meta.cursor > longestRecord) refuse('table-long-record', { record: number + 1 });
    },
  };
}

/** Of a text that is held whole, with `\n` for line break. */
export function eachRecord(text: string, separator: string, take: TakeRecord, refuse: Refuse): void {
  const lengthOf = (at: number): number => Math.min(piece, Math.max(0, text.length - at * piece));
  const settings = { ...readerOf(separator, take, refuse, lengthOf), chunkSize: piece };
  papa.parse<string[]>(text, settings);
}

/**
 * Of a text that comes in pieces: no more of it is held than a piece and the record that it cuts. Pieces are handed over one by one, without
 * the queue of a stream, which keeps what it held alive for long and costs more than reading.
 */
export function streamRecords(texts: Iterable<string>, separator: string, take: TakeRecord, refuse: Refuse): void {
  const source = new Readable({ read: () => {} });
  let length = 0;
  let failure: Error | null = null;
  papa.parse<string[]>(source, {
    ...readerOf(separator, take, refuse, () => length),
    complete: () => {},
    error: (error: Error) => {
      failure = error;
    },
  });
  for (const text of texts) {
    length = text.length;
    source.emit('data', text);
    if (failure !== null) throw failure;
  }
  length = 0;
  source.emit('end');
  source.destroy();
  if (failure !== null) throw failure;
}
