/** Cells of the tables of a Word document in colour, with comments (ECMA-376, 17.4.66 and 17.13.4). */
import { annotationFills, type CellMark } from '../../model/index.ts';
import { cellAt } from '../../values/index.ts';
import { rolesOf } from '../word/parts.ts';
import { elementsIn, type Found, type Insertion, inserted } from './find-elements.ts';
import type { Note, Parts } from './note.ts';
import { annotateWord } from './word.ts';

export function markDocument(parts: Parts, marks: readonly CellMark[]): boolean {
  const roleOf = rolesOf(parts.entries());
  const main = parts.entries().find(({ name }) => roleOf?.(name) === 'main')?.name;
  const xml = main === undefined ? undefined : parts.get(main);
  if (main === undefined || xml === undefined) return false;
  const cells = cellsIn(xml);
  const paragraphs = elementsIn(xml, new Set(['w:p', 'w:tbl']), new Set(['mc:Fallback']));
  const said = paragraphs.filter((one) => one.name === 'w:p' && one.depth === 0 && TEXT.test(xml.slice(one.open, one.close)));
  const counted = elementsIn(xml, new Set(['w:p']));
  const placed = marks.flatMap((mark) => {
    const line = /^¶(\d+)$/.exec(mark.cell)?.[1];
    if (line !== undefined) {
      const paragraph = said[Number(line) - 1];
      return paragraph === undefined ? [] : [{ mark, at: paragraph.start, ground: shadedParagraph(xml, paragraph, mark) }];
    }
    const at = cellAt(mark.cell);
    const cell = cells.find(({ table, row, column }) => table === mark.table && row === at.row && column === at.column);
    if (cell === undefined) return [];
    return [{ mark, at: cell.start, ground: shaded(xml.slice(cell.open, cell.close), cell.open, mark) }];
  });
  parts.set(
    main,
    inserted(
      xml,
      placed.map(({ ground }) => ground),
    ),
  );
  const notes = placed.flatMap(({ mark: { words }, at }): readonly Note[] => {
    const paragraph = counted.findIndex(({ start }) => start >= at);
    return words === null || paragraph === -1 ? [] : [{ at: { part: main, paragraph: paragraph + 1 }, words, placed: words }];
  });
  return notes.length === 0 || annotateWord(parts, notes);
}

const TEXT = /<w:t(?:\s[^<>]*)?>[^<]*[^<\s]/;

/** What stands behind the ground of a paragraph in its properties (ECMA-376, 17.3.1.26). */
const BEHIND = [
  ...['w:tabs', 'w:suppressAutoHyphens', 'w:kinsoku', 'w:wordWrap', 'w:overflowPunct', 'w:topLinePunct', 'w:autoSpaceDE'],
  ...['w:autoSpaceDN', 'w:bidi', 'w:adjustRightInd', 'w:snapToGrid', 'w:spacing', 'w:ind', 'w:contextualSpacing'],
  ...['w:mirrorIndents', 'w:suppressOverlap', 'w:jc', 'w:textDirection', 'w:textAlignment', 'w:textboxTightWrap'],
  ...['w:outlineLvl', 'w:divId', 'w:cnfStyle', 'w:rPr', 'w:sectPr', 'w:pPrChange'],
];

function shadedParagraph(xml: string, { open, close }: Found, { fate }: CellMark): Insertion {
  const ground = `<w:shd w:val="clear" w:color="auto" w:fill="${annotationFills[fate]}"/>`;
  const inside = xml.slice(open, close);
  const [properties] = /^\s*<w:pPr[\s/>]/.test(inside) ? elementsIn(inside, new Set(['w:pPr'])) : [];
  if (properties === undefined) return { at: open, text: `<w:pPr>${ground}</w:pPr>` };
  const start = open + properties.start;
  if (properties.isEmpty) return { at: start, length: properties.tag.length, text: `<w:pPr>${ground}</w:pPr>` };
  const held = inside.slice(properties.open, properties.close);
  const [there] = elementsIn(held, new Set(['w:shd']), new Set(['w:rPr', 'w:pPrChange']));
  const from = open + properties.open;
  if (there) return { at: from + there.start, length: there.tag.length, text: ground };
  const behind = elementsIn(held, new Set(BEHIND)).find(({ depth }) => depth === 0);
  return { at: from + (behind?.start ?? held.length), text: ground };
}

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

function shaded(inside: string, from: number, { fate }: CellMark): Insertion {
  const ground = `<w:shd w:val="clear" w:color="auto" w:fill="${annotationFills[fate]}"/>`;
  const [properties] = /^\s*<w:tcPr[\s/>]/.test(inside) ? elementsIn(inside, new Set(['w:tcPr'])) : [];
  if (properties === undefined) return { at: from, text: `<w:tcPr>${ground}</w:tcPr>` };
  if (properties.isEmpty)
    return { at: from + properties.start, length: properties.tag.length, text: `<w:tcPr>${ground}</w:tcPr>` };
  const said = inside.slice(properties.open, properties.close);
  const [there] = elementsIn(said, new Set(['w:shd']));
  const start = from + properties.open;
  // A cell that is read keeps a ground of its own, on which its letters are read.
  const isOwn = /\bw:fill="(?!auto|FFFFFF)/i.test(there?.tag ?? '') && fate === 'read';
  if (there) return { at: start + there.start, length: there.tag.length, text: isOwn ? there.tag : ground };
  const last = elementsIn(said, new Set(BEFORE)).findLast(({ depth }) => depth === 0);
  if (last === undefined) return { at: start, text: ground };
  return { at: start + (last.isEmpty ? last.open : last.close + last.name.length + 3), text: ground };
}
