// Where a problem stands, in words that outlive a moved line: keys, and the ids of the things that hold it.
import type { Position, Problem, SourceFile, Workspace } from '../../model/index.ts';
import { idOf, keptOn, ownValue } from '../../values/index.ts';

export interface Placed {
  /** Keys from the root; a thing of a list is named by its id. */
  readonly pointer: string;
  /** The same without the ids and indexes. */
  readonly keys: readonly string[];
  /** The ids of the things around it, the outermost first. */
  readonly ids: readonly string[];
  /** The fingerprint of what stands there, which only what remembers problems asks for. */
  readonly value: () => string;
}

/** The same as long as the value is: FNV-1a over UTF-16 units, 32 bits, of the value as JSON, in eight hexadecimal digits. */
function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(value ?? null)) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** As in a JSON pointer. */
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** A problem that says where it stands. */
export function pointed(problem: Problem, placed: Placed | null): Problem {
  return placed === null ? problem : { ...problem, pointer: placed.pointer };
}

const byPaths = keptOn<ReadonlyMap<string, SourceFile>>();
const prints = keptOn<Map<unknown, string>>();

/** The first file of a path, found once for all the problems of a workspace. */
function fileAt(files: Workspace['files'], path: string): SourceFile | undefined {
  return byPaths.once(files, () => new Map(files.toReversed().map((file) => [file.path, file]))).get(path);
}

/** Taken once for all the problems of a value, which may be long, and they many. */
function printOf(files: Workspace['files'], value: unknown): string {
  const known = prints.once(files, () => new Map());
  const print = known.get(value) ?? fingerprint(value);
  known.set(value, print);
  return print;
}

/** Null where no YAML value stands: a text, a file that could not be parsed. */
export function placedAt({ files, places }: Pick<Workspace, 'files' | 'places'>, at: Position): Placed | null {
  const steps = places.keysAt(at);
  const file = steps && fileAt(files, at.path);
  if (steps === null || !file) return null;
  let value: unknown = file.rest?.data ?? file.data;
  const ids = [idOf(value)];
  const names: string[] = [];
  const keys: string[] = [];
  for (const step of steps) {
    const inList = Array.isArray(value);
    value = ownValue(value, step);
    ids.push(idOf(value));
    names.push(escaped((inList ? idOf(value) : null) ?? step));
    if (!inList) keys.push(step);
  }
  return {
    pointer: names.join('/'),
    keys,
    ids: ids.filter((id) => id !== null),
    value: () => printOf(files, value),
  };
}
