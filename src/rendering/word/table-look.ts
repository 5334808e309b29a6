/** How the template's own tables look, from the first that has a header row. */
import { attributeOf, descendantsOf, type Element, hasNode, isElement, nodesOf, writeSource } from '../ooxml/index.ts';
import type { Styles } from './styles.ts';

export type TableLook = {
  /** XML of the properties, empty when the template has no table. */
  readonly style: string;
  readonly look: string;
  /** Styles of the paragraphs in the header row, and in the others. */
  readonly heading: string | undefined;
  readonly text: string | undefined;
};

export function readTableLook(root: Element | undefined, styles: Styles): TableLook {
  const tables = root ? descendantsOf(root).filter(({ name }) => name === 'w:tbl') : [];
  const model = tables.find((table) => hasNode(table, (node) => isElement(node) && node.name === 'w:tblHeader'));
  const style = model && find(model, 'w:tblStyle');
  if (!model || !style) {
    const grid = styles.idOf('table', 'Table Grid');
    return { style: grid === undefined ? '' : `<w:tblStyle w:val="${grid}"/>`, look: '', heading: undefined, text: undefined };
  }
  const [header, row] = descendantsOf(model).filter(({ name }) => name === 'w:tr');
  const look = find(model, 'w:tblLook');
  return { style: writeSource(style), look: look ? writeSource(look) : '', heading: styleIn(header), text: styleIn(row) };
}

const find = (element: Element, name: string): Element | undefined => descendantsOf(element).find((one) => one.name === name);

/** The style of the first paragraph that holds more than the tag of a block. */
function styleIn(row: Element | undefined): string | undefined {
  const paragraphs = (row ? nodesOf(row) : []).filter(isElement).filter(({ name }) => name === 'w:p');
  const words = (paragraph: Element) =>
    nodesOf(paragraph)
      .filter((node) => typeof node === 'string')
      .join('');
  const shown = paragraphs.find((paragraph) => !/^\s*\{\{[#/][^}]*\}\}\s*$/.test(words(paragraph)));
  const style = shown && find(shown, 'w:pStyle');
  return style && attributeOf(style, 'w:val');
}
