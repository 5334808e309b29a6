// What is read in one pass is what the parser would have read, and holds no trap; the rest is left to the parser.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlain } from '../../src/reading/plain-yaml.ts';
import { parsed } from '../../src/reading/read-yaml.ts';

const examples = new URL('../../examples/', import.meta.url).pathname;
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(examples, path), 'utf8') }));

/** As bytes too: the order of keys counts. */
function expectSame(text: string): void {
  const plain = readPlain(text);
  if (plain === null) return;
  const { data, faults } = parsed('x.yaml', text);
  expect(plain).toStrictEqual(data);
  expect(JSON.stringify(plain)).toBe(JSON.stringify(data));
  expect(faults).toEqual([]);
}

test('every file of the examples is read as the parser reads it, and nearly all in one pass', () => {
  for (const { text } of files) expectSame(text);
  const sound = files.filter(({ path }) => !path.startsWith('broken/'));
  expect(sound.filter(({ text }) => readPlain(text) === null).map(({ path }) => path)).toEqual([]);
});

const pieces = [
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n  ',
    '\n- ',
    '- ',
    '-',
    ': ',
    ':',
    '#',
    ' # x',
    ' #1',
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
    '"',
    "'",
    "''",
  ],
  ...[
    '|',
    '|-',
    '>',
    '>-',
    '\u00a0',
    '\u202f',
    'null',
    '~',
    'true',
    '0',
    '-1',
    '01',
    '1.5',
    '-0.0',
    '1e3',
    '0x1',
    '.5',
    '+3',
    '12:30',
  ],
  ...['2026-01-02', 'a', 'Été', '\u0301', '\t', '\\', '\r', '*', '&', '!', '?', '%', '@', '`', '---', '...', '😀', '/', '<<: a'],
  ...['status:', 'key: v', '"k": v', 'k:', '1: a', '01: a', '2026-01: b', "'null': 1", 'null: 1', '__proto__: 1', '"": 1'],
  ...['{a: }', '[a, ]', '[a b, c]', '[Un lieu, ouvert la nuit]', '[1,5 million]', '"__proto__": 1', 'constructor: 1'],
];

/** Some lines of a file, set back less, with pieces put in and signs taken out. */
const damaged = fc
  .tuple(
    fc.constantFrom(...files),
    fc.nat(200),
    fc.integer({ min: 1, max: 14 }),
    fc.boolean(),
    fc.array(fc.tuple(fc.nat(600), fc.nat(4), fc.constantFrom(...pieces)), { maxLength: 3 }),
  )
  .map(([{ text }, start, count, isEnded, changes]) => {
    const lines = text.split('\n');
    const from = start % lines.length;
    const back = /^ */.exec(lines[from] ?? '')?.[0] ?? '';
    const some = lines.slice(from, from + count).map((line) => (line.startsWith(back) ? line.slice(back.length) : line));
    return changes.reduce(
      (left, [at, gone, put]) => {
        const place = at % (left.length + 1);
        return left.slice(0, place) + put + left.slice(place + gone);
      },
      some.join('\n') + (isEnded ? '\n' : ''),
    );
  });

test('so is any file that somebody damages', () => {
  fc.assert(fc.property(damaged, expectSame), { numRuns: 3000 });
});

test.each([
  ['a text on two lines', 'title: un\n  deux\n'],
  ['a key twice', 'a: 1\na: 2\n'],
  ['an alias', 'a: &x 1\nb: *x\n'],
  ['an escape', 'a: "b\\n"\n'],
  ['a status left bare', 'status:\n'],
  ['a text that a comment cuts', 'title: Salle #2 du bourg\n'],
  ['items that were one', 'places: [Un lieu ouvert, calme et chauffé]\n'],
  ['a colour that is a comment', 'accent: #1B5775\n'],
  ['a number that may be octal', 'code: 0o17\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['what is deep', `${Array.from({ length: 41 }, (_, depth) => `${'  '.repeat(depth)}- a:\n`).join('')}`],
])('%s is left to the parser', (_, text) => {
  expect(readPlain(text)).toBeNull();
});
