// What imports say of the words of a table that they do not read.
import type { OutsideWords } from '../../model/index.ts';
import { plural } from '../../values/index.ts';

type Heads = Readonly<Record<OutsideWords['what'], (count: number) => string>>;

const fr: Heads = {
  sheet: (n) => `${plural(n, 'fr', 'feuille')} non ${plural(n, 'fr', 'lue')}`,
  above: () => 'au-dessus des en-têtes, non repris',
  column: (n) => `${plural(n, 'fr', 'colonne')} non ${plural(n, 'fr', 'lue')}`,
  cell: () => 'hors des colonnes lues, non repris',
  line: (n) => `${plural(n, 'fr', 'ligne')} sans chiffre à prendre`,
  comment: (n) => `${plural(n, 'fr', 'commentaire')} non ${plural(n, 'fr', 'repris', 'repris')}`,
};
const en: Heads = {
  sheet: (n) => `${plural(n, 'en', 'sheet')} not read`,
  above: () => 'above the headers, not taken',
  column: (n) => `${plural(n, 'en', 'column')} not read`,
  cell: () => 'outside of the columns that are read, not taken',
  line: (n) => `${plural(n, 'en', 'line')} without a figure to take`,
  comment: (n) => `${plural(n, 'en', 'comment')} not taken`,
};

export const outsideHeads = { fr, en };
