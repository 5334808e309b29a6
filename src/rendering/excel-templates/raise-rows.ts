/** Makes rows that a template gives a height higher where the words that came into them need it: programs do so for the other rows alone. */
import { attributeOf, type Element, isElement, withAttribute } from '../ooxml/index.ts';
import { givenHeight, heightsIn, LINES } from './row-heights.ts';

/** Excel has no higher row, in points. */
const HIGHEST = 409;

/** `styles`: the root of the part of styles; `filled`: the cells that a view fills. */
export function raiseRows(root: Element, styles: Element | undefined, filled: ReadonlySet<string>): Element {
  const needed = heightsIn(root, styles, LINES.excel);
  const raised = (row: Element): Element => {
    const height = givenHeight(row);
    if (height === undefined) return row;
    const cells = row.children.filter(isElement).filter((cell) => filled.has(attributeOf(cell, 'r') ?? ''));
    const high = cells.reduce((most, cell) => Math.max(most, needed(cell)), height);
    return high === height ? row : withAttribute(row, 'ht', [String(Math.min(Math.ceil(high), HIGHEST))]);
  };
  const children = root.children.map((child) =>
    isElement(child) && child.name === 'sheetData'
      ? { ...child, children: child.children.map((row) => (isElement(row) ? raised(row) : row)) }
      : child,
  );
  return { ...root, children };
}
