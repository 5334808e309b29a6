// A folder of our own for as long as a job lasts: it goes with the job, when somebody stops it, or else when the next one begins.
import { createHash } from 'node:crypto';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { entriesOf, isOurFolder, ownFolderIn, removeTree } from '../disk/index.ts';

export interface OwnFolder {
  readonly path: string;
  /** While the job lasts, a signal that ends this process stops it first, and takes the folder away. */
  during<Result>(job: (stop: AbortSignal) => Promise<Result>): Promise<Result>;
  /** Takes the folder away; asked twice, it has nothing left to do. */
  close(): void;
}

/** All such folders, as the permission model of Node names them. */
export const ownFolders: readonly string[] = [`${join(tmpdir(), 'jalon-pdf-')}*`];

const endings: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Machines that share a folder for temporary files do not know each other's processes. */
const machine = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** `jalon-pdf-<machine>-<process>-<by chance>` */
const named = /^jalon-pdf-([0-9a-f]{8})-(\d{1,10})-\w+$/;

/** A folder that we made, whoever this process is: neither a link nor somebody else's. */
export function isOwnFolder(path: string): boolean {
  return named.test(basename(path)) && dirname(path) === tmpdir() && isOurFolder(path);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives and is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Takes away what processes of this machine left when they were killed. */
function sweep(): void {
  const isLeft = (name: string): boolean => {
    const [, where, number] = named.exec(name) ?? [];
    return where === machine() && !isAlive(Number(number)) && isOwnFolder(join(tmpdir(), name));
  };
  try {
    for (const { name } of entriesOf(tmpdir()).filter((entry) => isLeft(entry.name))) removeTree(join(tmpdir(), name));
  } catch {
    // It is no matter of this job: another process sweeps too, or the folder may not be looked into.
  }
}

export function ownFolder(): OwnFolder {
  sweep();
  const path = ownFolderIn(tmpdir(), `jalon-pdf-${machine()}-${process.pid}-`);
  let working: AbortController | null = null;
  const close = (): void => {
    process.off('exit', close);
    working?.abort();
    removeTree(path);
  };
  process.once('exit', close);
  return {
    path,
    async during(job) {
      const stop = new AbortController();
      working = stop;
      const quiet = (): void => {
        for (const ending of endings) process.off(ending, onSignal);
      };
      const onSignal = (signal: NodeJS.Signals): void => {
        quiet();
        try {
          close();
        } finally {
          process.kill(process.pid, signal);
        }
      };
      for (const ending of endings) process.on(ending, onSignal);
      try {
        return await job(stop.signal);
      } finally {
        quiet();
        working = null;
      }
    },
    close,
  };
}
