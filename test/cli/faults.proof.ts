// What goes wrong around a command is told by its name, in one line without a trace, and by the exit code.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { home } from '../house/sources.ts';

const bin = join(home, 'bin/jalon.js');

/** In a new folder, a shell in which `jalon` is the command; one for which Node was told to load something first when `first` says what. */
function shell(line: string, { first = '', lang = 'fr_FR.UTF-8' } = {}) {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-faults-'));
  for (const name of ['projet', 'autre']) cpSync(join(home, 'examples/montfort'), join(cwd, name), { recursive: true });
  const flags = first === '' ? '' : `--import "data:text/javascript,${encodeURIComponent(first)}"`;
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', `jalon() { "${process.execPath}" ${flags} "${bin}" "$@"; }\n${line}`],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, JALON_STATE: join(cwd, 'state'), LANG: lang, LC_ALL: lang, CI: '' },
    },
  );
  expect(stderr).not.toMatch(/\n\s+at .+:\d+:\d+\)?$/m);
  return { code: status, out: stdout, err: stderr, cwd };
}

describe('the launcher', () => {
  const asNode = (version: string): string =>
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;

  test.each(['18.20.4', '20.18.9', '21.7.0', '22.12.0', '23.9.0'])('Node %s is refused in one line', (version) => {
    const { code, out, err } = shell('jalon validate projet', { first: asNode(version) });
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: `jalon : il faut Node 20.19, 22.13, ou 24 et plus : celui-ci est le ${version}.\n`,
    });
  });

  test('it says what the package says', () => {
    const { engines } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    expect(engines.node).toBe('^20.19 || ^22.13 || >=24');
    for (const version of ['20.19.0', '22.13.0', '24.0.0', '25.1.0'])
      expect(shell('jalon --version', { first: asNode(version) })).toMatchObject({ code: 0, err: '' });
  });

  test('an old Node can read it: its words are those of ten years ago', () => {
    const text = readFileSync(bin, 'utf8');
    expect(text).not.toMatch(/^(?:import|export)\b/m);
    const as = (target: string): string =>
      transformSync(text, { target, supported: { 'dynamic-import': true, 'template-literal': true } }).code;
    expect(as('node8')).toBe(as('esnext'));
  });

  test('a package of which a part lacks', () => {
    const line = `mkdir -p jalon/bin && cp "${home}/package.json" jalon/ && cp "${home}"/bin/* jalon/bin/ && "${process.execPath}" jalon/bin/jalon.js validate projet`;
    const { code, err } = shell(line);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'jalon : il manque une partie de jalon : réinstallez-le (depuis ses sources, « npm install » puis « node bin/build.js »).\n',
    });
  });

  test('a current folder that is gone', () => {
    const { code, err } = shell('mkdir gone && cd gone && rmdir ../gone && jalon validate');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'jalon : le dossier courant n’existe plus : allez dans un autre dossier.\n',
    });
  });

  test.each([22, 24, 26, 28, 30])('too few file handles (%i)', (handles) => {
    const { code, out, err } = shell(`ulimit -n ${handles}; jalon validate projet --quiet`);
    if (code === 0) return;
    expect(code).toBe(2);
    expect(out + err).toMatch(/trop de fichiers sont ouverts à la fois/);
  });
});

describe('what is shown', () => {
  test.each(['--version', 'validate projet --json', 'status projet', 'validate projet autre --workers 2'])(
    'jalon %s into a disk that is full',
    (words) => {
      const { code, err } = shell(`jalon ${words} > /dev/full`);
      expect(code).toBe(2);
      expect(err).toContain('jalon\u00a0: ce qui devait être affiché ne peut pas être écrit\u00a0: le disque est plein.\n');
    },
  );

  test('nobody hears what goes wrong: the exit code tells it', () => {
    expect(shell('jalon validate nope 2>&-').code).toBe(2);
    expect(shell('jalon validate nope 2>/dev/full').code).toBe(2);
    expect(shell('jalon validate projet --quiet 2>/dev/full').code).toBe(0);
    expect(shell('jalon validate projet --quiet >&- 2>&-').code).toBe(0);
  });
});

/** Every write of a file whose name holds `of` fails so; threads load it too. */
const failingDisk = (code: string, of: string): string =>
  [
    "import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'",
    'const { openSync, writeSync } = fs; const bad = new Set()',
    `fs.openSync = (path, ...more) => { const file = openSync(path, ...more); bad.delete(file); if (/${of}/.test(path)) bad.add(file); return file; }`,
    `fs.writeSync = (file, ...more) => { if (bad.has(file)) throw Object.assign(new Error('${code}'), { code: '${code}', syscall: 'write' }); return writeSync(file, ...more); }`,
    'syncBuiltinESMExports()',
  ].join('; ');

test('a reader who has seen enough ends nothing badly', () => {
  const { code, out, err } = shell('{ jalon rank projet; echo "code $?" >&2; } | head -n 1');
  expect({ code, err }).toEqual({ code: 0, err: 'code 0\n' });
  expect(out.split('\n')).toHaveLength(2);
});

