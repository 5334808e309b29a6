/** Two actions at a time, in words. */
import { expect, test } from 'vitest';
import { preferenceWords, turning } from '../../src/wording/ranking/preferences.ts';

test('the scores that an action lacks are told with it once', () => {
  const missing = ['Attente', 'Coût'].map((criterion) => ({ action: 'Charte', criterion }));
  const pair = { before: 'A', after: 'Charte', holds: 'depends' as const, turns: [], together: [], missing };
  const naming = { language: 'fr' as const, nameOf: (id: string) => id, titleOf: (id: string) => id };
  expect(turning(pair, naming).replaceAll('\u00a0', ' ')).toBe(
    'selon les notes qui manquent à Charte sur « Attente » et « Coût »',
  );
});

test('that every comparison depends on the weights is said as such', () => {
  expect(preferenceWords.fr.settled(0, 36)).toBe('toutes les comparaisons de deux actions (36) dépendent de ces poids');
  expect(preferenceWords.fr.settled(1, 36)).toBe('1 des 36 comparaisons de deux actions ne dépend pas de ces poids');
});
