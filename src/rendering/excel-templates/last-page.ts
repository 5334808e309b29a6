/** Spares a sheet a last page that holds a row or a total alone: it is printed a little smaller, on the pages before it. */
import { sum } from '../../values/index.ts';
import { attributeOf, childOf, type Element, isElement, withAttribute } from '../ooxml/index.ts';
import { leastScale, MM_PER_POINT, marginsOf, PAPERS, paperOf, printedWidth, type TypeSizes, withChild } from './papers.ts';
import { rowNumber, textIn } from './read-sheet.ts';
import { givenHeight, heightsIn, LINES, numberOf } from './row-heights.ts';

/** The part of a last page that is little. */
const LITTLE = 0.25;
/** Letters are not all as wide as those that are reckoned with, nor lines as high: 8 points were 7.7 on a page of eleven. */
const CLOSE = 0.96;
/** Of a row, in points. */
const USUAL_HEIGHT = 15;

/**
 * The sheet that is fitted to a width, on one page less where its smallest type still keeps 8 points: in LibreOffice, which makes the PDF. Lines of
 * Excel are a seventh higher, and its type may be of 7. Sheets with drawings, whose place their rows do not say, and those that part their pages
 * themselves are left as they are. `styles`: the root of the part of styles.
 */
export function spareLastPage(root: Element, styles: Element | undefined, sizes: TypeSizes): Element {
  const setup = childOf(root, 'pageSetup');
  const paper = setup && PAPERS[paperOf(setup)];
  const fit = childOf(childOf(root, 'sheetPr'), 'pageSetUpPr');
  if (!paper || !fit || attributeOf(fit, 'fitToPage') !== '1' || attributeOf(setup, 'fitToHeight') !== '0') return root;
  if (attributeOf(setup, 'fitToWidth') === '0' || childOf(root, 'drawing') || childOf(root, 'rowBreaks')) return root;
  const width = paper.width - marginsOf(root, 'left', 'right');
  const room = paper.height - marginsOf(root, 'top', 'bottom');
  const scale = Math.min(1, width / printedWidth(root, sizes));
  const height = heightOf(root, styles) * MM_PER_POINT;
  const pages = (height * scale) / room;
  const fewer = Math.floor(pages);
  if (fewer === 0 || pages - fewer > LITTLE || ((fewer * room) / height) * CLOSE < leastScale(sizes)) return root;
  return withChild(root, setup, withAttribute(setup, 'fitToHeight', [String(fewer)]));
}

/** What its rows take, down to the last one where something is written, in points. */
function heightOf(root: Element, styles: Element | undefined): number {
  const usual = numberOf(childOf(root, 'sheetFormatPr'), 'defaultRowHeight') ?? USUAL_HEIGHT;
  const needed = heightsIn(root, styles, LINES.libreOffice);
  const rows = (childOf(root, 'sheetData')?.children ?? []).filter(isElement);
  const written = rows.slice(
    0,
    rows.findLastIndex((row) => row.children.some((cell) => isElement(cell) && textIn(cell) !== '')) + 1,
  );
  const heights = written.map((row) => {
    if (attributeOf(row, 'hidden') === '1') return 0;
    return givenHeight(row) ?? Math.max(usual, ...row.children.filter(isElement).filter(isWritten).map(needed));
  });
  const [last] = written.slice(-1);
  return sum(heights) + (last ? rowNumber(last) - written.length : 0) * usual;
}

/** What a formula gives is a number, or takes as little. */
const isWritten = (cell: Element): boolean => childOf(cell, 'f') === undefined;
