// The parts of a shared run, looked through before any is told: all there, alike, finished, and every project once.
import { basename, join, resolve } from 'node:path';
import { type RunHeader, type RunLine, UsageError } from '../../model/index.ts';
import { entriesOf, isFolder, isThere, openLines, type StoredLines } from '../../reading/index.ts';
import { difference, type Place, type Recorded, recordedIn } from './record.ts';
import { listPrint } from './shard.ts';

interface PartFile {
  readonly name: string;
  readonly lines: StoredLines;
}

export interface Part extends PartFile, Pick<Recorded, 'places'> {
  readonly header: RunHeader;
}

/** One project of all, and where its part tells of it. */
export interface Owned {
  readonly id: string;
  readonly part: Part;
  readonly place: Place;
}

const named = /^part-\d+-of-\d+\.jsonl$/;

/** Each path is a part, or a folder of parts. */
export function openParts(typed: readonly string[], cwd: string): readonly PartFile[] {
  const paths = typed.flatMap((one) => {
    const full = resolve(cwd, one);
    if (!isThere(full)) throw new UsageError('path-not-found', { path: one });
    if (!isFolder(full)) return [full];
    const found = entriesOf(full).flatMap(({ name }) => (named.test(name) ? [name] : []));
    if (found.length === 0) throw new UsageError('merge/no-parts', { path: one });
    return found.sort().map((name) => join(full, name));
  });
  return paths.map((path) => ({ name: basename(path), lines: openLines(path) }));
}

export function readPart({ name, lines }: PartFile): Part {
  const { header, places, isFinished, strange, unread } = recordedIn(lines);
  if (header === null || strange !== null) throw new UsageError('merge/not-a-part', { part: name, line: strange ?? 1 });
  const { mine } = header;
  const done = Math.min(places.size, mine);
  if (!isFinished && done === mine && unread !== null) throw new UsageError('merge/stray-line', { part: name, line: unread });
  if (!isFinished) throw new UsageError('merge/unfinished', { part: name, done, mine, line: unread ?? '' });
  return { name, lines, header, places };
}

/** Shown to people when it is short enough to tell something. */
const shown = (value: unknown): string => (typeof value === 'object' ? '' : String(value).slice(0, 12));

/** Every project of the run, in the order of the list. */
export function ownedIn(parts: readonly Part[]): readonly Owned[] {
  const [first] = parts;
  if (first === undefined) return [];
  const { projects, list, shard } = first.header;
  const byIndex = new Map<number, Part>();
  const owned: Owned[] = [];
  for (const part of parts) {
    const unlike = difference(part.header, first.header);
    if (unlike) {
      const { field, is, was } = unlike;
      throw new UsageError('merge/differs', { part: part.name, other: first.name, field, is: shown(is), was: shown(was) });
    }
    const { index } = part.header.shard;
    const other = byIndex.get(index);
    if (other) throw new UsageError('merge/twice', { one: other.name, other: part.name });
    byIndex.set(index, part);
  }
  const missing = Array.from({ length: shard.count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0)
    throw new UsageError('merge/missing', { parts: missing.map((index) => `part-${index}-of-${shard.count}.jsonl`) });
  for (const part of parts)
    for (const [id, place] of part.places) {
      const other = owned[place.at]?.part;
      if (other) throw new UsageError('merge/project-twice', { id, part: part.name, other: other.name });
      owned[place.at] = { id, part, place };
    }
  const all = owned.filter(() => true);
  if (all.length !== projects || listPrint(all.map(({ id }) => id)) !== list)
    throw new UsageError('merge/incomplete', { count: projects - all.length });
  return all;
}

export const lineOf = ({ part, place }: Owned): RunLine => JSON.parse(part.lines.at(place));
