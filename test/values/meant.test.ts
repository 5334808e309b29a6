// The name nearest to a word that names nothing.
import { expect, test } from 'vitest';
import { meant } from '../../src/values/index.ts';

const names = ['état', 'avancement déclaré', 'note de calendrier'];
const near = (word: string): unknown => meant(word, [{ item: 0, names }], true);

test('what begins a name of several words is near it, its mistakes notwithstanding', () => {
  expect(near('avencement')).toEqual({ near: 'avancement déclaré' });
  expect(near('noté de calandrier')).toEqual({ near: 'note de calendrier' });
  expect(near('avencement-declare')).toEqual({ near: 'avancement déclaré' });
  expect(['zz', 'de', 'déclaré', ''].map(near)).toEqual(['', '', '', ''].map((none) => ({ near: none })));
});
