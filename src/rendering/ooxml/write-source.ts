/** Writes a tree as the source that Handlebars compiles: XML, with its tags calling what escapes their values. */
import { MARKDOWN } from '../expressions/index.ts';
import { escapeAttribute, escapeText, shieldSource } from './escape.ts';
import type { Mark, Node, Piece } from './tree.ts';

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Of the marks of `markdown`, which would print Markdown as it was typed, the words are written without their marks. */
export function writeSource(node: Node, markdown: ReadonlySet<Mark> = new Set()): string {
  if (typeof node === 'string' || node.kind !== 'element') return writePiece(node, escapeText, markdown);
  const attributes = node.attributes
    .map(({ name, value }) => ` ${name}="${value.map((piece) => writePiece(piece, escapeAttribute, markdown)).join('')}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map((child) => writeSource(child, markdown)).join('')}</${node.name}>`;
}

function writePiece(piece: Piece, escaped: (text: string) => string, markdown: ReadonlySet<Mark>): string {
  if (typeof piece === 'string') return shieldSource(escaped(piece));
  return piece.kind === 'raw' ? piece.source : writeMark(piece, markdown.has(piece));
}

function writeMark({ tag, writer, place }: Mark, isMarkdown: boolean): string {
  if (tag.kind === 'comment') return '';
  if (tag.kind !== 'value') return `{{${tag.source}}}`;
  const isCall = tag.expression.kind === 'call' && !tag.source.startsWith('(');
  const value = isCall ? `(${tag.source})` : tag.source;
  return `{{${writer} ${isMarkdown ? `(${MARKDOWN} ${value})` : value}${place === undefined ? '' : ` place=${place}`}}}`;
}
