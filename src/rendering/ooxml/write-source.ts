/** Writes a tree as the source that Handlebars compiles: XML, with its tags calling what escapes their values. */
import { escapeAttribute, escapeText, shieldSource } from './escape.ts';
import type { Mark, Node, Piece } from './tree.ts';

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function writeSource(node: Node): string {
  if (typeof node === 'string' || node.kind !== 'element') return writePiece(node, escapeText);
  const attributes = node.attributes
    .map(({ name, value }) => ` ${name}="${value.map((piece) => writePiece(piece, escapeAttribute)).join('')}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(writeSource).join('')}</${node.name}>`;
}

function writePiece(piece: Piece, escaped: (text: string) => string): string {
  if (typeof piece === 'string') return shieldSource(escaped(piece));
  return piece.kind === 'raw' ? piece.source : writeMark(piece);
}

function writeMark({ tag, writer }: Mark): string {
  if (tag.kind === 'comment') return '';
  if (tag.kind !== 'value') return `{{${tag.source}}}`;
  const isCall = tag.expression.kind === 'call' && !tag.source.startsWith('(');
  return `{{${writer} ${isCall ? `(${tag.source})` : tag.source}}}`;
}
