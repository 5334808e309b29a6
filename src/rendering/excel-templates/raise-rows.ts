/** Makes rows that a template gives a height higher where the words that came into them need it: programs do so for the other rows alone. */
import { widthOf } from '../../drawing/index.ts';
import { cellAt, sum } from '../../values/index.ts';
import { attributeOf, childOf, type Element, isElement, withAttribute } from '../ooxml/index.ts';
import { DIGIT, USUAL_SIZE } from './fit-paper.ts';
import { textIn } from './read-sheet.ts';

/** Of a line of letters, in their size; below the last one, and beside it, in points. */
const LINE = 4 / 3;
/** Words are mostly of small letters, which are narrower than those that a label is measured for. */
const LEAN = 0.93;
const BELOW = 1;
const BESIDE = 4;
/** What a step of indentation takes, in points. */
const STEP = 7;
/** Excel has no higher row, in points. */
const HIGHEST = 409;

/** `styles`: the root of the part of styles; `filled`: the cells that a view fills. */
export function raiseRows(root: Element, styles: Element | undefined, filled: ReadonlySet<string>): Element {
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
  /** What the words of a cell need; nothing where they stay on a line, or run on. */
  const needed = (cell: Element): number => {
    const place = attributeOf(cell, 'r') ?? '';
    const look = looks[numberOf(cell, 's') ?? 0];
    const alignment = look && childOf(look, 'alignment');
    if (!filled.has(place) || !alignment || attributeOf(alignment, 'wrapText') !== '1') return 0;
    const [from, to] = [cellAt(place), cellAt(joined.get(place) ?? place)];
    if (to.row !== from.row) return 0;
    const size = sizes[numberOf(look, 'fontId') ?? 0] ?? USUAL_SIZE;
    const room = widthFrom(from.column, to.column) - BESIDE - STEP * (numberOf(alignment, 'indent') ?? 0);
    const lines = linesOf(textIn(cell), room, size);
    return lines < 2 ? 0 : lines * size * LINE + BELOW;
  };
  const raised = (row: Element): Element => {
    const height = numberOf(row, 'ht');
    if (height === undefined || !['1', 'true'].includes(attributeOf(row, 'customHeight') ?? '')) return row;
    const high = row.children.filter(isElement).reduce((most, cell) => Math.max(most, needed(cell)), height);
    return high === height ? row : withAttribute(row, 'ht', [String(Math.min(Math.ceil(high), HIGHEST))]);
  };
  const children = root.children.map((child) =>
    isElement(child) && child.name === 'sheetData'
      ? { ...child, children: child.children.map((row) => (isElement(row) ? raised(row) : row)) }
      : child,
  );
  return { ...root, children };
}

function numberOf(element: Element | undefined, name: string): number | undefined {
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
