/** The paper that sheets are printed on, what of it they take, and the smallest type that is read on it. */
import { cellAt, sumOf } from '../../values/index.ts';
import { attributeOf, childOf, type Element, isElement } from '../ooxml/index.ts';
import { textIn } from './read-sheet.ts';

/** Sizes in points: of the font that widths of columns are counted in, and of the smallest font. */
export type TypeSizes = { readonly body: number; readonly smallest: number };

/** The smallest type that is printed, in points. */
const LEAST = 8;
export const USUAL_SIZE = 11;
const MM_PER_INCH = 25.4;
export const MM_PER_POINT = MM_PER_INCH / 72;
/** Digits of sans-serif fonts are this wide for a height of one. */
export const DIGIT = 0.56;
/** From the least paper to the largest, by the codes of ECMA-376, part 1, 18.3.1.63; in millimetres. */
export const PAPERS = [
  { paperSize: '9', orientation: 'portrait', width: 210, height: 297 },
  { paperSize: '9', orientation: 'landscape', width: 297, height: 210 },
  { paperSize: '8', orientation: 'landscape', width: 420, height: 297 },
] as const;

/** `styles`: the root of the part of styles. */
export function typeSizes(styles: Element | undefined): TypeSizes {
  const sizes = (childOf(styles, 'fonts')?.children ?? []).filter(isElement).map((font) => {
    const size = childOf(font, 'sz');
    return Number((size && attributeOf(size, 'val')) ?? USUAL_SIZE);
  });
  return { body: sizes[0] ?? USUAL_SIZE, smallest: Math.min(...sizes, USUAL_SIZE) };
}

/** How far a sheet may be made smaller. */
export const leastScale = ({ smallest }: TypeSizes): number => Math.min(1, LEAST / smallest);

/** The place among the papers of the one that a sheet asks for; -1 for another. */
export const paperOf = (setup: Element): number =>
  PAPERS.findIndex(
    ({ paperSize, orientation }) =>
      attributeOf(setup, 'paperSize') === paperSize && (attributeOf(setup, 'orientation') ?? 'portrait') === orientation,
  );

/** In millimetres. */
export const printedWidth = (root: Element, { body }: TypeSizes): number => digitsOf(root) * body * DIGIT * MM_PER_POINT;

/** The widths of the columns that are printed: up to the last one where something is written. */
function digitsOf(root: Element): number {
  const columns = (childOf(root, 'cols')?.children ?? []).filter(isElement);
  const last = lastColumn(root);
  return columns.reduce((total, column) => {
    const span = Math.min(Number(attributeOf(column, 'max')), last) - Number(attributeOf(column, 'min')) + 1;
    return attributeOf(column, 'hidden') === '1' || span < 1 ? total : total + span * Number(attributeOf(column, 'width'));
  }, 0);
}

function lastColumn(root: Element): number {
  const rows = (childOf(root, 'sheetData')?.children ?? []).filter(isElement);
  return rows.reduce((last, row) => {
    const cell = row.children.filter(isElement).findLast((one) => textIn(one) !== '');
    return cell === undefined ? last : Math.max(last, cellAt(attributeOf(cell, 'r') ?? '').column);
  }, 0);
}

/** What Excel leaves where a sheet does not say it, in inches. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 };

/** In millimetres, all of these together. */
export function marginsOf(root: Element, ...sides: readonly (keyof typeof USUAL_MARGINS)[]): number {
  const margins = childOf(root, 'pageMargins');
  return sumOf(sides, (side) => Number((margins && attributeOf(margins, side)) ?? USUAL_MARGINS[side])) * MM_PER_INCH;
}

export const withChild = (parent: Element, old: Element, child: Element): Element => ({
  ...parent,
  children: parent.children.map((one) => (one === old ? child : one)),
});
