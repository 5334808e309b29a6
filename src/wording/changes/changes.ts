// What is said of a change in the files of a project.

import { plural } from '../../values/index.ts';

const changesFr = {
  refused: (errors: number): string =>
    `Ce changement apporterait ${plural(errors, 'fr', 'une erreur', `${errors} erreurs`)} : rien n’a été écrit.`,
  nothing: 'Rien à changer.',
  many: (done: number, failed: number, dryRun: boolean): string =>
    `${done} ${dryRun ? plural(done, 'fr', 'projet à préparer', 'projets à préparer') : plural(done, 'fr', 'projet prêt', 'projets prêts')}${failed === 0 ? '' : `, ${failed} en défaut`}.`,
  written: (files: number, isNew: boolean): string =>
    `${files} ${isNew ? plural(files, 'fr', 'fichier créé', 'fichiers créés') : plural(files, 'fr', 'fichier modifié', 'fichiers modifiés')}.`,
  more: (lines: number): string =>
    `  … et ${lines} ${plural(lines, 'fr', 'autre ligne', 'autres lignes')}, à lire dans le fichier`,
  would: (files: number, isNew: boolean, isAsked: boolean): string =>
    `${files} ${plural(files, 'fr', 'fichier')} à ${isNew ? 'créer' : 'modifier'}${isAsked ? '' : ' ; rien n’a été écrit'}.`,
  left: (id: string, places: readonly string[]): string =>
    `« ${id} » reste écrit dans un texte, où jalon ne change rien : ${places.slice(0, 8).join(', ')}${places.length > 8 ? ', …' : ''}\n`,
};

const changesEn: typeof changesFr = {
  refused: (errors) => `This change would bring ${plural(errors, 'en', 'an error', `${errors} errors`)}: nothing was written.`,
  nothing: 'Nothing to change.',
  many: (done, failed, dryRun) =>
    `${done} ${plural(done, 'en', 'project')} ${dryRun ? 'to lay out' : 'ready'}${failed === 0 ? '' : `, ${failed} not`}.`,
  written: (files, isNew) => `${files} ${plural(files, 'en', 'file')} ${isNew ? 'created' : 'changed'}.`,
  more: (lines) => `  … and ${lines} more ${plural(lines, 'en', 'line')}, to be read in the file`,
  would: (files, isNew, isAsked) =>
    `${files} ${plural(files, 'en', 'file')} to ${isNew ? 'create' : 'change'}${isAsked ? '' : '; nothing was written'}.`,
  left: (id, places) =>
    `“${id}” is still written in a text, where jalon changes nothing: ${places.slice(0, 8).join(', ')}${places.length > 8 ? ', …' : ''}\n`,
};

export const changes = { fr: changesFr, en: changesEn };

// What is said of the changes that were made in a project, and of taking them back.

const changeLogFr = {
  none: 'Rien n’a été écrit dans ce dossier, ou plus rien n’en est gardé.',
  title: 'Changements, du plus récent au plus ancien',
  by: (who: string) => `par ${who}`,
  program: 'un programme',
  undone: 'annulé',
  undoes: (count: number) => (count > 1 ? `annulation de ${count} changements` : 'annulation d’un changement'),
  redoes: 'rétablissement',
  files: { made: 'créé', changed: 'modifié', removed: 'supprimé' },
  more: (count: number) => `et ${count} ${plural(count, 'fr', 'autre fichier', 'autres fichiers')}`,
  how: '« jalon undo » annule le dernier ; « jalon undo --to 14:20 » revient à cette heure, « --to » et un numéro avant ce changement.',
  kept: (days: number) => `Chaque changement est gardé ${days} jours sur ce poste, hors du projet.`,
  undo: {
    done: (command: string, moment: string) => `Annulé : ${command} (${moment})`,
    what: { restored: 'remis comme avant', removed: 'retiré', 'brought-back': 'remis en place' },
    nothing: 'Il n’y a rien à annuler.',
    edited: 'Rien n’a été annulé : ces fichiers ont été modifiés à la main depuis.',
    lost: (paths: readonly string[]) => `Rien n’a été annulé : l’ancien contenu n’est plus gardé (${paths.join(', ')}).`,
  },
  redo: {
    done: (command: string, moment: string) => `Rétabli : ${command} (${moment})`,
    what: { restored: 'modifié de nouveau', removed: 'retiré de nouveau', 'brought-back': 'remis en place' },
    nothing: 'Il n’y a rien à rétablir.',
    edited: 'Rien n’a été rétabli : ces fichiers ont été modifiés à la main depuis.',
    lost: (paths: readonly string[]) => `Rien n’a été rétabli : le contenu annulé n’est plus gardé (${paths.join(', ')}).`,
  },
  editedHow: 'Gardez vos modifications, ou défaites-les dans votre éditeur, puis recommencez.',
  back: '« jalon redo » rétablit ce qui vient d’être annulé.',
};

