// A file of the user, edited: what was asked changes, and nothing else.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { edit } from '../../src/editing/index.ts';
import type { Edit } from '../../src/model/index.ts';
import { casesOf } from '../cases.ts';

type Pointer = Edit['pointer'];
const path = 'a.yaml';
const set = (text: string, pointer: Pointer, value: unknown): string =>
  edit(text, path, [{ path, pointer, change: { set: value } }]);
const append = (text: string, pointer: Pointer, value: unknown): string =>
  edit(text, path, [{ path, pointer, change: { append: value } }]);
const remove = (text: string, pointer: Pointer): string => edit(text, path, [{ path, pointer, change: { remove: true } }]);

test.each<[string, string, Pointer, unknown, string]>([
  ['a plain text', 'a: x  # note\nb: 1\n', ['a'], 'z', 'a: z  # note\nb: 1\n'],
  ['a text that needs quotes', 'a: x\n', ['a'], 'Numérique : notre projet', 'a: "Numérique : notre projet"\n'],
  ['a number as a text', 'siren: "1"\n', ['siren'], '243500634', 'siren: "243500634"\n'],
  ['in its own quotes', "a: 'x'\n", ['a'], 'it’s', "a: 'it’s'\n"],
  ['a text of several lines', 'a: x # note\nb: 1\n', ['a'], 'l1\n\nl2\n', 'a: | # note\n  l1\n\n  l2\nb: 1\n'],
  ['a block of text by a line', 'a: | # note\n  l1\n\n# end\nb: 1\n', ['a'], 'x', 'a: |- # note\n  x\n\n# end\nb: 1\n'],
  ['a value where there is none', 'a: # note\nb: 1\n', ['a'], 3, 'a: 3 # note\nb: 1\n'],
  ['an empty list', 'a: [] # note\n# - example\nb: 1\n', ['a'], ['x'], 'a: # note\n  - x\n# - example\nb: 1\n'],
  ['a key inside', 't:\n  name: x\n\n# end\nm: 1\n', ['t', 'kind'], 'cc', 't:\n  name: x\n  kind: cc\n\n# end\nm: 1\n'],
  ['a key inside that makes its holder', 'a: 1\n', ['t', 'kind'], 'cc', 'a: 1\nt:\n  kind: cc\n'],
  ['a key after the examples at the end', 'a: []\n# - x\n', ['b'], 1, 'a: []\n# - x\nb: 1\n'],
  ['a key of a mapping in a list', '- id: 1 # n\n  b: 2\n', [0, 'b'], 'x', '- id: 1 # n\n  b: x\n'],
  ['in a mapping on one line', 'a: {b: 1, c: x}\n', ['a', 'c'], 'y, z', 'a: {b: 1, c: "y, z"}\n'],
  ['a key in a mapping on one line', 'a: {b: 1}\n', ['a', 'c'], [1], 'a: {b: 1, c: [1]}\n'],
  ['a list by a text', 'a:\n  - x\n  - z\nb: 1\n', ['a'], 'z', 'a: z\nb: 1\n'],
  ['an item by a mapping', 'a:\n  - x # n\n  - z\n', ['a', 0], { b: 1, c: 2 }, 'a:\n  - b: 1 # n\n    c: 2\n  - z\n'],
  ['a list of short mappings', 'a: []\n', ['a'], [{ b: 1, c: '01' }], 'a:\n  - {b: 1, c: "01"}\n'],
  ['in a file of comments', '# only\n', ['a'], 1, '# only\na: 1\n'],
  ['in an empty file', '', ['a'], 1, 'a: 1\n'],
  ['lines ended by CR alone, among others', 'a: x\rc: 1\r\nb: y\r', ['b'], 'z', 'a: x\nc: 1\r\nb: z\n'],
  ['what is there already, under lines ended so', 'a: x\rb: y\r', ['b'], 'y', 'a: x\rb: y\r'],
  ['a list under lines ended so', 'a:\r  - b: 1\r    c: 2\nd: 3', ['a', 1], { b: 2 }, 'a:\n  - b: 1\n    c: 2\n  - b: 2\nd: 3'],
  ['lines ended by CR LF, with a mark', '\ufeffa: x\r\nb: []\r\n', ['b'], [1, 2], '\ufeffa: x\r\nb:\r\n  - 1\r\n  - 2\r\n'],
  ['no last line end', 'a: x', ['a'], 'z', 'a: z'],
  ['what is there already', 'a:   "x"\n', ['a'], 'x', 'a:   "x"\n'],
])('sets %s', (_, before, pointer, value, after) => {
  expect(set(before, pointer, value)).toBe(after);
});

test.each<[string, string, Pointer, unknown, string]>([
  ['a list', 'a:\n  - x # n\n\n# end\nb: 1\n', ['a'], 'z', 'a:\n  - x # n\n  - z\n\n# end\nb: 1\n'],
  ['a list at the margin', 'a:\n- x\nb: 1\n', ['a'], { c: 1, d: 2 }, 'a:\n- x\n- c: 1\n  d: 2\nb: 1\n'],
  ['a list on one line', 'a: [x, y] # n\n', ['a'], 'z w', 'a: [x, y, z w] # n\n'],
  ['a list of mappings on one line each', 'a:\n  - {b: 1}\n', ['a'], { b: 2 }, 'a:\n  - {b: 1}\n  - {b: 2}\n'],
  ['an absent list', 'a: 1\n', ['b'], 'x', 'a: 1\nb:\n  - x\n'],
  ['after a kept block of text', 'a:\n  - |+\n    x\n\n', ['a'], 'z', 'a:\n  - |+\n    x\n\n  - z\n'],
])('appends to %s', (_, before, pointer, value, after) => {
  expect(append(before, pointer, value)).toBe(after);
});

