// What may be asked of a repository, and the words in which git is: only commands that read, under settings of our own.

/** Of a repository's past. An `id` is a commit's, `ids` are those of files, in hexadecimal. */
export type HistoryQuestion =
  /** Two lines: the full path of the repository, then that of what it shares, from the folder. */
  | { readonly about: 'repository' }
  /** The folder that the repository says it is of, when it says so. */
  | { readonly about: 'work-tree' }
  /** The id of the commit that a name means. */
  | { readonly about: 'name'; readonly name: string }
  /** The id of the last commit made by the end of a day, YYYY-MM-DD. */
  | { readonly about: 'day'; readonly day: string }
  | { readonly about: 'commit'; readonly id: string }
  /** `<mode> <type> <id>\t<path>` of each file below the folder, each ended by a zero byte. */
  | { readonly about: 'files'; readonly id: string }
  /** A line each: `<id> blob <size>`, or `<id> missing`. */
  | { readonly about: 'sizes'; readonly ids: readonly string[] }
  /** Each: the line of its size, its bytes, a line feed. */
  | { readonly about: 'contents'; readonly ids: readonly string[] }
  /** Those of these paths that git ignores, each ended by a zero byte; whatever the person who asks ignores everywhere. */
  | { readonly about: 'ignored'; readonly paths: readonly string[] }
  /** The paths below a folder that git follows, each ended by a zero byte. */
  | { readonly about: 'tracked'; readonly folder: string }
  /** The paths below these folders that any commit of any branch brought in, each ended by a zero byte. */
  | { readonly about: 'brought'; readonly folders: readonly string[] };

/** Of those that brought in such a file; the latest tell enough. */
const mostCommits = 1000;

const isId = (id: unknown): id is string => typeof id === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id);
const isDay = (day: unknown): day is string => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day);
/** Short enough to be a word of a command line, and without the character that none can hold. */
export const isWord = (word: unknown): word is string => typeof word === 'string' && word.length <= 4096 && !word.includes('\0');
/**
 * A repository's settings may name programs, and its objects may be somewhere else: only commands that read objects are asked, and the
 * settings that count for them are ours. What it lacks is fetched from nowhere, and a commit is what its name says.
 */
export const guarded = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...[
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'log.showSignature=false',
    'protocol.allow=never',
  ].flatMap((setting) => ['-c', setting]),
];
/** `none` is no transport. What git says of its failures is read by us, in English. */
export const guards = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/** Null when it is no such question. */
export function historyWords(question: HistoryQuestion): { readonly words: readonly string[]; readonly input?: string } | null {
  const ofFiles = (ids: readonly string[], words: readonly string[]) =>
    Array.isArray(ids) && ids.every(isId) ? { words, input: ids.map((id) => `${id}\n`).join('') } : null;
  switch (question?.about) {
    case 'repository':
      return { words: ['rev-parse', '--absolute-git-dir', '--git-common-dir'] };
    case 'work-tree':
      return { words: ['config', '--get', 'core.worktree'] };
    case 'name': {
      const { name } = question;
      return isWord(name) ? { words: ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`] } : null;
    }
    case 'day':
      return isDay(question.day) ? { words: ['rev-list', '-1', `--before=${question.day}T23:59:59`, 'HEAD', '--'] } : null;
    case 'commit':
      return isId(question.id) ? { words: ['cat-file', 'commit', question.id] } : null;
    case 'files':
      return isId(question.id) ? { words: ['ls-tree', '-r', '-z', question.id, '.'] } : null;
    case 'sizes':
      return ofFiles(question.ids, ['cat-file', '--batch-check']);
    case 'contents':
      return ofFiles(question.ids, ['cat-file', '--batch']);
    case 'ignored': {
      const { paths } = question;
      if (!Array.isArray(paths) || !paths.every(isWord)) return null;
      // This one command refuses to be told that its paths are plain.
      const words = [
        '--no-literal-pathspecs',
        '-c',
        'core.excludesFile=/dev/null',
        'check-ignore',
        '--no-index',
        '-z',
        '--stdin',
      ];
      return { words, input: paths.map((path) => `${path}\0`).join('') };
    }
    case 'tracked':
      return isWord(question.folder) ? { words: ['ls-files', '-z', '--', question.folder] } : null;
    case 'brought': {
      const { folders } = question;
      if (!Array.isArray(folders) || !folders.every(isWord)) return null;
      // A file that came and went on a side branch is in no shorter history.
      const words = ['log', '--all', '--full-history', '--diff-filter=A', '--no-renames', '--no-ext-diff', '--no-textconv'];
      return {
        words: [...words, '--relative', '--name-only', '-z', '--format=', `--max-count=${mostCommits}`, '--', ...folders],
      };
    }
    default:
      return null;
  }
}
