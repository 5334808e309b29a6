// What is said of a change in the files of a project.

const s = (count: number): string => (count > 1 ? 's' : '');

const fr = {
  refused: 'Ce changement apporterait une erreur\u00a0: rien n’a été écrit.',
  nothing: 'Rien à changer.',
  written: (files: number): string => `${files} fichier${s(files)} modifié${s(files)}.`,
  would: (files: number): string => `${files} fichier${s(files)} à modifier\u202f; rien n’a été écrit.`,
};

const en: typeof fr = {
  refused: 'This change would bring an error: nothing was written.',
  nothing: 'Nothing to change.',
  written: (files) => `${files} file${s(files)} changed.`,
  would: (files) => `${files} file${s(files)} to change; nothing was written.`,
};

export const changes = { fr, en };
