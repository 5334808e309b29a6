// Format 0, which no version ever wrote: made up so that the way forward is proved before it is needed. It differs from format 1 in the
// ways that formats do: files and folders of other names, keys and values of other names.
import type { Edit, Migration, RawFile } from '../model/index.ts';

type Pointer = Edit['pointer'];

const folders: readonly (readonly [old: RegExp, now: string])[] = [
  [/^people\.yaml$/, 'actors.yaml'],
  [/^action\//, 'actions/'],
];
const moved = (path: string): string => folders.reduce((now, [old, next]) => now.replace(old, next), path);

/** A key of any mapping along the way: `*` is each item of a list. */
interface Renamed {
  readonly files: RegExp;
  readonly key: readonly string[];
  readonly to: string;
}
const keys: readonly Renamed[] = [
  { files: /^project\.yaml$/, key: ['mandate'], to: 'term' },
  { files: /^people\.yaml$/, key: ['committees'], to: 'bodies' },
  { files: /^action\//, key: ['pilots'], to: 'leads' },
  { files: /^action\//, key: ['milestones', '*', 'due'], to: 'date' },
];
const statuses: Readonly<Record<string, string>> = { ongoing: 'in-progress', finished: 'done' };

/** Where the key stands in the data, each time. */
function placesOf(data: unknown, [step, ...rest]: readonly string[], at: Pointer = []): readonly Pointer[] {
  if (step === undefined) return [at];
  if (step === '*') return Array.isArray(data) ? data.flatMap((item, index) => placesOf(item, rest, [...at, index])) : [];
  const isThere = typeof data === 'object' && data !== null && !Array.isArray(data) && Object.hasOwn(data, step);
  return isThere ? placesOf(Object(data)[step], rest, [...at, step]) : [];
}

function editsOf({ path, data }: RawFile): readonly Edit[] {
  const renamed = keys
    .filter(({ files }) => files.test(path))
    .flatMap(({ key, to }) => placesOf(data, key).map((pointer): Edit => ({ path, pointer, change: { rename: to } })));
  const status: unknown = path.startsWith('action/') ? Object(data)['status'] : undefined;
  const now = typeof status === 'string' ? statuses[status] : undefined;
  return now === undefined ? renamed : [...renamed, { path, pointer: ['status'], change: { set: now } }];
}

export const fromZero: Migration = {
  from: 0,
  to: 1,
  migrate: (files) => ({
    edits: files.flatMap(editsOf),
    moves: files.flatMap(({ path }) => (moved(path) === path ? [] : [{ from: path, to: moved(path) }])),
  }),
};
