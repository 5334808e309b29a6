// Whatever a file or a folder holds, it gives one clear problem at a place, and everything else is checked all the same.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { capped, check, ruleOf } from '../../src/checking/index.ts';
import type { Problem } from '../../src/model/index.ts';
import { findProjects, readWorkspace } from '../../src/reading/index.ts';

const file = 'actions/AC-1-x.yaml';

/** A project with a mistake of its own in another file: what comes first must not hide it. */
function hostile(put: (root: string) => void): string {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  mkdirSync(join(root, 'actions'));
  writeFileSync(join(root, 'project.yaml'), 'format: 1\ntitle: Essai\n');
  writeFileSync(join(root, 'actions/AC-2-y.yaml'), 'id: AC-2\ntitle: Ouvrir\nstatus: bientôt\n');
  put(root);
  return root;
}
const witness = 'actions/AC-2-y.yaml:3:9 structure/unknown-value';

const problemsOf = (root: string): readonly Problem[] => capped(check(readWorkspace(root), { today: '2026-01-01' }).problems);
const told = (root: string): string[] => problemsOf(root).map(({ code, at }) => `${at.path}:${at.line}:${at.column} ${code}`);

const written = (content: string | Uint8Array) => (root: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
};
const action = (line: string): string => `id: AC-1\ntitle: Essai\n${line}\n`;
const bomb = `a: &a [x, x]\n${'bcdefghij'.replace(/./g, (name, index) => `${name}: &${name} [*${'abcdefghij'[index]}, *${'abcdefghij'[index]}]\n`)}`;

test.each<readonly [string, string | Uint8Array, string]>([
  ['a duplicate key', action('title: Encore'), '3:1 yaml/duplicate-key'],
  ['a tab', 'id: AC-1\nmeans:\n\thuman: x\n', '3:1 yaml/tab-indentation'],
  ['a wrong indentation', 'id: AC-1\n title: Essai\n', '2:2 yaml/bad-indentation'],
  ['a non-breaking space in the indentation', 'id: AC-1\ntitle: Essai\n\u00a0\u00a0human: x\n', '3:1 yaml/bad-indentation'],
  ['an unknown tag', action('context: !php/object x'), '3:10 yaml/unknown-tag'],
  ['a tag that builds things', action('context: !!js/function "x"'), '3:10 yaml/unknown-tag'],
  ['a merge key', action('<<: {context: x}'), '3:1 yaml/merge-key'],
  ['an alias', action('tags: &a [accueil]\ndescription: *a'), '4:14 yaml/alias'],
  ['an alias bomb', bomb, '2:8 yaml/alias'],
  ['a self reference', action('context: &a [*a]'), '3:14 yaml/alias'],
  ['two documents', `${action('wave: "1"')}---\nid: AC-3\n`, '4:1 yaml/two-documents'],
  ['deep brackets', `id: ${'['.repeat(10_000)}`, '1:54 yaml/too-deep'],
  ['deep dashes', '- '.repeat(10_000), '1:101 yaml/too-deep'],
  ['an empty file', '', '1:1 file/zero-length'],
  ['comments alone', '# rien\n', '1:1 yaml/empty-file'],
  ['a list where a map is due', '- id: AC-1\n', '1:1 structure/not-a-map'],
  ['a text where a map is due', 'bonjour\n', '1:1 structure/not-a-map'],
  ['an ancestor’s key', action('__proto__: {title: x}'), '3:1 structure/unknown-key'],
  ['a builder’s key', action('constructor: {prototype: x}'), '3:1 structure/unknown-key'],
  ['an inherited key', action('toString: x'), '3:1 structure/unknown-key'],
  ['an inherited word', action('status: constructor'), '3:9 structure/unknown-value'],
  ['a number with underscores', action('progress: 1_000'), '3:11 structure/wrong-type'],
  ['a number too large for numbers', action('budget: [{planned: 1e999}]'), '3:20 structure/wrong-type'],
  ['no number', action('progress: .nan'), '3:11 structure/wrong-type'],
  ['no end', action('budget: [{planned: .inf}]'), '3:20 structure/wrong-type'],
  ['yes', action('publish: yes'), '3:10 structure/yes-no'],
  ['a zero-width character in an id', 'id: AC-\u200b1\ntitle: Essai\n', '1:5 yaml/hidden-character'],
  ['a zero-width character in a key', action('contex\u200bt: x'), '3:1 yaml/hidden-character'],
  ['a no-break space after a key', action('context\u00a0: x'), '3:1 yaml/hidden-character'],
  ['a no-break space after a value', action('status: planned\u00a0'), '3:9 yaml/hidden-character'],
  ['a soft hyphen in a reference', action('needs: ["ND-\u00ad1"]'), '3:9 yaml/hidden-character'],
  ['an escape for a control character', action('context: "a\\u0007b"'), '3:10 yaml/control-character'],
  ['half of a pair', action('context: "a\\ud800b"'), '3:10 yaml/control-character'],
  ['a control character of the upper half', action('context: a\u0085b'), '3:10 yaml/control-character'],
  [
    'an integer past 2^53',
    action('progress: {amount: 1}').replace('progress: {amount: 1}', 'budget: [{year: 2027, planned: 9007199254740993}]'),
    '3:32 yaml/number-too-long',
  ],
  ['a control character', action('context: "a\u0007b"'), '3:12 yaml/control-character'],
  ['a zero in a text', action('context: a\u0000b'), '3:11 yaml/control-character'],
  ['UTF-16', Buffer.from(`\ufeff${action('wave: "1"')}`, 'utf16le'), '1:1 file/utf-16'],
  ['UTF-16 without a mark', Buffer.from(action('wave: "1"'), 'utf16le'), '1:1 file/utf-16'],
  ['Latin-1', Buffer.from('id: AC-1\ntitle: Été\n', 'latin1'), '2:8 file/not-utf8'],
  ['half a character', Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xc3]), '1:5 file/not-utf8'],
  ['binary', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)), '1:1 file/not-text'],
  ['zeros', new Uint8Array(4000), '1:1 file/not-text'],
])('%s', (_, content, expected) => {
  expect(told(hostile(written(content)))).toEqual([`${file}:${expected}`, witness]);
});

