/** Dresses the cells of tables and sheets as data asked: their ground, the look of their words, those that they join. */
import {
  attributeOf,
  type Dress,
  type Element,
  elementOf,
  hasNode,
  isDressed,
  isElement,
  type Joined,
  joinCells,
  type Node,
  parseXml,
  undressed,
  withAttribute,
  withoutAttributes,
  writeSource,
  XML_HEADER,
} from '../ooxml/index.ts';
import { TEXTS } from './dialect.ts';
import type { OdfState } from './state.ts';
import { COVERED, isCell, isNamedCell, REPEATED, rowsIn } from './tables.ts';

/** More of the same cell are the rest of a sheet. */
const MOST = 64;

/** A part with paragraphs once it is written; `state` receives the styles. */
export function dressPart(xml: string, state: OdfState): string {
  const root = isDressed(xml) ? parseXml(xml) : '';
  return typeof root === 'object' ? XML_HEADER + writeSource(dressTables(root, state, false)) : xml;
}

/** In a sheet the style of a cell is that of its words too. */
export function dressTables(root: Element, state: OdfState, isSheet: boolean): Element {
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    const inside = { ...node, children: node.children.map(rebuild) };
    return node.name === TEXTS.table ? dressTable(inside, state, isSheet) : inside;
  };
  return { ...root, children: root.children.map(rebuild) };
}

function dressTable(table: Element, state: OdfState, isSheet: boolean): Element {
  const rows = rowsIn(table).map((row) => (isDressedRow(row) ? { ...row, children: row.children.flatMap(apart) } : row));
  const cells = rows.map((row) => row.children.filter(isCell).map(undressed));
  const joined = joinCells(cells.map((row) => row.map(({ dress }) => dress)));
  let line = -1;
  const rebuild = (node: Node): Node => {
    if (!isElement(node) || isNamedCell(node)) return node;
    if (node.name !== TEXTS.row) return { ...node, children: node.children.map(rebuild) };
    line += 1;
    const [row, at] = [rows[line] ?? node, line];
    let column = -1;
    return {
      ...row,
      children: row.children.map((cell) => {
        if (!isCell(cell)) return cell;
        column += 1;
        const [one, joins] = [cells[at]?.[column], joined[at]?.[column]];
        return one && joins ? dressCell(one.cell, one.dress, joins, state, isSheet) : cell;
      }),
    };
  };
  return { ...table, children: table.children.map(rebuild) };
}

const isDressedRow = (row: Element): boolean => row.children.some((cell) => isCell(cell) && undressed(cell).cell !== cell);

/** Cells that are written once for several, one by one. */
function apart(cell: Node): readonly Node[] {
  const count = isCell(cell) ? Number(attributeOf(cell, REPEATED) ?? 1) : 1;
  if (!isCell(cell) || count < 2 || count > MOST) return [cell];
  const one = withoutAttributes(cell, REPEATED);
  return Array.from({ length: count }, () => one);
}

function dressCell(cell: Element, dress: Dress | null, joins: Joined, state: OdfState, isSheet: boolean): Element {
  const { columns, rows, isRight, isBelow } = joins;
  if (isRight || isBelow) return { ...cell, name: COVERED, attributes: cell.attributes.filter(isLook), children: [] };
  const spanned =
    columns * rows === 1
      ? cell
      : withAttribute(withAttribute(cell, 'table:number-columns-spanned', [String(columns)]), 'table:number-rows-spanned', [
          String(rows),
        ]);
  if (dress === null) return spanned;
  const styled = isSheet ? dress : { ...dress, colour: null, bold: false };
  return inStyle(isSheet ? spanned : withLetters(spanned, dress, state), styled, state);
}
const isLook = ({ name }: { readonly name: string }): boolean => name === 'table:style-name';

const nameOf = ({ fill, colour, bold }: Dress): string =>
  ['jalon-dress', fill ?? 'own', colour ?? 'own', ...(bold ? ['bold'] : [])].join('-');

function inStyle(cell: Element, dress: Dress, { looks, styles }: OdfState): Element {
  if (dress.fill === null && dress.colour === null && !dress.bold) return cell;
  const own = attributeOf(cell, 'table:style-name') ?? '';
  const name = `${nameOf(dress)}-of-${own}`;
  styles.set(name, looks.dressed(own, name, dress));
  return withAttribute(cell, 'table:style-name', [name]);
}

const PARAGRAPHS = new Set(['text:p', 'text:h']);
/** A style of cells says nothing of the words of a text: they are within one of their own. */
function withLetters(cell: Element, dress: Dress, { styles }: OdfState): Element {
  const { colour, bold } = dress;
  if (colour === null && !bold) return cell;
  const name = nameOf({ ...dress, fill: null });
  const look = [colour !== null && `fo:color="#${colour}"`, bold && 'fo:font-weight="bold"'].filter((one) => one !== false);
  styles.set(
    name,
    `<style:style style:name="${name}" style:family="text"><style:text-properties ${look.join(' ')}/></style:style>`,
  );
  const rebuild = (node: Node): Node => {
    if (!isElement(node) || node.name === TEXTS.table) return node;
    if (!PARAGRAPHS.has(node.name)) return { ...node, children: node.children.map(rebuild) };
    const isIdle = !hasNode(node, (one) => typeof one === 'string' || isElement(one));
    return isIdle ? node : { ...node, children: [elementOf('text:span', node.children, { 'text:style-name': name })] };
  };
  return { ...cell, children: cell.children.map(rebuild) };
}
