// Why the figures of a survey cannot be shown.

type Sentences = Readonly<Record<string, (values: { readonly [name: string]: unknown }) => string>>;
const listed = (known: unknown): string => (Array.isArray(known) ? known.join(', ') : '');

const fr: Sentences = {
  'unknown-survey': ({ id, nearest, known }) =>
    `aucune enquête ne s’appelle « ${id} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : listed(known) ? ` ; celles du projet : ${listed(known)}.` : ' : ce projet n’a pas d’enquête (surveys/).'}`,
  'survey-without-results': ({ id }) =>
    `${id} n’a pas encore de résultats : « jalon import survey » compte les réponses d’un fichier.`,
  'survey-not-crossed': ({ by, known }) =>
    `rien n’est croisé selon « ${by} »${listed(known) ? ` ; croisements comptés : ${listed(known)}.` : ' : ajoutez-le à crossings dans le questionnaire, puis importez de nouveau les réponses.'}`,
  'survey-option-alone': () => '--by et --search vont avec --survey : jalon status --survey SV-01 --by Q2.',
};
const en: Sentences = {
  'unknown-survey': ({ id, nearest, known }) =>
    `no survey is called “${id}”${nearest ? `; did you mean “${nearest}”?` : listed(known) ? `; those of the project: ${listed(known)}.` : ': this project has no survey (surveys/).'}`,
  'survey-without-results': ({ id }) => `${id} has no results yet: “jalon import survey” counts the answers of a file.`,
  'survey-not-crossed': ({ by, known }) =>
    `nothing is crossed by “${by}”${listed(known) ? `; crossings counted: ${listed(known)}.` : ': add it to crossings in the questionnaire, then import the answers again.'}`,
  'survey-option-alone': () => '--by and --search go with --survey: jalon status --survey SV-01 --by Q2.',
};

export const surveyFaults = { fr, en };