// As the words of the shipped documents do, which people copy.
test.each([': ', '; ', '%', '€', '»'])('a French sign that stands alone keeps its space: %s', (sign) => {
  expect(told(hostile(written(action(`context: "\u202f${sign}"`))))).toEqual([witness]);
});
test('and so does an opening quote', () => {
  expect(told(hostile(written(action('context: "«\u00a0"'))))).toEqual([witness]);
});

test.each([
  ['title: Un\n"title": Deux\n', 'title', 3, 1],
  ['"title": Un\ntitle: Deux\n', 'title', 3, 1],
  ['"l\'autre": Un\n"l\'autre": Deux\n', "l'autre", 3, 1],
  ["'l''autre': Un\n'l''autre': Deux\n", "l'autre", 3, 1],
  ['"a: b": 1\n\n"a: b": 2\n', 'a: b', 4, 1],
])('a key written twice is named without its quotes: %s', (text, key, line, column) => {
  const problem = problemsOf(hostile(written(`id: AC-1\n${text}`))).find(({ code }) => code.startsWith('yaml/'));
  expect(problem).toMatchObject({ code: 'yaml/duplicate-key', at: { line, column }, found: { key, first: { line: 2 } } });
});

test.each([
  ['{"budget": [{"year": 2027}, {"nature": 1, "year": 2028, "year": 2029}]}', [1, 57], [1, 43]],
  ['budget:\n  - {left: 1, year: 2027}\n  - {year: 2028, year: 2029}\n', [3, 18], [3, 6]],
  ['budget:\n  - nature: 1\n    year: 2027\n  - year: 2028\n    year: 2029\n', [5, 5], [4, 5]],
  ['x-a:\n  year: 1\n  x-b: {year: 2}\n  "year": 3\n', [4, 3], [2, 3]],
] as const)('a key written twice is told where its own mapping had it first: %s', (text, [line, column], [above, left]) => {
  const problem = problemsOf(hostile(written(text))).find(({ code }) => code.startsWith('yaml/'));
  expect(problem).toMatchObject({ at: { line, column }, found: { key: 'year', first: { line: above, column: left } } });
});

test.each([
  ['a byte order mark', '\ufeffid: AC-1\ntitle: Été\n'],
  ['ends of lines of Windows', 'id: AC-1\r\ntitle: Été\r\n'],
  ['ends of lines of old', 'id: AC-1\rtitle: Été\r'],
  ['unseen characters in prose', 'id: AC-1\ntitle: "Été\u00a0: une porte\u200bouverte"\n'],
  ['an unseen character in one word of prose', 'id: AC-1\ntitle: Été\u00a0\n'],
  ['the greatest safe integer', 'id: AC-1\ntitle: Été\nbudget: [{year: 2027, planned: 9007199254740991}]\n'],
  ['an octal that is not one', 'id: AC-1\ntitle: Été\nwave: "0777"\n'],
])('%s is no problem', (_, content) => {
  expect(told(hostile(written(content)))).toEqual([witness]);
});

test('accents composed or not are the same', () => {
  const root = hostile((root) => {
    writeFileSync(
      join(root, 'project.yaml'),
      `format: 1\ntitle: Essai\nterritory:\n  name: Essai\n  communes: [{name: Saint-${'É'.normalize('NFD')}tienne, insee: "01004"}]\n`,
    );
    written(action('scope: {communes: [Saint-Étienne]}'))(root);
  });
  expect(told(root)).toEqual([witness]);
});

