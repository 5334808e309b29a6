import { expect, test } from 'vitest';
import { boundsIn, endsIn } from '../../../src/importing/drafting/known-words.ts';

test.each([
  ['Note du site (1 = mauvais, 5 = excellent)', { 1: 'mauvais', 5: 'excellent' }],
  ['Êtes-vous à l’aise ? 1 : pas du tout ; 6 : tout à fait', { 1: 'pas du tout', 6: 'tout à fait' }],
  ['Ouvert à 9 : 00 ou à 14 h', {}],
  ['De 1 à 5, où 5 = excellent', {}],
])('what a question says of the ends of its scale: %s', (text, ends) => {
  expect(endsIn(text)).toEqual(ends);
});

test('a scale goes from one named end to the other', () => {
  expect(boundsIn('Note du site (1 = mauvais, 5 = excellent)')).toEqual({ min: 1, max: 5 });
  expect(boundsIn('De 0 à 10, recommanderiez-vous ?')).toEqual({ min: 0, max: 10 });
});
