// What jalon status --survey says beside the figures.

const fr = {
  notPublishable: (cell: string) =>
    `† non publiable\u00a0: moins de ${cell} personnes, ou permettrait de retrouver un chiffre masqué dans les documents.`,
  byCommune: 'Réponses par commune',
  communeHeads: ['Commune', 'Réponses', 'Habitants', 'Taux'],
  changes: 'Ce qui a changé',
  changesNote: 'De la première fois à la dernière\u00a0: parts, écart en points et son intervalle à 95\u202f%.',
  changeHeads: (then: string, now: string) => ['réponse', then, now, 'points', 'entre', ''],
  from: (low: string, high: string) => `${low} et ${high}`,
  base: 'base',
  group: 'groupe',
  answer: 'réponse',
  mean: 'moyenne',
  noAnswers: (path: string) =>
    `Aucune réponse libre n’est gardée ici (${path})\u00a0: elles restent hors du dépôt, sur le poste qui a importé.`,
  found: (count: string, isMany: boolean, query: string) =>
    `${count} ${isMany ? 'réponses libres contiennent' : 'réponse libre contient'} «\u00a0${query}\u00a0»`,
  notFound: (query: string) => `Aucune réponse libre ne contient «\u00a0${query}\u00a0».`,
  flagged: 'donnée personnelle masquée',
};

const en: typeof fr = {
  notPublishable: (cell) => `† not to be published: fewer than ${cell} people, or would give back a figure that documents hide.`,
  byCommune: 'Responses by commune',
  communeHeads: ['Commune', 'Responses', 'Inhabitants', 'Rate'],
  changes: 'What has changed',
  changesNote: 'From the first time to the last: shares, the difference in points and its interval at 95%.',
  changeHeads: (then, now) => ['answer', then, now, 'points', 'between', ''],
  from: (low, high) => `${low} and ${high}`,
  base: 'base',
  group: 'group',
  answer: 'answer',
  mean: 'mean',
  noAnswers: (path) => `No free answers are kept here (${path}): they stay out of the repository, where they were imported.`,
  found: (count, isMany, query) => `${count} free ${isMany ? 'answers contain' : 'answer contains'} “${query}”`,
  notFound: (query) => `No free answer contains “${query}”.`,
  flagged: 'personal data masked',
};

export const surveyReportWords = { fr, en };
