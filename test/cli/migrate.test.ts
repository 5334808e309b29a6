// A project of an older format becomes one of today's; all that people wrote beside the names that changed stays, to the letter.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { migrations } from '../../src/migrating/index.ts';
import { currentFormat, type Migration } from '../../src/model/index.ts';
import { walk } from '../../src/reading/index.ts';
import { migrated } from '../../src/usecases/changes/migrated.ts';
import { finishPending, writeRevisions } from '../../src/writing/index.ts';
import { casesOf, testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { killedAt } from './killed.ts';
import { type Seen, typed } from './typed.ts';

const fixture = (format: number): string => join(home, 'test/fixtures/formats', String(format));
const read = (root: string, path: string): string => readFileSync(join(root, path)).toString('latin1');
const state = (root: string): Record<string, string> => Object.fromEntries(walk(root).map((path) => [path, read(root, path)]));
const folder = (): string => mkdtempSync(join(tmpdir(), 'jalon-'));
function old(into = folder(), name = 'p'): string {
  cpSync(fixture(0), join(into, name), { recursive: true });
  return join(into, name);
}

const jalon = (cwd: string, ...words: string[]): Promise<Seen> => typed(cwd, '2026-06-12', words, { width: 100 });

test('the made-up format 0 becomes what is expected, and twice is once', async () => {
  const root = old();
  expect(await jalon(root, 'migrate', '--dry-run')).toMatchObject({ code: 0 });
  expect(state(root)).toEqual(state(fixture(0)));
  expect(await jalon(root, 'migrate')).toMatchObject({ code: 0 });
  expect(state(root)).toEqual(state(fixture(1)));
  expect(await jalon(root, 'migrate')).toMatchObject({ code: 0, out: '' });
  expect(await jalon(root, 'validate')).toMatchObject({ code: 0 });
});

test('each migration leads forward, and the last one here', () => {
  expect(migrations.every(({ from, to }) => to > from)).toBe(true);
  expect(Math.max(...migrations.map(({ to }) => to))).toBe(currentFormat);
});

/** Comments, empty lines, line ends and a byte order mark, put in the same places of two texts of as many lines. */
interface Decoration {
  readonly notes: readonly { readonly at: number; readonly text: string }[];
  readonly tails: readonly { readonly at: number; readonly text: string }[];
  readonly feed: string;
  readonly mark: string;
}
const note = fc.stringMatching(/^[a-zé:,"'{}[\]#|>&*! -]{0,20}$/).map((text) => `#${text}`);
const decoration = fc.record({
  notes: fc.array(fc.record({ at: fc.nat(20), text: fc.oneof(note, fc.constant('')) }), { maxLength: 6 }),
  tails: fc.array(fc.record({ at: fc.nat(20), text: note }), { maxLength: 4 }),
  feed: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
});
function decorated(text: string, { notes, tails, feed, mark }: Decoration): string {
  const lines = text.trimEnd().split('\n');
  const ended = lines.map(
    (line, index) =>
      line +
      tails
        .filter(({ at }) => at === index)
        .map((tail) => ` ${tail.text}`)
        .join(''),
  );
  const all = ended.flatMap((line, index) => [...notes.filter(({ at }) => at === index).map((one) => one.text), line]);
  return mark + all.map((line) => line + feed).join('');
}
function lay(format: number, root: string, decoration: Decoration): void {
  for (const path of walk(fixture(format))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const text = readFileSync(join(fixture(format), path), 'utf8');
    writeFileSync(join(root, path), path.endsWith('.yaml') ? decorated(text, decoration) : text);
  }
}

test('whatever comments, line ends and marks surround them, only the names change', () => {
  fc.assert(
    fc.property(decoration, (decoration) => {
      const [before, after] = [folder(), folder()];
      lay(0, before, decoration);
      lay(1, after, decoration);
      expect(writeRevisions(before, migrated(before).revisions)).toEqual([]);
      expect(state(before)).toEqual(state(after));
      rmSync(before, { recursive: true });
      rmSync(after, { recursive: true });
    }),
    { numRuns: casesOf(60) },
  );
});

test('migrations follow one another; a file keeps the path that it had first', () => {
  const root = old();
  const next: Migration = {
    from: 1,
    to: 2,
    migrate: (files) => ({
      edits: files.flatMap(({ path }) =>
        path.startsWith('actions/') ? [{ path, pointer: ['leads'], change: { rename: 'pilots' } }] : [],
      ),
      moves: [{ from: 'actors.yaml', to: 'people/actors.yaml' }],
    }),
  };
  const { from, to, revisions } = migrated(root, [...migrations, next], 2);
  expect([from, to]).toEqual([0, 2]);
  expect(revisions.find(({ path }) => path === 'people/actors.yaml')).toMatchObject({ before: null, from: 'people.yaml' });
  const action = revisions.find(({ path }) => path === 'actions/AC-001-accueil.yaml');
  expect(action?.after).toContain("'pilots': [PE-01] # voir people.yaml");
  expect(action?.after).toContain('in-progress');
  expect(revisions.find(({ path }) => path === 'actors.yaml')).toBeUndefined();
  expect(() => migrated(root, [next], 2)).toThrow('format-without-way');
});

test.each([
  ['project.yaml', 'format: 2\ntitle: X\n', 'plus récent'],
  ['project.yaml', 'title: X\n', 'ne dit pas'],
  ['project.yaml', 'format: [\n', 'ne dit pas'],
  ['people.yaml', 'people: [\n', 'people.yaml'],
  ['actors.yaml', 'people: []\n', 'actors.yaml'],
])('with %s as %j nothing is written, and it is said why', async (path, text, said) => {
  const root = old();
  writeFileSync(join(root, path), text);
  const before = state(root);
  expect(await jalon(root, 'migrate')).toMatchObject({ code: 1, err: expect.stringContaining(said) });
  expect(state(root)).toEqual(before);
});

test.each(['0.5', '-1', 'zéro'])(
  'format: %s is no format that anything would bring forward, and no command says so',
  async (format) => {
    const root = old();
    writeFileSync(join(root, 'project.yaml'), `format: ${format}\ntitle: X\n`);
    const { code, err } = await jalon(root, 'validate');
    expect(code).toBe(1);
    expect(err).not.toContain('jalon migrate');
    expect((await jalon(root, 'validate', '--format', 'markdown')).out.replace(/\s/g, ' ')).toContain(
      'n’est pas un format de projet',
    );
    expect((await jalon(root, 'migrate')).err).toContain('ne dit pas de quel format');
    expect((await jalon(root, 'portfolio', '.')).out).not.toContain('jalon migrate');
  },
);

test('one project that cannot be brought forward stops no other', async () => {
  const top = folder();
  const [first, second] = [old(top, 'a'), old(top, 'b')];
  writeFileSync(join(first, 'people.yaml'), 'people: [\n');
  const { code, err } = await jalon(top, 'migrate');
  expect([code, state(second)]).toEqual([1, state(fixture(1))]);
  expect(err).toContain('1 projet mis');
});

test('what other commands say of a project of another format', async () => {
  const top = folder();
  const root = old(top);
  expect(await jalon(top, 'validate', 'p')).toMatchObject({ code: 1, err: expect.stringContaining('jalon migrate p') });
  expect(await jalon(top, 'set', 'AC-1', 'status=done', '--project', 'p')).toMatchObject({
    code: 2,
    err: expect.stringContaining('jalon migrate p'),
  });
  expect(state(root)).toEqual(state(fixture(0)));
});

test('a file that somebody changes meanwhile holds all back', () => {
  const root = old();
  const { revisions } = migrated(root);
  writeFileSync(join(root, 'people.yaml'), '# à moi\n');
  const before = state(root);
  expect(writeRevisions(root, revisions)).toContain('people.yaml');
  expect(state(root)).toEqual(before);
});

testAside('killed at any moment, the project is of one format or of the other', async () => {
  const root = old();
  await killedAt([0, 1, 2, 4], async (kill) => {
    rmSync(root, { recursive: true, force: true });
    cpSync(fixture(0), root, { recursive: true });
    await kill(root, ['migrate']);
    finishPending(root);
    expect([state(fixture(0)), state(fixture(1))]).toContainEqual(state(root));
  });
});
