// The questionnaire as it is asked: its order, its languages, its answers and its conditions.
import { expect, test } from 'vitest';
import type { Question, Survey } from '../../../src/model/index.ts';
import { questionnaireOf } from '../../../src/project/needs/questionnaire/questionnaire-of.ts';
import { factsOfAnswers, parseShowIf, questionsIn } from '../../../src/project/needs/questionnaire/show-if.ts';
import { isMet } from '../../../src/values/condition/evaluate.ts';

const survey: Survey = {
  id: 'SV-01',
  title: 'Vous et le numérique',
  languages: ['fr', 'en'],
  sections: [
    { id: 'S1', title: 'Vous', text: 'Deux questions.' },
    { id: 'S2', title: 'Vos démarches' },
    { id: 'S3', title: 'Personne n’y pose rien' },
  ],
  questions: [
    { id: 'Q3', type: 'scale', text: 'Facile ?', section: 'S2', scale: { min: 1, max: 5, labels: { '1': 'très difficile' } } },
    { id: 'Q4', type: 'yes-no', text: 'Renoncé ?', showIf: 'Q3 <= 2 and Q1 != b' },
    {
      id: 'Q1',
      type: 'single',
      text: 'Où ?',
      section: 'S1',
      other: true,
      options: [
        { code: 'a', label: 'Ici' },
        { code: 'b', label: 'Là', need: 'ND-001' },
      ],
    },
    {
      id: 'Q2',
      type: 'matrix',
      text: 'À l’aise ?',
      rows: ['Écrire', { code: 'lire', label: 'Lire' }],
      scale: { min: 1, max: 3 },
    },
  ],
  translations: {
    en: {
      title: 'You and digital services',
      sections: { S1: { title: 'You' } },
      questions: {
        Q1: { text: 'Where?', options: { a: 'Here' } },
        Q2: { rows: { r1: 'Writing' } },
        Q3: { labels: { '1': 'very hard' } },
      },
    },
  },
};

test('questions come section by section, and follow the one before when they name none', () => {
  const { sections, questions } = questionnaireOf(survey);
  expect(sections.map(({ id, text, questions: those }) => [id, text, those.map((one) => one.id)])).toEqual([
    ['S1', 'Deux questions.', ['Q1', 'Q2']],
    ['S2', null, ['Q3', 'Q4']],
  ]);
  expect(questions.map(({ id, number }) => [number, id])).toEqual([
    [1, 'Q1'],
    [2, 'Q2'],
    [3, 'Q3'],
    [4, 'Q4'],
  ]);
});

test('questions before any section have one without a name', () => {
  const { sections } = questionnaireOf({ id: 'SV-02', questions: [{ id: 'Q1', type: 'text', text: 'Quoi ?' }] });
  expect(sections).toMatchObject([{ id: null, title: null, text: null }]);
});

test('every closed question has its answers: levels, yes and no, options, and what an option says of a level', () => {
  const answers = (question: Omit<Question, 'id' | 'text'>) =>
    questionnaireOf({ id: 'SV-01', questions: [{ id: 'Q1', text: '?', ...question }] }).questions[0]?.answers.map(
      ({ code, label, value, noOpinion }) => [code, label, value, noOpinion],
    );
  expect(answers({ type: 'yes-no', options: [{ code: 'dk', label: 'Je ne sais pas', noOpinion: true }] })).toEqual([
    ['yes', 'Oui', null, false],
    ['no', 'Non', null, false],
    ['dk', 'Je ne sais pas', null, true],
  ]);
  expect(answers({ type: 'yes-no', options: [{ code: 'yes', label: 'Oui, souvent' }] })).toEqual([
    ['yes', 'Oui, souvent', null, false],
    ['no', 'Non', null, false],
  ]);
  expect(answers({ type: 'scale', scale: { min: 0, max: 2, labels: { '2': 'tout' } } })).toEqual([
    ['0', '0', 0, false],
    ['1', '1', 1, false],
    ['2', 'tout', 2, false],
  ]);
  expect(answers({ type: 'nps' })).toHaveLength(11);
  expect(answers({ type: 'text', options: [{ code: 'a', label: 'A' }] })).toEqual([]);
  for (const scale of [{}, { min: 1 }, { min: 5, max: 1 }, { min: 0.5, max: 2 }, { min: 0, max: 1e9 }])
    expect(answers({ type: 'scale', scale })).toEqual([]);
});

