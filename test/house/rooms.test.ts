// A room looks into model, values, project and itself; packages have one room each that opens them.
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { roomOf, sources } from './sources.ts';

/** What follows from a project, each room after those that it rests on. */
const ofProject = ['time', 'thread', 'money', 'needs', 'people', 'progress'].map((room) => `project/${room}`);
const alwaysOpen = ['model', 'values', ...ofProject];
/** What the foundations may look into. */
const founding = alwaysOpen;
const founded: Readonly<Record<string, readonly string[]>> = {
  model: [],
  values: ['model'],
  ...Object.fromEntries(ofProject.map((room, at) => [room, ['model', 'values', ...ofProject.slice(0, at)]])),
};
/** The rooms that pass through the one door to the disk. */
const byTheDoor = ['reading', 'writing', 'running'];
/**
 * Rooms that speak may ask wording for words; the figures on a chart are words. Rendering asks drawing for charts itself: only the
 * template says where one stands, how often a loop repeats it, and whether it is to be an Office part or a picture of a page.
 */
const mayAlso: Readonly<Record<string, readonly string[]>> = {
  // What people type, by the labels of the schemas; commands are said back in the same words.
  vocabulary: ['wording'],
  editing: ['vocabulary'],
  reporting: ['wording', 'vocabulary'],
  summarising: ['wording'],
  rendering: ['wording', 'drawing', 'summarising'],
  exporting: ['wording'],
  // The words that are none of a reader's business, and those of the contact sheet.
  proofing: ['wording'],
  drawing: ['wording'],
  // Its pictures are those of pages.
  previewing: ['wording', 'drawing'],
  // What the page of a sitting reckons is what commands reckon; its sentences are ours.
  live: ['ranking', 'planning', 'wording'],
  // Its door is pure mathematics, which knows no project.
  planning: ['ranking'],
  // Whether what people judge holds together is mathematics; rules may read the labels of values.
  checking: ['ranking', 'wording'],
  ...Object.fromEntries(byTheDoor.map((room) => [room, ['disk']])),
};
/** Everything may be put in order by these. */
const conductors = ['cli.ts', 'cli', 'supervise.ts', 'index.ts', 'templates.ts', 'usecases'];
/** Where what somebody sees and types is known. */
const terminal = ['cli.ts', 'cli', 'supervise.ts'];

