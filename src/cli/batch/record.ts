// The record of a run: what a killed one had done is there again, and what is done is added as it comes. It stands beside the change log: a run
// lasts for hours, on several computers at once, and takes nothing of anybody's away, so that it holds no lock and can be made again.
import type { RunHeader, RunLine } from '../../model/index.ts';
import { isThere, linesIn, type StoredLine, type StoredLines } from '../../reading/index.ts';
import { type Appending, appending, writeLines } from '../../writing/index.ts';

/** Where a line stands in its file, and its project in the list of all. */
export type Place = Pick<StoredLine, 'from' | 'length'> & Pick<RunLine, 'at'>;

export interface Recorded {
  /** The last one; null when there is none of ours. */
  readonly header: RunHeader | null;
  /** Of the last whole line about each project, by its id. */
  readonly places: ReadonlyMap<string, Place>;
  /** One header and a line a project, no more: the run was not stopped, and none is on its way. */
  readonly isFinished: boolean;
  /** The number of the first line that no run writes; null when there is none. */
  readonly strange: number | null;
  /** The number of the first line that cannot be read, such as half of one, which a killed run left; null when there is none. */
  readonly unread: number | null;
}

/** Null for what cannot be read. */
function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

const isHeader = (read: object): read is RunHeader =>
  'jalon' in read && read.jalon === 1 && 'kind' in read && read.kind === 'part';
const isLine = (read: object): read is RunLine =>
  'id' in read && typeof read.id === 'string' && 'at' in read && typeof read.at === 'number';

export function recordedIn(lines: StoredLines): Recorded {
  const places = new Map<string, Place>();
  let header: RunHeader | null = null;
  let strange: number | null = null;
  let unread: number | null = null;
  let count = 0;
  for (const { text, from, length } of lines.all()) {
    count++;
    const read = parsed(text);
    if (read && isHeader(read)) header = read;
    else if (header !== null && read && isLine(read)) places.set(read.id, { at: read.at, from, length });
    else if (header === null || read !== null) strange ??= count;
    else unread ??= count;
  }
  return { header, places, isFinished: places.size === header?.mine && count === header.mine + 1, strange, unread };
}

/** What makes outcomes the same, then what parts of one run share besides, in the order in which a difference is worth telling. */
const ofOutcomes = ['version', 'verb', 'today', 'options', 'said', 'shared'] as const;
const ofParts = ['version', 'verb', 'count', 'today', 'options', 'said', 'list', 'commit', 'shared'] as const;

const sharedFacts = ({ shard, ...header }: RunHeader) => ({ ...header, count: shard.count });

/** The first thing in which two runs differ, and its values; null when they are alike. */
export function difference(one: RunHeader, other: RunHeader, fields: readonly (typeof ofParts)[number][] = ofParts) {
  const [is, was] = [sharedFacts(one), sharedFacts(other)];
  const field = fields.find((name) => JSON.stringify(is[name]) !== JSON.stringify(was[name]));
  return field === undefined ? null : { field, is: is[field], was: was[field] };
}

export interface RunRecord {
  /** What an earlier run noted of a project under the same options; its last word. */
  readonly noted: (id: string) => RunLine | null;
  readonly add: (line: RunLine) => void;
  /** Once all is done: a header, and a line a project in their order. */
  readonly finish: (ids: readonly string[]) => void;
  readonly close: () => void;
}

/** What an earlier run noted, when its outcomes would be ours. */
function goneOn(path: string, header: RunHeader): { readonly file: Appending; readonly places: Recorded['places'] } | null {
  const file = appending(path);
  const there = recordedIn(linesIn(file));
  if (there.header && difference(there.header, header, ofOutcomes) === null) return { file, places: there.places };
  file.close();
  return null;
}

/** A new record takes the place of the one that is there by one renaming. */
function begun(path: string): Appending {
  writeLines(path, []);
  return appending(path);
}

/**
 * Goes on from the record that is there when it is asked to, and its outcomes would be ours. Nothing that was added is ever cut off: of two runs
 * of one part at once, each reads what it added, and leaves a whole record.
 */
export function openRecord(path: string, header: RunHeader, resumes: boolean): RunRecord {
  const old = resumes && isThere(path) ? goneOn(path, header) : null;
  const file = old?.file ?? begun(path);
  const lines = linesIn(file);
  // Half a line that a killed run left ends here, as one that says nothing.
  if (old) file.add('');
  file.add(JSON.stringify(header));
  return {
    noted: (id) => {
      const place = old?.places.get(id);
      return place ? JSON.parse(lines.at(place)) : null;
    },
    add: (line) => file.add(JSON.stringify(line)),
    finish: (ids) => {
      const { places } = recordedIn(lines);
      const ordered = function* (): Generator<string> {
        yield JSON.stringify(header);
        for (const id of ids) {
          const place = places.get(id);
          if (place) yield lines.at(place);
        }
      };
      writeLines(path, ordered());
    },
    close: file.close,
  };
}
