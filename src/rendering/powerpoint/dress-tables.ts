/** Dresses the cells of tables on slides as data asked: their ground, the look of their words, those that they join. */
import {
  childOf,
  type Dress,
  type Element,
  elementOf,
  isDressed,
  isElement,
  type Joined,
  joinCells,
  type Node,
  parseXml,
  undressed,
  withAttribute,
  writeSource,
} from '../ooxml/index.ts';
import { DECK_DIALECT } from './dialect.ts';

/** A slide once it is written. */
export function dressTables(xml: string): string {
  const root = isDressed(xml) ? parseXml(xml) : '';
  if (typeof root !== 'object') return xml;
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    const inside = { ...node, children: node.children.map(rebuild) };
    return node.name === DECK_DIALECT.table ? dressTable(inside) : inside;
  };
  return writeSource({ ...root, children: root.children.map(rebuild) });
}

const isRow = (node: Node): node is Element => isElement(node) && node.name === DECK_DIALECT.row;
const isCell = (node: Node): node is Element => isElement(node) && node.name === DECK_DIALECT.cell;

function dressTable(table: Element): Element {
  const rows = table.children.filter(isRow).map((row) => row.children.filter(isCell).map(undressed));
  const joined = joinCells(rows.map((cells) => cells.map(({ dress }) => dress)));
  let line = -1;
  const dressRow = (row: Node): Node => {
    if (!isRow(row)) return row;
    line += 1;
    let at = -1;
    const children = row.children.map((cell) => {
      if (!isCell(cell)) return cell;
      at += 1;
      const one = rows[line]?.[at];
      const joins = joined[line]?.[at];
      return one && joins ? dressCell(one.cell, one.dress, joins) : cell;
    });
    return { ...row, children };
  };
  return { ...table, children: table.children.map(dressRow) };
}

function dressCell(cell: Element, dress: Dress | null, { columns, rows, isRight, isBelow }: Joined): Element {
  const joins = [
    ['rowSpan', rows > 1 && String(rows)],
    ['gridSpan', columns > 1 && String(columns)],
    ['hMerge', isRight && '1'],
    ['vMerge', isBelow && '1'],
  ] as const;
  const placed = joins.reduce((one, [name, value]) => (value === false ? one : withAttribute(one, name, [value])), cell);
  const isCovered = isRight || isBelow;
  const worded = isCovered
    ? emptied(placed)
    : dress && (dress.colour !== null || dress.bold)
      ? withLetters(placed, dress)
      : placed;
  return dress === null || dress.fill === null ? worded : grounded(worded, dress.fill);
}

/** What a covered cell says stands in the one that covers it. */
const emptied = (cell: Element): Element => ({
  ...cell,
  children: cell.children.map((child) =>
    isElement(child) && child.name === DECK_DIALECT.textBody
      ? {
          ...child,
          children: [
            ...child.children.filter((one) => !isElement(one) || one.name !== DECK_DIALECT.paragraph),
            elementOf(DECK_DIALECT.paragraph),
          ],
        }
      : child,
  ),
});

const solid = (colour: string): Element => elementOf('a:solidFill', [elementOf('a:srgbClr', [], { val: colour })]);
const FILLS = new Set(['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill'].map((name) => `a:${name}`));
/** What stands before the ground of a cell (ECMA-376, 21.1.3.17). */
const BEFORE_FILL = new Set(['lnL', 'lnR', 'lnT', 'lnB', 'lnTlToBr', 'lnBlToTr', 'cell3D'].map((name) => `a:${name}`));

function filled(properties: Element, colour: string, before: ReadonlySet<string>): Element {
  const own = properties.children.filter(isElement).filter(({ name }) => !FILLS.has(name));
  const isBefore = ({ name }: Element): boolean => before.has(name);
  return { ...properties, children: [...own.filter(isBefore), solid(colour), ...own.filter((one) => !isBefore(one))] };
}

function grounded(cell: Element, colour: string): Element {
  const properties = childOf(cell, 'a:tcPr') ?? elementOf('a:tcPr');
  const rest = cell.children.filter((child) => !isElement(child) || child.name !== 'a:tcPr');
  const end = rest.findIndex((child) => isElement(child) && child.name === 'a:extLst');
  const at = end < 0 ? rest.length : end;
  return { ...cell, children: [...rest.slice(0, at), filled(properties, colour, BEFORE_FILL), ...rest.slice(at)] };
}

const OUTLINE = new Set(['a:ln']);
const RUNS = new Set(['a:r', 'a:br', 'a:fld']);
function withLetters(cell: Element, { colour, bold }: Dress): Element {
  const look = (properties: Element): Element => {
    const thick = bold ? withAttribute(properties, 'b', ['1']) : properties;
    return colour === null ? thick : filled(thick, colour, OUTLINE);
  };
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    if (!RUNS.has(node.name)) return { ...node, children: node.children.map(rebuild) };
    const own = childOf(node, 'a:rPr');
    return { ...node, children: [look(own ?? elementOf('a:rPr')), ...node.children.filter((child) => child !== own)] };
  };
  return { ...cell, children: cell.children.map(rebuild) };
}
