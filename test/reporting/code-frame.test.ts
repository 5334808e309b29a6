// The mark stands under the character that it speaks of.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFrame } from '../../src/reporting/problems/problems-report.ts';

const drawn = (text: string, column: number, room = 80): string => {
  const { line, before } = codeFrame(text, column, room);
  return `${line}\n${' '.repeat(before)}^`;
};

test.each([
  ['plain text', 'needs: [ND-9]', 9, 'needs: [ND-9]\n        ^'],
  ['a tab can be seen', '\tname: x', 2, '→   name: x\n    ^'],
  ['composed and decomposed accents', 'é e\u0301 x', 6, 'é e\u0301 x\n    ^'],
  ['a wide character takes two cells', '漢字: x', 5, '漢字: x\n      ^'],
  ['an emoji too', '😀: x', 4, '😀: x\n    ^'],
  ['what a terminal would obey is spelt out', 'a\u001b[2J: x', 8, 'a\\u{1b}[2J: x\n            ^'],
  ['past the end of the line', 'abc', 9, 'abc\n   ^'],
])('%s', (_, text, column, expected) => {
  expect(drawn(text, column)).toBe(expected);
});

test('a long line is cut around the mark, at both ends', () => {
  const text = `${'a'.repeat(300)}X${'b'.repeat(300)}`;
  const { line, before } = codeFrame(text, 301, 40);
  expect(line).toMatch(/^…a+Xb+…$/);
  expect([...line]).toHaveLength(40);
  expect(line[before]).toBe('X');
});

test('whatever the line, it fits and the mark is under its character', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '-', 'Z'), minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(letters, fc.nat(300), fc.integer({ min: 20, max: 120 }), (text, at, room) => {
      const column = (at % text.length) + 1;
      const { line, before } = codeFrame(text, column, room);
      expect(line.length).toBeLessThanOrEqual(room);
      // Blanks at the end of a line are not drawn.
      expect(line[before] ?? ' ').toBe(text[column - 1]);
    }),
  );
});
