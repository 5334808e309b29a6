// Why jalon diff has nothing to compare with.

type Sentences = Readonly<Record<string, (values: { readonly [name: string]: unknown }) => string>>;

const fr: Sentences = {
  'diff-unreadable': ({ path }) => `« ${path} » n’est pas un projet lisible : « jalon validate » dit pourquoi.`,
  'diff-not-there-yet': ({ day }) =>
    `le projet n’était pas encore dans l’historique de git le ${day} : donnez une date plus récente.`,
  'diff-no-history': ({ path }) =>
    `${path ? `« ${path} » n’est pas le dossier d’un projet, et ` : ''}ce projet n’a pas d’historique git : donnez le dossier d’une copie plus ancienne.`,
  'diff-no-meeting': () => 'aucune réunion passée dans meetings/ : donnez une date, une révision git ou un dossier.',
  'diff-unknown': ({ asked }) =>
    `« ${asked} » n’est ni une date (2026-03-15), ni une révision que git connaît, ni le dossier d’un projet.`,
};
const en: Sentences = {
  'diff-unreadable': ({ path }) => `“${path}” is no project that can be read: “jalon validate” says why.`,
  'diff-not-there-yet': ({ day }) => `the project was not yet in the history of git on ${day}: give a later date.`,
  'diff-no-history': ({ path }) =>
    `${path ? `“${path}” is not the folder of a project, and ` : ''}this project has no git history: give the folder of an older copy.`,
  'diff-no-meeting': () => 'no past meeting in meetings/: give a date, a git revision or a folder.',
  'diff-unknown': ({ asked }) =>
    `“${asked}” is neither a date (2026-03-15), nor a revision that git knows, nor the folder of a project.`,
};

export const diffFaults = { fr, en };
