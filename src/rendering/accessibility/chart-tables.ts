/** Charts of a Word document whose figures no table gives: who cannot see the chart has nothing of them. */
import { attributeOf, childOf, type Element, isElement } from '../ooxml/index.ts';
import { valueAt } from '../word/properties.ts';
import { allNamed, elementsOf, textIn } from './elements.ts';

const isChart = (element: Element): boolean =>
  element.name === 'a:graphicData' && /chart/.test(attributeOf(element, 'uri') ?? '');

/** A table gives them under the chart before anything but captions and notes, just above it, or beside it in a table. */
export function chartsAlone(root: Element): readonly Element[] {
  const inTables = new Set(allNamed(root, 'w:tbl').filter(isWordy).flatMap(elementsOf));
  return elementsOf(root).flatMap((parent) => {
    const blocks = parent.children.filter(isElement).filter(({ name }) => name === 'w:p' || name === 'w:tbl');
    return blocks.filter((block, index) => {
      if (block.name !== 'w:p' || inTables.has(block) || !elementsOf(block).some(isChart)) return false;
      const after = blocks.slice(index + 1);
      const end = after.findIndex((one) => elementsOf(one).some(isChart) || isHeading(one));
      const near = [...after.slice(0, end < 0 ? NEAR : Math.min(end, NEAR)), ...blocks.slice(Math.max(0, index - 2), index)];
      return !near.some(({ name }) => name === 'w:tbl');
    });
  });
}

/** Blocks within which people look for it. */
const NEAR = 4;
const isWordy = (table: Element): boolean => textIn(table, 'w:t') !== '';
const isHeading = (block: Element): boolean =>
  /^(heading|titre)\s?\d/i.test(valueAt(block, 'w:pPr', 'w:pStyle') ?? '') ||
  childOf(childOf(block, 'w:pPr'), 'w:outlineLvl') !== undefined;