const changeLogEn: typeof changeLogFr = {
  none: 'Nothing was written in this folder, or nothing of it is kept any more.',
  title: 'Changes, the latest first',
  by: (who) => `by ${who}`,
  program: 'a program',
  undone: 'undone',
  undoes: (count) => (count > 1 ? `${count} changes undone` : 'a change undone'),
  redoes: 'redone',
  files: { made: 'created', changed: 'modified', removed: 'deleted' },
  more: (count) => `and ${count} other ${plural(count, 'en', 'file')}`,
  how: '“jalon undo” takes the last one back; “jalon undo --to 14:20” goes back to that time, “--to” and a number to before that change.',
  kept: (days) => `Each change is kept ${days} days on this computer, outside the project.`,
  undo: {
    done: (command, moment) => `Undone: ${command} (${moment})`,
    what: { restored: 'as it was', removed: 'removed', 'brought-back': 'brought back' },
    nothing: 'There is nothing to undo.',
    edited: 'Nothing was undone: these files were edited by hand since.',
    lost: (paths) => `Nothing was undone: what was there is no longer kept (${paths.join(', ')}).`,
  },
  redo: {
    done: (command, moment) => `Redone: ${command} (${moment})`,
    what: { restored: 'changed again', removed: 'removed again', 'brought-back': 'brought back' },
    nothing: 'There is nothing to redo.',
    edited: 'Nothing was redone: these files were edited by hand since.',
    lost: (paths) => `Nothing was redone: what was undone is no longer kept (${paths.join(', ')}).`,
  },
  editedHow: 'Keep your edits, or undo them in your editor, then try again.',
  back: '“jalon redo” brings back what was just undone.',
};

export const changeLog = { fr: changeLogFr, en: changeLogEn };

// What is said of a change that an earlier jalon left waiting in a project, and what is asked about it.

const oldChangeFr = {
  title: 'Un changement interrompu d’une version antérieure de jalon attend dans .jalon-pending :',
  unreadable: 'sa liste est illisible',
  states: {
    ready: 'à écrire',
    made: 'déjà écrit',
    changed: 'modifié depuis : laissé tel quel',
    damaged: 'abîmé : son contenu n’est pas celui qui avait été décidé',
    foreign: 'n’est pas un fichier de projet : jamais écrit',
  },
  question: 'Que faire de ce changement ?',
  choices: { leave: 'Le laisser', make: 'L’écrire, puis vider .jalon-pending', drop: 'Le supprimer sans rien écrire' },
  left: 'Rien n’a été touché. Dans un terminal, « jalon doctor » demande ce qu’il faut en faire.',
  made: (count: number) =>
    count > 1 ? `${count} fichiers écrits ; .jalon-pending est vidé.` : `${count} fichier écrit ; .jalon-pending est vidé.`,
  dropped: '.jalon-pending est supprimé ; aucun autre fichier n’a changé.',
  changedMeanwhile: 'Un fichier a changé entre-temps : rien n’a été écrit.',
};

const oldChangeEn: typeof oldChangeFr = {
  title: 'An interrupted change of an earlier jalon waits in .jalon-pending:',
  unreadable: 'its list cannot be read',
  states: {
    ready: 'to be written',
    made: 'written already',
    changed: 'edited since: left as it is',
    damaged: 'damaged: it does not hold what was decided',
    foreign: 'not a file of a project: never written',
  },
  question: 'What is to be done with this change?',
  choices: { leave: 'Leave it', make: 'Write it, then empty .jalon-pending', drop: 'Delete it, write nothing' },
  left: 'Nothing was touched. In a terminal, “jalon doctor” asks what is to be done with it.',
  made: (count) => `${count} ${plural(count, 'en', 'file', 'files')} written; .jalon-pending is emptied.`,
  dropped: '.jalon-pending is deleted; no other file has changed.',
  changedMeanwhile: 'A file changed meanwhile: nothing was written.',
};

