/** Chooses the paper of a sheet that is fitted to the width of its pages, so that none of its type is printed too small to be read. */
import { attributeOf, childOf, type Element, withAttribute } from '../ooxml/index.ts';
import { leastScale, marginsOf, PAPERS, paperOf, printedWidth, type TypeSizes, withChild } from './papers.ts';

/**
 * The sheet on the first paper, from the one that it asks for, where its columns fit and its smallest type keeps 8 points.
 * Wider than all of them, it is printed on several pages across. A sheet that is not fitted to a width stays as it is.
 */
export function fitPaper(root: Element, sizes: TypeSizes): Element {
  const properties = childOf(root, 'sheetPr');
  const fit = properties && childOf(properties, 'pageSetUpPr');
  const setup = childOf(root, 'pageSetup');
  if (!fit || !setup || attributeOf(fit, 'fitToPage') !== '1' || attributeOf(setup, 'fitToWidth') === '0') return root;
  const asked = paperOf(setup);
  if (asked < 0) return root;
  const scale = leastScale(sizes);
  const width = printedWidth(root, sizes) * scale;
  const paper = PAPERS.slice(asked).find((one) => width <= one.width - marginsOf(root, 'left', 'right'));
  if (paper === PAPERS[asked]) return root;
  const { paperSize, orientation } = paper ?? PAPERS[2];
  const placed = withAttribute(withAttribute(setup, 'paperSize', [paperSize]), 'orientation', [orientation]);
  if (paper) return withChild(root, setup, placed);
  const bare = { ...placed, attributes: placed.attributes.filter(({ name }) => !name.startsWith('fitTo')) };
  const scaled = withAttribute(bare, 'scale', [String(Math.ceil(scale * 100))]);
  return withChild(
    withChild(root, setup, scaled),
    properties,
    withChild(properties, fit, withAttribute(fit, 'fitToPage', ['0'])),
  );
}
