/** Where people see a part that lies beside the cells: its sheet, and the cell under a chart or behind a comment. */
import { cellPlace } from '../../values/index.ts';
import { attributeOf, childOf, descendantsOf, type Element, type Place, targetPart } from '../ooxml/index.ts';
import { drawingOf } from './plain-sheets.ts';
import type { Book } from './read-book.ts';
import { textIn } from './read-sheet.ts';
import { usualNames } from './usual-names.ts';

export function placeBeside(part: string, { file, ...book }: Book): Place {
  const rootOf = (name: string): readonly Element[] => {
    const root = file.root(name);
    return root ? descendantsOf(usualNames(root)) : [];
  };
  const leadsThere = (from: string) => file.relations(from).find(({ target }) => targetPart(from, target) === part);
  for (const sheet of book.sheets) {
    const drawing = drawingOf(sheet, { file, ...book }) ?? '';
    const shown = leadsThere(drawing);
    if (!shown && !leadsThere(sheet.part)) continue;
    const cell = shown ? cellUnder(shown.id, rootOf(drawing)) : cellTagged(rootOf(part));
    return { part, sheet: sheet.name, ...(cell !== undefined && { cell }) };
  }
  return { part };
}

/** The first corner of what shows a chart. */
function cellUnder(id: string, drawn: readonly Element[]): string | undefined {
  const shown = drawn.find(
    (one) => childOf(one, 'xdr:from') && descendantsOf(one).some((inner) => attributeOf(inner, 'r:id') === id),
  );
  const from = childOf(shown, 'xdr:from');
  const [column, row] = ['xdr:col', 'xdr:row'].map((axis) => childOf(from, axis));
  return column && row && cellPlace(Number(textIn(column)) + 1, Number(textIn(row)) + 1);
}

/** That of the first comment which holds a tag. */
const cellTagged = (comments: readonly Element[]): string | undefined =>
  comments.flatMap((one) => (textIn(one).includes('{{') ? (attributeOf(one, 'ref') ?? []) : []))[0];
