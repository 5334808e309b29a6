// A project as the current format writes it: one migration after the other, nothing written yet.
import { revise } from '../../editing/index.ts';
import { chainFrom, migrations } from '../../migrating/index.ts';
import { currentFormat, type Edit, type Migration, type Revision, UsageError } from '../../model/index.ts';
import { type Folder, formatOf, readRaw, readText } from '../../reading/index.ts';

export interface Migrated {
  /** The format that the project is of today. */
  readonly from: number;
  readonly to: number;
  readonly revisions: readonly Revision[];
}

/** Files on their way: the text of each path, null where a file is to go, and the path that it has today. */
interface Way {
  readonly texts: Map<string, string | null>;
  readonly origins: Map<string, string>;
}

const textIn = (folder: Folder, { texts }: Way, path: string): string | null =>
  texts.get(path) ?? (texts.has(path) ? null : readText(folder, path));

function step(folder: Folder, way: Way, { to, migrate }: Migration): void {
  const files = readRaw(folder, way.texts);
  const unread = files.filter(({ data, faults }) => data === null && faults.length > 0).map(({ path }) => path);
  if (unread.length > 0) throw new UsageError('unread', { paths: unread });
  const { edits, moves } = migrate(files);
  const numbered: Edit = { path: 'project.yaml', pointer: ['format'], change: { set: to } };
  for (const { path, after } of revise([...edits, numbered], (path) => textIn(folder, way, path))) way.texts.set(path, after);
  for (const move of moves) {
    if (textIn(folder, way, move.to) !== null) throw new UsageError('path-taken', { path: move.to });
    way.texts.set(move.to, textIn(folder, way, move.from));
    way.texts.set(move.from, null);
    way.origins.set(move.to, way.origins.get(move.from) ?? move.from);
  }
}

function revisionsOf(folder: Folder, { texts, origins }: Way): readonly Revision[] {
  return [...texts].flatMap(([path, after]): readonly Revision[] => {
    const before = readText(folder, path);
    const from = origins.get(path);
    if (before === after) return [];
    return [{ path, before, after, ...(before === null && from !== undefined && { from }) }];
  });
}

/**
 * Writes nothing.
 *
 * @throws UsageError when the project does not say its format, when it is newer, when no migration leads here, when a file cannot be
 * read, or when a file has the name that another one should take.
 */
export function migrated(folder: Folder, known: readonly Migration[] = migrations, wanted = currentFormat): Migrated {
  const from = formatOf(folder);
  if (from === undefined) throw new UsageError('format-unknown');
  if (from > wanted) throw new UsageError('format-newer', { format: from, current: wanted });
  const chain = chainFrom(from, known, wanted);
  if (chain === null) throw new UsageError('format-without-way', { format: from, current: wanted });
  const way: Way = { texts: new Map(), origins: new Map() };
  for (const one of chain) step(folder, way, one);
  return { from, to: wanted, revisions: revisionsOf(folder, way) };
}
