// What is said of a plan that somebody brings: columns, what changes, and cells to look at.
import type { Language, SaidOtherwise } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatList } from '../formats.ts';
import { label } from '../label.ts';
import { quoted } from '../quoted.ts';
import { columnNames, notesEn, notesFr } from './plan-import-notes.ts';

const nameOf = (key: string, language: Language): string =>
  label(`plan-columns.columns=${key}`, language) ?? columnNames[key]?.[language] ?? key;

const ignoredFr: Readonly<Record<string, string>> = {
  macros: 'Le classeur contient des macros : elles ne sont jamais exécutées.',
  'external-links': 'Le classeur renvoie à d’autres fichiers : ces liens ne sont pas suivis, la dernière valeur connue est lue.',
};
const ignoredEn: typeof ignoredFr = {
  macros: 'The workbook holds macros: they are never run.',
  'external-links': 'The workbook links to other files: the links are not followed, the last known value is read.',
};

/** Addresses and numbers are shown to nobody. */
const otherwiseFr: Readonly<Record<SaidOtherwise['what'], (one: SaidOtherwise) => string>> = {
  function: ({ id, said, kept }) =>
    kept === null
      ? `${id} a une fonction dans le fichier, et aucune au projet : ${quoted(said, 'fr')}`
      : `${id} a une autre fonction dans le fichier : ${quoted(said, 'fr')} ; ${quoted(kept, 'fr')} est gardé`,
  email: ({ id }) => `${id} a une autre adresse dans le fichier : celle du projet est gardée`,
  phone: ({ id }) => `${id} a un autre numéro dans le fichier : celui du projet est gardé`,
};

