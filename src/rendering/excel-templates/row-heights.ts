/** How high the words of a cell make its row, in points: what programs reckon when they open a sheet, reckoned before. */
import { widthOf } from '../../drawing/index.ts';
import { cellAt, sum } from '../../values/index.ts';
import { attributeOf, childOf, type Element, isElement } from '../ooxml/index.ts';
import { DIGIT, USUAL_SIZE } from './papers.ts';
import { textIn } from './read-sheet.ts';

/** Of a line of letters, in their size: in Excel, which has the highest, and in LibreOffice. */
export const LINES = { excel: 4 / 3, libreOffice: 7 / 6 } as const;
/** Words are mostly of small letters, which are narrower than those that a label is measured for. */
const LEAN = 0.93;
/** Below the last line, and beside it, in points. */
const BELOW = 1;
const BESIDE = 4;
/** What a step of indentation takes, in points. */
const STEP = 7;

/** What the words of a cell of this sheet need; nothing where they stay on a line, or run on. `styles`: the root of the part of styles. */
export function heightsIn(root: Element, styles: Element | undefined, line: number): (cell: Element) => number {
  const listed = (parent: Element | undefined, name: string) =>
    ((parent && childOf(parent, name))?.children ?? []).filter(isElement);
  const looks = listed(styles, 'cellXfs');
  const sizes = listed(styles, 'fonts').map((font) => numberOf(childOf(font, 'sz'), 'val') ?? USUAL_SIZE);
  const columns = listed(root, 'cols');
  const joined = new Map(
    listed(root, 'mergeCells').map((one) => {
      const [first = '', last = first] = (attributeOf(one, 'ref') ?? '').split(':');
      return [first, last] as const;
    }),
  );
  const widthFrom = (first: number, last: number): number => {
    const digits = columns.map((one) => {
      const [min = 0, max = 0] = [numberOf(one, 'min'), numberOf(one, 'max')];
      const shown = attributeOf(one, 'hidden') === '1' ? 0 : Math.min(max, last) - Math.max(min, first) + 1;
      return Math.max(0, shown) * (numberOf(one, 'width') ?? 0);
    });
    return sum(digits) * (sizes[0] ?? USUAL_SIZE) * DIGIT;
  };
  return (cell) => {
    const place = attributeOf(cell, 'r') ?? '';
    const look = looks[numberOf(cell, 's') ?? 0];
    const alignment = look && childOf(look, 'alignment');
    if (!alignment || attributeOf(alignment, 'wrapText') !== '1') return 0;
    const [from, to] = [cellAt(place), cellAt(joined.get(place) ?? place)];
    if (to.row !== from.row) return 0;
    const size = sizes[numberOf(look, 'fontId') ?? 0] ?? USUAL_SIZE;
    const room = widthFrom(from.column, to.column) - BESIDE - STEP * (numberOf(alignment, 'indent') ?? 0);
    const lines = linesOf(textIn(cell), room, size);
    return lines < 2 ? 0 : lines * size * line + BELOW;
  };
}

/** The height that a row is given, whatever comes into it, in points. */
export const givenHeight = (row: Element): number | undefined =>
  ['1', 'true'].includes(attributeOf(row, 'customHeight') ?? '') ? numberOf(row, 'ht') : undefined;

export function numberOf(element: Element | undefined, name: string): number | undefined {
  const said = element && attributeOf(element, name);
  return said === undefined ? undefined : Number(said);
}

/** Words stay whole, but for one that is wider than the room. */
function linesOf(text: string, room: number, size: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let taken = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const width = widthOf(word, size) * LEAN;
      const beside = taken === 0 ? width : taken + widthOf(' ', size) * LEAN + width;
      if (beside > room && taken > 0) lines += 1;
      taken = beside > room ? width : beside;
      while (taken > room && room > size) {
        lines += 1;
        taken -= room;
      }
    }
  }
  return lines;
}
