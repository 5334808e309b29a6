// What is said of the changes that were made in a project, and of taking them back.
type What = 'restored' | 'removed' | 'brought-back';

interface Words {
  readonly none: string;
  readonly title: string;
  readonly by: (who: string) => string;
  readonly program: string;
  readonly undone: string;
  readonly undoes: (count: number) => string;
  readonly redoes: string;
  readonly files: { readonly made: string; readonly changed: string; readonly removed: string };
  readonly more: (count: number) => string;
  readonly how: string;
  readonly kept: (days: number) => string;
  readonly took: (command: string, moment: string) => string;
  readonly what: Readonly<Record<What, string>>;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly edited: string;
  readonly editedHow: string;
  readonly lost: (paths: readonly string[]) => string;
  readonly back: string;
}

export const changeLog: Readonly<Record<'fr' | 'en', Words>> = {
  fr: {
    none: 'Rien n’a été écrit dans ce dossier, ou plus rien n’en est gardé.',
    title: 'Changements, du plus récent au plus ancien',
    by: (who) => `par ${who}`,
    program: 'un programme',
    undone: 'annulé',
    undoes: (count) => (count > 1 ? `annulation de ${count} changements` : 'annulation d’un changement'),
    redoes: 'rétablissement',
    files: { made: 'créé', changed: 'modifié', removed: 'supprimé' },
    more: (count) => `et ${count} autres fichiers`,
    how: '« jalon undo » annule le dernier ; « jalon undo --to 14:20 » revient à cette heure, « --to » et un numéro avant ce changement.',
    kept: (days) => `Chaque changement est gardé ${days} jours sur ce poste, hors du projet.`,
    took: (command, moment) => `Annulé : ${command} (${moment})`,
    what: { restored: 'remis comme avant', removed: 'retiré', 'brought-back': 'remis en place' },
    nothingToUndo: 'Il n’y a rien à annuler.',
    nothingToRedo: 'Il n’y a rien à rétablir.',
    edited: 'Rien n’a été annulé : ces fichiers ont été modifiés à la main depuis.',
    editedHow: 'Gardez vos modifications, ou défaites-les dans votre éditeur, puis recommencez.',
    lost: (paths) => `Rien n’a été annulé : l’ancien contenu n’est plus gardé (${paths.join(', ')}).`,
    back: '« jalon redo » rétablit ce qui vient d’être annulé.',
  },
  en: {
    none: 'Nothing was written in this folder, or nothing of it is kept any more.',
    title: 'Changes, the latest first',
    by: (who) => `by ${who}`,
    program: 'a program',
    undone: 'undone',
    undoes: (count) => (count > 1 ? `${count} changes undone` : 'a change undone'),
    redoes: 'redone',
    files: { made: 'created', changed: 'modified', removed: 'deleted' },
    more: (count) => `and ${count} other files`,
    how: '“jalon undo” takes the last one back; “jalon undo --to 14:20” goes back to that time, “--to” and a number to before that change.',
    kept: (days) => `Each change is kept ${days} days on this computer, outside the project.`,
    took: (command, moment) => `Undone: ${command} (${moment})`,
    what: { restored: 'as it was', removed: 'removed', 'brought-back': 'brought back' },
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
    edited: 'Nothing was undone: these files were edited by hand since.',
    editedHow: 'Keep your edits, or undo them in your editor, then try again.',
    lost: (paths) => `Nothing was undone: what was there is no longer kept (${paths.join(', ')}).`,
    back: '“jalon redo” brings back what was just undone.',
  },
};
