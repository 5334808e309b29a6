/**
 * The archives for machines without Node do the whole job where there is nothing else: on Linux in a root that holds the archive, the shell and
 * the C library; on Windows by Wine, in a folder with a space and accents, where documents are the same bytes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { beforeAll, expect, test } from 'vitest';
import { packagesUnder } from '../../bin/portable-texts.js';
import { home } from '../house/sources.ts';

const place = mkdtempSync(join(tmpdir(), 'jalon-portable-proof-'));
const unpacked = join(place, 'unpacked');
const folderOf = (platform: string): string =>
  join(unpacked, readdirSync(unpacked).find((name) => name.endsWith(platform)) ?? 'none');
const hasWine = spawnSync('wine', ['--version']).status === 0;

beforeAll(() => {
  const only = `linux-x64${hasWine ? ',win-x64' : ''}`;
  execFileSync(process.execPath, ['bin/portable.js', '--unpacked', '--only', only, '--out', unpacked], {
    cwd: home,
    stdio: 'pipe',
  });
}, 300_000);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

test('its sums, its licences and its bill of materials tell all that it holds', async () => {
  const folder = folderOf('linux-x64');
  const sums = new Map(
    readFileSync(join(folder, 'SHA256SUMS'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const files = filesIn(folder).filter((path) => path !== 'SHA256SUMS');
  expect([...sums.keys()].sort()).toEqual(files);
  const sumOf = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  expect(files.filter((path) => sumOf(path) !== sums.get(path))).toEqual([]);
  expect(files.filter((path) => /\.(?:node|map)$|\.d\.ts$|^app\/node_modules\/vitest/.test(path))).toEqual([]);

  const bill = readFileSync(join(folder, 'sbom.cdx.json'), 'utf8');
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bill)).toBeNull();
  const { components } = JSON.parse(bill);
  const told = new Set(components.map(({ name, version }: { name: string; version: string }) => `${name} ${version}`));
  const licences = readFileSync(join(folder, 'LICENCES.txt'), 'utf8');
  const installed = packagesUnder(join(folder, 'app/node_modules')).filter(({ name }) => name !== 'jalon');
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.map(({ name, version }) => `${name} ${version}`).filter((one) => !told.has(one))).toEqual([]);
  expect(installed.map(({ name, version }) => `${name} ${version} (`).filter((one) => !licences.includes(one))).toEqual([]);
  for (const bundled of ['commander', 'handlebars'])
    expect([...told].some((one) => String(one).startsWith(`${bundled} `))).toBe(true);
  expect(licences).toContain('Licence Ouverte 2.0');
});

/** The whole journey: from nothing to the annual plan by answers, and an example that is checked, ranked, changed and written. */
const journey: readonly (readonly string[])[] = [
  ['--answers', 'seance-guidee.yaml'],
  ['demo'],
  ['validate', 'jalon-demo'],
  ['rank', 'jalon-demo'],
  ['set', 'AC-001', 'statut=en pause', '--project', 'jalon-demo'],
  ['render', 'jalon-demo', '--only', 'programme', '--out', 'sortie/documents'],
  ['init', 'neuf/projet', '--territory', '243500550', '--yes'],
];
const told = ['--lang', 'fr', '--today', '2026-11-15'];

/** CRLF, as Windows writes. */
function provisions(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const session = readFileSync(join(home, 'docs/fr/guide/seance-guidee.yaml'), 'utf8');
  writeFileSync(join(folder, 'seance-guidee.yaml'), session.replaceAll('\n', '\r\n'));
}

/** All that was made, but for records of what each machine did. */
const madeIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder)
      .filter((path) => !/^(?:said|journey|clic|seul)|(?:^|\/)\.jalon\//.test(path))
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );
const saidIn = (folder: string): string => readFileSync(join(folder, 'said.txt'), 'utf8');
/** The time that it took aside. */
const untimed = (text: string): string => text.replace(/ en [\d,]+\sm?s\b/g, '');

const bare = join(place, 'root');
const workOfLinux = join(bare, 'Dépôt été');

