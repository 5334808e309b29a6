/** Chooses the paper of a sheet that is fitted to the width of its pages, so that none of its type is printed too small to be read. */
import { cellAt } from '../../values/index.ts';
import { attributeOf, childOf, type Element, isElement, withAttribute } from '../ooxml/index.ts';
import { textIn } from './read-sheet.ts';

/** Sizes in points: of the font that widths of columns are counted in, and of the smallest font. */
export type TypeSizes = { readonly body: number; readonly smallest: number };

/** The smallest type that is printed, in points. */
const LEAST = 8;
export const USUAL_SIZE = 11;
const MM_PER_INCH = 25.4;
const MM_PER_POINT = MM_PER_INCH / 72;
/** Digits of sans-serif fonts are this wide for a height of one. */
export const DIGIT = 0.56;
/** From the least paper to the largest, by the codes of ECMA-376, part 1, 18.3.1.63; widths in millimetres. */
const PAPERS = [
  { paperSize: '9', orientation: 'portrait', width: 210 },
  { paperSize: '9', orientation: 'landscape', width: 297 },
  { paperSize: '8', orientation: 'landscape', width: 420 },
] as const;

/** `styles`: the root of the part of styles. */
export function typeSizes(styles: Element | undefined): TypeSizes {
  const sizes = (childOf(styles, 'fonts')?.children ?? []).filter(isElement).map((font) => {
    const size = childOf(font, 'sz');
    return Number((size && attributeOf(size, 'val')) ?? USUAL_SIZE);
  });
  return { body: sizes[0] ?? USUAL_SIZE, smallest: Math.min(...sizes, USUAL_SIZE) };
}

/**
 * The sheet on the first paper, from the one that it asks for, where its columns fit and its smallest type keeps 8 points.
 * Wider than all of them, it is printed on several pages across. A sheet that is not fitted to a width stays as it is.
 */
export function fitPaper(root: Element, { body, smallest }: TypeSizes): Element {
  const properties = childOf(root, 'sheetPr');
  const fit = properties && childOf(properties, 'pageSetUpPr');
  const setup = childOf(root, 'pageSetup');
  if (!fit || !setup || attributeOf(fit, 'fitToPage') !== '1' || attributeOf(setup, 'fitToWidth') === '0') return root;
  const asked = PAPERS.findIndex(
    ({ paperSize, orientation }) =>
      attributeOf(setup, 'paperSize') === paperSize && (attributeOf(setup, 'orientation') ?? 'portrait') === orientation,
  );
  if (asked < 0) return root;
  const scale = Math.min(1, LEAST / smallest);
  const width = digitsOf(root) * body * DIGIT * MM_PER_POINT * scale;
  const paper = PAPERS.slice(asked).find((one) => width <= one.width - marginsOf(root));
  if (paper === PAPERS[asked]) return root;
  const { paperSize, orientation } = paper ?? PAPERS[2];
  const placed = withAttribute(withAttribute(setup, 'paperSize', [paperSize]), 'orientation', [orientation]);
  if (paper) return replaced(root, setup, placed);
  const bare = { ...placed, attributes: placed.attributes.filter(({ name }) => !name.startsWith('fitTo')) };
  const scaled = withAttribute(bare, 'scale', [String(Math.ceil(scale * 100))]);
  return replaced(replaced(root, setup, scaled), properties, replaced(properties, fit, withAttribute(fit, 'fitToPage', ['0'])));
}

const replaced = (parent: Element, old: Element, child: Element): Element => ({
  ...parent,
  children: parent.children.map((one) => (one === old ? child : one)),
});

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

function marginsOf(root: Element): number {
  const margins = childOf(root, 'pageMargins');
  const side = (name: string) => Number((margins && attributeOf(margins, name)) ?? 0.7);
  return (side('left') + side('right')) * MM_PER_INCH;
}
