// One at a time: who writes in a folder holds its lock while it reads, computes and writes.
import { hostname } from 'node:os';
import { join } from 'node:path';
import { bytesWithin, makeFolders, ownStateOf, remove, rename, writeFirst } from '../disk/index.ts';
import { isDiskError, UsageError } from '../model/index.ts';
import { commandOf } from './command-typed.ts';

interface Holder {
  readonly host: string;
  readonly process: number;
  readonly command: string;
  /** The moment, in UTC, as ISO 8601 writes it. */
  readonly since: string;
}

/** In milliseconds: between two tries, and the longest that one waits. */
const [pause, patience] = [20, 30_000];

/** The locks that this process holds, by their files: what a change does inside another is part of it. */
const held = new Map<string, number>();

const asleep = new Int32Array(new SharedArrayBuffer(4));
const sleep = (milliseconds: number): unknown => Atomics.wait(asleep, 0, 0, milliseconds);

/** Null when there is none, or one that was begun and not written. */
function holderIn(lock: string, folder: string): Holder | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytesWithin(lock, [folder])));
  } catch (error) {
    if (isDiskError(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}

function isGone({ host, process: pid }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** What a killed process left: the first to rename it takes it away, and another that was taken meanwhile is put back. */
function clear(lock: string, folder: string, stale: Holder): void {
  const aside = `${lock}-${process.pid}`;
  try {
    rename(lock, aside);
  } catch (error) {
    if (isDiskError(error)) return;
    throw error;
  }
  if (JSON.stringify(holderIn(aside, folder)) === JSON.stringify(stale)) remove(aside);
  else rename(aside, lock);
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
  const mine: Holder = { host: hostname(), process: process.pid, command: commandOf(), since: new Date().toISOString() };
  const bytes = new TextEncoder().encode(JSON.stringify(mine));
  if (!writeFirst(lock, bytes)) unheard(() => waitFor(lock, folder, bytes));
}

function waitFor(lock: string, folder: string, bytes: Uint8Array): void {
  const until = performance.now() + patience;
  while (!writeFirst(lock, bytes)) {
    const holder = holderIn(lock, folder);
    if (holder !== null && isGone(holder)) clear(lock, folder, holder);
    else if (performance.now() > until) {
      const { command = '', host = '', process: number = 0, since = '' } = holder ?? {};
      throw new UsageError('folder-locked', { command, host, process: number, since, path: lock });
    } else sleep(pause);
  }
}

/** Nobody else writes in the folder meanwhile. @throws UsageError `folder-locked` when somebody else does for too long */
export function locked<Result>(root: string, work: () => Result): Result {
  makeFolders(root);
  const folder = ownStateOf(root);
  const lock = join(folder, 'lock');
  const depth = held.get(lock) ?? 0;
  if (depth === 0) take(lock, folder);
  held.set(lock, depth + 1);
  const leave = (): void => {
    const now = (held.get(lock) ?? 1) - 1;
    if (now > 0) held.set(lock, now);
    else {
      held.delete(lock);
      remove(lock);
    }
  };
  let isLeft = true;
  try {
    const result = work();
    if (result instanceof Promise) {
      isLeft = false;
      // What is awaited is part of the work; the promise is handed on as it came.
      result.then(leave, leave);
    }
    return result;
  } finally {
    if (isLeft) leave();
  }
}
