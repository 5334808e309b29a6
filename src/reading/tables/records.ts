// The records of a text with separators, whole or as it comes: quoted cells hold separators and line breaks.
import { Readable } from 'node:stream';
import papa from 'papaparse';
import type { Refuse } from './refuse-table.ts';

/** Characters without an end of record: past these a quote was left open, or it is no table. */
const longestRecord = 1024 * 1024;
/** Characters looked at in one go. */
const piece = 256 * 1024;

/** The cells of a record, its number from 1, and whether its quotes are those of a table. */
export type TakeRecord = (cells: readonly string[], number: number, isWellQuoted: boolean) => void;

/** `lengthOf`: characters of the n-th piece, from 0. */
function told(separator: string, take: TakeRecord, refuse: Refuse, lengthOf: (at: number) => number) {
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
  const settings = { ...told(separator, take, refuse, lengthOf), chunkSize: piece };
  papa.parse<string[]>(text, settings);
}

/** Of a text that comes in pieces: no more of it is held than a piece and the record that it cuts. */
export function streamRecords(texts: Iterable<string>, separator: string, take: TakeRecord, refuse: Refuse): Promise<void> {
  const lengths: number[] = [];
  function* measured(): Generator<string> {
    for (const text of texts) {
      lengths.push(text.length);
      yield text;
    }
  }
  return new Promise((resolve, reject) => {
    papa.parse<string[]>(Readable.from(measured(), { highWaterMark: 1 }), {
      ...told(separator, take, refuse, () => lengths.shift() ?? 0),
      complete: () => resolve(),
      error: reject,
    });
  });
}
