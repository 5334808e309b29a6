import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { changeStretches, stretchesOf, withoutStretches } from '../../src/rendering/stretches.ts';

const marks = /<(?<end>\/)?b>/g;
const text = array(constantFrom('<b>', '</b>', 'a', '<i>'), { maxLength: 12 }).map((all) => all.join(''));

test('are those of a pattern that takes the least', () => {
  assert(
    property(text, (one) => {
      const found = [...one.matchAll(/<b>([\s\S]*?)<\/b>/g)].map(({ 0: whole, 1: inner, index }) => ({ whole, inner, index }));
      expect(stretchesOf(one, marks).map(({ whole, inner, index }) => ({ whole, inner, index }))).toEqual(found);
      expect(changeStretches(one, marks, ({ inner }) => inner.toUpperCase())).toBe(
        one.replace(/<b>([\s\S]*?)<\/b>/g, (_, inner: string) => inner.toUpperCase()),
      );
    }),
  );
});

test('the nearest begin at the last mark before their end', () => {
  assert(
    property(text, (one) => {
      const found = [...one.matchAll(/<b>((?:(?!<\/?b>)[\s\S])*)<\/b>/g)].map(([whole]) => whole);
      expect(stretchesOf(one, marks, { nearest: true }).map(({ whole }) => whole)).toEqual(found);
    }),
  );
});

test('what begins without an end is left, however often', () => {
  const open = '<b>'.repeat(200_000);
  expect(withoutStretches(open, [marks])).toBe(open);
});
