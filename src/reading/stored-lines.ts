// A file of lines, read piece by piece: only whole lines count, since a killed run may have left half of one.
import { type OpenFile, openNamed } from '../disk/index.ts';

export interface StoredLine {
  readonly text: string;
  /** In bytes, and without its line feed. */
  readonly from: number;
  readonly length: number;
}

export interface StoredLines {
  readonly all: () => Generator<StoredLine>;
  /** One that was met before. */
  readonly at: (line: Pick<StoredLine, 'from' | 'length'>) => string;
  readonly close: () => void;
}

const piece = 1 << 16;
const feed = 10;

export const openLines = (path: string): StoredLines => linesIn(openNamed(path));

export function linesIn(file: Pick<OpenFile, 'read' | 'close'>): StoredLines {
  function* all(): Generator<StoredLine> {
    let held = Buffer.alloc(0);
    let from = 0;
    for (let read = 0; ; ) {
      const bytes = Buffer.allocUnsafe(piece);
      const count = file.read(bytes, read);
      if (count === 0) return;
      read += count;
      held = Buffer.concat([held, bytes.subarray(0, count)]);
      for (let end = held.indexOf(feed); end !== -1; end = held.indexOf(feed)) {
        yield { text: held.toString('utf8', 0, end), from, length: end };
        held = held.subarray(end + 1);
        from += end + 1;
      }
    }
  }
  return {
    all,
    at: ({ from, length }) => {
      const bytes = Buffer.alloc(length);
      file.read(bytes, from);
      return bytes.toString('utf8');
    },
    close: file.close,
  };
}
