// Why a workbook cannot be brought back, or a questionnaire sent, in one line.

type Sentence = (values: { readonly [name: string]: string | number | readonly string[] }) => string;

const fr: Readonly<Record<string, Sentence>> = {
  'no-base': ({ path }) =>
    `« ${path} » n’est pas un classeur de « jalon export workbook », ou a perdu sa feuille cachée : rien ne dit ce qui y a été changé.`,
  'other-format': ({ path }) => `« ${path} » vient d’une autre version de jalon : exportez-en un nouveau.`,
  'base-damaged': ({ path }) =>
    `la feuille cachée de « ${path} » a été modifiée : rien ne dit plus ce qui a été changé. Exportez un nouveau classeur et recopiez-y vos changements.`,
  'unknown-sheet': ({ name, nearest, all }) =>
    `aucune feuille ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : ''} Les feuilles : ${String(all).replaceAll(',', ', ')}.`,
  'unknown-survey': ({ id, nearest, known }) =>
    `aucun questionnaire ne s’appelle « ${id} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'}${
      known?.toString() ? ` Le projet tient : ${String(known).replaceAll(',', ', ')}.` : ' « jalon add survey » en prépare un.'
    }`,
  'survey-not-in-language': ({ id, language, known }) =>
    `le questionnaire ${id} n’est pas écrit en « ${language} », mais en : ${String(known).replaceAll(',', ', ')}. Une langue s’ajoute à languages, ses textes à translations.`,
  'survey-without-questions': ({ id }) => `le questionnaire ${id} n’a pas de questions : « jalon add question » en ajoute.`,
  'ours-or-theirs': () => '--ours et --theirs s’excluent : choisissez l’un des deux.',
};
const en: Readonly<Record<string, Sentence>> = {
  'no-base': ({ path }) =>
    `“${path}” is not a workbook of “jalon export workbook”, or has lost its hidden sheet: nothing says what was changed in it.`,
  'other-format': ({ path }) => `“${path}” comes from another version of jalon: export a new one.`,
  'base-damaged': ({ path }) =>
    `the hidden sheet of “${path}” was changed: nothing says any more what was changed. Export a new workbook and copy your changes to it.`,
  'unknown-sheet': ({ name, nearest, all }) =>
    `no sheet is called “${name}”${nearest ? `; did you mean “${nearest}”?` : '.'} The sheets: ${String(all).replaceAll(',', ', ')}.`,
  'unknown-survey': ({ id, nearest, known }) =>
    `no questionnaire is called “${id}”${nearest ? `; did you mean “${nearest}”?` : '.'}${
      known?.toString() ? ` The project has: ${String(known).replaceAll(',', ', ')}.` : ' “jalon add survey” lays one out.'
    }`,
  'survey-not-in-language': ({ id, language, known }) =>
    `the questionnaire ${id} is not in “${language}”, but in: ${String(known).replaceAll(',', ', ')}. A language is added to languages, its texts to translations.`,
  'survey-without-questions': ({ id }) => `the questionnaire ${id} has no questions: “jalon add question” adds some.`,
  'ours-or-theirs': () => '--ours and --theirs exclude each other: choose one.',
};

export const exchangeFaults = { fr, en };
