// Whom a question is put to, as a sentence says it.
import { expect, test } from 'vitest';
import type { Survey } from '../../src/model/index.ts';
import { questionnaireOf } from '../../src/project/needs/questionnaire/questionnaire-of.ts';
import { conditionSaid } from '../../src/wording/index.ts';

const said = (showIf: string, language: 'fr' | 'en' = 'fr'): string | null => {
  const survey: Survey = {
    id: 'SV-01',
    languages: ['fr', 'en'],
    questions: [
      { id: 'Q6', type: 'yes-no', text: '?' },
      {
        id: 'Q7',
        type: 'multiple',
        text: '?',
        options: [
          { code: 'a', label: 'La mairie' },
          { code: 'b', label: 'Un proche' },
        ],
      },
      {
        id: 'Q8',
        type: 'single',
        text: '?',
        options: [
          { code: 'a', label: 'Jamais' },
          { code: 'b', label: 'Parfois' },
          { code: 'c', label: 'Souvent' },
        ],
      },
      { id: 'Q9', type: 'scale', text: '?', scale: { min: 1, max: 5 } },
      { id: 'Q10', type: 'text', text: '?', showIf },
    ],
  };
  const { questions } = questionnaireOf(survey, language);
  const condition = questions.at(-1)?.condition;
  return condition ? conditionSaid(condition, questions, language) : 'no condition';
};

test.each([
  ['Q6 = yes', 'vous avez répondu «\u00a0Oui\u00a0» à la question 1'],
  ['Q7 has a', 'vous avez coché «\u00a0La mairie\u00a0» à la question 2'],
  ['Q8 != a', 'vous n’avez pas répondu «\u00a0Jamais\u00a0» à la question 3'],
  [
    'Q8 = a or Q8 = b or Q8 = c',
    'vous avez répondu «\u00a0Jamais\u00a0», «\u00a0Parfois\u00a0» ou «\u00a0Souvent\u00a0» à la question 3',
  ],
  ['Q9 <= 2', 'votre réponse à la question 4 est 2 ou moins'],
  [
    'Q6 = no and (Q7 has b or Q9 > 3)',
    'vous avez répondu «\u00a0Non\u00a0» à la question 1 et (vous avez coché «\u00a0Un proche\u00a0» à la question 2 ou votre réponse à la question 4 est supérieure à 3)',
  ],
])('« %s »', (condition, sentence) => {
  expect(said(condition)).toBe(sentence);
});

test('the same in English', () => {
  expect(said('not Q7 has a', 'en')).toBe('you did not tick “La mairie” at question 2');
  expect(said('Q6 = yes and Q9 >= 4', 'en')).toBe('you answered “Yes” to question 1 and your answer to question 4 is 4 or more');
});

test('what reckons with answers has no sentence', () => {
  expect(said('Q9 + 1 > 3')).toBeNull();
  expect(said('not (Q9 + 1 > 3)')).toBeNull();
});
