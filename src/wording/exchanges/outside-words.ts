// What imports say of the words of a table that they do not read.
import type { OutsideWords } from '../../model/index.ts';
import { plural } from '../../values/index.ts';

type Heads = Readonly<Record<OutsideWords['what'], (count: number) => string>>;

const fr: Heads = {
  sheet: (n) => `${plural(n, 'fr', 'feuille')} non ${plural(n, 'fr', 'lue')}`,
  twin: (n) =>
    `${plural(n, 'fr', 'feuille')} aux mêmes en-têtes, non ${plural(n, 'fr', 'lue')} (--all-sheets ${plural(n, 'fr', 'la', 'les')} compte avec celle-ci)`,
  above: () => 'au-dessus des en-têtes, non repris',
  column: (n) => `${plural(n, 'fr', 'colonne')} non ${plural(n, 'fr', 'lue')}`,
  cell: () => 'hors des colonnes lues, non repris',
  paragraph: () => 'hors du tableau, non repris',
  line: (n) => `${plural(n, 'fr', 'ligne')} sans chiffre à prendre`,
  formula: (n) =>
    `${plural(n, 'fr', 'formule jamais calculée, lue vide', 'formules jamais calculées, lues vides')} (ouvrez le classeur dans un tableur et enregistrez-le)`,
  hidden: (n) => `${plural(n, 'fr', 'ligne masquée, comptée comme les autres', 'lignes masquées, comptées comme les autres')}`,
  name: (n) => `${plural(n, 'fr', 'nom')} que les listes n’ont pas, non ${plural(n, 'fr', 'repris', 'repris')}`,
  merged: () => 'fusionné sur plusieurs lignes, lu dans la première seule',
  comment: (n) => `${plural(n, 'fr', 'commentaire')} non ${plural(n, 'fr', 'repris', 'repris')}`,
};
const en: Heads = {
  sheet: (n) => `${plural(n, 'en', 'sheet')} not read`,
  twin: (n) =>
    `${plural(n, 'en', 'sheet')} of the same headers, not read (--all-sheets counts ${plural(n, 'en', 'it', 'them')} with this one)`,
  above: () => 'above the headers, not taken',
  column: (n) => `${plural(n, 'en', 'column')} not read`,
  cell: () => 'outside of the columns that are read, not taken',
  paragraph: () => 'outside of the table, not taken',
  line: (n) => `${plural(n, 'en', 'line')} without a figure to take`,
  formula: (n) =>
    `${plural(n, 'en', 'formula')} that ${plural(n, 'en', 'was', 'were')} never reckoned, read as empty (open the workbook in a spreadsheet and save it)`,
  hidden: (n) => `${plural(n, 'en', 'hidden row')}, counted as the others`,
  name: (n) => `${plural(n, 'en', 'name')} that the lists do not have, not taken`,
  merged: () => 'merged over several rows, read in the first alone',
  comment: (n) => `${plural(n, 'en', 'comment')} not taken`,
};

export const outsideHeads = { fr, en };
