// A room looks into model, deriving and itself; packages have one room each that opens them.
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { sources } from './sources.ts';

const alwaysOpen = ['model', 'deriving'];
/** The rooms that pass through the one door to the disk. */
const byTheDoor = ['reading', 'writing', 'running'];
/**
 * Rooms that speak may ask wording for words; the figures on a chart are words. Rendering asks drawing for charts itself: only the
 * template says where one stands, how often a loop repeats it, and whether it is to be an Office part or a picture of a page.
 */
const mayAlso: Readonly<Record<string, readonly string[]>> = {
  reporting: ['wording'],
  rendering: ['wording', 'drawing'],
  exporting: ['wording'],
  drawing: ['wording'],
  // Its door is pure mathematics, which knows no project.
  planning: ['ranking'],
  deriving: [],
  model: [],
  ...Object.fromEntries(byTheDoor.map((room) => [room, ['disk']])),
};
/** Everything may be put in order by these. */
const conductors = ['cli.ts', 'cli', 'supervise.ts', 'index.ts', 'commands'];

const openers: Readonly<Record<string, readonly string[]>> = {
  'js-yaml': ['reading'],
  yaml: ['editing'],
  papaparse: ['reading'],
  ajv: ['checking'],
  'ajv-formats': ['checking'],
  handlebars: ['rendering'],
  exceljs: ['rendering', 'reading'],
  // Workbooks that others bring are unfolded piece by piece, so that none is unfolded whole before it is judged.
  fflate: ['rendering', 'reading'],
  'markdown-it': ['rendering'],
  inquirer: ['asking'],
  chalk: ['reporting'],
  diff: ['reporting'],
  commander: ['cli.ts', 'cli'],
  highs: ['planning'],
  piscina: ['running'],
  '@etalab/decoupage-administratif': ['reading'],
  // Only its pure function: checking and commands both ask how close two wordings are.
  '@orama/stemmers': ['deriving'],
};
/** The rooms that touch the outside. */
const outside: Readonly<Record<string, readonly string[]>> = {
  'node:fs': ['disk'],
  'node:os': ['running', 'disk', 'writing'],
  'node:v8': ['running'],
  'node:child_process': ['running'],
  'node:timers/promises': ['running'],
  'node:worker_threads': ['running'],
  'node:path': ['reading', 'writing', 'commands', 'running', 'disk', 'cli.ts', 'supervise.ts'],
  'node:url': ['reading', 'running'],
  'node:module': ['reading'],
  // What comes from the disk, in pieces.
  'node:stream': ['reading'],
  // Only its pure hash.
  'node:crypto': ['writing', 'reporting', 'running', 'disk', 'rendering'],
  // Only its pure checksum.
  'node:zlib': ['rendering'],
};

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const imports = sources.flatMap(({ path, room, imports: all }) => all.map((specifier) => ({ path, room, specifier })));

test('there are sources and imports to look at', () => {
  expect(sources.length).toBeGreaterThan(80);
  expect(imports.length).toBeGreaterThan(200);
});

test('a room looks only into model, deriving and itself', () => {
  const astray = imports
    .filter(({ specifier, room }) => specifier.startsWith('.') && !conductors.includes(room))
    .map(({ path, room, specifier }) => ({ path, room, target: posix.join(posix.dirname(path), specifier) }))
    .filter(({ target }) => target.startsWith('src/'))
    .filter(({ room, target }) => {
      const into = target.split('/')[1] ?? '';
      return into !== room && !alwaysOpen.includes(into) && !(mayAlso[room] ?? []).includes(into);
    })
    .map(({ path, target }) => `${path} → ${target}`);
  expect(astray).toEqual([]);
});

test('model imports nothing from other rooms, deriving only model', () => {
  const astray = imports
    .filter(({ room, specifier }) => (room === 'model' || room === 'deriving') && specifier.startsWith('.'))
    .map(({ path, room, specifier }) => ({ path, room, target: posix.join(posix.dirname(path), specifier) }))
    .filter(
      ({ room, target }) => !target.startsWith(`src/${room}/`) && !(room === 'deriving' && target.startsWith('src/model/')),
    );
  expect(astray.map(({ path, target }) => `${path} → ${target}`)).toEqual([]);
});

test('other rooms are entered by their door', () => {
  const doors = ['model', 'wording'];
  const astray = imports
    .filter(({ room, specifier }) => !conductors.includes(room) || specifier.startsWith('..'))
    .map(({ path, room, specifier }) => ({ path, room, target: posix.join(posix.dirname(path), specifier) }))
    .filter(
      ({ room, target }) =>
        target.startsWith('src/') &&
        target.split('/')[1] !== room &&
        target.split('/').length > 2 &&
        !target.endsWith('/index.ts'),
    )
    .filter(({ target }) => !doors.includes(target.split('/')[1] ?? ''))
    // The table of contents opens a command's own file.
    .filter(({ room, target }) => room !== 'cli' || !target.startsWith('src/commands/'))
    .map(({ path, target }) => `${path} → ${target}`);
  expect(astray).toEqual([]);
});

test('each package has the rooms that open it', () => {
  const astray = imports
    .filter(({ specifier }) => /^[@a-z]/.test(specifier) && !specifier.startsWith('node:'))
    .filter(({ room, specifier }) => !(openers[packageOf(specifier)] ?? []).includes(room));
  expect(astray.map(({ path, specifier }) => `${path} → ${specifier}`)).toEqual([]);
});

test('only some rooms touch the outside', () => {
  const astray = imports
    .filter(({ specifier }) => specifier.startsWith('node:'))
    .filter(({ room, specifier }) => !(outside[specifier] ?? []).includes(room));
  expect(astray.map(({ path, specifier }) => `${path} → ${specifier}`)).toEqual([]);
});

test('pure rooms have no clock, no console, no environment', () => {
  const pure = sources.filter(({ room }) => !['reading', 'writing', 'running', 'asking', 'disk'].includes(room));
  const astray = pure
    .filter(({ text }) => /\bconsole\.|Date\.now\(|new Date\(\)|process\.(env|exit)\b|Math\.random\(/.test(text))
    .map(({ path }) => path);
  expect(astray).toEqual([]);
});
