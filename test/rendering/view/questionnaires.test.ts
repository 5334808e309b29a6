// Questionnaires as paper asks them.
import { expect, test } from 'vitest';
import type { Question, Survey } from '../../../src/model/index.ts';
import { viewOf } from '../../../src/rendering/index.ts';
import { request } from './tiny-project.ts';

const asked = (question: Omit<Question, 'id' | 'text'>, survey: Partial<Survey> = {}) => {
  const surveys: readonly Survey[] = [{ id: 'SV-09', questions: [{ id: 'Q1', text: 'Quoi ?', ...question }], ...survey }];
  const { questionnaires } = viewOf({ ...request, project: { ...request.project, surveys } });
  return questionnaires[0]?.sections[0]?.questions[0];
};
const options = (...labels: readonly string[]) => labels.map((label, index) => ({ code: `c${index}`, label }));

test('many short answers stand two a line, read down; few or long ones stand alone', () => {
  expect(asked({ type: 'single', options: options('a', 'b', 'c', 'd', 'e', 'f', 'g') })?.ticks).toEqual([
    { left: 'a', right: 'e' },
    { left: 'b', right: 'f' },
    { left: 'c', right: 'g' },
    { left: 'd', right: null },
  ]);
  expect(asked({ type: 'single', options: options('a', 'b') })?.ticks[0]).toEqual({ left: 'a', right: null });
  const long = options('a', 'b', 'c', 'd', 'e', 'un libellé qui prend toute la largeur de la page');
  expect(asked({ type: 'single', options: long })?.ticks).toHaveLength(6);
});

test('a scale whose ends alone bear words is a row; its other answers are boxes', () => {
  const scale = { min: 1, max: 4, labels: { '1': 'peu', '4': 'beaucoup' } };
  expect(asked({ type: 'scale', scale, options: [{ code: 'nsp', label: 'Sans avis', noOpinion: true }] })).toMatchObject({
    ...{ levels: ['1', '2', '3', '4'], low: 'peu', high: 'beaucoup' },
    ticks: [{ left: 'Sans avis', right: null }],
  });
  expect(asked({ type: 'nps' })).toMatchObject({ low: null, high: null, ticks: [] });
  const named = { min: 1, max: 3, labels: { '1': 'non', '2': 'un peu', '3': 'oui' } };
  expect(asked({ type: 'scale', scale: named })).toMatchObject({
    levels: [],
    ticks: [
      { left: '1 – non', right: null },
      { left: '2 – un peu', right: null },
      { left: '3 – oui', right: null },
    ],
  });
});

test('a matrix is a table of Markdown in which nothing of what people wrote is a mark', () => {
  expect(asked({ type: 'matrix', rows: ['Lire | *écrire*'], options: options('Oui', 'Non') })?.grid).toBe(
    '|   | Oui | Non |\n| --- | :-: | :-: |\n| Lire \\| \\*écrire\\* | ☐ | ☐ |',
  );
});

test('a questionnaire is shown in its own language when it is not in that of the document', () => {
  const english = { languages: ['en' as const] };
  expect(asked({ type: 'yes-no' }, english)?.ticks.map(({ left }) => left)).toEqual(['Yes', 'No']);
  expect(asked({ type: 'yes-no' })?.ticks.map(({ left }) => left)).toEqual(['Oui', 'Non']);
});

test('one without questions is not there', () => {
  const project = { ...request.project, surveys: [{ id: 'SV-01' }] };
  expect(viewOf({ ...request, project }).questionnaires).toEqual([]);
});
