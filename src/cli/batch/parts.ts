// The parts of a shared run, looked through before any is told: all there, alike, finished, and every project once.
import { basename, join, resolve } from 'node:path';
import { type RunHeader, type RunLine, UsageError } from '../../model/index.ts';
import { entriesOf, isFolder, isThere, openLines } from '../../reading/index.ts';
import { isHeader, parsed } from './record.ts';
import { listPrint } from './shared-run.ts';

export interface Part {
  readonly path: string;
  readonly header: RunHeader;
  /** The ids of its projects, by their places in the whole list. */
  readonly ids: ReadonlyMap<number, string>;
}

const named = /^part-\d+-of-\d+\.jsonl$/;

/** Each path is a part, or a folder of parts. */
export function partPaths(typed: readonly string[], cwd: string): readonly string[] {
  return typed.flatMap((one) => {
    const full = resolve(cwd, one);
    if (!isThere(full)) throw new UsageError('path-not-found', { path: one });
    if (!isFolder(full)) return [full];
    const found = entriesOf(full).flatMap(({ name }) => (named.test(name) ? [name] : []));
    if (found.length === 0) throw new UsageError('merge/no-parts', { path: one });
    return found.sort().map((name) => join(full, name));
  });
}

/** A part begins with its one header; a second one is of a run that was not finished. */
export function readPart(path: string): Part {
  const part = basename(path);
  const file = openLines(path);
  const ids = new Map<number, string>();
  let header: RunHeader | null = null;
  let isFinished = true;
  let [number, last] = [0, -1];
  for (const { text } of file.all()) {
    number++;
    const read = isHeader(text) ? null : parsed<RunLine>(text);
    // Half a line, that a killed run left.
    if (read === null && header !== null && !isHeader(text)) isFinished = false;
    else if (read === null) {
      isFinished &&= header === null;
      header = isHeader(text) ? parsed<RunHeader>(text) : null;
      if (header?.kind !== 'part' || header.jalon !== 1) throw new UsageError('merge/not-a-part', { part, line: number });
    } else if (header === null || typeof read.id !== 'string' || typeof read.at !== 'number')
      throw new UsageError('merge/not-a-part', { part, line: number });
    else {
      // Lines in another order are of a run that is still on its way, or was ended.
      isFinished &&= read.at > last;
      last = read.at;
      ids.set(read.at, read.id);
    }
  }
  file.close();
  if (header === null) throw new UsageError('merge/not-a-part', { part, line: 1 });
  const { mine } = header;
  if (!isFinished || ids.size !== mine) throw new UsageError('merge/unfinished', { part, done: Math.min(ids.size, mine), mine });
  return { path, header, ids };
}

/** What must be the same in all headers, in the order in which a difference is worth telling. */
const alike: Readonly<Record<string, (header: RunHeader) => unknown>> = {
  version: ({ version }) => version,
  verb: ({ verb }) => verb,
  count: ({ shard }) => shard.count,
  today: ({ today }) => today,
  options: ({ options }) => options,
  said: ({ said }) => said,
  list: ({ list }) => list,
  commit: ({ commit }) => commit,
  shared: ({ shared }) => shared,
};

/** Shown to people when it is short enough to tell something. */
const shown = (value: unknown): string => (typeof value === 'object' ? '' : String(value).slice(0, 12));

function refuseUnlike(first: Part, part: Part): void {
  for (const [field, of] of Object.entries(alike)) {
    const [was, is] = [of(first.header), of(part.header)];
    if (JSON.stringify(was) === JSON.stringify(is)) continue;
    const names = { part: basename(part.path), other: basename(first.path) };
    throw new UsageError('merge/differs', { ...names, field, is: shown(is), was: shown(was) });
  }
}

/** The part of each project, by its place in the list. */
export function ownersOf(parts: readonly Part[]): readonly Part[] {
  const [first] = parts;
  if (first === undefined) return [];
  const { count } = first.header.shard;
  const byIndex = new Map<number, Part>();
  for (const part of parts) {
    refuseUnlike(first, part);
    const { index } = part.header.shard;
    const other = byIndex.get(index);
    if (other) throw new UsageError('merge/twice', { one: basename(other.path), other: basename(part.path) });
    byIndex.set(index, part);
  }
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0)
    throw new UsageError('merge/missing', { parts: missing.map((index) => `part-${index}-of-${count}.jsonl`) });
  return owned(parts, first.header);
}

function owned(parts: readonly Part[], { projects, list }: RunHeader): readonly Part[] {
  const owners: Part[] = [];
  const ids: string[] = [];
  for (const part of parts)
    for (const [at, id] of part.ids) {
      const other = owners[at];
      if (other) throw new UsageError('merge/project-twice', { id, part: basename(part.path), other: basename(other.path) });
      owners[at] = part;
      ids[at] = id;
    }
  const there = ids.filter(() => true).length;
  if (there !== projects || listPrint(ids) !== list) throw new UsageError('merge/incomplete', { count: projects - there });
  return owners;
}
