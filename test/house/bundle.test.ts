// What users are given, and what npm installs for them: packages in the bundle with their licences, the others as dependencies, no script.
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { bundleOptions, doorOptions, packagesIn } from '../../bin/bundle.js';
import manifest from '../../package.json' with { type: 'json' };
import { home, sources } from './sources.ts';

const { metafile } = await build({ ...bundleOptions, write: false });
const alone = (await build({ ...doorOptions, write: false })).metafile;
const bundled = packagesIn({ outputs: { ...metafile.outputs, ...alone.outputs } });
const nameIn = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '';
const licences = readFileSync(`${home}dist/LICENSES.txt`, 'utf8');

test.each(bundled)('the licence of %s ships with its code', (folder) => {
  const { name, version } = JSON.parse(readFileSync(`${home}${folder}/package.json`, 'utf8'));
  expect(licences).toContain(`\n\n${name} ${version} (`);
  const named = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt', 'LICENSE-MIT.txt'].map((file) => `${home}${folder}/${file}`);
  const texts = named
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim());
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(licences).toContain(`\n\n${text}\n`);
});

test('the dependencies of users are what the bundle leaves outside, and nothing else', () => {
  const imported = Object.values(metafile.inputs)
    .flatMap(({ imports }) => imports)
    .flatMap(({ external, path }) => (external && /^[@a-z]/.test(path) && !isBuiltin(path) ? [nameIn(path)] : []));
  // Data that a package holds are found by their path.
  const resolved = sources.flatMap(({ text }) =>
    [...text.matchAll(/\bresolve\(`([@a-z][^`]+)/g)].map(([, path = '']) => nameIn(path)),
  );
  expect([...new Set([...imported, ...resolved])].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  expect(bundled.length).toBeGreaterThan(10);
});

test('each door of package.json is there, with its types', () => {
  const doors = Object.values(manifest.exports).flatMap((door) => (typeof door === 'string' ? [] : [door]));
  expect(doors.map((door) => door.default).sort()).toEqual(['./dist/index.js', './dist/ranking/index.js', './dist/templates.js']);
  for (const door of doors) {
    expect(existsSync(home + door.default)).toBe(true);
    expect(door.types).toBe(door.default.replace('./dist/', './dist/types/').replace(/js$/, 'd.ts'));
  }
});

// It is read one byte a sign.
test('the script is written in ASCII, and strictly', () => {
  const script = readFileSync(`${home}dist/jalon.cjs`, 'latin1');
  expect(script.search(/[^\0-\x7f]/)).toBe(-1);
  expect(script.startsWith("'use strict';")).toBe(true);
});

test('the library gives what its source gives', async () => {
  const source = readFileSync(`${home}src/index.ts`, 'utf8');
  const named = [...source.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','));
  const given = named.map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type '));
  expect(given.length).toBeGreaterThan(30);
  expect(Object.keys(await import(`${home}dist/index.js`)).sort()).toEqual(given.sort());
});

/** What is loaded before anything runs when these are opened, each source with its size in the bundle: late imports are not followed. */
function loadedBy(...entries: readonly string[]): ReadonlyMap<string, number> {
  const { inputs = {} } = metafile.outputs['dist/jalon.cjs'] ?? {};
  const loaded = new Set(entries);
  for (const path of loaded)
    for (const { path: next, external, kind } of metafile.inputs[path]?.imports ?? [])
      if (!external && kind !== 'dynamic-import') loaded.add(next);
  const sized = [...loaded].map((path) => [path, inputs[path]?.bytesInOutput ?? 0] as const);
  return new Map(sized.filter(([, bytes]) => bytes > 0));
}

test('the packages that the house was founded on are used by a command, and vitest by its tests', () => {
  const reached = new Set(['src/cli.ts']);
  const outside: string[] = [];
  for (const path of reached)
    for (const { path: next, external } of metafile.inputs[path]?.imports ?? []) {
      if (external) outside.push(nameIn(next));
      else reached.add(next);
    }
  const used = new Set([...outside, ...[...reached].map((source) => nameIn(source.replace(/^.*node_modules\//, '')))]);
  const founding = ['commander', 'inquirer', 'yaml', 'handlebars', 'exceljs', 'chalk'];
  expect(founding.filter((name) => !used.has(name))).toEqual([]);
  // Ajv runs as the code that it wrote of the schemas when the house was built.
  expect([...reached]).toContain('src/checking/generated/validators.js');
  expect(readFileSync(`${home}schemas/validators.js`, 'utf8')).toContain("from 'ajv/dist/standalone/index.js'");
  expect(manifest.scripts.test).toBe('vitest run');
});

test('whoever opens jalon/ranking loads its mathematics and nothing else', () => {
  const { inputs = {}, imports = [] } = alone.outputs['dist/ranking/index.js'] ?? {};
  const loaded = Object.keys(inputs);
  expect(loaded.length).toBeGreaterThan(20);
  const strangers = loaded.filter((source) => !source.startsWith('src/ranking/') || source.startsWith('src/ranking/actions/'));
  expect(strangers).toEqual(['src/model/usage-error.ts']);
  expect(imports.filter(({ path }) => path !== 'node:module')).toEqual([]);
});

// A tenth more than what they took when this was written; whoever needs more says why here.
test.each([
  { command: 'validate', sources: 475, kilobytes: 2250 },
  { command: 'status', sources: 540, kilobytes: 2450 },
  { command: 'set', sources: 510, kilobytes: 2350 },
  { command: 'rank', sources: 540, kilobytes: 2400 },
])('jalon $command loads what it uses: $sources sources, $kilobytes kB at most, and no maker of documents', (most) => {
  const command = `src/cli/commands/${most.command}.ts`;
  const loaded = loadedBy('src/cli.ts', command);
  expect([...loaded.keys()]).toContain(command);
  expect(loaded.size).toBeLessThanOrEqual(most.sources);
  expect([...loaded.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000).toBeLessThanOrEqual(most.kilobytes);
  const makers = /node_modules\/(?:handlebars|markdown-it|papaparse|htmlparser2|hono|chokidar|qr)\//;
  expect([...loaded.keys()].filter((source) => makers.test(source))).toEqual([]);
  const packages = [...loaded.keys()]
    .flatMap((path) => metafile.inputs[path]?.imports ?? [])
    .flatMap((one) => (one.external && one.kind === 'import-statement' && !isBuiltin(one.path) ? [one.path] : []));
  expect([...new Set(packages)]).toEqual(most.command === 'set' ? ['yaml'] : []);
});

interface Locked {
  readonly dev?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(readFileSync(`${home}package-lock.json`, 'utf8'));
const packages = Object.entries<Locked>(lock.packages).filter(([folder]) => folder !== '');

test('nothing that users install runs a script of its own', () => {
  expect(packages.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript).map(([folder]) => folder)).toEqual([]);
});

// npm ci refuses a lock that lacks one.
test('the lock holds each package that another may want', () => {
  const names = new Set(packages.map(([folder]) => folder.replace(/^.*node_modules\//, '')));
  const wanted = packages.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

test('the lock gives sums, and no address of a machine', () => {
  expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
