/** Every command on one folder that holds all the traps at once, seen by strace: nothing outside it is read, written, run or called. */
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { activeIn } from '../hostile/active.ts';
import { layEverything } from '../hostile/cases.ts';
import { documents, merging, telling, tellingWithin, within, writing } from '../hostile/commands.ts';
import { filesBelow, openSandbox, type Sandbox } from '../hostile/sandbox.ts';
import { isBelow, type Traced, traced } from '../hostile/trace.ts';
import { home } from '../house/sources.ts';

const told: string[] = [];
afterAll(() => console.log(told.join('\n')));

/** The programs that jalon runs, where the system has them. */
const node = realpathSync(process.execPath);
const ours = ['git', 'soffice', 'fc-match'].map((name) => `/usr/bin/${name}`);
/** LibreOffice is a script that asks the system's own small programs, and a program beside it. */
const office = /^\/(usr\/)?(bin|lib\/libreoffice)\//;

interface Place {
  readonly sandbox: Sandbox;
  readonly state: string;
  readonly temporary: string;
  readonly env: NodeJS.ProcessEnv;
}

function placeIn(sandbox: Sandbox): Place {
  const [state, temporary] = [join(sandbox.top, 'home/state/jalon'), join(sandbox.top, 'temporaire')];
  // A person's home has these already.
  for (const folder of [temporary, join(sandbox.top, 'home/.config'), join(sandbox.top, 'home/.cache')])
    mkdirSync(folder, { recursive: true });
  const env = {
    PATH: process.env['PATH'],
    HOME: join(sandbox.top, 'home'),
    JALON_STATE: state,
    TMPDIR: temporary,
    LANG: 'fr_FR.UTF-8',
  };
  return { sandbox, state, temporary, env };
}

const trace = (words: readonly string[], { sandbox, env }: Place, cwd = sandbox.top): Traced =>
  traced(words, { cwd, env, notes: join(sandbox.top, 'home/trace') });

/** What must not be: each with what was seen. */
function astray(
  { read, written, run, called }: Traced,
  { sandbox: { project, outside, out, top }, state, temporary }: Place,
): readonly string[] {
  const mayWrite = (path: string): boolean =>
    // What was compiled of the command itself is kept there.
    [project, out, state, join(top, 'home/.cache/jalon')].some((folder) => isBelow(path, folder)) ||
    // A disk in memory may lie there, and the sandbox on it.
    (isBelow(path, '/dev') && !isBelow(path, top)) ||
    /^jalon-[\w-]+(\/|$)/.test(relative(temporary, path)) ||
    // LibreOffice asks whether its own installation may be written into, and makes its socket, under a name that it made up, in /tmp.
    /^\/(usr\/lib|var\/spool)\/libreoffice\/(share\/)?uno_packages\/cache(\/stamp\.sys)?$/.test(path) ||
    /^\/tmp\/OSL_PIPE_\d+_SingleOfficeIPC_[0-9a-f]+$/.test(path) ||
    // The folders on the way to ours.
    [out, state, temporary].some((folder) => isBelow(folder, path) && isBelow(path, top));
  return [
    ...read.filter((path) => isBelow(path, outside)).map((path) => `read ${path}`),
    ...written.filter((path) => !mayWrite(path)).map((path) => `written ${path}`),
    ...run
      .filter(({ by, path }) => !(path === node || ours.includes(path) || (by.includes('/usr/bin/soffice') && office.test(path))))
      .map(({ by, path, words }) => `run ${path} ${words.join(' ')} by ${by.join(' > ')}`),
    ...called.filter((address) => !address.includes('AF_UNIX')).map((address) => `called ${address}`),
  ];
}

