// What a folder held at an earlier moment, as the git program tells it.
import { UsageError } from '../model/index.ts';
import type { HistoryQuestion } from './history-questions.ts';
import { askHistory, type GitAnswer, hasRepository } from './repository.ts';

/** A commit, and the day it was made, YYYY-MM-DD. */
export interface Commit {
  readonly id: string;
  readonly day: string;
}

export interface History {
  /** What a name means to git: a branch, a tag, `HEAD~3`; null when it knows no such commit. */
  named(name: string): Promise<Commit | null>;
  /** The last commit made by the end of a day, YYYY-MM-DD; null when history begins later. */
  at(day: string): Promise<Commit | null>;
  /**
   * What the folder held, by paths in it, `/` between names: texts in YAML and Markdown, of those `isWanted` alone, nothing of other files.
   * Throws when a text is larger than `largest` bytes, or is not on this machine.
   */
  textsAt(commit: Commit, largest: number, isWanted?: (path: string) => boolean): Promise<ReadonlyMap<string, string>>;
}

const lineOf = ({ code, out }: GitAnswer): string => (code === 0 ? out.toString('utf8').trim() : '');

/** The day where it was made, as a commit says it: `committer <name> <seconds> <±hhmm>`. Git takes what is no date for the first of all. */
export function dayOf(commit: string): string {
  const head = commit.split('\n\n', 1)[0] ?? '';
  const [, seconds, sign, hours, minutes] = /^committer .*> (\d{1,12})(?: ([+-])(\d\d)(\d\d))?/m.exec(head) ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -60 : 60);
  const day = new Date((Number(seconds ?? 0) + ahead) * 1000).toISOString();
  return /^\d{4}-/.test(day) ? day.slice(0, 10) : '1970-01-01';
}

const isText = (path: string): boolean => /\.(?:ya?ml|md)$/i.test(path);

/** A tree may be made by hand: a path that leads elsewhere is none of the folder. */
const isBelow = (path: string): boolean => path.split(/[/\\]/).every((name) => name !== '' && name !== '.' && name !== '..');

async function read(root: string, question: HistoryQuestion): Promise<Buffer> {
  const { code, out } = await askHistory(root, question);
  if (code !== 0) throw new UsageError('history-unreadable', { path: root });
  return out;
}

interface PastFile {
  readonly path: string;
  readonly blob: string;
}

/** Links are none. */
function filesIn(listed: string): readonly PastFile[] {
  const files = listed.split('\0').flatMap((line) => {
    const [, blob, path] = /^100\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return blob === undefined || path === undefined ? [] : [{ blob, path }];
  });
  return files.filter(({ path }) => isBelow(path));
}

async function contentsOf(root: string, texts: readonly PastFile[], largest: number): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(texts.map(({ blob }) => blob))];
  const listed = (await read(root, { about: 'sizes', ids })).toString('latin1').split('\n');
  const sizes = new Map(
    listed.flatMap((line) => {
      const [, id, size] = /^(\S+) blob (\d+)$/.exec(line) ?? [];
      return id === undefined ? [] : [[id, Number(size)] as const];
    }),
  );
  for (const { path, blob } of texts) {
    const size = sizes.get(blob);
    if (size === undefined) throw new UsageError('history-partial', { path: root });
    if (size > largest) throw new UsageError('history-too-large', { path, size, largest });
  }
  const bytes = await read(root, { about: 'contents', ids });
  const contents = new Map<string, string>();
  let at = 0;
  for (const id of ids) {
    const begin = bytes.indexOf(10, at) + 1;
    at = begin + (sizes.get(id) ?? 0) + 1;
    contents.set(id, bytes.toString('utf8', begin, at - 1));
  }
  return contents;
}

/** `root` is the full path of a folder; null when it has no past. Throws when it has one that is not to be read. */
export async function historyOf(root: string): Promise<History | null> {
  if (!(await hasRepository(root))) return null;
  const dated = async (found: GitAnswer): Promise<Commit | null> => {
    const id = lineOf(found);
    const commit = id === '' ? null : await askHistory(root, { about: 'commit', id });
    return commit?.code === 0 ? { id, day: dayOf(commit.out.toString('utf8')) } : null;
  };
  // A repository that holds no commit yet says so quietly.
  const head = await askHistory(root, { about: 'name', name: 'HEAD' });
  if (head.code === 1) return null;
  if (head.code !== 0) throw new UsageError('history-unreadable', { path: root });
  return {
    named: async (name) => dated(await askHistory(root, { about: 'name', name })),
    at: async (day) => dated(await askHistory(root, { about: 'day', day })),
    async textsAt({ id }, largest, isWanted = () => true) {
      const files = filesIn((await read(root, { about: 'files', id })).toString('utf8'));
      const texts = files.filter(({ path }) => isText(path) && isWanted(path));
      const contents = await contentsOf(root, texts, largest);
      return new Map(files.map(({ path, blob }) => [path, contents.get(blob) ?? '']));
    },
  };
}

/** The id of the last commit of the history that holds a folder; null without one that is to be read. */
export async function headOf(folder: string): Promise<string | null> {
  try {
    const history = await historyOf(folder);
    return (await history?.named('HEAD'))?.id ?? null;
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}
