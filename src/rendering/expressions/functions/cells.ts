/** The function that acts on the cell in which it stands. */
import { TEXT } from '../../ooxml/shape.ts';
import type { Helper } from '../helper-set.ts';
import { madeCell } from '../made.ts';
import { printValue } from '../print-value.ts';
import { isAbsent } from '../values.ts';

const COLOUR = /^#?([\da-f]{6})$/i;
/** A table has no more columns (ECMA-376, 17.4.17: Word shows 63 of them). */
const MOST = 63;

const cell: Helper = {
  name: 'cell',
  takes: [],
  options: ['fill', 'style', 'merge', 'span'],
  gives: () => TEXT,
  call: (_, { fill, style, merge, span }, language) =>
    madeCell({
      fill: COLOUR.exec(String(fill ?? ''))?.[1]?.toUpperCase() ?? null,
      style: isAbsent(style) ? null : String(style),
      merge: isAbsent(merge) ? null : printValue(merge, language),
      span: typeof span === 'number' ? Math.min(MOST, Math.max(1, Math.trunc(span))) : 1,
    }),
  fr: {
    says: 'Dans une cellule d’un tableau Word, habille celle-ci : `fill=` donne la couleur du fond (RRVVBB), `style=` le nom du style de ses paragraphes, `merge=` la réunit à celle du dessus quand toutes deux disent la même chose, `span=` l’étend sur tant de colonnes. La balise n’écrit rien.',
    example: ['{{cell fill="1B5775"}}', ''],
  },
  en: {
    says: 'In a cell of a Word table, dresses that cell: `fill=` gives the colour behind (RRGGBB), `style=` the name of the style of its paragraphs, `merge=` joins it to the one above when both say the same, `span=` stretches it over so many columns. The tag writes nothing.',
    example: ['{{cell fill="1B5775"}}', ''],
  },
};

export const CELLS: readonly Helper[] = [cell];
export const CELL = cell.name;
