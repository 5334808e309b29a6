// A place where a hostile project may do its worst: beside it lie secrets that nobody may read, files that nobody may write, and programs that
// nobody may run.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, vi } from 'vitest';
import { run } from '../../src/cli.ts';
import { quiet } from '../cli/typed.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));

/** Stands in every secret outside the project: wherever it shows, something was read that must not be. */
export const canary = 'CANARI-7f3a91';

/** The day of the commands that are run in this process. */
export const today = '2026-11-24';

export interface Said {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Sandbox {
  /** Holds all that follows. */
  readonly top: string;
  /** The stranger's project, a copy of an example. */
  readonly project: string;
  /** `secret.txt`, `secret.yaml`, `secret.md`, `secret.html` and `secret.png` hold the canary. */
  readonly outside: string;
  /** What a stranger sent beside the project: files to be imported, which commands name. */
  readonly sent: string;
  /** Where commands are told to write, when they are told. */
  readonly out: string;
  /** A file that a planted program makes: `trap('git')` puts such a program of that name into `bin`. */
  readonly ran: string;
  /** Put before the PATH of commands. */
  readonly bin: string;
  /** Writes a file of the project, its folders too. */
  readonly lay: (path: string, text: string | Uint8Array) => void;
  /** Writes a file of what was sent; its path from the sandbox's top. */
  readonly send: (path: string, text: string | Uint8Array) => string;
  /** A program that leaves `ran` behind; its full path. */
  readonly trap: (path: string) => string;
  /** The command as a process of its own, from the sandbox's top: two minutes at most. */
  readonly jalon: (
    words: readonly string[],
    options?: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string },
  ) => Said;
  /** The command in this process, where nothing of a process of its own is tried: it tells the same, many times faster. */
  readonly run: (words: readonly string[], options?: { readonly cwd?: string; readonly trusts?: boolean }) => Promise<Said>;
}

export interface Hostile {
  /** What is tried, in a few words. */
  readonly name: string;
  /** Lays what may lie beside the traps of all other cases, in one project. */
  readonly lays?: (place: Sandbox) => void;
  /** Lays the rest, calls commands, expects what they tell. What holds of every case is looked at afterwards. */
  readonly tries: (place: Sandbox) => Promise<void> | void;
}

const secretNames = ['secret.txt', 'secret.yaml', 'secret.md', 'secret.html', 'secret.png'];

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const printOf = (path: string): string => {
  const stat = lstatSync(path);
  return stat.isFile() ? `${stat.mode} ${createHash('sha256').update(readFileSync(path)).digest('hex')}` : `${stat.mode}`;
};
const printsOf = (paths: readonly string[]): readonly string[] => paths.toSorted().map((path) => `${path} ${printOf(path)}`);

/** In bytes: one that was laid longer than this holds nothing but its length. */
const mostLooked = 2 ** 28;
/** Regular files alone: a planted link leads to the secret by itself. */
const tells = (path: string): boolean =>
  lstatSync(path).isFile() && lstatSync(path).size < mostLooked && readFileSync(path).includes(canary);

export interface Opened {
  readonly place: Sandbox;
  /** What holds whatever was done. */
  readonly look: () => void;
  readonly close: () => void;
}

