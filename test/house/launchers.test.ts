// What starts jalon from an archive: wherever it was unzipped, however it is called, and in the person’s documents.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchers } from '../../bin/portable-texts.js';

/** The archive of a system where Node says where it stands and what it was asked; `home`: the person's own folder. */
function unzipped(platform: string) {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'jalon-lanceurs-')));
  const folder = join(top, 'Clé d’à côté, $HOME');
  const home = join(top, 'chez moi');
  const put = (path: string, text: string): void => {
    writeFileSync(path, text);
    chmodSync(path, 0o755);
  };
  for (const one of [join(folder, 'node'), home, join(top, 'programmes')]) mkdirSync(one, { recursive: true });
  put(join(folder, 'node/node'), '#!/bin/sh\npwd -P\nfor word; do echo "$word"; done\n');
  for (const [name, text] of Object.entries(launchers(platform))) put(join(folder, name), text);
  const run = (command: string, words: readonly string[], { input = '\n' } = {}) => {
    const env = { HOME: home, PATH: `${join(top, 'programmes')}:/usr/bin:/bin` };
    const { stdout, stderr, status } = spawnSync(command, [...words], { cwd: '/', env, input, encoding: 'utf8' });
    return { code: status, lines: (stdout + stderr).trim().split('\n') };
  };
  const script = join(folder, 'app/node_modules/jalon/bin/jalon.js');
  return { top, folder, home, put, run, script };
}

test.each(['linux-x64', 'darwin-arm64'])('%s: the command takes every word, by a link too', (platform) => {
  const { top, folder, run, script } = unzipped(platform);
  const words = ['set', 'AC-001', 'titre=À faire $HOME', '*', ''];
  expect(run(join(folder, 'jalon'), words)).toEqual({ code: 0, lines: ['/', script, ...words.slice(0, -1)] });
  symlinkSync(join(folder, 'jalon'), join(top, 'lien'));
  symlinkSync('lien', join(top, 'lien de lien'));
  expect(run(join(top, 'lien de lien'), ['demo'])).toEqual({ code: 0, lines: ['/', script, 'demo'] });
});

test('macOS: a double click opens the session in the documents, or at home, and the window stays', () => {
  const { folder, home, run, script } = unzipped('darwin-x64');
  const file = join(folder, 'ouvrir-jalon.command');
  expect(run('bash', [file])).toEqual({ code: 0, lines: [home, script, '', '[Entrée]'] });
  mkdirSync(join(home, 'Documents'));
  expect(run(file, []).lines[0]).toBe(join(home, 'Documents'));
});

test.each([
  ['x-terminal-emulator', '-e'],
  ['konsole', '-e'],
  ['xfce4-terminal', '-x'],
  ['xterm', '-e'],
  ['gnome-terminal', '--'],
])('Linux: a file manager without a terminal has one opened, %s', (terminal, option) => {
  const { top, folder, put, run } = unzipped('linux-x64');
  // Only those of the test are there.
  for (const name of ['sh', 'readlink']) symlinkSync(`/bin/${name}`, join(top, 'programmes', name));
  put(join(top, 'programmes', terminal), '#!/bin/sh\nfor word; do echo "$word"; done\n');
  const file = join(folder, 'ouvrir-jalon.sh');
  const { lines } = run('/usr/bin/env', [`PATH=${join(top, 'programmes')}`, '/bin/sh', file]);
  expect(lines).toEqual([option, file]);
});

test('Windows: lines end as its console wants, in letters that every console reads', () => {
  for (const text of Object.values(launchers('win-x64'))) {
    expect(text).toMatch(/^(?:[\u0020-\u007e]*\r\n)+$/);
    // Where it lies is named in quotes: a folder may have spaces, and signs that cmd would read.
    expect(text.replace(/"%~dp0[^"]*"/g, '')).not.toContain('%~dp0');
  }
});
