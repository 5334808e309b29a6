/** Whether a paragraph or a row holds the tags of blocks and nothing else, and so leaves no blank when they are gone. */
import type { Dialect } from './dialect.ts';
import { type Element, hasNode, isElement, isMark, type Mark, type Node, nodesOf } from './tree.ts';

export function isLonely(host: Element, dialect: Dialect): boolean {
  if (host.name === dialect.paragraph) return hasSilentTag(host) && host.children.every((child) => isEmpty(child, dialect));
  if (dialect.wraps?.has(host.name))
    return (
      hasSilentTag(host) &&
      host.children.every((child) => (isElement(child) ? isLonely(child, dialect) : isMark(child) || isBlank(child)))
    );
  return host.name === dialect.row && hasSilentTag(host) && host.children.every((child) => isEmptyInRow(child, dialect));
}

/** The tag of a paragraph that holds one alone, which a shared block takes the place of. */
export function includedBy(paragraph: Element, dialect: Dialect): Mark | undefined {
  const [mark, ...others] = nodesOf(paragraph).filter(isMark);
  if (mark?.tag.kind !== 'include' || others.length > 0) return undefined;
  return paragraph.children.every((child) => isEmpty(child, dialect, (one) => one === mark)) ? mark : undefined;
}

const isBlank = (node: Node): boolean => typeof node === 'string' && node.trim() === '';

/** A block of others is seen, as a value is. */
const isSilent = ({ tag }: Mark): boolean => tag.kind !== 'value' && tag.kind !== 'include';

function isEmpty(node: Node, dialect: Dialect, isNothing = isSilent): boolean {
  if (isMark(node)) return isNothing(node);
  if (!isElement(node)) return isBlank(node);
  if (dialect.silent.has(node.name) || node.name === dialect.runProperties) return true;
  if (node.name === dialect.paragraphProperties) return !holds(node, dialect.keeps);
  return (
    (node.name === dialect.run || node.name === dialect.text) &&
    node.children.every((child) => isEmpty(child, dialect, isNothing))
  );
}

function isEmptyInRow(node: Node, dialect: Dialect): boolean {
  if (isElement(node) && node.name === dialect.cell)
    return node.children.every((child) => isElement(child) && isEmptyInCell(child, dialect));
  return !isElement(node) || node.name !== dialect.paragraph;
}

const isEmptyInCell = (element: Element, dialect: Dialect): boolean =>
  isCellFormat(element, dialect) ||
  isEmptyParagraph(element, dialect) ||
  (element.name === dialect.textBody && element.children.every((child) => isElement(child) && isEmptyInCell(child, dialect)));
const isCellFormat = ({ name }: Element, dialect: Dialect) => name === `${dialect.cell}Pr` || dialect.silent.has(name);
const isEmptyParagraph = (element: Element, dialect: Dialect) =>
  element.name === dialect.paragraph && element.children.every((child) => isEmpty(child, dialect));
const holds = (element: Element, name: string): boolean => hasNode(element, (node) => isElement(node) && node.name === name);
/** A comment leaves no more trace than the tag of a block. */
const hasSilentTag = (element: Element): boolean => hasNode(element, (node) => isMark(node) && isSilent(node));
