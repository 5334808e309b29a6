/** What other methods of ranking say, by how many agree. */
import { expect, test } from 'vitest';
import { groundsWords } from '../../src/wording/ranking/ranking-grounds.ts';

const plain = (text: string): string => text.replace(/\s/g, ' ');

test.each([
  [4, 4, 'Quatre autres méthodes de classement mettent en tête les mêmes actions : A.'],
  [2, 4, 'Sur quatre autres méthodes de classement, deux mettent en tête les mêmes actions : A.'],
  [1, 4, 'Sur quatre autres méthodes de classement, une met en tête les mêmes actions : A.'],
  [0, 4, 'Aucune des quatre autres méthodes de classement ne met en tête les mêmes actions : A.'],
  [1, 1, 'Une autre méthode de classement met en tête les mêmes actions : A.'],
  [0, 1, 'Une autre méthode de classement ne met pas en tête les mêmes actions : A.'],
])('%i of %i other methods agree', (same, count, said) => {
  expect(plain(groundsWords.fr.otherMethods(same, count, ['A']))).toBe(said);
});

test('so do they in English', () => {
  expect(groundsWords.en.otherMethods(1, 3, ['A'])).toBe(
    'Of three other methods of ranking, one puts the same actions first: A.',
  );
});
