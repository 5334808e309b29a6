// What jalon status --survey says beside the figures.

const fr = {
  nothing: (survey: string) =>
    `Aucun résultat pour ${survey}\u00a0: «\u00a0jalon import survey\u00a0» compte les réponses d’un fichier.`,
  none: (survey: string, known: string) =>
    `Aucune enquête ne s’appelle ${survey}${known ? `\u00a0; celles du projet\u00a0: ${known}` : ''}.`,
  noBy: (by: string, known: string) =>
    `Rien n’est croisé selon ${by}${known ? `\u00a0; croisements comptés\u00a0: ${known}` : '\u00a0: ajoutez-le à crossings, puis importez de nouveau'}.`,
  notPublishable: (cell: string) =>
    `† non publiable\u00a0: moins de ${cell} personnes, ou permettrait de retrouver un chiffre masqué dans les documents.`,
  byCommune: 'Réponses par commune',
  communeHeads: ['Commune', 'Réponses', 'Habitants', 'Taux'],
  base: 'base',
  group: 'groupe',
  answer: 'réponse',
  mean: 'moyenne',
  differs: 'Écarts significatifs',
  noAnswers: (path: string) =>
    `Aucune réponse libre n’est gardée ici (${path})\u00a0: elles restent hors du dépôt, sur le poste qui a importé.`,
  found: (count: string, isMany: boolean, query: string) =>
    `${count} ${isMany ? 'réponses libres contiennent' : 'réponse libre contient'} «\u00a0${query}\u00a0»`,
  notFound: (query: string) => `Aucune réponse libre ne contient «\u00a0${query}\u00a0».`,
  flagged: 'donnée personnelle masquée',
};

const en: typeof fr = {
  nothing: (survey) => `No results for ${survey}: “jalon import survey” counts the answers of a file.`,
  none: (survey, known) => `No survey is called ${survey}${known ? `; those of the project: ${known}` : ''}.`,
  noBy: (by, known) =>
    `Nothing is crossed by ${by}${known ? `; crossings counted: ${known}` : ': add it to crossings, then import again'}.`,
  notPublishable: (cell) => `† not to be published: fewer than ${cell} people, or would give back a figure that documents hide.`,
  byCommune: 'Responses by commune',
  communeHeads: ['Commune', 'Responses', 'Inhabitants', 'Rate'],
  base: 'base',
  group: 'group',
  answer: 'answer',
  mean: 'mean',
  differs: 'Significant differences',
  noAnswers: (path) => `No free answers are kept here (${path}): they stay out of the repository, where they were imported.`,
  found: (count, isMany, query) => `${count} free ${isMany ? 'answers contain' : 'answer contains'} “${query}”`,
  notFound: (query) => `No free answer contains “${query}”.`,
  flagged: 'personal data masked',
};

export const surveyReportWords = { fr, en };