test.each<readonly [string, string, (root: string) => void, string]>([
  [
    'a file of a hundred megabytes',
    file,
    (root) => {
      written('')(root);
      truncateSync(join(root, file), 100 * 1024 * 1024);
    },
    'file/too-large',
  ],
  ['a link that leads nowhere', file, (root) => symlinkSync('absent.yaml', join(root, file)), 'file/not-readable'],
  ['a link to itself', file, (root) => symlinkSync('AC-1-x.yaml', join(root, file)), 'file/link-not-followed'],
  ['a link out of the project', file, (root) => symlinkSync('/etc/passwd', join(root, file)), 'file/link-not-followed'],
  ['a folder out of the project', 'annexes', (root) => symlinkSync('/etc', join(root, 'annexes')), 'file/link-not-followed'],
  [
    'a folder that holds itself',
    'actions/again',
    (root) => symlinkSync('..', join(root, 'actions/again')),
    'file/link-not-followed',
  ],
  ['a pipe', file, (root) => execFileSync('mkfifo', [join(root, file)]), 'file/not-readable'],
  [
    'a text that is none',
    'texts/programme/01-x.md',
    (root) => {
      mkdirSync(join(root, 'texts/programme'), { recursive: true });
      writeFileSync(join(root, 'texts/programme/01-x.md'), Buffer.from('Été', 'latin1'));
    },
    'file/not-utf8',
  ],
])('%s', (_, path, put, code) => {
  expect(told(hostile(put)).filter((line) => line !== witness)).toEqual([`${path}:1:1 ${code}`]);
});

test('a socket is no file', async () => {
  const root = hostile(() => {});
  const server = createServer();
  await new Promise<void>((done) => server.listen(join(root, file), done));
  expect(told(root)).toEqual([`${file}:1:1 file/not-readable`, witness]);
  server.close();
});

// Root may read everything.
test.skipIf(process.getuid?.() === 0)('what may not be read', () => {
  const root = hostile((root) => {
    written('id: AC-1\n')(root);
    mkdirSync(join(root, 'values'));
    chmodSync(join(root, file), 0);
    chmodSync(join(root, 'values'), 0);
  });
  expect(told(root)).toEqual([`${file}:1:1 file/not-readable`, witness, 'values:1:1 file/not-readable']);
  chmodSync(join(root, 'values'), 0o700);
});

test('a folder that bears the name of a file', () => {
  expect(told(hostile((root) => mkdirSync(join(root, file))))).toEqual([`${file}:1:1 file/not-readable`, witness]);
});

test('a link to a file of the project is read', () => {
  const root = hostile((root) => {
    writeFileSync(join(root, 'actions/source.txt'), 'id: AC-1\ntitle: Ouvrir\nstatus: demain\n');
    symlinkSync('source.txt', join(root, file));
  });
  expect(told(root)).toEqual([`${file}:3:9 structure/unknown-value`, witness]);
});

test('what Word leaves beside a text that it holds open is no file of the project', () => {
  const root = hostile((root) => {
    for (const path of ['~$project.yaml', 'actions/~$-1-x.yaml']) writeFileSync(join(root, path), '\u0006Marie Dupont');
  });
  expect(told(root)).toEqual([witness]);
});

test('ten thousand problems in one file are counted', () => {
  const root = hostile(
    written(`id: AC-1\ntitle: Essai\n${Array.from({ length: 10_000 }, (_, index) => `clé-${index}: x\n`).join('')}`),
  );
  const problems = problemsOf(root).filter(({ at }) => at.path === file);
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toMatchObject({ code: 'file/too-many-problems', severity: 'info', found: { more: 9900 } });
  expect(problems.at(-1)?.at.line).toBe(102);
});

test('a great many problems of rules are counted too, the worst shown', () => {
  const related = Array.from({ length: 5000 }, (_, index) => `AC-${index + 100}`).join(', ');
  const root = hostile(written(action(`related: [${related}]`)));
  writeFileSync(join(root, 'actions/AC-2-y.yaml'), 'id: AC-2\ntitle: Ouvrir\n');
  const problems = problemsOf(root).filter(({ at }) => at.path === file);
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toMatchObject({ code: 'file/too-many-problems', found: { more: 4900 } });
});

test('a folder that cannot be opened is told, not passed over', () => {
  const root = hostile(() => {});
  expect(findProjects([root], '/')).toEqual([root]);
});

test('every problem is said in both languages', () => {
  for (const [code, found] of [
    ['file/link-not-followed', { reason: 'outside' }],
    ['file/not-readable', { reason: 'EACCES' }],
    ['file/not-readable', { reason: 'EBUSY' }],
    ['file/too-many-problems', { more: 9900 }],
  ] as const)
    for (const language of ['fr', 'en'] as const) expect(ruleOf(code)?.[language].says(found)).not.toMatch(/undefined|EACCES/);
});
