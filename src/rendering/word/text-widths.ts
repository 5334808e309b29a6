/** The width of the text in each section: a section is told of at its end. */
import { attributeOf, childOf, type Element, isElement, nodesOf } from '../ooxml/index.ts';

/** In twips, for each paragraph of a part that has sections. */
export function textWidths(root: Element): ReadonlyMap<Element, number> {
  const widths = new Map<Element, number>();
  let waiting: Element[] = [];
  for (const node of nodesOf(root)) {
    if (!isElement(node)) continue;
    if (node.name === 'w:p') waiting.push(node);
    if (node.name !== 'w:sectPr') continue;
    const width = widthOf(node);
    for (const paragraph of waiting) if (width > 0) widths.set(paragraph, width);
    waiting = [];
  }
  return widths;
}

/** A page without its margins, and without the other columns. */
function widthOf(section: Element): number {
  const value = (child: string, name: string): number => {
    const found = childOf(section, child);
    return Number((found && attributeOf(found, name)) ?? 0) || 0;
  };
  const text = value('w:pgSz', 'w:w') - value('w:pgMar', 'w:left') - value('w:pgMar', 'w:right');
  const columns = value('w:cols', 'w:num') || 1;
  return Math.floor((text - (columns - 1) * (value('w:cols', 'w:space') || 708)) / columns);
}
