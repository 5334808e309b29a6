// What was said, looked for again: whole phrases, however a file breaks its lines, and nothing that only begins alike.
import { expect, test } from 'vitest';
import { wordsTeller } from '../../../src/project/people/traces.ts';

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
