// What may have been meant: a slip of the hand, and not another thing of the same kind.
import { expect, test } from 'vitest';
import { nearest } from '../../src/values/index.ts';

test.each([
  ['Saint-Gonlai', ['Saint-Gonlay', 'Talensac'], 'Saint-Gonlay'],
  ['Direction generale des service', ['Direction générale des services'], 'Direction générale des services'],
  ['evalution', ['evaluation', 'diagnostic'], 'evaluation'],
  ['Montfort sur Meu', ['Montfort-sur-Meu'], 'Montfort-sur-Meu'],
  ['official-male', ['official-mail', 'open-data'], 'official-mail'],
  ['opendata', ['open-data'], 'open-data'],
  ['Mairie de Brie', ['Mairie de Bédée', 'Mairie de Talensac'], null],
  ['Syndicat mixte des eaux', ['Syndicat mixte des bois'], null],
])('%s', (typed, known, meant) => {
  expect(nearest(typed, known)).toBe(meant);
});
