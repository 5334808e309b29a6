/** The function that acts on the cell in which it stands. */
import { TEXT } from '../../ooxml/shape.ts';
import type { Helper } from '../helper-set.ts';
import { madeCell } from '../made.ts';
import { printValue } from '../print-value.ts';
import { isAbsent } from '../values.ts';

const COLOUR = /^#?([\da-f]{6})$/i;
const colourOf = (value: unknown): string | null => COLOUR.exec(String(value ?? ''))?.[1]?.toUpperCase() ?? null;
/** A table has no more columns (ECMA-376, 17.4.17: Word shows 63 of them). */
const MOST = 63;

const cell: Helper = {
  name: 'cell',
  takes: [],
  options: ['fill', 'colour', 'bold', 'style', 'merge', 'span'],
  gives: () => TEXT,
  call: (_, { fill, colour, bold, style, merge, span }, language) =>
    madeCell({
      fill: colourOf(fill),
      colour: colourOf(colour),
      bold: bold === true,
      style: isAbsent(style) ? null : String(style),
      merge: isAbsent(merge) ? null : printValue(merge, language),
      span: typeof span === 'number' ? Math.min(MOST, Math.max(1, Math.trunc(span))) : 1,
    }),
  fr: {
    says: 'Dans une cellule d’un tableau, habille celle-ci : `fill=` donne la couleur du fond et `colour=` celle des mots (RRVVBB), `bold=` met ceux-ci en gras quand il est vrai, `style=` nomme un style du modèle (de paragraphe, ou de cellule dans un classeur), `merge=` la réunit à celle du dessus quand toutes deux disent la même chose, `span=` l’étend sur tant de colonnes. La balise n’écrit rien.',
    example: ['{{cell fill="1B5775"}}', ''],
  },
  en: {
    says: 'In a cell of a table, dresses that cell: `fill=` gives the colour behind and `colour=` that of its words (RRGGBB), `bold=` makes them bold when true, `style=` names a style of the template (of paragraphs, or of cells in a workbook), `merge=` joins it to the one above when both say the same, `span=` stretches it over so many columns. The tag writes nothing.',
    example: ['{{cell fill="1B5775"}}', ''],
  },
};

export const CELLS: readonly Helper[] = [cell];
export const CELL = cell.name;
