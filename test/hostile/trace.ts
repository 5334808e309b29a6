// What a command did to the machine, as strace saw it: files opened to be read, places written to, programs run, addresses called.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Traced {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Full paths, whether the opening came about or not. */
  readonly read: readonly string[];
  /** Full paths that were opened to be written, made, renamed, linked or taken away; not those to be made that were there already. */
  readonly written: readonly string[];
  /** Programs that were run: by which ones, the first first, the full path, its words. */
  readonly run: readonly { readonly by: readonly string[]; readonly path: string; readonly words: readonly string[] }[];
  /** Addresses of the network, and sockets of this machine. */
  readonly called: readonly string[];
  /** How many lines were looked at. */
  readonly lines: number;
}

interface Call {
  readonly pid: string;
  readonly name: string;
  readonly args: string;
  readonly result: string;
}

/** A call that another process cut in two is put together again. */
function callsIn(text: string): readonly Call[] {
  const begun = new Map<string, string>();
  return text.split('\n').flatMap((line): Call[] => {
    const [, pid = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    const start = /^(.*) <unfinished \.\.\.>$/.exec(rest)?.[1];
    if (start !== undefined) begun.set(pid, start);
    const [, end] = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest) ?? [];
    const whole = end === undefined ? rest : `${begun.get(pid) ?? ''}${end}`;
    const [, name, args = '', result = ''] = /^(\w+)\((.*)\)\s+= (.*)$/.exec(whole) ?? [];
    return name === undefined || start !== undefined ? [] : [{ pid, name, args, result }];
  });
}

/** The texts of a call, as C writes them. */
const textsIn = (args: string): readonly string[] =>
  [...args.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) =>
    Buffer.from(
      text.replace(/\\(x[\da-f]{2}|[0-7]{1,3}|.)/gi, (_, code: string) => {
        if (code.startsWith('x')) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
        if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
        return { n: '\n', t: '\t', r: '\r', v: '\v', f: '\f' }[code] ?? code;
      }),
      'latin1',
    ).toString('utf8'),
  );

interface Process {
  folder: string;
  programs: readonly string[];
}

const [opening, beginning, calling] = [/^open/, /^(clone|v?fork)/, /^(connect|sendto|sendmsg|bind)/];
const writing =
  /^(rename|unlink|rmdir|mkdir|mknod|link|symlink|chmod|chown|lchown|truncate|creat|utime|setxattr|removexattr|fchmodat|fchownat|futimesat|linkat|symlinkat|renameat|unlinkat|mkdirat|mknodat|utimensat)/;

/** Strace stops a program at the calls that are looked at, and at no other: those that ask what a path is are ten times as many. */
const lookedAt = [opening, beginning, /^execve/, /^chdir/, writing, calling].map(({ source }) => source).join('|');

/** Runs the words under strace, below the folder where its notes go. */
export function traced(
  words: readonly string[],
  { cwd, env, notes }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly notes: string },
): Traced {
  const options = ['-f', '--seccomp-bpf', '-y', '-qq', '-s65536', '-e', `trace=/${lookedAt}`, '-e', 'signal=none', '-o', notes];
  const { status, stdout, stderr } = spawnSync('strace', [...options, ...words], { cwd, env, encoding: 'utf8', maxBuffer: 1e9 });
  const calls = callsIn(readFileSync(notes, 'utf8'));
  const [read, written, called]: [string[], string[], string[]] = [[], [], []];
  const run: { by: readonly string[]; path: string; words: readonly string[] }[] = [];
  const parents = new Map(
    calls.filter(({ name }) => beginning.test(name)).map(({ pid, result }) => [/^\d+/.exec(result)?.[0], pid]),
  );
  const processes = new Map<string, Process>();
  /** A child may be seen before its birth is told. */
  const processOf = (pid: string): Process => {
    const known = processes.get(pid);
    if (known) return known;
    const parent = parents.get(pid);
    const made = parent === undefined ? { folder: cwd, programs: [] } : { ...processOf(parent) };
    processes.set(pid, made);
    return made;
  };
  for (const { pid, name, args, result } of calls) {
    const process = processOf(pid);
    const failed = result.startsWith('-1');
    // `-y` says which folder a path is read from.
    const base = /^(?:AT_FDCWD|\d+)<([^>]*)>/.exec(args)?.[1] ?? process.folder;
    const paths = textsIn(args).map((path) => resolve(base, path));
    const [path = base] = paths;
    if (name === 'chdir' && !failed) process.folder = path;
    else if (/^execve/.test(name) && !failed) {
      const [program = '', ...typed] = textsIn(args);
      run.push({ by: process.programs, path: resolve(process.folder, program), words: typed });
      process.programs = [...process.programs, resolve(process.folder, program)];
    } else if (opening.test(name)) {
      const isToWrite = /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND/.test(args);
      // What came of it tells where a link led.
      const [, led] = /^\d+<(\/[^>]*)>/.exec(result) ?? [];
      (isToWrite ? written : read).push(path, ...(led === undefined || led === path ? [] : [led]));
    } else if (writing.test(name) && !result.includes('EEXIST')) written.push(...(paths.length > 0 ? paths : [base]));
    else if (calling.test(name) && /sa_family=|sun_path/.test(args)) called.push(/\{sa_family=[^}]*\}/.exec(args)?.[0] ?? args);
  }
  return { code: status, out: stdout, err: stderr, read, written, run, called, lines: calls.length };
}

export const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(join(folder, '/'));
