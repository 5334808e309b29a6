// What is said of a plan that somebody brings: columns, what changes, and cells to look at.
import { nationalColumns } from '../deriving/index.ts';
import { columnNames, notesEn, notesFr } from './plan-import-notes.ts';

const s = (count: number): string => (count > 1 ? 's' : '');

const nameOf = (key: string, language: 'fr' | 'en'): string =>
  columnNames[key]?.[language] ?? nationalColumns.find((one) => one.key === key)?.header ?? key;

const ignoredFr: Readonly<Record<string, string>> = {
  macros: 'Le classeur contient des macros : elles ne sont jamais exécutées.',
  'external-links': 'Le classeur renvoie à d’autres fichiers : ces liens ne sont pas suivis, la dernière valeur connue est lue.',
};
const ignoredEn: typeof ignoredFr = {
  macros: 'The workbook holds macros: they are never run.',
  'external-links': 'The workbook links to other files: the links are not followed, the last known value is read.',
};

const fr = {
  colon: '\u00a0: ',
  title: (file: string, sheet: string, row: number): string =>
    `${file}${sheet === '' ? '' : `, feuille « ${sheet} »`}, en-têtes à la ligne ${row}`,
  ignored: ignoredFr,
  columns: 'Colonnes',
  column: (key: string | null): string => (key === null ? 'rien n’y répond : les mots sont gardés à côté' : nameOf(key, 'fr')),
  axes: (created: number, retitled: number): string =>
    `Axes et objectifs\u00a0: ${created} créé${s(created)}, ${retitled} renommé${s(retitled)}`,
  actions: (created: number, changed: number, same: number): string =>
    `Actions\u00a0: ${created} créée${s(created)}, ${changed} modifiée${s(changed)}, ${same} laissée${s(same)} telle${s(same)} quelle${s(same)}`,
  row: (row: number): string => `(ligne ${row})`,
  conflict: (field: string, before: string, after: string): string =>
    `${field}\u00a0: le projet dit « ${before} », le fichier « ${after} »\u202f; le projet l’emporte`,
  text: (encoding: string, separator: string): string =>
    `Texte en ${encoding}, séparé par ${separator === '\t' ? 'des tabulations' : `« ${separator} »`}`,
  missing: (ids: readonly string[], others: number): string =>
    `Plus dans le fichier, et laissée${s(ids.length)} dans le projet\u00a0: ${ids.join(', ')}${others > 0 ? ` et ${others} autre${s(others)}` : ''}`,
  unlinked: (title: string): string => `« ${title} » ne nomme aucune action\u00a0: gardé à côté`,
  people: (count: number): string =>
    `${count} personne${s(count)}\u00a0: leur nom va dans .private/identities.yaml, hors de git, et un identifiant dans la fiche.`,
  cells: (understood: number, assumed: number, kept: number, left: number, skipped: number): string =>
    `Cellules\u00a0: ${understood} comprise${s(understood)}, ${assumed} interprétée${s(assumed)}, ${kept} gardée${s(kept)} à côté (x-import), ${left} sans suite, ${skipped} hors du plan`,
  notes: notesFr,
  more: (n: number): string => `et ${n} autre${s(n)}`,
  whichColumn: 'Quelle colonne contient autre chose\u00a0?',
  whichField: (header: string): string => `Que contient « ${header.split('\n')[0]} »\u00a0?`,
  askPeople: 'Le fichier nomme des personnes. Qu’en faire\u00a0?',
  peopleChoices: ['Garder leurs noms à part (.private/identities.yaml, hors de git)', 'Ne pas les reprendre'],
  askWrite: 'Écrire dans le projet\u00a0?',
  writeChoices: ['Écrire', 'Changer ce que contient une colonne', 'Ne rien écrire'],
};
const en: typeof fr = {
  colon: ': ',
  title: (file, sheet, row) => `${file}${sheet === '' ? '' : `, sheet “${sheet}”`}, headers in row ${row}`,
  ignored: ignoredEn,
  columns: 'Columns',
  column: (key) => (key === null ? 'nothing answers to it: its words are kept beside' : nameOf(key, 'en')),
  axes: (created, retitled) => `Axes and objectives: ${created} created, ${retitled} retitled`,
  actions: (created, changed, same) => `Actions: ${created} created, ${changed} changed, ${same} left as they are`,
  row: (row) => `(row ${row})`,
  conflict: (field, before, after) => `${field}: the project says “${before}”, the file “${after}”; the project wins`,
  text: (encoding, separator) => `Text in ${encoding}, separated by ${separator === '\t' ? 'tabs' : `“${separator}”`}`,
  missing: (ids, others) =>
    `No longer in the file, and left in the project: ${ids.join(', ')}${others > 0 ? ` and ${others} more` : ''}`,
  unlinked: (title) => `“${title}” names no action: kept beside`,
  people: (count) =>
    `${count} ${count > 1 ? 'people' : 'person'}: the name goes to .private/identities.yaml, out of git, and an id to the sheet.`,
  cells: (understood, assumed, kept, left, skipped) =>
    `Cells: ${understood} understood, ${assumed} interpreted, ${kept} kept beside (x-import), ${left} without effect, ${skipped} out of the plan`,
  notes: notesEn,
  more: (n) => `and ${n} more`,
  whichColumn: 'Which column holds something else?',
  whichField: (header) => `What does “${header.split('\n')[0]}” hold?`,
  askPeople: 'The file names people. What is to be done?',
  peopleChoices: ['Keep their names apart (.private/identities.yaml, out of git)', 'Leave them out'],
  askWrite: 'Write to the project?',
  writeChoices: ['Write', 'Change what a column holds', 'Write nothing'],
};

export const planImport = { fr, en };
