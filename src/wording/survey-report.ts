// What jalon status --survey says beside the figures.

import { plural } from '../values/index.ts';
import { formatNumber } from './formats.ts';
import { labelOf } from './label.ts';

const fr = {
  notPublishable: (cell: string) =>
    `† non publiable : moins de ${cell} personnes, ou permettrait de retrouver un chiffre masqué dans les documents.`,
  byCommune: 'Réponses par commune',
  communeHeads: ['Commune', labelOf('survey-results.base', 'fr'), labelOf('project.territory.populations.value', 'fr'), 'Taux'],
  changes: 'Ce qui a changé',
  changesNote: 'De la première fois à la dernière : parts, écart en points et son intervalle à 95 %.',
  changeHeads: (then: string, now: string) => ['réponse', then, now, 'points', 'entre', ''],
  from: (low: string, high: string) => `${low} et ${high}`,
  base: 'base',
  group: 'groupe',
  answer: 'réponse',
  mean: 'moyenne',
  noAnswers: (path: string) =>
    `Aucune réponse libre n’est gardée ici (${path}) : elles restent hors du dépôt, sur le poste qui a importé.`,
  found: (count: number, query: string) =>
    `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'réponse libre contient', 'réponses libres contiennent')} « ${query} »`,
  notFound: (query: string) => `Aucune réponse libre ne contient « ${query} ».`,
  flagged: 'donnée personnelle masquée',
};

const en: typeof fr = {
  notPublishable: (cell) => `† not to be published: fewer than ${cell} people, or would give back a figure that documents hide.`,
  byCommune: 'Responses by commune',
  communeHeads: ['Commune', labelOf('survey-results.base', 'en'), labelOf('project.territory.populations.value', 'en'), 'Rate'],
  changes: 'What has changed',
  changesNote: 'From the first time to the last: shares, the difference in points and its interval at 95%.',
  changeHeads: (then, now) => ['answer', then, now, 'points', 'between', ''],
  from: (low, high) => `${low} and ${high}`,
  base: 'base',
  group: 'group',
  answer: 'answer',
  mean: 'mean',
  noAnswers: (path) => `No free answers are kept here (${path}): they stay out of the repository, where they were imported.`,
  found: (count, query) =>
    `${formatNumber(count, 'en')} free ${plural(count, 'en', 'answer contains', 'answers contain')} “${query}”`,
  notFound: (query) => `No free answer contains “${query}”.`,
  flagged: 'personal data masked',
};

export const surveyReportWords = { fr, en };
