// What is said of a change in the files of a project.

const s = (count: number): string => (count > 1 ? 's' : '');

const fr = {
  refused: 'Ce changement apporterait une erreur\u00a0: rien n’a été écrit.',
  nothing: 'Rien à changer.',
  many: (done: number, failed: number, dryRun: boolean): string =>
    `${done} projet${s(done)} ${dryRun ? 'à préparer' : `prêt${s(done)}`}${failed === 0 ? '' : `, ${failed} en défaut`}.`,
  written: (files: number, isNew: boolean): string => `${files} fichier${s(files)} ${isNew ? 'créé' : 'modifié'}${s(files)}.`,
  more: (lines: number): string => `  … et ${lines} autres lignes, à lire dans le fichier`,
  would: (files: number, isNew: boolean): string =>
    `${files} fichier${s(files)} à ${isNew ? 'créer' : 'modifier'}\u202f; rien n’a été écrit.`,
  left: (id: string, places: readonly string[]): string =>
    `« ${id} » reste écrit dans un texte, où jalon ne change rien\u00a0: ${places.slice(0, 8).join(', ')}${places.length > 8 ? ', …' : ''}\n`,
};

const en: typeof fr = {
  refused: 'This change would bring an error: nothing was written.',
  nothing: 'Nothing to change.',
  many: (done, failed, dryRun) =>
    `${done} project${s(done)} ${dryRun ? 'to lay out' : 'ready'}${failed === 0 ? '' : `, ${failed} not`}.`,
  written: (files, isNew) => `${files} file${s(files)} ${isNew ? 'created' : 'changed'}.`,
  more: (lines) => `  … and ${lines} more lines, to be read in the file`,
  would: (files, isNew) => `${files} file${s(files)} to ${isNew ? 'create' : 'change'}; nothing was written.`,
  left: (id, places) =>
    `“${id}” is still written in a text, where jalon changes nothing: ${places.slice(0, 8).join(', ')}${places.length > 8 ? ', …' : ''}\n`,
};

export const changes = { fr, en };