test.each<[string, string, Pointer, string]>([
  ['a key with all below it', 'a: 1\n# of b\nb:\n  - x\n  - y\n\n# of c\nc: 1\n', ['b'], 'a: 1\n# of b\n\n# of c\nc: 1\n'],
  ['an item', 'a:\n  - x\n  # of y\n  - y\n  - z\n', ['a', 1], 'a:\n  - x\n  # of y\n  - z\n'],
  ['the only item', 'a:\n  - x\nb: 1\n', ['a', 0], 'a: []\nb: 1\n'],
  ['the first key of an item', '- id: 1\n  b: 2\n', [0, 'id'], '- b: 2\n'],
  ['the first key of an item, before a comment', '- id: 1\n  # of b\n  b: 2\n', [0, 'id'], '- \n  # of b\n  b: 2\n'],
  ['in a list on one line', 'a: [x, y, z]\n', ['a', 1], 'a: [x, z]\n'],
  ['the last of a list on one line', 'a: [x, y, z]\n', ['a', 2], 'a: [x, y]\n'],
  ['what is not there', 'a: 1\n', ['b', 'c'], 'a: 1\n'],
])('removes %s', (_, before, pointer, after) => {
  expect(remove(before, pointer)).toBe(after);
});

test('edits of other files are left to them', () => {
  expect(edit('a: 1\n', path, [{ path: 'b.yaml', pointer: ['a'], change: { set: 2 } }])).toBe('a: 1\n');
});

test.each<[string, string, Pointer]>([
  ['through a text', 'a: x\n', ['a', 'b']],
  ['past the end of a list', 'a: [x]\n', ['a', 3]],
  ['in a file that cannot be read', 'a: [\n', ['a']],
])('refuses to edit %s', (_, text, pointer) => {
  expect(() => set(text, pointer, 1)).toThrow();
});

const yamlBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const corpus = ['templates/starter', 'examples/montfort', 'examples/roche-aux-fees'].flatMap(yamlBelow);

function* pointers(data: unknown, kind: 'scalar' | 'any', pointer: Pointer = []): Generator<Pointer> {
  if (typeof data !== 'object' || data === null) return yield pointer;
  if (kind === 'any' && pointer.length > 0) yield pointer;
  for (const [key, value] of Object.entries(data))
    yield* pointers(value, kind, [...pointer, Array.isArray(data) ? Number(key) : key]);
}
const place = (kind: 'scalar' | 'any') =>
  fc
    .constantFrom(...corpus.filter((text) => [...pointers(load(text), kind)].length > 0))
    .chain((text) => fc.tuple(fc.constant(text), fc.constantFrom(...pointers(load(text), kind))));
const comments = (text: string): string[] => text.split('\n').flatMap((line) => /^\s*#.*$/.exec(line)?.[0].trim() ?? []);
const word = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('a: b', 'x #y', '- z', '12', 'oui', 'true', 'l’été', '"'),
);
const printable = word.map((text) => text.replace(/[\p{Cc}\p{Cs}\ufeff\ufffe\uffff\u2028\u2029]/gu, ' '));
const scalar = fc.oneof(
  printable,
  fc.integer(),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n || 0),
);
const lines = fc.array(printable, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n'));
const anything = fc.oneof(
  scalar,
  lines,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('k', 'l', 'm'), fc.oneof(scalar, lines, fc.array(scalar))),
  fc.array(fc.record({ k: scalar, l: lines })),
);
const at = (data: unknown, pointer: Pointer): unknown => pointer.reduce((inner: unknown, key) => Object(inner)[key], data);

test('a scalar set anywhere in a real file changes its own line alone', () => {
  fc.assert(
    fc.property(place('scalar'), scalar, ([text, pointer], value) => {
      fc.pre(!String(at(load(text), pointer)).includes('\n') && !/[>|][+-]?\n/.test(text));
      const after = set(text, pointer, value);
      const [old, now] = [text.split('\n'), after.split('\n')];
      expect(now.length).toBe(old.length);
      expect(now.filter((line, index) => line !== old[index]).length).toBeLessThanOrEqual(1);
      expect(at(load(after), pointer)).toEqual(value);
    }),
    { numRuns: casesOf(100) },
  );
});

test('whatever is set, the house reads it back, comments survive, and a second time changes nothing', () => {
  fc.assert(
    fc.property(place('scalar'), anything, ([text, pointer], value) => {
      const after = set(text, pointer, value);
      expect(at(load(after), pointer)).toEqual(value);
      // A value may itself look like a comment: every one that stood there still does.
      expect(comments(after)).toEqual(expect.arrayContaining(comments(text)));
      expect(set(after, pointer, value)).toBe(after);
    }),
    { numRuns: casesOf(100) },
  );
});

test('removing from a real file touches no comment outside what is removed, and a second edit nothing', () => {
  fc.assert(
    fc.property(place('any'), ([text, pointer]) => {
      const key = pointer.at(-1);
      fc.pre(typeof key === 'string');
      const after = remove(text, pointer);
      expect(Object(at(load(after), pointer.slice(0, -1)))).not.toHaveProperty([key ?? '']);
      expect(remove(after, pointer)).toBe(after);
      expect(text.split('\n')).toEqual(expect.arrayContaining(comments(after).map((line) => expect.stringContaining(line))));
    }),
    { numRuns: casesOf(60) },
  );
});