test('a list of projects to lay out writes inside the folder that is named', () => {
  const { code, out, err } = shell(
    "printf -- '- {dir: ../dehors, title: X}\\n- {dir: dedans, title: Y}\\n' > l.yaml; jalon init cible --from l.yaml >&2; echo $?; ls",
  );
  expect(code).toBe(0);
  expect(err).toContain('«\u00a0../dehors/project.yaml\u00a0» sortirait du dossier de sortie.');
  expect(out.split('\n').filter((one) => /^(?:1|cible|dehors|dedans)$/.test(one))).toEqual(['1', 'cible']);
});

describe('what is written', () => {
  test.each([1, 2])('a full disk is told with the name of the document (%i threads)', (threads) => {
    const { code, out, err } = shell(`jalon render projet autre --only programme --workers ${threads}`, {
      first: failingDisk('ENOSPC', 'programme'),
    });
    expect(code).toBe(2);
    expect(out + err).toMatch(/le disque est plein\u00a0: \S*projet\/build\/\S*programme\S*\.docx\b/);
    expect(out + err).not.toMatch(/\.part|state/);
  });

  test('a full disk of the state folder is told with that folder, and how another is named', () => {
    const { code, err, cwd } = shell('jalon set project title=Autre --project projet', { first: failingDisk('ENOSPC', 'state') });
    expect({ code, err }).toEqual({
      code: 2,
      err: `jalon\u00a0: impossible d’écrire ou de lire le dossier où jalon garde de quoi annuler, le disque est plein\u00a0: ${cwd}/state. La variable JALON_STATE en nomme un autre.\n`,
    });
  });

  test('a full disk of the project is told with the name of the file', () => {
    const { code, err } = shell('jalon set project title=Autre --project projet', {
      first: failingDisk('ENOSPC', 'project[.]yaml[.][0-9a-f]{12}'),
    });
    expect(code).toBe(2);
    expect(err).toMatch(
      /^jalon\u00a0: impossible d’écrire ou de lire ici, le disque est plein\u00a0: \S*projet\/project\.yaml\.\n$/,
    );
  });

  /** As a disk that is read only, or a folder that is somebody else's, says it. */
  const refusing = (code: string, below: string): string =>
    [
      "import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'",
      `const refuse = (name, isIt) => { const call = fs[name]; fs[name] = (path, ...more) => { if (/${below}/.test(path) && isIt(more[0])) throw Object.assign(new Error('${code}'), { code: '${code}', syscall: 'open', path }); return call(path, ...more); }; }`,
      "refuse('openSync', (flags) => (flags & 3) > 0); refuse('accessSync', (mode) => mode === 2); refuse('mkdirSync', () => true)",
      'syncBuiltinESMExports()',
    ].join('; ');
  const said = { EROFS: 'le disque est en lecture seule', EACCES: '' };
  const again = 'jalon add action Essai --project projet >/dev/null && ls projet/actions | grep -c essai';

  test.each([
    ['EROFS', 'projet.actions'],
    ['EACCES', 'projet.actions'],
    ['EROFS', 'projet'],
  ] as const)('%s below %s is told with the name of the file, and nothing waits: typed again, it is done once', (code, below) => {
    const {
      code: ended,
      err,
      cwd,
    } = shell('jalon add action Essai --project projet', { first: refusing(code, `(?:^|[/])${below}(?:$|[/])`) });
    expect({ ended, err }).toEqual({
      ended: 2,
      err: expect.stringMatching(new RegExp(`${said[code]}[^\n]*\u00a0: \\S*projet/actions/AC-009-essai[.]yaml[.]\n$`)),
    });
    expect(readdirSync(join(cwd, 'projet/actions'))).toHaveLength(8);
    const { stdout } = spawnSync('sh', ['-c', `jalon() { "${process.execPath}" "${bin}" "$@"; }; ${again}`], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, JALON_STATE: join(cwd, 'state'), CI: '' },
    });
    expect(stdout.trim()).toBe('1');
  });

  test.each(['project.yaml/x', '/proc/x', '/dev/null/x'])('a report below %s, which cannot be a folder', (place) => {
    const { code, err } = shell(`jalon validate projet --quiet --output sarif=${place.replace(/^p/, 'projet/p')}/y.sarif`);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^jalon\u00a0: impossible d’écrire ou de lire ici, (?:le dossier n’existe pas|un fichier porte le nom du dossier)\u00a0: \S+\.$/m,
    );
  });

  test('a folder that has the name of the report', () => {
    const { code, err } = shell('mkdir rapport.sarif; jalon validate projet --quiet --output sarif=rapport.sarif');
    expect(code).toBe(2);
    expect(err).toMatch(/^jalon\u00a0: impossible d’écrire ou de lire ici, un dossier porte ce nom\u00a0: \S+rapport\.sarif\.$/m);
  });

  test('a folder that has the name of a document', () => {
    const { code, out, err } = shell(
      'mkdir -p projet/build/programme-d-actions.docx; jalon render projet --only programme; ls -A projet/build',
    );
    expect(code).toBe(0);
    expect(out + err).not.toMatch(/\.part/);
  });
});

test('what fails outside of the course of a command is told as ours, with its trace', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      "data:text/javascript,process.stdout.write = () => setTimeout(() => { throw new TypeError('une pièce manque') })",
      bin,
      'validate',
      join(home, 'examples/montfort'),
    ],
    { encoding: 'utf8', env: { ...process.env, LANG: 'fr_FR.UTF-8', CI: '' } },
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/^jalon s’est trompé.*\njalon \d\S*, Node \d\S*, \w+\nTypeError: une pièce manque\n\s+at /);
});