test('the trace sees what it must see', { timeout: 60_000 }, () => {
  const { place: sandbox, close } = openSandbox();
  try {
    const place = placeIn(sandbox);
    symlinkSync(join(sandbox.outside, 'secret.txt'), join(sandbox.project, 'lien'));
    const script = `
      const fs = require('node:fs');
      fs.readFileSync(${JSON.stringify(join(sandbox.project, 'lien'))});
      fs.writeFileSync(${JSON.stringify(join(sandbox.top, 'dehors'))}, '');
      fs.mkdirSync(${JSON.stringify(join(sandbox.top, 'ailleurs'))});
      require('node:child_process').spawnSync('/bin/true', ['x y']);
      require('node:net').connect(9, '127.0.0.1').on('error', () => {});`;
    const seen = astray(trace([node, '-e', script], place), place);
    expect(seen).toEqual([
      `read ${join(sandbox.outside, 'secret.txt')}`,
      `written ${join(sandbox.top, 'dehors')}`,
      `written ${join(sandbox.top, 'ailleurs')}`,
      expect.stringContaining('run /bin/true /bin/true x y'),
      expect.stringContaining('called {sa_family=AF_INET'),
    ]);
  } finally {
    close();
  }
});

test('every command on all the traps at once', { timeout: 3_600_000 }, () => {
  const { place: sandbox, look, close } = openSandbox();
  try {
    const { traps, texts } = layEverything(sandbox);
    // Programs of the project's own, under the names of ours.
    for (const name of ['git', 'soffice', 'fc-match', 'node', 'jalon', 'node_modules/.bin/node']) {
      sandbox.lay(name, `#!/bin/sh\ntouch '${sandbox.ran}'\n`);
      chmodSync(join(sandbox.project, name), 0o755);
    }
    const place = placeIn(sandbox);
    const untrusted = (words: readonly string[]): readonly string[] => [...words, '--untrusted'];
    const commands = [
      ...[...telling, ...writing, documents].map((words) => ({ words: untrusted(words), cwd: sandbox.top })),
      {
        words: untrusted(['render', 'projet', '--only', 'launch-slides,needs-matrix', '--pdf', '--out', 'sorties/pdf']),
        cwd: sandbox.top,
      },
      ...within.map((words) => ({ words: untrusted(words), cwd: sandbox.project })),
      { words: merging, cwd: sandbox.top },
      ...[...telling, ['render', 'projet', '--only', 'launch-slides', '--out', 'sorties/ma-copie']].map((words) => ({
        words: [...words, '--trusted'],
        cwd: sandbox.top,
      })),
      ...tellingWithin.map((words) => ({ words: [...words, '--trusted'], cwd: sandbox.project })),
    ];
    const [seen, said]: [string[], string[]] = [[], []];
    const programs = new Map<string, number>();
    const sockets = new Set<string>();
    let [opened, written, lines] = [0, 0, 0];
    for (const { words, cwd } of commands) {
      const done = trace([node, join(home, 'bin/jalon.js'), ...words], place, cwd);
      expect({ words, code: done.code }).toMatchObject({ words, code: expect.toBeOneOf([0, 1, 2]) });
      // Nothing is proved of a command that was stopped. All documents may take longer than is allowed, when they are traced.
      const isStopped = /project\/too-(?:long|much-memory)/.test(done.out + done.err);
      if (words[0] !== 'render') expect({ words, isStopped }).toMatchObject({ isStopped: false });
      seen.push(...astray(done, place).map((one) => `jalon ${words.join(' ')}: ${one}`));
      said.push(done.out, done.err);
      opened += done.read.length;
      written += done.written.length;
      lines += done.lines;
      for (const { path } of done.run) programs.set(path, (programs.get(path) ?? 0) + 1);
      for (const address of done.called) sockets.add(address);
    }
    expect([...new Set(seen)]).toEqual([]);
    expect(said.filter((text) => text.includes('CANARI'))).toEqual([]);
    look();
    const made = [join(sandbox.project, 'build'), sandbox.out].filter(existsSync).flatMap(filesBelow);
    expect(made.flatMap((path) => activeIn(path, readFileSync(path)))).toEqual([]);
    told.push(
      `hostile trace: ${traps} traps and ${texts} hostile texts, ${commands.length} commands, ${lines} calls looked at: ${opened} files opened to be read, ${written} written, made or taken away, nothing outside`,
      `  programs run: ${[...programs]
        .sort()
        .map(([path, count]) => `${path} × ${count}`)
        .join(', ')}`,
      `  sockets of this machine asked for: ${[...sockets].join(', ') || 'none'}; none of the network`,
      `  documents looked at by a reader of their own: ${made.length}`,
    );
    writeFileSync(join(sandbox.top, 'home/seen'), told.join('\n'));
  } finally {
    close();
  }
});
