// Rows and cells of a table of OpenDocument, whatever groups them (OpenDocument 1.3, part 3, 9.1).
import { type Element, isElement, type Node } from '../ooxml/index.ts';
import { TEXTS } from './dialect.ts';

export const [CELL, COVERED, REPEATED] = [
  'table:table-cell',
  'table:covered-table-cell',
  'table:number-columns-repeated',
] as const;
/** Of an element that it is a cell, its own or one that others cover. */
export const isNamedCell = ({ name }: Element): boolean => name === CELL || name === COVERED;
export const isCell = (node: Node): node is Element => isElement(node) && isNamedCell(node);

/** Those of the table itself, whatever groups them. */
export const rowsIn = (element: Element): readonly Element[] =>
  element.children
    .filter(isElement)
    .flatMap((child) =>
      child.name === TEXTS.row ? [child] : isNamedCell(child) || child.name === TEXTS.table ? [] : rowsIn(child),
    );
