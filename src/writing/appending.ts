// A file that grows line by line: what was added stays, whatever kills us.
import { closeSync, ftruncateSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Appending {
  readonly add: (line: string) => void;
  readonly close: () => void;
}

/** `keep`: how many bytes of what is there stay; 0 begins anew. */
export function appending(path: string, keep: number): Appending {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'a');
  ftruncateSync(file, keep);
  return {
    add: (line) => {
      const bytes = Buffer.from(`${line}\n`);
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    },
    close: () => closeSync(file),
  };
}

/** The whole file at once, line by line beside it, then in its place. */
export function writeLines(path: string, lines: Iterable<string>): void {
  const beside = `${path}.${process.pid}.part`;
  const file = appending(beside, 0);
  for (const line of lines) file.add(line);
  file.close();
  renameSync(beside, path);
}
