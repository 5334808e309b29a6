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
import { expect } from 'vitest';

const home = fileURLToPath(new URL('../../', import.meta.url));

/** Stands in every secret outside the project: wherever it shows, something was read that must not be. */
export const canary = 'CANARI-7f3a91';

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
  /** A file that a planted program makes: `trap('git')` puts such a program of that name into `bin`. */
  readonly ran: string;
  /** Put before the PATH of commands. */
  readonly bin: string;
  /** Writes a file of the project, its folders too. */
  readonly lay: (path: string, text: string | Uint8Array) => void;
  /** A program that leaves `ran` behind; its full path. */
  readonly trap: (path: string) => string;
  /** The command as a process of its own, from the sandbox's top: 60 seconds at most. */
  readonly jalon: (
    words: readonly string[],
    options?: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string },
  ) => Said;
}

export interface Hostile {
  /** What is tried, in a few words. */
  readonly name: string;
  /** Lays the trap, calls commands, expects what they tell. What holds of every case is looked at afterwards. */
  readonly tries: (place: Sandbox) => Promise<void> | void;
}

const secretNames = ['secret.txt', 'secret.yaml', 'secret.md', 'secret.html', 'secret.png'];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const printOf = (path: string): string => {
  const stat = lstatSync(path);
  return stat.isFile() ? `${stat.mode} ${createHash('sha256').update(readFileSync(path)).digest('hex')}` : `${stat.mode}`;
};
const printsOf = (folder: string): string =>
  JSON.stringify(
    filesBelow(folder)
      .sort()
      .map((path) => [path, printOf(path)]),
  );

/** Regular files alone: a planted link leads to the secret by itself. */
const tells = (path: string): boolean => lstatSync(path).isFile() && readFileSync(path).includes(canary);

export async function attack({ tries }: Hostile, example = 'roche-aux-fees'): Promise<void> {
  const top = mkdtempSync(join(tmpdir(), 'jalon-hostile-'));
  const [project, outside, bin, ran] = [join(top, 'projet'), join(top, 'outside'), join(top, 'bin'), join(top, 'ran')];
  const said: string[] = [];
  try {
    cpSync(join(home, 'examples', example), project, { recursive: true });
    for (const folder of [outside, bin, join(top, 'home')]) mkdirSync(folder);
    for (const name of secretNames) writeFileSync(join(outside, name), `secret: ${canary}\n`);
    const trap = (path: string): string => {
      const full = join(bin, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, `#!/bin/sh\necho "$0 $*" >> '${ran}'\nexit 1\n`);
      chmodSync(full, 0o755);
      return full;
    };
    const before = printsOf(outside);
    await tries({
      top,
      project,
      outside,
      bin,
      ran,
      trap,
      lay: (path, text) => {
        mkdirSync(dirname(join(project, path)), { recursive: true });
        writeFileSync(join(project, path), text);
      },
      jalon: (words, { env = {}, cwd = top } = {}) => {
        const { status, signal, stdout, stderr } = spawnSync(process.execPath, [join(home, 'bin/jalon.js'), ...words], {
          cwd,
          encoding: 'utf8',
          timeout: 60_000,
          killSignal: 'SIGKILL',
          maxBuffer: 64 * 1024 * 1024,
          env: {
            ...process.env,
            HOME: join(top, 'home'),
            XDG_STATE_HOME: join(top, 'home/state'),
            PATH: [bin, process.env['PATH']].join(delimiter),
            LANG: 'fr_FR.UTF-8',
            ...env,
          },
        });
        said.push(stdout, stderr);
        return { code: status, signal, out: stdout, err: stderr };
      },
    });
    expect(existsSync(ran) ? readFileSync(ran, 'utf8') : '', 'a planted program was run').toBe('');
    expect(printsOf(outside), 'a file outside the project was written').toBe(before);
    expect(
      said.filter((text) => text.includes(canary)),
      'a file outside the project was shown',
    ).toEqual([]);
    expect(filesBelow(project).filter(tells), 'a file outside the project was copied into it').toEqual([]);
    expect(
      said.filter((text) => /\n\s+at .+:\d+:\d+\)?$/m.test(text)),
      'a trace was shown',
    ).toEqual([]);
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}
