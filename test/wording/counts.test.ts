// In French none and one take the singular, wherever a sentence counts.
import { expect, test } from 'vitest';
import { batchFaults } from '../../src/wording/commands/batch.ts';
import { surveyImport } from '../../src/wording/surveys/survey-import.ts';
import { surveyWords } from '../../src/wording/surveys/survey-words.ts';

test('responses, whole and in part, agree with their number', () => {
  expect(surveyWords.fr.completed('1', '0')).toBe('dont 1 complète et 0 partielle');
  expect(surveyWords.fr.completed('1 204', '2')).toBe('dont 1 204 complètes et 2 partielles');
  expect(surveyImport.fr.responses('1', '1', '0')).toBe('1 réponse, dont 1 complète et 0 partielle');
});

test('projects that parts lack agree with their number, in both languages', () => {
  const says = (language: 'fr' | 'en', count: number) => batchFaults[language]['merge/incomplete']?.({ count });
  expect(says('fr', 1)).toBe('1 projet de la liste n’est dans aucune part.');
  expect(says('fr', 2)).toBe('2 projets de la liste ne sont dans aucune part.');
  expect(says('en', 1)).toBe('1 project of the list is in no part.');
});