test('what is not translated stays in the language of the survey', () => {
  const { title, sections, questions } = questionnaireOf(survey, 'en');
  expect([title, ...sections.map((one) => one.title)]).toEqual(['You and digital services', 'You', 'Vos démarches']);
  const [where, ease, easy, renounced] = questions;
  expect(where).toMatchObject({ text: 'Where?', other: 'Other', answers: [{ label: 'Here' }, { label: 'Là', need: 'ND-001' }] });
  expect(ease?.rows).toEqual([
    { code: 'r1', label: 'Writing' },
    { code: 'lire', label: 'Lire' },
  ]);
  expect(easy?.answers[0]).toMatchObject({ code: '1', label: 'very hard' });
  expect(renounced).toMatchObject({ text: 'Renoncé ?', answers: [{ label: 'Yes' }, { label: 'No' }] });
});

test('a condition holds for what was answered', () => {
  const { condition } = questionnaireOf(survey).questions[3] ?? {};
  if (!condition) throw new Error('no condition');
  expect(questionsIn(condition)).toEqual(['Q3', 'Q1']);
  const holds = (answers: Record<string, readonly string[]>) =>
    isMet(condition, factsOfAnswers(new Map(Object.entries(answers))));
  expect(holds({ Q3: ['2'], Q1: ['a'] })).toBe(true);
  expect(holds({ Q3: ['2'], Q1: ['b'] })).toBe(false);
  expect(holds({ Q3: ['3'], Q1: ['a'] })).toBe(false);
  expect(holds({ Q1: ['a'] })).toBe(false);
});

const questions: readonly Question[] = [
  {
    id: 'Q1',
    type: 'single',
    text: '?',
    options: [
      { code: '18', label: '18' },
      { code: '18-29', label: '18–29' },
      { code: '2 pièces', label: 'deux' },
    ],
  },
  {
    id: 'Q2',
    type: 'multiple',
    text: '?',
    options: [
      { code: 'a', label: 'A' },
      { code: 'and', label: 'B' },
    ],
  },
  { id: 'Q3', type: 'nps', text: '?', options: [{ code: 'dk', label: '?', noOpinion: true }] },
  { id: 'Q4', type: 'yes-no', text: '?' },
  { id: 'Q5', type: 'text', text: '?' },
  { id: 'Q6b', type: 'number', text: '?' },
];
const read = (showIf: string) => parseShowIf({ id: 'Q9', type: 'text', text: '?', showIf }, questions);

test.each([
  ['Q1 = 18-29', { kind: 'answer', question: 'Q1', code: '18-29' }],
  ['(Q1 has 18)', { kind: 'answer', question: 'Q1', code: '18' }],
  ['Q1 = 2 pièces', { kind: 'answer', question: 'Q1', code: '2 pièces' }],
  [
    'Q2 has and and Q4 != yes',
    { kind: 'pair', operator: 'and', left: { code: 'and' }, right: { kind: 'not', of: { code: 'yes' } } },
  ],
  ['Q3 = dk', { kind: 'answer', question: 'Q3', code: 'dk' }],
  ['Q3 = 7', { kind: 'pair', operator: '=', left: { kind: 'fact', name: 'Q3' }, right: { value: 7 } }],
  [
    'not Q4 = no or Q6b >= 2',
    { kind: 'pair', operator: 'or', left: { kind: 'not', of: { code: 'no' } }, right: { operator: '>=' } },
  ],
])('« %s » reads', (text, expected) => {
  expect(read(text)).toMatchObject({ fault: null, expression: expected });
});

test.each([
  ['Q4 = oui', { code: 'unknown-fact', at: 5, found: 'oui', question: 'Q4', known: ['yes', 'no'] }],
  ['Q1 = 18-2', { code: 'unknown-fact', found: '18-2', question: 'Q1' }],
  ['Q4', { code: 'unfinished', at: 2 }],
  ['Q4 has', { code: 'unfinished', at: 6 }],
  ['(Q4 = )', { code: 'unexpected', at: 6, found: ')' }],
  ['Q4 < yes', { code: 'unexpected', at: 3, found: '<' }],
  ['Q2 has a ou Q4 = yes', { code: 'unexpected', at: 9, found: 'ou' }],
  ['Q5 = a', { code: 'unknown-fact', at: 0, found: 'Q5', known: ['Q3', 'Q6b', 'Q1', 'Q2', 'Q4'] }],
  ['Q9 = a', { code: 'unknown-fact', at: 0, found: 'Q9' }],
])('« %s » is refused where it goes wrong', (text, expected) => {
  expect(read(text)?.fault).toMatchObject(expected);
});
