// Fixes as splices: what was asked changes, where it stands, and nothing else.
import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { mend } from '../../src/editing/index.ts';
import type { FixChange } from '../../src/model/index.ts';

type Pointer = readonly (string | number)[];
const fixed = (text: string, pointer: Pointer, change: FixChange): string =>
  mend(text, [{ path: 'a.yaml', pointer, change }]).text;

test.each<[string, string, Pointer, FixChange, string]>([
  ['a plain text', 'a:   x  # n\n', ['a'], { set: 'y', was: 'x' }, 'a:   y  # n\n'],
  ['in its own quotes', 'a: \'x\'\nb: "x"\n', ['a'], { set: 'y', was: 'x' }, 'a: \'y\'\nb: "x"\n'],
  ['a text by a number, quotes gone', 'a: "1 000"\n', ['a'], { set: 1000, was: '1 000' }, 'a: 1000\n'],
  ['an answer', '- {a: oui, b: 1}\n', [0, 'a'], { set: true, was: 'oui' }, '- {a: true, b: 1}\n'],
  ['an item between brackets', 'a: [x,  y]\n', ['a', 1], { set: 'z', was: 'y' }, 'a: [x,  z]\n'],
  ['a key', 'A  : 1 # n\nb: 2\n', ['A'], { rename: 'a' }, 'a  : 1 # n\nb: 2\n'],
  ['a key in quotes, with all below it', '"A":\n  - x\n', ['A'], { rename: 'a' }, '"a":\n  - x\n'],
  ['a number that is a text', 'a: 01004\n', ['a'], { quote: '^\\d{5}$', was: 1004 }, 'a: "01004"\n'],
  ['with a mark, CR LF, and no line end', '\ufeffA: 1\r\nb: x', ['b'], { set: 'y', was: 'x' }, '\ufeffA: 1\r\nb: y'],
  ['tabs alone', 'a:\r\n\t- b: 1\r\n\t\tc: 2\r\n', [], { untab: true }, 'a:\r\n  - b: 1\r\n    c: 2\r\n'],
])('%s', (_, before, pointer, change, after) => {
  expect(fixed(before, pointer, change)).toBe(after);
});

test.each<[string, string, Pointer, FixChange]>([
  ['a value that is another by now', 'a: z\n', ['a'], { set: 'y', was: 'x' }],
  ['a value that is gone', 'b: x\n', ['a'], { set: 'y', was: 'x' }],
  ['a text of several lines', 'a: |-\n  x\n', ['a'], { set: 'y', was: 'x' }],
  ['a text folded over two lines', 'a: x\n  x\n', ['a'], { set: 'y', was: 'x x' }],
  ['a value with a tag', 'a: !!str x\n', ['a'], { set: 'y', was: 'x' }],
  ['a value with an anchor', 'a: &k x\n', ['a'], { set: 'y', was: 'x' }],
  ['a key that is there under its right name, even empty', 'A: 1\na:\n', ['A'], { rename: 'a' }],
  ['a number that would not be a good text', 'a: 1004\n', ['a'], { quote: '^\\d{5}$', was: 1004 }],
  ['a number cut by its comma', 'a: {b: 1 234,50}\n', ['a', 'b'], { set: 1234, was: '1 234' }],
  ['a number cut by its comma and a space', 'a: {b: 1 234, 50, c: 1}\n', ['a', 'b'], { set: 1234, was: '1 234' }],
  ['the end of a number cut by its comma', 'a: [1,500 000]\n', ['a', 1], { set: 500000, was: '500 000' }],
  ['a file that cannot be read', 'a: [x\n', ['a'], { set: 'y', was: 'x' }],
  ['a text that YAML would read otherwise', 'a: x\n', ['a'], { set: 'y: z', was: 'x' }],
  ['tabs among spaces', 'a:\n  b:\n\tc: 1\n', [], { untab: true }],
  ['tabs and a block of text', 'a: |\n\tx\nb:\n\tc: 1\n', [], { untab: true }],
  ['tabs that say nothing once they are spaces', 'a: 1\n\tb: 1\n', [], { untab: true }],
])('leaves %s', (_, text, pointer, change) => {
  expect(mend(text, [{ path: 'a.yaml', pointer, change }])).toEqual({ text, mends: [] });
});

test('each mend says its line, its key and what was written', () => {
  const text = '# n\nA: x\nb:\n  - {c: 1 000}\n';
  const { mends } = mend(text, [
    { path: 'a.yaml', pointer: ['b', 0, 'c'], change: { set: 1000, was: '1 000' } },
    { path: 'a.yaml', pointer: ['A'], change: { rename: 'a' } },
  ]);
  expect(mends).toEqual([
    { line: 2, key: 'A', was: 'A', now: 'a' },
    { line: 4, key: 'c', was: '1 000', now: '1000' },
  ]);
});

/** A file with many things to mend, spaces and comments as people put them. */
const entry = fc.record({
  gap: fc.constantFrom('', ' ', '   '),
  quote: fc.constantFrom('', '"', "'"),
  note: fc.constantFrom('', ' # note', '   # mars 2026'),
  blank: fc.constantFrom('', '# seule\n', '\n'),
  isWrong: fc.boolean(),
});

test('only the lines that are named differ, the data only where it was asked, and once is enough', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (entries, feed) => {
      const text = entries
        .map(({ gap, quote, note, blank }, n) => `${blank}k${n}: ${gap}${quote}mars 2026${quote}${note}\n`)
        .join('')
        .replaceAll('\n', feed);
      const fixes = entries.flatMap(({ isWrong }, n) =>
        isWrong ? [{ path: 'a.yaml', pointer: [`k${n}`], change: { set: '2026-03', was: 'mars 2026' } as const }] : [],
      );
      const once = mend(text, fixes);
      const [before, after] = [text.split(feed), once.text.split(feed)];
      expect(after.length).toBe(before.length);
      const lines = before.flatMap((line, index) => (line === after[index] ? [] : [index + 1]));
      expect(lines).toEqual(once.mends.map(({ line }) => line));
      expect(load(once.text || '{}')).toEqual(
        Object.fromEntries(entries.map(({ isWrong }, n) => [`k${n}`, isWrong ? '2026-03' : 'mars 2026'])),
      );
      expect(mend(once.text, fixes)).toEqual({ text: once.text, mends: [] });
    }),
  );
});
