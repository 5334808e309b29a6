// One at a time: who writes in a folder holds its lock while it reads, computes and writes.
import { hostname } from 'node:os';
import { join } from 'node:path';
import { bytesWithin, makeFolders, ownStateOf, remove, removeEmpty, sleep, sweepBeside, writeFirst } from '../disk/index.ts';
import { isDiskError, UsageError } from '../model/index.ts';
import { commandOf } from './command-typed.ts';

interface Holder {
  readonly host: string;
  readonly process: number;
  readonly command: string;
  /** The moment, in UTC, as ISO 8601 writes it. */
  readonly since: string;
}

/** In milliseconds: between two tries, the longest that one waits for the same holder, and how long a lock that names nobody may be one that is being written. */
const [pause, patience, moment] = [20, 30_000, 1000];

/** The locks that this process holds, by their files: what a change does inside another is part of it. */
const held = new Map<string, number>();

/** Null for a lock that names nobody: begun and not written, or damaged; undefined when none can be read. */
function holderIn(lock: string, folder: string): Holder | null | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytesWithin(lock, [folder])));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    if (isDiskError(error)) return undefined;
    throw error;
  }
}

/** A process of this computer that has ended. */
export function isGone({ host, process: pid }: Pick<Holder, 'host' | 'process'>): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** Takes away what a killed process left; one at a time, so that a lock which another took meanwhile is never taken for it. */
function clear(lock: string, folder: string, stale: Holder | null, mine: Uint8Array): void {
  const turn = `${lock}-clearing`;
  if (writeFirst(turn, mine)) {
    if (JSON.stringify(holderIn(lock, folder)) === JSON.stringify(stale)) remove(lock);
    remove(turn);
    return;
  }
  const other = holderIn(turn, folder);
  if (other && isGone(other)) remove(turn);
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A signal that somebody listens to would wait as long as we do: meanwhile it ends this process as if nobody did. */
function unheard(wait: () => void): void {
  const ears = endings.flatMap((signal) => process.listeners(signal).map((ear) => ({ signal, ear })));
  for (const { signal, ear } of ears) process.off(signal, ear);
  try {
    wait();
  } finally {
    for (const { signal, ear } of ears) process.on(signal, ear);
  }
}

function take(lock: string, folder: string): void {
  const mine = (): Uint8Array => {
    const holder: Holder = { host: hostname(), process: process.pid, command: commandOf(), since: new Date().toISOString() };
    return new TextEncoder().encode(JSON.stringify(holder));
  };
  if (leftBehind.has(lock)) giveBack(lock);
  if (!writeFirst(lock, mine())) unheard(() => waitFor(lock, folder, mine));
  sweepBeside(lock);
}

function waitFor(lock: string, folder: string, mine: () => Uint8Array): void {
  let [seen, from] = ['', performance.now()];
  while (!writeFirst(lock, mine())) {
    const holder = holderIn(lock, folder);
    // Where many wait, each has its turn: time runs anew with each holder.
    const now = JSON.stringify(holder ?? null);
    if (now !== seen) [seen, from] = [now, performance.now()];
    const waited = performance.now() - from;
    if (holder !== undefined && (holder === null ? waited > moment : isGone(holder))) clear(lock, folder, holder, mine());
    else if (waited > patience) {
      const { command = '', host = '', process: number = 0, since = '' } = holder ?? {};
      throw new UsageError('folder-locked', { command, host, process: number, since, path: lock });
    } else sleep(pause);
  }
}

/** Locks that the disk did not take away: what was done under them is done, and they are known to be nobody's by all when this process ends. */
const leftBehind = new Set<string>();

function giveBack(lock: string): void {
  try {
    remove(lock);
    leftBehind.delete(lock);
  } catch (error) {
    if (!isDiskError(error)) throw error;
    leftBehind.add(lock);
  }
}

/** Folders that were made for what could not be done go where they are empty, the innermost first. */
function unmake(made: readonly string[]): void {
  try {
    made.toReversed().every(removeEmpty);
  } catch (error) {
    // What was refused first counts more.
    if (!isDiskError(error)) throw error;
  }
}

/** Nobody else writes in the folder meanwhile; what fails leaves no folder that was made for it. @throws UsageError `folder-locked` when somebody else does for too long */
export function locked<Result>(root: string, work: () => Result): Result {
  const made = makeFolders(root);
  const folder = ownStateOf(root);
  const lock = join(folder, 'lock');
  const depth = held.get(lock) ?? 0;
  try {
    if (depth === 0) take(lock, folder);
  } catch (error) {
    unmake(made);
    throw error;
  }
  held.set(lock, depth + 1);
  const leave = (isDone: boolean): void => {
    if (!isDone) unmake(made);
    const now = (held.get(lock) ?? 1) - 1;
    if (now > 0) held.set(lock, now);
    else {
      held.delete(lock);
      giveBack(lock);
    }
  };
  let result: Result;
  try {
    result = work();
  } catch (error) {
    leave(false);
    throw error;
  }
  // What is awaited is part of the work; the promise is handed on as it came.
  if (result instanceof Promise)
    result.then(
      () => leave(true),
      () => leave(false),
    );
  else leave(true);
  return result;
}