export const oldChange = { fr: oldChangeFr, en: oldChangeEn };

// What is said of the format of projects, and the help of jalon migrate, in both languages.

const some = (roots: readonly string[]): string => (roots.length > 5 ? [...roots.slice(0, 5), '…'] : roots).join(' ');

const migrationFr = {
  already: (format: number): string => `au format ${format} : rien à changer`,
  done: (from: number, to: number, files: number): string =>
    `du format ${from} au format ${to} : ${files} ${plural(files, 'fr', 'fichier changé', 'fichiers changés')}`,
  would: (from: number, to: number, files: number): string =>
    `du format ${from} au format ${to} : ${files} ${plural(files, 'fr', 'fichier')} à changer ; rien n’a été écrit`,
  tally: (changed: number, same: number, failed: number, dryRun: boolean): string =>
    `${changed} ${plural(changed, 'fr', 'projet')} ${dryRun ? 'à mettre' : `mis`} au format d’aujourd’hui, ${same} qui y ${plural(same, 'fr', 'était', 'étaient')} déjà${failed > 0 ? `, ${failed} en défaut` : ''}.`,
  next: (roots: readonly string[]): string => `« jalon validate ${some(roots)} » dit ce qui reste à reprendre.`,
  command: (roots: readonly string[]): string => `Pour mettre au format d’aujourd’hui : jalon migrate ${some(roots)}\n`,
};

const migrationEn: typeof migrationFr = {
  already: (format) => `of format ${format}: nothing to change`,
  done: (from, to, files) => `from format ${from} to format ${to}: ${files} ${plural(files, 'en', 'file')} changed`,
  would: (from, to, files) =>
    `from format ${from} to format ${to}: ${files} ${plural(files, 'en', 'file')} to change; nothing was written`,
  tally: (changed, same, failed, dryRun) =>
    `${changed} ${plural(changed, 'en', 'project')} ${dryRun ? 'to bring' : 'brought'} to today’s format, ${same} already of it${failed > 0 ? `, ${failed} not` : ''}.`,
  next: (roots) => `“jalon validate ${some(roots)}” says what is left to mend.`,
  command: (roots) => `To bring to today’s format: jalon migrate ${some(roots)}\n`,
};

export const migrationWords = { fr: migrationFr, en: migrationEn };

const commandFr = {
  does: 'met au format d’aujourd’hui les fichiers d’un format plus ancien : noms, clés, dossiers ; commentaires gardés',
  examples: ['jalon migrate --dry-run', 'jalon migrate', 'jalon migrate projets/'],
};
const commandEn: typeof commandFr = {
  does: 'brings files of an older format to today’s: names, keys, folders; comments are kept',
  examples: ['jalon migrate --dry-run', 'jalon migrate', 'jalon migrate projects/'],
};
export const migrateCommand = { fr: commandFr, en: commandEn };

// What is said of corrections.

const mendingFr = {
  refused: 'a changé entre-temps : rien n’a été écrit',
  tabs: 'tabulations → espaces',
  summary: (mends: number, files: number, dryRun: boolean): string => {
    if (mends === 0) return 'Rien à corriger sans vous.';
    const where = `dans ${files} ${plural(files, 'fr', 'fichier')}`;
    return dryRun
      ? `${mends} ${plural(mends, 'fr', 'correction possible', 'corrections possibles')} ${where} ; rien n’a été écrit.`
      : `${mends} ${plural(mends, 'fr', 'correction')} ${where}.`;
  },
};

const mendingEn: typeof mendingFr = {
  refused: 'was changed meanwhile: nothing was written',
  tabs: 'tabs → spaces',
  summary: (mends, files, dryRun) => {
    if (mends === 0) return 'Nothing to mend without you.';
    const where = `in ${files} ${plural(files, 'en', 'file')}`;
    return dryRun
      ? `${mends} possible ${plural(mends, 'en', 'correction')} ${where}; nothing was written.`
      : `${mends} ${plural(mends, 'en', 'correction')} ${where}.`;
  },
};

export const mending = { fr: mendingFr, en: mendingEn };
