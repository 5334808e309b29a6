// Who is named, however they are called; and what was said, looked for again: whole phrases, however a file breaks its lines, and nothing that only
// begins alike.
import { expect, test } from 'vitest';
import { namesTeller, wordsTeller } from '../../../src/project/people/traces.ts';

test.each<[string, string, boolean]>([
  ['Jean-Paul Tison', 'M. Tison présente la démarche.', true],
  ['Jean-Paul Tison', 'Présents : MM. Tison et Autre', true],
  ['Jean-Paul Tison', 'vu avec m. Tison', true],
  ['Jean-Paul Tison', 'Dr. Tison, Me. Tison', true],
  ['Jean-Paul Tison', 'MR. Tison', true],
  ['Jean-Paul Tison', 'la fin. Tison éteint', false],
  ['M. Duez', 'M. Duez dit que la fibre tarde', true],
  ['Monsieur Duez', 'Présents : Mme Autre, DUEZ', true],
  ['M. et Mme Duez', '- Duez : demande un plan', true],
  ['M. Roy', 'M. Roy est absent', true],
  ['M. Petit', 'un petit pas', false],
  ['Duez', 'duez.csv', true],
])('of %s, « %s » tells: %j', (name, text, tells) => {
  expect(namesTeller([{ name, email: null, phone: null }])(text)).toBe(tells);
});

const said = 'Le débit est trop faible pour téléphoner depuis la cuisine. Oui. Il faut aller au bout du jardin ; c’est usant !';
const again = wordsTeller([said, 'Non merci. Je préfère. Le papier.']);

test.each<[string, readonly string[], readonly number[]]>([
  ['word for word', ['notes:', said], [1]],
  ['without accents, in capitals', ['LE DEBIT EST TROP FAIBLE POUR TELEPHONER DEPUIS LA CUISINE'], [0]],
  ['folded over lines', ['notes: >', '  Le débit est trop faible pour', '', '  téléphoner depuis la cuisine.'], [1]],
  ['the second sentence alone, in JSON', ['"a\\nIl faut aller au bout du jardin"'], [0]],
  ['two of them', [`x ${said}`, 'y', 'Il faut aller au bout du jardin'], [0, 2]],
  ['a line of short sentences is one phrase', ['non merci je prefere le papier'], [0]],
  ['the same first words, and other ones after', ['Le débit est trop faible pour travailler.'], []],
  ['a phrase begun', ['Le débit est trop faible pour téléphoner'], []],
  ['a short sentence', ['Oui.'], []],
])('%s', (_, lines, found) => {
  expect(again(lines)).toEqual(found);
});

test('nothing said is found nowhere', () => {
  expect(wordsTeller(['Oui.', ''])(['Oui.'])).toEqual([]);
});
