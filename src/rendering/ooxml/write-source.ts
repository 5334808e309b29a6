/** Writes a tree as the source that Handlebars compiles: XML, with its tags calling what escapes their values. */
import { AT, MARKDOWN } from '../expressions/index.ts';
import { escapeAttribute, escapeText, shieldSource } from './escape.ts';
import { sourceOfPlace } from './too-much.ts';
import type { Mark, Node, Piece } from './tree.ts';

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const NONE: ReadonlySet<Mark> = new Set();

/** Of the marks of `markdown`, which would print Markdown as it was typed, the words are written without their marks. */
export function writeSource(node: Node, markdown: ReadonlySet<Mark> = NONE): string {
  if (typeof node === 'string' || node.kind !== 'element') return writePiece(node, escapeText, markdown);
  let written = `<${node.name}`;
  for (const { name, value } of node.attributes) {
    written += ` ${name}="`;
    for (const piece of value) written += writePiece(piece, escapeAttribute, markdown);
    written += '"';
  }
  if (node.children.length === 0) return `${written}/>`;
  written += '>';
  for (const child of node.children) written += writeSource(child, markdown);
  return `${written}</${node.name}>`;
}

function writePiece(piece: Piece, escaped: (text: string) => string, markdown: ReadonlySet<Mark>): string {
  if (typeof piece === 'string') return shieldSource(escaped(piece));
  return piece.kind === 'raw' ? piece.source : writeMark(piece, markdown.has(piece));
}

function writeMark(mark: Mark, isMarkdown: boolean): string {
  const { tag, writer, place, box } = mark;
  if (tag.kind === 'comment' || tag.kind === 'include') return '';
  if (tag.kind !== 'value')
    return `{{${'call' in tag && tag.call?.helper === 'each' ? loopSource(tag.source, mark) : tag.source}}}`;
  const isCall = tag.expression.kind === 'call' && !tag.source.startsWith('(');
  const value = isCall ? `(${tag.source})` : tag.source;
  const placed = { ...(place !== undefined && { place }), ...box };
  const options = Object.entries(placed).map(([name, number]) => ` ${name}=${number}`);
  return `{{${writer} ${isMarkdown ? `(${MARKDOWN} ${value})` : value}${options.join('')}}}`;
}

/** A loop tells where its tag stands: before the names that it gives to what it goes through. */
function loopSource(source: string, { at, text }: Mark): string {
  const names = source.search(/\sas\s+\|/);
  const end = names < 0 ? source.length : names;
  return `${source.slice(0, end)} ${AT}="${sourceOfPlace({ ...at, tag: text })}"${source.slice(end)}`;
}
