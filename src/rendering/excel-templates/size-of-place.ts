/** How large what lies over the cells of a sheet is, from what it says itself or from the cells under it. */
import { sum } from '../../values/index.ts';
import { attributeOf, childOf, descendantsOf, type Element, isElement } from '../ooxml/index.ts';
import { rowNumber, textIn } from './read-sheet.ts';

/** In English Metric Units, as attributes. */
export type Size = { readonly cx: string; readonly cy: string };

const PER_PIXEL = 9525;
const PER_POINT = 12_700;
/** Of the usual font, Calibri 11: the width of a digit, that of a column nobody set, the height of a row. */
const DIGIT = 7;
export const USUAL_WIDTH = 9.140625;
const USUAL_HEIGHT = 15;

/** Undefined when nothing tells. */
export function sizeOfPlace(anchor: Element, shape: Element, cells: Element): Size | undefined {
  const own = childOf(anchor, 'xdr:ext') ?? childOf(childOf(childOf(shape, 'xdr:spPr'), 'a:xfrm'), 'a:ext');
  const said = own && { cx: attributeOf(own, 'cx') ?? '0', cy: attributeOf(own, 'cy') ?? '0' };
  if (said && Number(said.cx) > 0 && Number(said.cy) > 0) return said;
  const [from, to] = [childOf(anchor, 'xdr:from'), childOf(anchor, 'xdr:to')];
  if (!from || !to) return undefined;
  const span = (axis: 'col' | 'row', sizeAt: (index: number) => number) => {
    const [first, last] = [numberIn(from, axis), numberIn(to, axis)];
    const between = Array.from({ length: Math.max(0, last - first) }, (_, index) => sizeAt(first + index));
    const whole = sum(between);
    return Math.round(whole + numberIn(to, `${axis}Off`) - numberIn(from, `${axis}Off`));
  };
  const [width, height] = [span('col', widthsOf(cells)), span('row', heightsOf(cells))];
  return width > 0 && height > 0 ? { cx: String(width), cy: String(height) } : undefined;
}

function numberIn(corner: Element, name: string): number {
  const one = childOf(corner, `xdr:${name}`);
  return one ? Number(textIn(one)) : 0;
}

const isHidden = (one: Element): boolean => ['1', 'true'].includes(attributeOf(one, 'hidden') ?? '');

/** ECMA-376, part 1, 18.3.1.13: widths count digits, and columns are whole pixels. */
function widthsOf(cells: Element): (column: number) => number {
  const columns = (childOf(cells, 'cols')?.children ?? []).filter(isElement);
  const usual = Number(attributeOf(childOf(cells, 'sheetFormatPr') ?? cells, 'defaultColWidth') ?? USUAL_WIDTH);
  return (column) => {
    const own = columns.find(
      (one) => Number(attributeOf(one, 'min')) <= column + 1 && column + 1 <= Number(attributeOf(one, 'max')),
    );
    if (own && isHidden(own)) return 0;
    return Math.trunc(Number((own && attributeOf(own, 'width')) ?? usual) * DIGIT + 0.5) * PER_PIXEL;
  };
}

function heightsOf(cells: Element): (row: number) => number {
  const rows = new Map(
    descendantsOf(cells)
      .filter(({ name }) => name === 'row')
      .map((row) => [rowNumber(row), row]),
  );
  const usual = Number(attributeOf(childOf(cells, 'sheetFormatPr') ?? cells, 'defaultRowHeight') ?? USUAL_HEIGHT);
  return (row) => {
    const own = rows.get(row + 1);
    if (own && isHidden(own)) return 0;
    return Number((own && attributeOf(own, 'ht')) ?? usual) * PER_POINT;
  };
}