const fr = {
  quoted: (text: string): string => quoted(text, 'fr'),
  title: (file: string, sheet: string, row: number): string =>
    `${file}${sheet === '' ? '' : `, feuille « ${sheet} »`}${row === 0 ? '' : `, en-têtes à la ligne ${row}`}`,
  ignored: ignoredFr,
  columns: 'Colonnes',
  column: (key: string | null): string => (key === null ? 'rien n’y répond : les mots sont gardés à côté' : nameOf(key, 'fr')),
  beside: 'mots gardés tels quels',
  axes: (created: number, retitled: number): string =>
    `Axes et objectifs : ${created} ${plural(created, 'fr', 'créé')}, ${retitled} ${plural(retitled, 'fr', 'renommé')}`,
  actions: (created: number, changed: number, same: number): string =>
    `Actions : ${created} ${plural(created, 'fr', 'créée')}, ${changed} ${plural(changed, 'fr', 'modifiée')}, ${same} ${plural(same, 'fr', 'laissée telle quelle', 'laissées telles quelles')}`,
  row: (row: number): string => `(ligne ${row})`,
  inFolder: 'dans le projet',
  inFile: 'dans le fichier',
  axis: { title: 'titre', number: 'numéro' },
  sides: {
    file: 'le fichier l’emporte',
    folder: 'le projet garde sa valeur',
    open: 'à trancher, le projet garde sa valeur (--ours ou --theirs)',
  },
  emptied: {
    file: (before: string): string => `vidé dans le fichier, effacé du projet (« ${before} »)`,
    folder: (before: string): string => `vidé dans le fichier, gardé dans le projet (« ${before} »)`,
    open: (before: string): string => `vidé dans le fichier, gardé dans le projet (« ${before} ») ; --delete l’efface`,
  },
  text: (encoding: string, separator: string): string =>
    `Texte en ${encoding}, séparé par ${separator === '\t' ? 'des tabulations' : `« ${separator} »`}`,
  missing: 'Plus dans le fichier :',
  gone: {
    file: 'retirée du projet',
    folder: 'gardée, elle est désormais au projet seul',
    open: 'gardée (--delete la retire)',
  },
  goneChanged: 'gardée : le projet l’a changée ou complétée depuis',
  unlike:
    'Même identifiant, intitulés différents : si le fichier vient d’un autre projet, retirez-en la colonne des identifiants :',
  unlikeSides: (folder: string, file: string): string =>
    `${quoted(folder, 'fr')} dans le projet, ${quoted(file, 'fr')} dans le fichier`,
  otherwise: otherwiseFr,
  twins: (title: string, rows: readonly number[]): string =>
    `${quoted(title, 'fr')} est ${rows.length} fois dans le fichier (lignes ${formatList(rows.map(String), 'fr')}) : autant d’actions ; si c’est la même, fusionnez les cellules de son titre`,
  unlinked: (title: string): string => `${quoted(title, 'fr')} ne nomme aucune action : gardé à côté`,
  people: (count: number, nameless = 0): string =>
    `${count} ${plural(count, 'fr', 'personne')}${nameless === 0 ? '' : `, dont ${nameless} sans nom`} : ${plural(count, 'fr', 'son nom ou son adresse va', 'leurs noms et adresses vont')} dans .private/identities.yaml, hors de git, et un identifiant dans la fiche.`,
  cells: (understood: number, assumed: number, kept: number, left: number, skipped: number): string =>
    `Cellules : ${understood} ${plural(understood, 'fr', 'comprise')}, ${assumed} ${plural(assumed, 'fr', 'interprétée')}, ${kept} ${plural(kept, 'fr', 'gardée telle quelle', 'gardées telles quelles')} dans les fiches, ${left} ${plural(left, 'fr', 'écartée')}${left === 0 ? '' : ' (.private/import-aside)'}, ${skipped} hors du plan`,
  notes: notesFr,
  because: (note: string, sentence: string): string => `${note} : ${sentence}`,
  asideHeads: ['Cellule', 'En-tête', 'Contenu', 'Pourquoi'],
  more: (n: number): string => `et ${n} ${plural(n, 'fr', 'autre')}`,
  whichColumn: 'Quelle colonne contient autre chose ?',
  whichField: (header: string): string => `Que contient « ${header.split('\n')[0]} » ?`,
  whichHeaders: 'Aucune ligne d’en-têtes n’est reconnue. Laquelle est-ce ?',
  headerRow: (sheet: string, row: number, texts: readonly string[]): string =>
    `${sheet === '' ? '' : `feuille « ${sheet} », `}ligne ${row} : ${texts.join(' | ')}`,
  noneOfThem: 'Aucune',
  whichTitles: 'Quelle colonne contient les titres des actions ?',
  titleNeeded: 'Sans colonne de titres, il n’y a pas de plan : les colonnes restent ce qu’elles étaient.',
  askPeople: (count: number): string => `Le fichier nomme ${count} ${plural(count, 'fr', 'personne')}. Qu’en faire ?`,
  peopleChoices: ['Garder leurs noms à part (.private/identities.yaml, hors de git)', 'Ne pas les reprendre'],
  askWrite: 'Écrire dans le projet ?',
  writeChoices: (isOpen: boolean): readonly string[] => [
    isOpen ? 'Trancher ce qui diffère, puis écrire' : 'Écrire',
    'Changer ce que contient une colonne',
    'Ne rien écrire',
  ],
  which: (thing: string, field: string): string => `${thing}, ${field} :`,
  emptiedChoices: (before: string): readonly [string, string] => [`Garder « ${before} »`, 'L’effacer, comme dans le fichier'],
  isGone: (thing: string): string => `${thing} n’est plus dans le fichier.`,
  goneChoices: (): readonly [string, string] => ['La garder dans le projet', 'La retirer du projet'],
  oneByOne: 'Voir un par un',
  settling: [
    {
      together: (count: number): string => `${count} valeurs diffèrent entre le projet et le fichier.`,
      all: ['Le projet garde toutes ses valeurs', 'Prendre toutes celles du fichier'],
    },
    {
      together: (count: number): string => `${count} cellules ont été vidées dans le fichier.`,
      all: ['Garder ce que dit le projet', 'Tout effacer, comme dans le fichier'],
    },
    {
      together: (count: number): string => `${count} actions ne sont plus dans le fichier.`,
      all: ['Les garder toutes', 'Les retirer toutes du projet'],
    },
  ],
  askFinal: (files: number): string => `Écrire ${files} ${plural(files, 'fr', 'fichier')} ?`,
  finalChoices: ['Écrire', 'Ne rien écrire'],
};
const en: typeof fr = {
  quoted: (text) => quoted(text, 'en'),
  title: (file, sheet, row) => `${file}${sheet === '' ? '' : `, sheet “${sheet}”`}${row === 0 ? '' : `, headers in row ${row}`}`,
  ignored: ignoredEn,
  columns: 'Columns',
  column: (key) => (key === null ? 'it matches nothing: its words are kept alongside' : nameOf(key, 'en')),
  beside: 'words kept as they are',
  axes: (created, retitled) => `Axes and objectives: ${created} created, ${retitled} retitled`,
  actions: (created, changed, same) => `Actions: ${created} created, ${changed} changed, ${same} left as they are`,
  row: (row) => `(row ${row})`,
  inFolder: 'in the project',
  inFile: 'in the file',
  axis: { title: 'title', number: 'number' },
  sides: {
    file: 'the file wins',
    folder: 'the project keeps its value',
    open: 'to be settled, the project keeps its value (--ours or --theirs)',
  },
  emptied: {
    file: (before) => `emptied in the file, taken out of the project (“${before}”)`,
    folder: (before) => `emptied in the file, kept in the project (“${before}”)`,
    open: (before) => `emptied in the file, kept in the project (“${before}”); --delete takes it out`,
  },
  text: (encoding, separator) => `Text in ${encoding}, separated by ${separator === '\t' ? 'tabs' : `“${separator}”`}`,
  missing: 'No longer in the file:',
  gone: {
    file: 'taken out of the project',
    folder: 'kept, it is now the project’s own',
    open: 'kept (--delete takes it out)',
  },
  goneChanged: 'kept: the project changed or completed it since',
  unlike: 'Same id, different titles: if the file comes from another project, take the column of ids out of it:',
  unlikeSides: (folder, file) => `${quoted(folder, 'en')} in the project, ${quoted(file, 'en')} in the file`,
  otherwise: {
    function: ({ id, said, kept }) =>
      kept === null
        ? `${id} has a function in the file, and none in the project: ${quoted(said, 'en')}`
        : `${id} has another function in the file: ${quoted(said, 'en')}; ${quoted(kept, 'en')} is kept`,
    email: ({ id }) => `${id} has another address in the file: that of the project is kept`,
    phone: ({ id }) => `${id} has another number in the file: that of the project is kept`,
  },
  twins: (title, rows) =>
    `${quoted(title, 'en')} is in the file ${rows.length} times (rows ${formatList(rows.map(String), 'en')}): as many actions; if it is one, merge the cells of its title`,
  unlinked: (title) => `${quoted(title, 'en')} names no action: kept beside`,
  people: (count, nameless = 0) =>
    `${count} ${plural(count, 'en', 'person', 'people')}${nameless === 0 ? '' : `, ${nameless} without a name`}: names and addresses go to .private/identities.yaml, out of git, and an id to the sheet.`,
  cells: (understood, assumed, kept, left, skipped) =>
    `Cells: ${understood} understood, ${assumed} interpreted, ${kept} kept as they are in the sheets, ${left} set aside${left === 0 ? '' : ' (.private/import-aside)'}, ${skipped} out of the plan`,
  notes: notesEn,
  because: (note, sentence) => `${note}: ${sentence}`,
  asideHeads: ['Cell', 'Header', 'Content', 'Why'],
  more: (n) => `and ${n} more`,
  whichColumn: 'Which column holds something else?',
  whichField: (header) => `What does “${header.split('\n')[0]}” hold?`,
  whichHeaders: 'No row of headers is recognised. Which one is it?',
  headerRow: (sheet, row, texts) => `${sheet === '' ? '' : `sheet “${sheet}”, `}row ${row}: ${texts.join(' | ')}`,
  noneOfThem: 'None',
  whichTitles: 'Which column holds the titles of actions?',
  titleNeeded: 'Without a column of titles there is no plan: the columns are as they were.',
  askPeople: (count) => `The file names ${count} ${plural(count, 'en', 'person', 'people')}. What is to be done?`,
  peopleChoices: ['Keep their names apart (.private/identities.yaml, out of git)', 'Leave them out'],
  askWrite: 'Write to the project?',
  writeChoices: (isOpen) => [isOpen ? 'Settle what differs, then write' : 'Write', 'Change what a column holds', 'Write nothing'],
  which: (thing, field) => `${thing}, ${field}:`,
  emptiedChoices: (before) => [`Keep “${before}”`, 'Take it out, as in the file'],
  isGone: (thing) => `${thing} is no longer in the file.`,
  goneChoices: () => ['Keep it in the project', 'Take it out of the project'],
  oneByOne: 'See them one at a time',
  settling: [
    {
      together: (count) => `${count} values differ between the project and the file.`,
      all: ['The project keeps all its values', 'Take all those of the file'],
    },
    {
      together: (count) => `${count} cells were emptied in the file.`,
      all: ['Keep what the project says', 'Take all out, as in the file'],
    },
    {
      together: (count) => `${count} actions are no longer in the file.`,
      all: ['Keep them all', 'Take them all out of the project'],
    },
  ],
  askFinal: (files) => `Write ${files} ${plural(files, 'en', 'file')}?`,
  finalChoices: ['Write', 'Write nothing'],
};

export const planImport = { fr, en };
