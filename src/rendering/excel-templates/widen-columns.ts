/** Widens columns where a number would not fit: programs print `###` instead of it. Words go to the line, or on over what is empty. */
import { widthOf } from '../../drawing/index.ts';
import { cellAt } from '../../values/index.ts';
import { attributeOf, childOf, type Element, elementOf, isElement, replacedAttribute } from '../ooxml/index.ts';
import type { NumberFormats } from './number-formats.ts';
import { DIGIT } from './papers.ts';
import { printedNumber } from './printed-number.ts';
import { textIn } from './read-sheet.ts';
import { USUAL_WIDTH } from './size-of-place.ts';

/** What programs leave empty beside a number, in points. */
const BESIDE = 4;

/** `filled`: the cells that a view fills; `body`: the size of the type that widths are counted in. What the template says itself stays. */
export function widenColumns(root: Element, formats: NumberFormats, filled: ReadonlySet<string>, body: number): Element {
  const listed = (name: string) => (childOf(root, name)?.children ?? []).filter(isElement);
  const joined = new Set(listed('mergeCells').map((one) => attributeOf(one, 'ref')?.split(':', 1)[0]));
  /** In digits, by column. */
  const needed = new Map<number, number>();
  for (const cell of listed('sheetData').flatMap((row) => row.children.filter(isElement))) {
    const place = attributeOf(cell, 'r') ?? '';
    const value = childOf(cell, 'v');
    const isNumber = value !== undefined && (attributeOf(cell, 't') ?? 'n') === 'n';
    if (!isNumber || joined.has(place) || !(filled.has(place) || childOf(cell, 'f'))) continue;
    const look = formats.printing(Number(attributeOf(cell, 's') ?? 0));
    if (!look) continue;
    const { column } = cellAt(place);
    const points = widthOf(printedNumber(Number(textIn(value)), look.code), look.size) + BESIDE;
    needed.set(column, Math.max(needed.get(column) ?? 0, points / body / DIGIT));
  }
  const own = listed('cols');
  const usual = Number(attributeOf(childOf(root, 'sheetFormatPr') ?? root, 'defaultColWidth') ?? USUAL_WIDTH);
  const columns = [...needed].reduce<readonly Element[]>((all, [column, width]) => widened(all, column, width, usual), own);
  if (columns === own) return root;
  const children = root.children.filter((child) => !isElement(child) || child.name !== 'cols');
  const at = children.findIndex((child) => isElement(child) && child.name === 'sheetData');
  return { ...root, children: [...children.slice(0, at), elementOf('cols', columns), ...children.slice(at)] };
}

/** The columns with that one as wide as it needs, cut out of those that it is set together with. */
function widened(columns: readonly Element[], column: number, needed: number, usual: number): readonly Element[] {
  const spanOf = (one: Element) => ({ first: Number(attributeOf(one, 'min')), last: Number(attributeOf(one, 'max')) });
  const next = columns.findIndex((one) => spanOf(one).last >= column);
  const at = next < 0 ? columns.length : next;
  const set = columns.slice(at, at + 1).filter((one) => spanOf(one).first <= column);
  const [own = elementOf('col')] = set;
  const isHidden = ['1', 'true'].includes(attributeOf(own, 'hidden') ?? '');
  if (isHidden || needed <= Number(attributeOf(own, 'width') ?? usual)) return columns;
  const part = (first: number, last: number): readonly Element[] =>
    first > last ? [] : [replacedAttribute(replacedAttribute(own, 'min', String(first)), 'max', String(last))];
  const width = String(Math.ceil(needed * 100) / 100);
  const wide = part(column, column).map((one) => replacedAttribute(replacedAttribute(one, 'width', width), 'customWidth', '1'));
  const { first, last } = set.length === 0 ? { first: column, last: column } : spanOf(own);
  const parts = [...part(first, column - 1), ...wide, ...part(column + 1, last)];
  return [...columns.slice(0, at), ...parts, ...columns.slice(at + set.length)];
}
