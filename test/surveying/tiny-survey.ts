// A survey with a question of each type, small enough to be worked out by hand.

import type { Survey, SurveyResults, SurveyStatistics } from '../../src/model/index.ts';
import { questionnaireOf } from '../../src/project/needs/questionnaire/questionnaire-of.ts';
import { statisticsOf } from '../../src/surveying/index.ts';

export const survey: Survey = {
  id: 'SV-01',
  title: 'Essai',
  audiences: ['residents'],
  questions: [
    {
      id: 'Q1',
      type: 'single',
      text: 'Commune ?',
      profile: 'commune',
      options: [
        { code: 'a', label: 'Bédée' },
        { code: 'b', label: 'Breteil, La Nouaye' },
        { code: 'c', label: 'Ailleurs' },
        { code: 'n', label: 'Sans réponse', noOpinion: true },
      ],
    },
    {
      id: 'Q2',
      type: 'multiple',
      text: 'Besoins ?',
      options: [
        { code: 'a', label: 'A' },
        { code: 'b', label: 'B' },
      ],
    },
    { id: 'Q3', type: 'scale', text: 'Note ?', scale: { min: 1, max: 5 } },
    { id: 'Q4', type: 'nps', text: 'Recommander ?' },
    { id: 'Q5', type: 'number', text: 'Combien ?', unit: 'écrans' },
    {
      id: 'Q6',
      type: 'matrix',
      text: 'Et ceci ?',
      rows: ['Fibre', 'Mobile'],
      options: [
        { code: 'y', label: 'Bon' },
        { code: 'n', label: 'Mauvais' },
      ],
    },
    {
      id: 'Q7',
      type: 'ranking',
      text: 'Classez',
      options: [
        { code: 'a', label: 'A' },
        { code: 'b', label: 'B' },
        { code: 'c', label: 'C' },
      ],
    },
    { id: 'Q8', type: 'text', text: 'Un mot ?' },
    { id: 'Q9', type: 'text', text: 'Votre adresse ?', personal: true },
  ],
  waves: [{ id: '2026', start: '2026-01-05' }],
};
export const results: SurveyResults = {
  survey: 'SV-01',
  wave: '2026',
  base: 120,
  complete: 100,
  partial: 20,
  counts: [
    { question: 'Q1', asked: 120, base: 99, noOpinion: 21, options: { a: 33, b: 33, c: 33 } },
    { question: 'Q2', base: 100, options: { a: 80, b: 45 } },
    { question: 'Q3', base: 100, options: { '1': 10, '2': 20, '3': 20, '4': 30, '5': 20 } },
    { question: 'Q4', base: 100, options: { '3': 20, '8': 30, '9': 40, '10': 10 } },
    { question: 'Q5', base: 80, mean: 2.5, deviation: 1.2, median: 2 },
    { question: 'Q6', row: 'r1', base: 100, options: { y: 75, n: 25 } },
    { question: 'Q6', row: 'r2', base: 3, options: { y: 2, n: 1 } },
    { question: 'Q7', row: 'a', base: 60, options: { '1': 30, '2': 20, '3': 10 } },
    { question: 'Q7', row: 'b', base: 60, options: { '1': 20, '2': 10, '3': 30 } },
    { question: 'Q7', row: 'c', base: 60, options: { '1': 10, '2': 30, '3': 20 } },
    { question: 'Q8', base: 40 },
    { question: 'Q9', base: 30 },
  ],
  crossings: [
    {
      question: 'Q2',
      by: 'Q1',
      counts: { a: { a: 30, b: 5 }, b: { a: 20, b: 20 }, c: { a: 20, b: 15 } },
      bases: { a: 35, b: 33, c: 32 },
    },
    {
      question: 'Q3',
      by: 'Q1',
      counts: { a: { '1': 1, '2': 2, '4': 20, '5': 10 }, b: { '1': 8, '2': 15, '3': 10 }, c: { '3': 10, '4': 10, '5': 9 } },
    },
    { question: 'Q5', by: 'Q1', bases: { a: 40, b: 40 }, means: { a: 2, b: 3 }, deviations: { a: 1, b: 1.2 } },
  ],
};
const territory = {
  name: 'Ici',
  populations: [{ value: 9000, year: 2026, notion: 'municipal' as const }],
  communes: [
    { name: 'Bédée', insee: '35023', population: 4000 },
    { name: 'Breteil', insee: '35040', population: 3600 },
    { name: 'La Nouaye', insee: '35203', population: 400 },
  ],
};
export const statisticsOfTiny = (own: Survey = survey, counted: SurveyResults = results): SurveyStatistics =>
  statisticsOf({ survey: own, questionnaire: questionnaireOf(own, 'fr'), results: [counted], territory });
