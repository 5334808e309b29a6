/** Keeps what a block empties readable: a cell ends with a paragraph, a table without rows goes. */
import type { Dialect } from './dialect.ts';
import { type Element, hasNode, isBlockMark, isElement, type Node, raw } from './tree.ts';

// Processing instructions mark the places in the rendered text: reading drops those of the template, escaping those of values.
const END = '<?end?>';
const TABLE = '<?table?>';
const ROWS = '<?rows?>';

/** Marks the ends of what must end with a paragraph, and the rows of tables, where blocks could leave nothing. */
export function markStructure(element: Element, dialect: Dialect): Element {
  const children = element.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    const marked = markStructure(child, dialect);
    return child.name === dialect.table && child.children.some(isBlockMark) ? [raw(TABLE), markRows(marked, dialect)] : [marked];
  });
  // Besides paragraphs, only what may write nothing stands there: blocks, and values that make their own paragraphs.
  const mayEmpty =
    dialect.endsWithParagraph.has(element.name) && children.some((child) => typeof child === 'object' && child.kind === 'mark');
  return { ...element, children: mayEmpty ? [...children, raw(END)] : children };
}

function markRows(table: Element, dialect: Dialect): Element {
  const isRowItself = (node: Node) => isElement(node) && node.name === dialect.row;
  // A content control may hold the rows.
  const isRow = (node: Node) => isBlockMark(node) || isRowItself(node) || (isElement(node) && hasNode(node, isRowItself));
  const first = table.children.findIndex(isRow);
  return { ...table, children: [...table.children.slice(0, first), raw(ROWS), ...table.children.slice(first), raw(ROWS)] };
}

/** Mends a rendered text at its marked places. */
export function mendStructure(xml: string, { paragraph, table }: Dialect): string {
  if (!/<\?(end|table)\?>/.test(xml)) return xml;
  const emptyTable = new RegExp(`<\\?table\\?>(?:(?!<\\?)[\\s\\S])*<\\?rows\\?>\\s*<\\?rows\\?></${table}>`, 'g');
  const end = new RegExp(`(</${paragraph}>|<${paragraph}(?: [^<>]*)?/>)?(?<!\\s)\\s*<\\?end\\?>`, 'g');
  return xml
    .replace(emptyTable, '')
    .replace(/<\?(?:table|rows)\?>/g, '')
    .replace(end, (_, last?: string) => last ?? `<${paragraph}/>`);
}