const openers: Readonly<Record<string, readonly string[]>> = {
  'js-yaml': ['reading'],
  yaml: ['editing'],
  papaparse: ['reading'],
  ajv: ['checking'],
  'ajv-formats': ['checking'],
  handlebars: ['rendering'],
  exceljs: ['rendering', 'reading'],
  // Workbooks that others bring are unfolded piece by piece, so that none is unfolded whole before it is judged.
  fflate: ['rendering', 'reading', 'proofing'],
  'markdown-it': ['rendering'],
  qr: ['rendering'],
  // Pages that others bring, which no browser reads for us.
  htmlparser2: ['reading'],
  inquirer: ['asking'],
  chalk: ['reporting'],
  // Lines of files, and paragraphs of documents.
  diff: ['reporting', 'comparing'],
  commander: ['cli.ts', 'cli'],
  highs: ['planning'],
  piscina: ['running'],
  hono: ['previewing'],
  '@hono/node-server': ['previewing'],
  chokidar: ['previewing'],
  preact: ['live'],
  '@etalab/decoupage-administratif': ['reading'],
  // Only its pure function: checking and commands both ask how close two wordings are.
  '@orama/stemmers': ['values'],
};
/** The rooms that touch the outside. */
const outside: Readonly<Record<string, readonly string[]>> = {
  'node:fs': ['disk'],
  'node:os': ['running', 'disk', 'writing'],
  'node:v8': ['running'],
  'node:child_process': ['running'],
  'node:timers/promises': ['running'],
  // The colours of a terminal, as inquirer has them.
  'node:util': ['asking'],
  'node:worker_threads': ['running'],
  'node:path': ['reading', 'writing', 'usecases', 'cli', 'running', 'disk', 'cli.ts', 'supervise.ts'],
  'node:url': ['reading', 'running'],
  'node:module': ['reading'],
  // What comes from the disk, in pieces.
  'node:stream': ['reading'],
  // Only its pure hash.
  'node:crypto': ['writing', 'reporting', 'running', 'disk', 'rendering', 'previewing', 'live'],
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

test('a room looks only into model, values, project and itself', () => {
  const astray = imports
    .filter(({ specifier, room }) => specifier.startsWith('.') && !conductors.includes(room))
    .map(({ path, room, specifier }) => ({ path, room, target: posix.join(posix.dirname(path), specifier) }))
    .filter(({ target }) => target.startsWith('src/'))
    .filter(({ room, target }) => {
      const into = roomOf(target);
      return into !== room && !alwaysOpen.includes(into) && !(mayAlso[room] ?? []).includes(into);
    })
    .map(({ path, target }) => `${path} → ${target}`);
  expect(astray).toEqual([]);
});

test('model imports nothing from other rooms, values only model, and each room of project what comes before it', () => {
  const astray = imports
    .filter(({ room, specifier }) => founded[room] !== undefined && specifier.startsWith('.'))
    .map(({ path, room, specifier }) => ({ path, room, into: roomOf(posix.join(posix.dirname(path), specifier)) }))
    .filter(({ room, into }) => into !== room && !founded[room]?.includes(into));
  expect(astray.map(({ path, into }) => `${path} → ${into}`)).toEqual([]);
});

test('other rooms are entered by their door', () => {
  const doors = ['model', 'wording'];
  const astray = imports
    .filter(({ room, specifier }) => !conductors.includes(room) || specifier.startsWith('..'))
    .map(({ path, room, specifier }) => ({ path, room, target: posix.join(posix.dirname(path), specifier) }))
    .filter(
      ({ room, target }) =>
        target.startsWith('src/') && roomOf(target) !== room && target.split('/').length > 2 && !target.endsWith('/index.ts'),
    )
    .filter(({ target }) => !doors.includes(roomOf(target)))
    // A command opens its own use case.
    .filter(({ room, target }) => room !== 'cli' || !target.startsWith('src/usecases/'))
    .map(({ path, target }) => `${path} → ${target}`);
  expect(astray).toEqual([]);
});

test('use cases know no terminal, and the library opens on them', () => {
  const targets = imports.map(({ specifier, ...rest }) => ({
    ...rest,
    into: roomOf(posix.join(posix.dirname(rest.path), specifier)),
  }));
  const towards = targets.filter(({ room, into }) => !terminal.includes(room) && terminal.includes(into));
  expect(towards.map(({ path, into }) => `${path} → ${into}`)).toEqual([]);
  const knowing = sources.filter(
    ({ room, text }) => [...founding, 'usecases', 'index.ts'].includes(room) && /\bWorld\b/.test(text),
  );
  expect(knowing.map(({ path }) => path)).toEqual(['src/model/world.ts']);
});

test('the library opens on use cases alone, and each of its verbs takes first what `open` gives', () => {
  const door = imports.filter(({ path }) => path === 'src/index.ts').map(({ specifier }) => specifier);
  // The mathematics of ranking stands there until it has a door of its own.
  const others = door.filter((one) => !one.startsWith('./usecases/') && one !== './ranking/index.ts');
  expect([...new Set(others)]).toEqual(['./model/index.ts']);
  const library = sources.filter(({ path }) => /^src\/usecases\/library\/(?!open\.ts|portfolios\.ts)/.test(path));
  const verbs = library.flatMap(({ text }) => [
    ...text.matchAll(/^export (?:const (\w+) = (?:async )?|(?:async )?function (\w+))\(\s*(?:\w+|\{[^}]*\}): (\w+)/gm),
  ]);
  expect(verbs.length).toBe(library.flatMap(({ text }) => text.match(/^export (?:const|(?:async )?function) /gm) ?? []).length);
  expect(verbs.filter(([, , , first]) => first !== 'OpenProject').map(([, one, other]) => one ?? other)).toEqual([]);
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
  // In the browser of somebody who votes, the day is that of their clock.
  const isBrowser = ({ path }: { readonly path: string }): boolean => path.startsWith('src/live/browser/');
  const pure = sources.filter(
    (one) => !isBrowser(one) && !['reading', 'writing', 'running', 'asking', 'disk'].includes(one.room),
  );
  const astray = pure
    .filter(({ text }) => /\bconsole\.|Date\.now\(|new Date\(\)|process\.(env|exit)\b|Math\.random\(/.test(text))
    .map(({ path }) => path);
  expect(astray).toEqual([]);
});
