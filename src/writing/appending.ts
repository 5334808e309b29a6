// A file that grows line by line: what was added stays, whatever kills us.
import { appendTo, startWhole } from '../disk/index.ts';

export interface Appending {
  readonly add: (line: string) => void;
  readonly close: () => void;
}

const asLine = (line: string): Uint8Array => Buffer.from(`${line}\n`);

/** `keep`: how many bytes of what is there stay; 0 begins anew. */
export function appending(path: string, keep: number): Appending {
  const file = appendTo(path, keep);
  return { add: (line) => file.put(asLine(line)), close: file.close };
}

/** The whole file at once, line by line beside it, then in its place. */
export function writeLines(path: string, lines: Iterable<string>): void {
  const part = startWhole(path);
  try {
    for (const line of lines) part.add(asLine(line));
    part.keep(path);
  } catch (error) {
    part.drop();
    throw error;
  }
}
