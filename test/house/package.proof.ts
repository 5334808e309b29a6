// What is published is whole: packed once, then installed in an empty folder and by the pipelines that init writes, and run there. Those install
// the archive whose sum they were given and nothing else, and obey no file of the repository that they check.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { npm, plant, repository } from './forge.ts';
import { links } from './readme-pages.ts';
import { home } from './sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-pack-'));
let packed = '';
let sum = '';
beforeAll(() => {
  npm(['pack', '--silent', '--pack-destination', folder], home);
  packed = join(folder, readdirSync(folder)[0] ?? '');
  sum = `sha512-${createHash('sha512').update(readFileSync(packed)).digest('base64')}`;
}, 240_000);

test('it is small: what runs, and one file of types a door', () => {
  const files = execFileSync('tar', ['-tzf', packed], { encoding: 'utf8' }).trim().split('\n');
  expect(files.length).toBeLessThan(450);
  expect(statSync(packed).size).toBeLessThan(4_500_000);
  expect(files.filter((path) => path.endsWith('.d.ts')).sort()).toEqual(
    ['index', 'ranking/index', 'templates'].map((door) => `package/dist/types/${door}.d.ts`),
  );
  expect(files.filter((path) => path.endsWith('.stamp'))).toEqual([]);
});

test('what the pages that ship lead to ships with them', () => {
  const names = execFileSync('tar', ['-tzf', packed], { encoding: 'utf8' })
    .split('\n')
    .map((name) => name.replace(/^package\//, ''));
  const shipped = new Set(names);
  // Developers read beside the code.
  const followed = links.filter(({ path, target }) => shipped.has(path) && !/(?:^|\/)developer\//.test(target));
  expect(followed.length).toBeGreaterThan(100);
  const lost = followed.filter(({ path, target }) => {
    const there = posix.join(posix.dirname(path), target.split('#')[0] ?? '');
    return !target.startsWith('#') && !names.some((name) => name === there || name.startsWith(`${there}/`));
  });
  expect(lost).toEqual([]);
});

// npx links to a clone and remembers that it did: the next clone at the same place is run as it is.
test('the command of a clone can be run as it is', () => {
  expect(statSync(join(home, 'bin/jalon.js')).mode & 0o111).toBe(0o111);
});

/** Whoever uses the library in TypeScript, as strict as can be and with no types of Node. */
const consumer = `
  import { open, type Project, rank, UsageError } from 'jalon';
  import { borda, rankMatrix } from 'jalon/ranking';
  import { prepare } from 'jalon/templates';
  const opened = open('jalon-demo', { today: '2025-12-31' });
  const place: number | null | undefined = (await rank(opened))?.ranked[0]?.rank;
  // @ts-expect-error A rank is no text.
  const wrong: string = place;
  export const used = [wrong, borda([[1, 2, 3]]), rankMatrix, prepare, UsageError];
  export type Title = Project['info']['title'];
`;
const tsc = join(home, 'node_modules/typescript/bin/tsc');

test('the packed file installs in an empty folder and runs the main job there', { timeout: 240_000 }, () => {
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  npm(['install', '--silent', '--prefer-offline', packed], folder);
  const jalon = (...args: string[]): string =>
    execFileSync(process.execPath, [join(folder, 'node_modules/jalon/bin/jalon.js'), ...args], { cwd: folder, encoding: 'utf8' });
  expect(existsSync(join(folder, 'node_modules/jalon/bin/thread.cjs'))).toBe(true);
  // npm publishes a lock under this name alone; whole, since npm ci takes no other, and pipelines run it in the archive.
  expect(readFileSync(join(folder, 'node_modules/jalon/npm-shrinkwrap.json'))).toEqual(
    readFileSync(join(home, 'package-lock.json')),
  );
  // Without network, in a folder that holds nothing.
  const empty = mkdtempSync(join(tmpdir(), 'jalon-npx-'));
  const byNpx = execFileSync('npx', ['--offline', '--yes', '--package', packed, 'jalon', '--version'], {
    cwd: empty,
    encoding: 'utf8',
  });
  expect(byNpx.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  expect(readdirSync(empty)).toEqual([]);
  expect(jalon('demo', '--lang', 'fr')).toContain('Cinq documents à ouvrir');
  expect(existsSync(join(folder, 'jalon-demo/build/tableau-de-bord.xlsx'))).toBe(true);
  jalon('init', 'neuf', '--territory', '243500550', '--yes');
  expect(jalon('validate', 'neuf', '--lang', 'fr')).toContain('rien à signaler');
  expect(jalon('validate', 'neuf', 'jalon-demo', '--workers', '2', '--lang', 'fr')).toContain('2 projets');
  jalon('export', 'workbook', '--project', 'jalon-demo', '--out', 'classeur.xlsx');
  expect(jalon('import', 'workbook', 'classeur.xlsx', '--project', 'jalon-demo', '--lang', 'fr')).toContain(
    'Rien n’a changé dans ce classeur.',
  );
  writeFileSync(join(folder, 'consumer.mts'), consumer);
  const strictly = [
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--strict',
    '--noEmit',
    '--types',
    '',
    '--skipLibCheck',
    'false',
  ];
  const checked = spawnSync(process.execPath, [tsc, ...strictly, 'consumer.mts'], { cwd: folder, encoding: 'utf8' });
  expect(checked.stdout + checked.stderr).toBe('');
  const used = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "import { open, rank } from 'jalon'; import { borda } from 'jalon/ranking'; const opened = open('jalon-demo', { today: '2025-12-31' }); console.log((await rank(opened)).ranked.length, borda([[1, 2, 3]]).join());",
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  const [ranked, votes] = used.trim().split(' ');
  expect(Number(ranked)).toBeGreaterThan(10);
  expect(votes).toBe('2,1,0');
});

const wrong = `sha512-${Buffer.alloc(64).toString('base64')}`;

/** What was printed shows when it fails. */
const passes = ({ code, out }: { readonly code: number | null; readonly out: string }): void => expect(code, out).toBe(0);

/** A key written twice. */
const broken = 'version: 1\naxes:\n  - id: AX-1\n    title: Un axe\n    title: Un axe\n';

test('the GitHub pipeline installs, checks, reports and makes documents; git’s hook stops a commit', { timeout: 180_000 }, () => {
  const place = repository('fr', '--ci', 'github', '--hook', '--package', packed, '--integrity', sum);
  const { root, put, sh } = place;
  const ran = plant(place);
  const { env, scripts, summary, made, jobs } = place.github();
  const french = { LANG: 'fr_FR.UTF-8' };
  expect(sh('git add . && git commit -q -m "Sans jalon"', french)).toMatchObject({
    code: 1,
    out: expect.stringContaining('jalon n’est pas installé sur ce poste'),
  });
  expect(scripts.length).toBe(2);
  for (const script of scripts) passes(sh(script, env));
  expect(readFileSync(summary, 'utf8')).toContain('1 projet, 11 fichiers contrôlés');
  const { sarif_file } = jobs.security.steps.at(-1).with;
  expect(sarif_file.replace(/^\$\{\{ runner\.temp \}\}/, env.RUNNER_TEMP)).toBe(join(made, 'jalon.sarif'));
  expect(JSON.parse(readFileSync(join(made, 'jalon.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  expect(readdirSync(made).sort()).toEqual(['documents', 'jalon.md', 'jalon.sarif', 'jalon.xml']);
  const documents = readdirSync(join(made, 'documents'), { recursive: true, encoding: 'utf8' });
  expect(documents.filter((path) => /\.(docx|xlsx)$/.test(path)).length).toBeGreaterThan(1);
  expect(sh('git add . && git status --short').out).not.toMatch(/documents|jalon\.(?:md|sarif|xml)/);

  passes(sh('git commit -q -m "Premier commit"', french));
  const [, check = ''] = scripts;
  // On a request, what it changes is told too.
  put('mon projet/needs.yaml', 'needs:\n  - {id: ND-001, statement: Un accès}\n');
  passes(sh(check, { ...env, JALON_SINCE: 'HEAD', JALON_DOCUMENTS: 'false' }));
  expect(readFileSync(join(made, 'changes.md'), 'utf8')).toContain('ND-001 nouveau besoin');
  expect(readFileSync(summary, 'utf8')).toContain('ND-001 nouveau besoin');
  put('mon projet/axes.yaml', broken);
  const failed = sh(check, env);
  expect(failed.code).toBe(1);
  expect(failed.out).toMatch(/^::error file=mon projet\/axes\.yaml,line=\d/m);
  const stopped = sh('git add . && git commit -q -m "Une faute"', french);
  expect(stopped.code).not.toBe(0);
  expect(stopped.out).toContain('axes.yaml');
  // As the pre-commit tool hands files over: they lead to their project, checked whole.
  expect(sh('jalon validate "mon projet/plan.yaml" "mon projet/actors.yaml"', env)).toMatchObject({
    code: 1,
    out: expect.stringContaining('axes.yaml'),
  });
  // What touches no YAML of the project is nobody's business.
  passes(sh('git restore --staged . && touch autre.txt && git add autre.txt && git commit -q -m "Autre"'));
  expect(readdirSync(join(root, 'node_modules'))).toEqual(['.bin']);
  expect(ran()).toBe('');
});

test('the GitLab pipeline installs, checks, reports and makes documents', { timeout: 180_000 }, () => {
  // A path that starts from the repository.
  const place = repository('en', '--ci', 'gitlab', '--package', 'outils/jalon.tgz', '--integrity', sum);
  const { root, put, read, sh } = place;
  mkdirSync(join(root, 'outils'));
  copyFileSync(packed, join(root, 'outils/jalon.tgz'));
  const ran = plant(place);
  const { env, install, script, kept } = place.gitlab();
  // What a commit put where reports go is not one.
  put('jalon-ci/documents/intrus.docx', 'x');
  passes(sh(script, env));
  expect(kept.length).toBe(3);
  expect(kept.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(existsSync(join(root, 'jalon-ci/documents/intrus.docx'))).toBe(false);
  expect(JSON.parse(read('jalon-ci/gl-code-quality-report.json'))).toEqual([]);

  put('mon projet/axes.yaml', broken);
  // Installed once for both.
  const failed = sh(script.replace(install, 'PATH=$(echo "$TMPDIR"/*/bin):$PATH'), env);
  expect(failed).toMatchObject({ code: 1, out: expect.stringContaining('axes.yaml') });
  expect(JSON.parse(read('jalon-ci/gl-code-quality-report.json'))[0]).toMatchObject({
    location: { path: 'mon projet/axes.yaml' },
  });
  expect(ran()).toBe('');
});

test.each(['github', 'gitlab'] as const)('on %s nothing is unpacked when the sum is another', (forge) => {
  const place = repository('fr', '--ci', forge, '--package', packed, '--integrity', wrong);
  const { env, install } = place[forge]();
  const { code, out } = place.sh(install, env);
  const said = `L’archive de jalon n’est pas celle qui était attendue\u202f; rien n’est installé. Sa somme\u00a0: ${sum}\n`;
  expect({ code, out }).toEqual({ code: 1, out: forge === 'github' ? `::error::${said}` : said });
  expect(readdirSync(place.temporary).flatMap((folder) => readdirSync(join(place.temporary, folder)))).toEqual(['jalon.tgz']);
});

test.each([
  ['fr', 'github', 'JALON_PACKAGE et JALON_INTEGRITY sont à remplir'],
  ['en', 'gitlab', 'JALON_PACKAGE and JALON_INTEGRITY are to be filled in'],
] as const)('nothing is fetched until it is said what, and that is told: %s, %s', (language, forge, message) => {
  for (const given of [[], ['--package', packed], ['--integrity', sum]]) {
    const place = repository(language, '--ci', forge, ...given);
    const { env, install } = place[forge]();
    expect(place.sh(install, env)).toMatchObject({ code: 1, out: expect.stringContaining(message) });
    expect(readdirSync(place.temporary)).toEqual([]);
  }
});

/** Serves what is packed by https at `/jalon.tgz`; `/moved.tgz` sends to the same by http. */
async function served() {
  const keys = mkdtempSync(join(tmpdir(), 'jalon-served-'));
  const [key, cert] = [join(keys, 'key.pem'), join(keys, 'cert.pem')];
  const signed = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
  const pair = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert];
  execFileSync('openssl', ['req', '-x509', ...pair, ...signed], { stdio: 'pipe' });
  const script = `
    const [key, cert, bytes] = process.argv.slice(1).map((path) => require('node:fs').readFileSync(path));
    const plain = require('node:http').createServer((_, answer) => answer.end(bytes));
    const safe = require('node:https').createServer({ key, cert }, ({ url }, answer) => {
      if (url === '/moved.tgz') answer.writeHead(302, { location: 'http://127.0.0.1:' + plain.address().port + '/jalon.tgz' }).end();
      else answer.end(bytes);
    });
    plain.listen(0, '127.0.0.1', () => safe.listen(0, '127.0.0.1', () => console.log(safe.address().port)));`;
  const child = spawn(process.execPath, ['-e', script, key, cert, packed], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill());
  const [port] = await once(child.stdout, 'data');
  return { cert, address: `https://127.0.0.1:${String(port).trim()}` };
}

test('an address is followed by https alone, wherever it leads', async () => {
  const { cert, address } = await served();
  const place = repository('en', '--ci', 'gitlab', '--package', `${address}/jalon.tgz`, '--integrity', wrong);
  const { env, install } = place.gitlab();
  const trusted = { ...env, CURL_CA_BUNDLE: cert };
  // Got whole, and refused for its sum.
  expect(place.sh(install, trusted)).toMatchObject({ code: 1, out: expect.stringContaining(`Its sum: ${sum}\n`) });
  expect(place.sh(install, env).out).toMatch(/^curl: .*certificate/m);
  expect(place.sh(install, { ...trusted, JALON_PACKAGE: `${address}/moved.tgz` }).out).toMatch(/^curl: .*http/m);
});
