// Offsets and places lead to each other, whatever the characters and the ends of lines.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf, offsetIn, positionIn } from '../../src/reading/position.ts';

test('columns count characters', () => {
  const text = 'a\r\né😀é\rb';
  const layout = layoutOf(text);
  const placed = [0, 3, 4, 6, 8].map((offset) => positionIn('x', layout, offset));
  expect(placed.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '2:1', '2:2', '2:3', '3:1']);
});

test('there and back', () => {
  const pieces = fc.array(fc.constantFrom('a', 'é', 'e\u0301', '😀', '\n', '\r\n', '\r', ' '), { maxLength: 40 });
  fc.assert(
    fc.property(pieces, fc.nat(40), (all, count) => {
      const before = all.slice(0, count).join('');
      const layout = layoutOf(all.join(''));
      // Between CR and LF nothing is written.
      fc.pre(!(before.endsWith('\r') && all[count] === '\n'));
      expect(offsetIn(layout, positionIn('x', layout, before.length))).toBe(before.length);
    }),
  );
});
