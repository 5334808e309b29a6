// A file that grows line by line: what was added stays, whatever kills us.
import { appendTo, type OpenFile, startWhole } from '../disk/index.ts';
import { mayBeNamed } from './names.ts';

/** Each line is added in one go at the end; what is read is what was added here, though another file should take its place. */
export interface Appending extends Pick<OpenFile, 'read' | 'close'> {
  readonly add: (line: string) => void;
}

const asLine = (line: string): Uint8Array => Buffer.from(`${line}\n`);

/** To a file that is there. */
export function appending(path: string): Appending {
  const { put, read, close } = appendTo(path);
  return { add: (line) => put(asLine(line)), read, close };
}

/** The whole file at once, line by line beside it, then in its place. */
export function writeLines(path: string, lines: Iterable<string>): void {
  mayBeNamed(path);
  const part = startWhole(path);
  try {
    for (const line of lines) part.add(asLine(line));
    part.keep(path);
  } catch (error) {
    part.drop();
    throw error;
  }
}
