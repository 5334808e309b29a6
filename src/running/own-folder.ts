// A folder of our own for as long as a job lasts: it goes with the job, also when somebody stops it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OwnFolder {
  readonly path: string;
  /** Takes the folder away; asked twice, it has nothing left to do. */
  close(): void;
}

/** `last` is done before the folder goes, when the process ends first. */
export function ownFolder(last: () => void = () => {}): OwnFolder {
  const path = mkdtempSync(join(tmpdir(), 'jalon-pdf-'));
  const remove = (): void => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  const atExit = (): void => {
    last();
    remove();
  };
  process.once('exit', atExit);
  return {
    path,
    close() {
      process.off('exit', atExit);
      remove();
    },
  };
}
