// Why the figures of a survey cannot be shown.

type Sentences = Readonly<Record<string, (values: { readonly [name: string]: unknown }) => string>>;
const listed = (known: unknown): string => (Array.isArray(known) ? known.join(', ') : '');

const fr: Sentences = {
  'no-survey': () =>
    'le projet n’a pas d’enquête : « jalon add survey "Titre" » en prépare une, dont les questions sont à écrire d’abord.',
  'survey-without-header': ({ path }) =>
    `aucune ligne d’en-têtes dans « ${path} » : la première ligne doit nommer les questions, ou leurs codes.`,
  'survey-not-told': ({ known }) =>
    `le fichier renseigne aussi bien plusieurs enquêtes, ou aucune : dites laquelle par --survey (${listed(known)}).`,
  'survey-not-answered': ({ path, survey }) =>
    `aucune colonne de « ${path} » ne répond sûrement à une question de ${survey} : lancez la commande dans un terminal pour dire lesquelles, ou dites-les par « mapping » dans le questionnaire.`,
  'unknown-survey-format': ({ id, nearest, known }) =>
    `aucun format ne s’appelle « ${id} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Formats : ${listed(known)}.`,
  'survey-format-not-told': ({ path, known }) =>
    `plusieurs formats conviennent à « ${path} » : dites lequel par --format (${listed(known)}).`,
  'unknown-wave': ({ id, nearest, known }) =>
    `le questionnaire n’a pas de vague « ${id} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} Vagues : ${listed(known)}.`,
  'wave-not-told': ({ known }) => `rien ne dit de quelle vague sont ces réponses : dites-le par --wave (${listed(known)}).`,
  'survey-results-too-large': ({ survey, most }) =>
    `les résultats de ${survey} dépasseraient ${most} Ko : croisez moins de questions, par « crossings » dans le questionnaire.`,
  'unknown-survey': ({ id, nearest, known }) =>
    `aucune enquête ne s’appelle « ${id} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : listed(known) ? ` ; celles du projet : ${listed(known)}.` : ' : ce projet n’a pas d’enquête (surveys/).'}`,
  'survey-without-results': ({ id }) =>
    `${id} n’a pas encore de résultats : « jalon import survey » compte les réponses d’un fichier.`,
  'survey-not-crossed': ({ by, known }) =>
    `rien n’est croisé selon « ${by} »${listed(known) ? ` ; croisements comptés : ${listed(known)}.` : ' : ajoutez-le à crossings dans le questionnaire, puis importez de nouveau les réponses.'}`,
  'survey-option-alone': () => '--by et --search vont avec --survey : jalon status --survey SV-01 --by Q2.',
};
const en: Sentences = {
  'no-survey': () =>
    'the project has no survey: “jalon add survey "Title"” prepares one, whose questions are to be written first.',
  'survey-without-header': ({ path }) => `no row of headers in “${path}”: the first row must name the questions, or their codes.`,
  'survey-not-told': ({ known }) =>
    `the file answers several surveys as well, or none: say which one by --survey (${listed(known)}).`,
  'survey-not-answered': ({ path, survey }) =>
    `no column of “${path}” surely answers a question of ${survey}: run the command in a terminal to say which, or say it by “mapping” in the questionnaire.`,
  'unknown-survey-format': ({ id, nearest, known }) =>
    `no format is called “${id}”${nearest ? `; did you mean “${nearest}”?` : '.'} Formats: ${listed(known)}.`,
  'survey-format-not-told': ({ path, known }) => `several formats fit “${path}”: say which one by --format (${listed(known)}).`,
  'unknown-wave': ({ id, nearest, known }) =>
    `the questionnaire has no wave “${id}”${nearest ? `; did you mean “${nearest}”?` : '.'} Waves: ${listed(known)}.`,
  'wave-not-told': ({ known }) => `nothing tells of which wave these answers are: say it by --wave (${listed(known)}).`,
  'survey-results-too-large': ({ survey, most }) =>
    `the results of ${survey} would be over ${most} kB: cross fewer questions, by “crossings” in the questionnaire.`,
  'unknown-survey': ({ id, nearest, known }) =>
    `no survey is called “${id}”${nearest ? `; did you mean “${nearest}”?` : listed(known) ? `; those of the project: ${listed(known)}.` : ': this project has no survey (surveys/).'}`,
  'survey-without-results': ({ id }) => `${id} has no results yet: “jalon import survey” counts the answers of a file.`,
  'survey-not-crossed': ({ by, known }) =>
    `nothing is crossed by “${by}”${listed(known) ? `; crossings counted: ${listed(known)}.` : ': add it to crossings in the questionnaire, then import the answers again.'}`,
  'survey-option-alone': () => '--by and --search go with --survey: jalon status --survey SV-01 --by Q2.',
};

export const surveyFaults = { fr, en };
