// The first words of a long text, as a change is told on one line.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginning } from '../../src/usecases/changes/told/value-words.ts';

test.each([
  ['Ouvrir un accueil numérique', 60, 'Ouvrir un accueil numérique'],
  ['Une vice-présidence est déléguée au numérique ; elle préside', 48, 'Une vice-présidence est déléguée au numérique …'],
  ['Former les accueils de mairie et de la poste', 38, 'Former les accueils de mairie …'],
  ['Mesurer l’audience, la durée, puis le reste', 30, 'Mesurer l’audience, la durée …'],
  ['anticonstitutionnellement', 10, 'anticonsti …'],
])('%j in %i characters', (text, most, said) => {
  expect(beginning(text, most)).toBe(said);
});

test('what is said begins the text, on words, with one space before the dots', () => {
  const words = fc.array(fc.constantFrom('de', 'la', ';', ':', 'numérique', 'accueil,', 'fin.', '…', '12'), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 60 }), (all, most) => {
      const text = all.join(' ');
      const said = beginning(text, most);
      fc.pre(text.length > most);
      expect(said).toMatch(/^(?:.*[^\s,;:.…])? …$/u);
      expect(text.startsWith(said.slice(0, -2))).toBe(true);
    }),
  );
});