test('on Linux, in a root that holds nothing else, without network', { timeout: 300_000 }, () => {
  cpSync(folderOf('linux-x64'), join(bare, 'jalon'), { recursive: true });
  const libraries = ['/bin/sh', join(folderOf('linux-x64'), 'node/node')].flatMap((path) =>
    [...execFileSync('ldd', [path], { encoding: 'utf8' }).matchAll(/(\/lib\S+)/g)].map(([, library = '']) => library),
  );
  for (const path of new Set(['/bin/sh', ...libraries])) {
    mkdirSync(join(bare, dirname(path)), { recursive: true });
    copyFileSync(path, join(bare, path));
  }
  for (const path of ['tmp', 'proc', 'dev']) mkdirSync(join(bare, path));
  provisions(workOfLinux);
  const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' ');
  const lines = journey.map((words) => `/jalon/jalon ${quoted([...words, ...told])}`);
  writeFileSync(join(bare, 'journey'), `set -e\ncd '/Dépôt été'\nif command -v node; then exit 9; fi\n${lines.join('\n')}\n`);
  const inside = `mount -t proc proc "$1/proc" && exec chroot "$1" /bin/sh /journey`;
  const ran = spawnSync('unshare', ['--mount', '--net', '--pid', '--fork', '/bin/sh', '-c', inside, 'sh', bare], {
    encoding: 'utf8',
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/tmp', LC_ALL: 'C.UTF-8' },
  });
  writeFileSync(join(workOfLinux, 'said.txt'), ran.stdout);
  expect(ran.status, ran.stdout + ran.stderr).toBe(0);
  const made = Object.keys(madeIn(workOfLinux));
  expect(made).toContain('sortie/documents/jalon-demo/programme-d-actions.docx');
  expect(made.filter((path) => path.startsWith('montfort/actions/')).length).toBeGreaterThan(1);
});

// What Wine does not show: the warnings of SmartScreen, a console drawn by Windows.
test.runIf(hasWine)('on Windows, by Wine, the same documents and the same words', { timeout: 600_000 }, () => {
  const work = join(place, 'Dépôt été');
  provisions(work);
  const env = {
    ...process.env,
    HOME: place,
    WINEPREFIX: join(place, 'wine'),
    WINEDEBUG: '-all',
    LC_ALL: 'C.UTF-8',
    CI: '',
    NODE_OPTIONS: '',
    // Debian's Wine ends at once where it is set.
    TMPDIR: undefined,
  };
  const program = `Z:${join(folderOf('win-x64'), 'jalon.cmd')}`.replaceAll('/', '\\');
  // What it prints goes to a file: on a pipe of Wine, Node ends at once. Each half is said to a console of another code page.
  const lines = journey.map((words, at) => {
    const typed = words.map((word) => `"${word.replaceAll('/', '\\')}"`);
    return `chcp ${at % 2 ? 850 : 65001} >nul\ncall "${program}" ${[...typed, ...told].join(' ')} >> said.txt 2>> said-aside.txt || exit /b 9\n`;
  });
  // By a double click: in the documents; and from inside the archive, where the file is alone.
  const opened = program.replace('jalon.cmd', 'ouvrir-jalon.cmd');
  mkdirSync(join(work, 'seul'));
  const clicks = `chcp 65001 >nul\ncall "${opened}" init "chez moi" --yes > clic.txt 2>&1 < nul\ncopy "${opened}" seul >nul\ncall seul\\ouvrir-jalon.cmd > seul.txt 2>&1 < nul\nexit /b 0\n`;
  writeFileSync(join(work, 'journey.cmd'), `@echo off\n${lines.join('')}${clicks}`.replaceAll('\n', '\r\n'));
  const { status } = spawnSync('wine', ['cmd', '/c', 'journey.cmd'], { cwd: work, env, stdio: 'ignore' });
  const said = saidIn(work);
  expect(readFileSync(join(work, 'clic.txt'), 'utf8')).toContain('chez moi/project.yaml');
  expect(readdirSync(work)).not.toContain('chez moi');
  expect(readFileSync(join(work, 'seul.txt'), 'utf8')).toContain('Unzip the whole archive first');
  expect(status, said + readFileSync(join(work, 'said-aside.txt'), 'utf8')).toBe(0);
  expect(madeIn(work)).toEqual(madeIn(workOfLinux));
  expect(said).not.toMatch(/\\[\wé-]+\/|\/[\wé-]+\\/);
  expect(untimed(said)).toBe(untimed(saidIn(workOfLinux)));
  execFileSync('wineserver', ['-k'], { env });
});
