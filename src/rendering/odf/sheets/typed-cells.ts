/** Cells that hold nothing but tags, whose values keep their kind: a number, an amount, a day (OpenDocument 1.3, part 3, 19.385). */

import { isTagsOnly, typed } from '../../excel-templates/type-cells.ts';
import { parseValued, type Valued } from '../../excel-templates/typed-values.ts';
import {
  attributeOf,
  dropIllegal,
  type Element,
  elementOf,
  isElement,
  isMark,
  type Mark,
  type Node,
  type Piece,
  type Shape,
} from '../../ooxml/index.ts';
import { OWN } from '../dialect.ts';
import type { Wanted } from '../looks.ts';
import { CELL_NAMES, OWN_SHEETS } from './names.ts';
import { partedLines } from './number-cells.ts';

export function typeCells(root: Element, shapes: ReadonlyMap<Mark, Shape>): Element {
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    const pieces = CELL_NAMES.includes(node.name) ? piecesOf(node) : undefined;
    if (pieces === undefined || !isTagsOnly(pieces)) return { ...node, children: node.children.map(rebuild) };
    return { ...node, children: pieces.map((piece) => (isMark(piece) ? typed(piece, shapes.get(piece), 0) : piece)) };
  };
  return { ...root, children: root.children.map(rebuild) };
}

/** The text of a cell of one paragraph of words; undefined of one that holds more. */
function piecesOf(cell: Element): readonly Piece[] | undefined {
  const [paragraph, ...others] = cell.children.filter((child) => isElement(child) || isMark(child));
  if (!paragraph || others.length > 0 || !isElement(paragraph) || paragraph.name !== 'text:p') return undefined;
  const wordsIn = (node: Node): readonly (Piece | null)[] => {
    if (!isElement(node)) return [node];
    const isWords = node.name === OWN.run || node.name === OWN.words;
    return isWords ? node.children.flatMap(wordsIn) : node.name === 'text:s' ? [' '] : [null];
  };
  const words = paragraph.children.flatMap(wordsIn);
  const pieces = words.filter((one) => one !== null);
  return pieces.length === words.length ? pieces : undefined;
}

const VALUED = /^(?:office:(?:value-type|value|date-value|time-value|boolean-value|string-value|currency)|calcext:value-type)$/;
const bare = (cell: Element): Element => ({
  ...cell,
  attributes: cell.attributes.filter(({ name }) => !VALUED.test(name)),
  children: [],
});

/** `wanted`: how its number is to be shown, unless its style says it. */
export type WrittenCell = { readonly cell: Element; readonly wanted?: Wanted };

/** A cell as it was rendered, with its value. */
export function writeCell(cell: Element): WrittenCell {
  const values = cell.children.filter(isElement).filter(({ name }) => name === OWN_SHEETS.value);
  if (values.length === 0) return { cell: isBlank(cell) ? bare(cell) : parted(cell) };
  const shown = values.flatMap((value) => parseValued(attributeOf(value, 'valued') ?? '') ?? []);
  const [only, ...others] = shown;
  if (!only) return { cell: bare(cell) };
  if (others.length > 0) return { cell: valued(cell, { kind: 'text', text: shown.map(({ text }) => text).join('') }) };
  const wanted = wantedBy(only);
  return { cell: valued(cell, only), ...(wanted && { wanted }) };
}

function wantedBy(value: Valued): Wanted | undefined {
  const cents = (amount: number): '' | '-cents' => (Number.isInteger(amount) ? '' : '-cents');
  switch (value.kind) {
    case 'percent':
      return Number.isInteger(Math.round(value.value * 1e8) / 1e6) ? 'percent' : 'percent-decimals';
    case 'money':
      return `${value.min === value.max ? 'money' : 'range'}${cents(middleOf(value))}`;
    case 'ceiling':
      return `${value.isRange ? 'ceiling' : 'money'}${cents(value.value)}`;
    default:
      return value.kind === 'date' ? 'date' : undefined;
  }
}
const middleOf = ({ min, max }: { readonly min: number; readonly max: number }): number => Math.round((min + max) * 50) / 100;

const parted = (cell: Element): Element => ({
  ...cell,
  children: cell.children.flatMap((child): readonly Node[] =>
    isElement(child) && child.name === 'text:p' ? partedLines(child) : [child],
  ),
});

/** A cell of words that its tags left empty counts as empty. */
const isBlank = (cell: Element): boolean =>
  attributeOf(cell, 'office:value-type') === 'string' &&
  attributeOf(cell, 'table:formula') === undefined &&
  cell.children.every((child) =>
    isElement(child) ? child.name === 'text:p' && child.children.every((one) => one === '') : true,
  );

function valued(cell: Element, value: Valued): Element {
  const written = (type: string, attributes: Readonly<Record<string, string>> = {}, lines?: readonly Node[]): Element => {
    const added = Object.entries({ 'office:value-type': type, ...attributes }).map(([name, one]) => ({ name, value: [one] }));
    return { ...bare(cell), attributes: [...bare(cell).attributes, ...added], children: lines ?? linesOf(value.text) };
  };
  switch (value.kind) {
    case 'number':
    case 'numeral':
      return written('float', { 'office:value': String(value.value) });
    case 'percent':
      return written('percentage', { 'office:value': String(value.value) });
    case 'money':
      return written('currency', {
        'office:currency': 'EUR',
        'office:value': String(middleOf(value)),
      });
    case 'ceiling':
      return written('currency', { 'office:currency': 'EUR', 'office:value': String(value.value) });
    case 'date':
      return written('date', { 'office:date-value': value.day });
    case 'boolean':
      return written('boolean', { 'office:boolean-value': String(value.value) });
    case 'link':
      return written('string', {}, [
        elementOf('text:p', [elementOf('text:a', [value.text], { 'xlink:type': 'simple', 'xlink:href': value.target })]),
      ]);
    case 'text':
      return value.text === '' ? bare(cell) : written('string');
  }
}

const linesOf = (text: string): readonly Node[] =>
  dropIllegal(text.replace(/\r\n?/g, '\n'))
    .split('\n')
    .map((line) => elementOf('text:p', wordsOf(line)));

/** Spaces that follow each other, or stand at an end, are elements. */
const wordsOf = (line: string): readonly Node[] =>
  line
    .split(/( {2,}|^ | $)/)
    .map((part, index) => (index % 2 === 0 ? part : elementOf('text:s', [], { 'text:c': String(part.length) })));
