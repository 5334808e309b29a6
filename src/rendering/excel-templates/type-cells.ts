/** Opens the cells that hold nothing but tags to values of any kind, and those with words besides to text. */
import {
  attributeOf,
  type Element,
  isBlockMark,
  isElement,
  isMark,
  isMarkdown,
  type Mark,
  type Node,
  type Piece,
  type Shape,
  WRITERS,
  withAttribute,
} from '../ooxml/index.ts';
import { OWN } from './dialect.ts';
import { DATE, NUMERAL, typedName, VALUE } from './typed-values.ts';

/** Of what a cell holds, and of what dresses it. */
export const CELL = WRITERS.cell;

/** `styles` receives the style of each cell, by the place that its values know. */
export function typeCells(root: Element, shapes: ReadonlyMap<Mark, Shape>, styles: number[]): Element {
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    const text = node.name === 'c' ? node.children.filter(isElement).find(({ name }) => name === 'is') : undefined;
    if (!text) return { ...node, children: node.children.map(rebuild) };
    const pieces = piecesIn(text);
    const worded = withAttribute(node, 't', ['inlineStr']);
    if (!pieces.some(isMark)) return worded;
    if (!isTagsOnly(pieces)) return withAttribute(worded, OWN.tagged, ['1']);
    const place = styles.push(Number(attributeOf(node, 's') ?? 0)) - 1;
    const children = pieces.map((piece) => (isMark(piece) ? typed(piece, shapes.get(piece), place) : piece));
    return withAttribute({ ...node, children }, OWN.tagged, ['1']);
  };
  return { ...root, children: root.children.map(rebuild) };
}

const piecesIn = (node: Element): Piece[] =>
  node.children.flatMap((child) => (isElement(child) ? (child.name === 'rPr' ? [] : piecesIn(child)) : [child]));

/** One value, or values of which a block chooses: several side by side are words. */
export function isTagsOnly(pieces: readonly Piece[]): boolean {
  const values = pieces.filter((piece) => isMark(piece) && piece.tag.kind === 'value');
  const hasWords = pieces.some((piece) => typeof piece === 'string' && piece.trim() !== '');
  return !hasWords && (values.length === 1 || (values.length > 1 && pieces.some(isBlockMark)));
}

export function typed(mark: Mark, shape: Shape | undefined, place: number): Mark {
  const { tag } = mark;
  if (tag.kind !== 'value') return mark;
  const called = tag.expression.kind === 'call' ? typedName(tag.expression.helper) : undefined;
  const path = tag.expression.kind === 'path' ? tag.expression.parts : [];
  const isDate = path.length > 0 && shape?.kind === 'value' && shape.type === 'date';
  const reader = isDate ? DATE : path.at(-1) === 'number' ? NUMERAL : VALUE;
  const inner = tag.expression.kind === 'call' && !tag.source.startsWith('(') ? `(${tag.source})` : tag.source;
  const value = shape && isMarkdown(shape) ? `(markdown ${inner})` : inner;
  const source = called ? tag.source.replace(/^\S+/, called) : `${reader} ${value}`;
  return {
    ...mark,
    tag: { ...tag, source, expression: { kind: 'call', helper: VALUE, args: [], options: [] } },
    writer: CELL,
    place,
  };
}
