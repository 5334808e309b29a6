/** Moves what lies over the cells of a sheet, in parts of its own: charts and tables. */
import {
  attributeOf,
  childOf,
  type Element,
  isElement,
  type Node,
  parseXml,
  withAttribute,
  writeSource,
  XML_HEADER,
} from '../ooxml/index.ts';
import { areasOf, runsOf } from './areas.ts';
import { every, type ShownSheet, type ShownTable } from './book-moves.ts';
import { hullOf, type Moves, moveArea, moveFormula, readFormula, type Span } from './formulas/index.ts';
import { textIn } from './read-sheet.ts';
import { usualNames } from './usual-names.ts';

/** A small part read, changed and written again; one that cannot be read stays as it is. */
export const changed = (xml: string, change: (root: Element) => Element): string => {
  const root = parseXml(xml);
  return typeof root === 'object' ? XML_HEADER + writeSource(change(usualNames(root))) : xml;
};

const CACHES = new Set(['c:numCache', 'c:strCache', 'c:multiLvlStrCache']);

/** The figures of a chart are read again from the cells; a series of one row becomes one of all its copies. */
export const moveChart = (xml: string, moves: Moves): string =>
  changed(xml, (root) => {
    const rebuild = (node: Node, isTitle: boolean): readonly Node[] => {
      if (!isElement(node)) return [node];
      if (CACHES.has(node.name)) return [];
      if (node.name === 'c:f')
        return [{ ...node, children: [isTitle ? moveFormula(textIn(node), moves) : grouped(moveArea(textIn(node), moves))] }];
      return [{ ...node, children: node.children.flatMap((child) => rebuild(child, isTitle || node.name === 'c:tx')) }];
    };
    return { ...root, children: root.children.flatMap((child) => rebuild(child, false)) };
  });

/** Several areas are one list. */
const grouped = (areas: string): string => (readFormula(areas).some(({ kind }) => kind === 'comma') ? `(${areas})` : areas);

/** `headers` are the texts of the cells above its columns, which its columns are called by. */
export const moveTable = (
  xml: string,
  { layout, columns }: ShownSheet,
  { name, path }: ShownTable,
  moves: Moves,
  { id, headers }: { readonly id: number; readonly headers: (cell: string) => string | undefined },
): string =>
  changed(xml, (root) => {
    const hull = (ref: string): string => {
      const rows = (span: Span) => hullOf(runsOf(layout, span, path)) ?? [];
      const [area] = areasOf(ref, (span) => [rows(span)].flat(), every(columns));
      return area ?? ref;
    };
    const rebuild = (node: Node): Node => {
      if (!isElement(node)) return node;
      const ref = attributeOf(node, 'ref');
      const placed = ref === undefined ? node : withAttribute(node, 'ref', [hull(ref)]);
      const isFormula = ['calculatedColumnFormula', 'totalsRowFormula'].includes(node.name);
      return { ...placed, children: isFormula ? [moveFormula(textIn(node), moves)] : placed.children.map(rebuild) };
    };
    const moved = rebuild(root);
    const table = isElement(moved) ? moved : root;
    const named = [['id', String(id)] as const, ...['name', 'displayName'].map((one) => [one, name] as const)];
    return withHeaders(
      named.reduce((one, [key, value]) => withAttribute(one, key, [value]), table),
      headers,
    );
  });

function withHeaders(table: Element, headers: (cell: string) => string | undefined): Element {
  const columns = childOf(table, 'tableColumns');
  const [, left = '', top = ''] = /^([A-Z]+)(\d+)/.exec(attributeOf(table, 'ref') ?? '') ?? [];
  if (!columns || attributeOf(table, 'headerRowCount') === '0') return table;
  const taken = new Set<string>();
  let at = left;
  const children = columns.children.map((column): Node => {
    if (!isElement(column)) return column;
    const written = headers(`${at}${top}`) ?? attributeOf(column, 'name') ?? '';
    at = nextColumn(at);
    let name = written;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${written}${count}`;
    taken.add(name.toLowerCase());
    return withAttribute(column, 'name', [name.replaceAll('\n', '_x000a_')]);
  });
  return { ...table, children: table.children.map((child) => (child === columns ? { ...columns, children } : child)) };
}

function nextColumn(letters: string): string {
  const rest = letters.slice(0, -1);
  const last = letters.charCodeAt(letters.length - 1);
  if (letters === '') return 'A';
  return last === 90 ? `${nextColumn(rest)}A` : rest + String.fromCharCode(last + 1);
}
