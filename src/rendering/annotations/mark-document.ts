/** Cells of the tables of a Word document in colour, with comments (ECMA-376, 17.4.66 and 17.13.4). */
import { annotationFills, type CellMark } from '../../model/index.ts';
import { columnNumber } from '../excel-templates/formulas/index.ts';
import { rolesOf } from '../word/parts.ts';
import { elementsIn, type Insertion, inserted } from './find-elements.ts';
import type { Note, Parts } from './note.ts';
import { annotateWord } from './word.ts';

export function markDocument(parts: Parts, marks: readonly CellMark[]): boolean {
  const roleOf = rolesOf(parts.entries());
  const main = parts.entries().find(({ name }) => roleOf?.(name) === 'main')?.name;
  const xml = main === undefined ? undefined : parts.get(main);
  if (main === undefined || xml === undefined) return false;
  const cells = cellsIn(xml);
  const paragraphs = elementsIn(xml, new Set(['w:p']));
  const placed = marks.flatMap((mark) => {
    const cell = cells.find(({ table, row, column }) => table === mark.table && `${row} ${column}` === placeOf(mark));
    return cell === undefined ? [] : [{ mark, cell }];
  });
  parts.set(
    main,
    inserted(
      xml,
      placed.map(({ mark, cell }) => shaded(xml.slice(cell.open, cell.close), cell.open, annotationFills[mark.fate])),
    ),
  );
  const notes = placed.flatMap(({ mark: { words }, cell }): readonly Note[] => {
    const at = paragraphs.findIndex(({ start }) => start > cell.start);
    return words === null || at === -1 ? [] : [{ at: { part: main, paragraph: at + 1 }, words, placed: words }];
  });
  return notes.length === 0 || annotateWord(parts, notes);
}

/** `C5` → « 5 3 ». */
const placeOf = ({ cell }: CellMark): string => {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return `${Number(row)} ${columnNumber(letters)}`;
};

const NAMES = new Set(['w:tbl', 'w:tr', 'w:tc', 'w:gridSpan', 'w:gridBefore']);

/** Those of the tables that stand in no other, counted as their reader counts them: a cell takes the columns that it spans. */
function cellsIn(xml: string) {
  const cells: {
    readonly table: number;
    readonly row: number;
    readonly column: number;
    start: number;
    open: number;
    close: number;
  }[] = [];
  let [table, row, column, span] = [-1, 0, 1, 1];
  const widthIn = (tag: string): number => Math.min(63, Math.max(1, Number(/\bw:val="(\d+)"/.exec(tag)?.[1] ?? 1)));
  for (const { name, tag, depth, start, open, close } of elementsIn(xml, NAMES, new Set(['mc:Fallback']))) {
    if (name === 'w:tbl' && depth === 0) [table, row] = [table + 1, 0];
    else if (name === 'w:tr' && depth === 1) [row, column, span] = [row + 1, 1, 0];
    else if (name === 'w:gridBefore' && depth === 2) column += widthIn(tag);
    else if (name === 'w:tc' && depth === 2) {
      [column, span] = [column + span, 1];
      cells.push({ table, row, column, start, open, close });
    } else if (name === 'w:gridSpan' && depth === 3) span = widthIn(tag);
  }
  return cells;
}

/** What stands before the ground of a cell in its properties (ECMA-376, 17.4.69). */
const BEFORE = ['w:cnfStyle', 'w:tcW', 'w:gridSpan', 'w:hMerge', 'w:vMerge', 'w:tcBorders'];

function shaded(inside: string, from: number, colour: string): Insertion {
  const ground = `<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`;
  const [properties] = /^\s*<w:tcPr[\s/>]/.test(inside) ? elementsIn(inside, new Set(['w:tcPr'])) : [];
  if (properties === undefined) return { at: from, text: `<w:tcPr>${ground}</w:tcPr>` };
  if (properties.isEmpty)
    return { at: from + properties.start, length: properties.tag.length, text: `<w:tcPr>${ground}</w:tcPr>` };
  const said = inside.slice(properties.open, properties.close);
  const [there] = elementsIn(said, new Set(['w:shd']));
  const start = from + properties.open;
  if (there) return { at: start + there.start, length: there.tag.length, text: ground };
  const last = elementsIn(said, new Set(BEFORE)).findLast(({ depth }) => depth === 0);
  if (last === undefined) return { at: start, text: ground };
  return { at: start + (last.isEmpty ? last.open : last.close + last.name.length + 3), text: ground };
}
