// Changes taken back, and taken back again: the files are what they were, unless somebody changed them by hand since.
import { bytesAt, type Change, fingerprint, isKept, keptBytes } from '../disk/index.ts';
import { changesIn } from './change-log.ts';
import { commit, finishPending, type Wanted } from './commit.ts';
import { locked } from './lock.ts';

/** Back to before a change, or to how things were at a moment (UTC, ISO 8601); by default before the last one. */
export type UndoTarget = { readonly before: string } | { readonly at: string } | null;

export interface Undone {
  /** The changes that were taken back, the latest first; empty when there was none. */
  readonly changes: readonly Change[];
  /** Those that are told: what is brought back, rather than its taking back. Known before anything is written, as reading may fail after it. */
  readonly meant: readonly Change[];
  readonly files: readonly { readonly path: string; readonly what: 'restored' | 'removed' | 'brought-back' }[];
  /** The files that somebody changed since, as they are and as the last change left them: then nothing was written. */
  readonly edited: readonly { readonly path: string; readonly left: Uint8Array | null; readonly now: Uint8Array | null }[];
  /** The files of which the bytes are no longer kept: then nothing was written. */
  readonly lost: readonly string[];
}

/** Those in force: neither taken back, nor a taking back. The oldest first. */
export function inForce(changes: readonly Change[]): readonly Change[] {
  const isUndone = new Map<string, boolean>();
  for (const { undoes = [], redoes } of changes) {
    for (const id of undoes) isUndone.set(id, true);
    const again = changes.find(({ id }) => id === redoes);
    for (const id of again?.undoes ?? []) isUndone.set(id, false);
  }
  return changes.filter(({ id, undoes, redoes }) => undoes === undefined && redoes === undefined && !isUndone.get(id));
}

/** What would be taken back, the latest first. */
function targeted(changes: readonly Change[], target: UndoTarget): readonly Change[] {
  const live = inForce(changes).toReversed();
  if (target === null) return live.slice(0, 1);
  if ('at' in target) return live.filter(({ at }) => at > target.at);
  const last = live.findIndex(({ id }) => id === target.before);
  return live.slice(0, last + 1);
}

/** Each file with what the earliest of these changes found, and what the latest thing that happened to it left. */
function ends(taken: readonly Change[], all: readonly Change[]) {
  const found = new Map<string, string | null>();
  for (const { files } of taken) for (const { path, was } of files) found.set(path, was);
  const left = new Map<string, string | null>();
  for (const { files } of all) for (const { path, next } of files) if (found.has(path)) left.set(path, next);
  return [...found].map(([path, to]) => ({ path, to, from: left.get(path) ?? null }));
}

const printOf = (bytes: Uint8Array | null): string | null => bytes && fingerprint(bytes);

function takeBack(
  root: string,
  taken: readonly Change[],
  meant: readonly Change[],
  more: Pick<Change, 'undoes' | 'redoes'>,
): Undone {
  const all = changesIn(root);
  const files = ends(taken, all).map((one) => ({
    ...one,
    now: bytesAt(root, one.path),
  }));
  const edited = files.filter(({ from, now }) => printOf(now) !== from);
  const lost = files.flatMap(({ path, to }) => (to === null || isKept(root, to) ? [] : [path]));
  const nothing = { changes: taken, meant, files: [] };
  if (edited.length > 0) {
    const shown = edited.map(({ path, from, now }) => ({ path, left: from === null ? null : keptBytes(root, from), now }));
    return { ...nothing, edited: shown, lost: [] };
  }
  if (lost.length > 0) return { ...nothing, edited: [], lost };
  const wanted = files.map(({ path, from, to }): Wanted => ({ path, was: from, bytes: to === null ? null : { kept: to } }));
  const meanwhile = commit(root, wanted, more);
  if (meanwhile.length > 0) return takeBack(root, taken, meant, more);
  const what = ({ to, from }: (typeof files)[number]) => (to === null ? 'removed' : from === null ? 'brought-back' : 'restored');
  return {
    changes: taken,
    meant,
    files: files.filter(({ to, from }) => to !== from).map((file) => ({ path: file.path, what: what(file) })),
    edited: [],
    lost: [],
  };
}

const none: Undone = { changes: [], meant: [], files: [], edited: [], lost: [] };

/** Takes changes back, all of them or none. */
export const undo = (root: string, target: UndoTarget = null): Undone =>
  locked(root, () => {
    finishPending(root);
    const taken = targeted(changesIn(root), target);
    return taken.length === 0 ? none : takeBack(root, taken, taken, { undoes: taken.map(({ id }) => id) });
  });

/** Takes the last taking back back, as long as nothing was changed after it. */
export const redo = (root: string): Undone =>
  locked(root, () => {
    finishPending(root);
    const changes = changesIn(root);
    const again = new Set(changes.flatMap(({ redoes }) => redoes ?? []));
    const last = changes.findLast(({ undoes, id }) => undoes !== undefined && !again.has(id));
    const isLatest = changes.every(
      ({ id, undoes, redoes }) => undoes !== undefined || redoes !== undefined || id < (last?.id ?? ''),
    );
    if (last === undefined || !isLatest) return none;
    const undone = changes.filter(({ id }) => last.undoes?.includes(id));
    return takeBack(root, [last], undone, { redoes: last.id });
  });
