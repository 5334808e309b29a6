// What is said of a change in the files of a project.
import { plural } from '../values/index.ts';

const fr = {
  refused: 'Ce changement apporterait une erreur : rien n’a été écrit.',
  nothing: 'Rien à changer.',
  many: (done: number, failed: number, dryRun: boolean): string =>
    `${done} ${dryRun ? plural(done, 'fr', 'projet à préparer', 'projets à préparer') : plural(done, 'fr', 'projet prêt', 'projets prêts')}${failed === 0 ? '' : `, ${failed} en défaut`}.`,
  written: (files: number, isNew: boolean): string =>
    `${files} ${isNew ? plural(files, 'fr', 'fichier créé', 'fichiers créés') : plural(files, 'fr', 'fichier modifié', 'fichiers modifiés')}.`,
  more: (lines: number): string => `  … et ${lines} autres lignes, à lire dans le fichier`,
  would: (files: number, isNew: boolean): string =>
    `${files} ${plural(files, 'fr', 'fichier')} à ${isNew ? 'créer' : 'modifier'} ; rien n’a été écrit.`,
  left: (id: string, places: readonly string[]): string =>
    `« ${id} » reste écrit dans un texte, où jalon ne change rien : ${places.slice(0, 8).join(', ')}${places.length > 8 ? ', …' : ''}\n`,
};

const en: typeof fr = {
  refused: 'This change would bring an error: nothing was written.',
  nothing: 'Nothing to change.',
  many: (done, failed, dryRun) =>
    `${done} ${plural(done, 'en', 'project')} ${dryRun ? 'to lay out' : 'ready'}${failed === 0 ? '' : `, ${failed} not`}.`,
  written: (files, isNew) => `${files} ${plural(files, 'en', 'file')} ${isNew ? 'created' : 'changed'}.`,
  more: (lines) => `  … and ${lines} more lines, to be read in the file`,
  would: (files, isNew) => `${files} ${plural(files, 'en', 'file')} to ${isNew ? 'create' : 'change'}; nothing was written.`,
  left: (id, places) =>
    `“${id}” is still written in a text, where jalon changes nothing: ${places.slice(0, 8).join(', ')}${places.length > 8 ? ', …' : ''}\n`,
};

export const changes = { fr, en };
