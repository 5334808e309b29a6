// A disk of which one call fails, for whole commands: the calls that touch what lies below the folders that are watched are counted.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

export interface Fault {
  /** The number of the call, from 1. */
  readonly at: number;
  /** Which calls are counted: those that change something, or those that only look. */
  readonly of: 'changes' | 'looks';
  /** What the system says. */
  readonly code: string;
  /** Nothing works any more from then on, as for a process that has died. */
  readonly isDeath?: boolean;
}

export interface Counted {
  changes: number;
  looks: number;
}

const changing = ['chmodSync', 'mkdirSync', 'mkdtempSync', 'renameSync', 'rmSync', 'rmdirSync', 'writeSync'];
const looking = ['accessSync', 'fstatSync', 'fsyncSync', 'lstatSync', 'readSync', 'readdirSync', 'statSync', 'openSync'];

let watched: readonly string[] = [];
let fault: Fault | null = null;
let counted: Counted = { changes: 0, looks: 0 };
const files = new Set<unknown>();

const isBelow = (place: string): boolean => watched.some((folder) => place === folder || place.startsWith(folder + sep));
const isWatched = (place: unknown): boolean => (typeof place === 'string' ? isBelow(resolve(place)) : files.has(place));

/** A file that is opened to be written is a change. */
const isChange = (name: string, flags: unknown): boolean =>
  changing.includes(name) || (name === 'openSync' && (Number(flags ?? 0) & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) > 0);

function meet(name: string, [place, flags]: readonly unknown[]): void {
  const kind = isChange(name, flags) ? 'changes' : 'looks';
  counted[kind] += 1;
  if (fault === null) return;
  const isNow = fault.isDeath ? counted[fault.of] >= fault.at : kind === fault.of && counted[kind] === fault.at;
  if (!isNow) return;
  const path = typeof place === 'string' && { path: place };
  throw Object.assign(new Error(`${fault.code}: ${name}`), { code: fault.code, syscall: name.replace('Sync', ''), ...path });
}

for (const name of [...changing, ...looking]) {
  const call: unknown = Reflect.get(fs, name);
  if (typeof call !== 'function') throw new Error(name);
  Reflect.set(fs, name, (...args: unknown[]) => {
    if (!isWatched(args[0])) return Reflect.apply(call, fs, args);
    meet(name, args);
    // Nobody pulls the plug: what is flushed is there anyway.
    if (name === 'fsyncSync') return undefined;
    const made: unknown = Reflect.apply(call, fs, args);
    if (name === 'openSync') files.add(made);
    return made;
  });
}
const close = fs.closeSync;
Reflect.set(fs, 'closeSync', (file: number) => {
  files.delete(file);
  close(file);
});
syncBuiltinESMExports();

/** Does some work on such a disk, or on a sound one; how many calls it made. */
export async function onDisk(folders: readonly string[], failing: Fault | null, work: () => Promise<void>): Promise<Counted> {
  watched = folders;
  fault = failing;
  counted = { changes: 0, looks: 0 };
  try {
    await work();
    return counted;
  } finally {
    watched = [];
    fault = null;
  }
}