export function openSandbox(example = 'roche-aux-fees'): Opened {
  const top = mkdtempSync(join(tmpdir(), 'jalon-hostile-'));
  const [project, outside, sent, out] = [join(top, 'projet'), join(top, 'outside'), join(top, 'recu'), join(top, 'sorties')];
  const [bin, ran, own] = [join(top, 'bin'), join(top, 'ran'), join(top, 'home')];
  const said: string[] = [];
  cpSync(join(home, 'examples', example), project, { recursive: true });
  for (const folder of [outside, sent, bin, own]) mkdirSync(folder);
  for (const name of secretNames) writeFileSync(join(outside, name), `secret: ${canary}\n`);
  const put = (full: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  };
  const env = {
    HOME: own,
    XDG_STATE_HOME: join(own, 'state'),
    JALON_STATE: join(own, 'state', 'jalon'),
    // What was compiled of the command itself, beside all sandboxes: the next one starts in half the time.
    XDG_CACHE_HOME: join(tmpdir(), 'cache'),
    PATH: [bin, process.env['PATH']].join(delimiter),
    LANG: 'fr_FR.UTF-8',
  };
  /** What no command writes: all but the project, what it is told to write, the person's own folder, and our record in the current one. */
  const writable = [project, out, own, ran, join(top, '.jalon')];
  const beyond = (): readonly string[] =>
    printsOf(filesBelow(top).filter((path) => !writable.some((one) => path === one || path.startsWith(`${one}/`))));
  const written: string[] = [];
  /** What a command changed beyond, told once the case has said what it expected. */
  const watched = (words: readonly string[], before: readonly string[]): void => {
    const after = beyond();
    const changed = [...before.filter((one) => !after.includes(one)), ...after.filter((one) => !before.includes(one))];
    written.push(...changed.map((one) => `${words.join(' ')}: ${one}`));
  };
  const place: Sandbox = {
    top,
    project,
    outside,
    sent,
    out,
    bin,
    ran,
    trap: (path) => {
      put(join(bin, path), `#!/bin/sh\necho "$0 $*" >> '${ran}'\nexit 1\n`);
      chmodSync(join(bin, path), 0o755);
      return join(bin, path);
    },
    lay: (path, text) => put(join(project, path), text),
    send: (path, text) => {
      put(join(sent, path), text);
      return join('recu', path);
    },
    jalon: (words, { env: more = {}, cwd = top } = {}) => {
      const before = beyond();
      const { status, signal, stdout, stderr } = spawnSync(process.execPath, [join(home, 'bin/jalon.js'), ...words], {
        cwd,
        encoding: 'utf8',
        timeout: 120_000,
        killSignal: 'SIGKILL',
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, ...env, ...more },
      });
      watched(words, before);
      said.push(stdout, stderr);
      return { code: status, signal, out: stdout, err: stderr };
    },
    run: async (words, { cwd = top, trusts = true } = {}) => {
      const before = beyond();
      const [result, other]: [string[], string[]] = [[], []];
      for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
      try {
        const code = await run(words, {
          ...quiet,
          cwd,
          today,
          trusts,
          env: process.env,
          out: (text) => result.push(text),
          err: (text) => other.push(text),
        });
        watched(words, before);
        said.push(result.join(''), other.join(''));
        return { code, signal: null, out: result.join(''), err: other.join('') };
      } finally {
        vi.unstubAllEnvs();
      }
    },
  };
  return {
    place,
    look: () => {
      expect(existsSync(ran) ? readFileSync(ran, 'utf8') : '', 'a planted program was run').toBe('');
      expect(written, 'a file outside the project was written').toEqual([]);
      expect(
        said.filter((text) => text.includes(canary)),
        'a file outside the project was shown',
      ).toEqual([]);
      const made = [project, ...(existsSync(out) ? [out] : [])].flatMap(filesBelow);
      expect(made.filter(tells), 'a file outside the project was copied').toEqual([]);
      expect(
        said.filter((text) => /[^\P{Cc}\n]|[\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u.test(text)),
        'the terminal was played with',
      ).toEqual([]);
      expect(
        said.filter((text) => /\n\s+at .+:\d+:\d+\)?$/m.test(text)),
        'a trace was shown',
      ).toEqual([]);
    },
    close: () => rmSync(top, { recursive: true, force: true }),
  };
}

export async function attack({ lays, tries }: Hostile, example?: string): Promise<void> {
  const { place, look, close } = openSandbox(example);
  try {
    lays?.(place);
    await tries(place);
    look();
  } finally {
    close();
  }
}
