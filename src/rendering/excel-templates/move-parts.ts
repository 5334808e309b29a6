/** Moves what lies over the cells of a sheet, in parts of its own: charts and tables. */
import {
  attributeOf,
  childOf,
  type Element,
  isElement,
  type Node,
  parseXml,
  replacedAttribute,
  writeSource,
  XML_HEADER,
} from '../ooxml/index.ts';
import { areasOf, runsOf } from './areas.ts';
import { every, type ShownSheet, type ShownTable } from './book-moves.ts';
import { withCache } from './chart-caches.ts';
import { WORDS } from './chart-words.ts';
import type { ComputedBook } from './computing/compute-book.ts';
import { hullOf, type Moves, moveArea, moveFormula, readFormula, type Span } from './formulas/index.ts';
import { textIn } from './read-sheet.ts';
import { usualNames } from './usual-names.ts';

/** A small part read, changed and written again; one that cannot be read, or in which nothing changes, stays as it is. */
export const changed = (xml: string, change: (root: Element) => Element): string => {
  const root = parseXml(xml);
  if (typeof root !== 'object') return xml;
  const named = usualNames(root);
  const source = writeSource(change(named));
  return source === writeSource(named) ? xml : XML_HEADER + source;
};

/** Formulas that are a list of areas: those of charts, and of what charts of later programs add to them. */
const AREAS = new Set(['c:f', 'c15:f', 'c15:sqref', 'cx:f']);

/** The figures of a chart are read again from the cells; a series of one row becomes one of all its copies. `words`: what data made of its own. */
export const moveChart = (xml: string, moves: Moves, valueAt: ComputedBook['valueAt'], words: readonly Node[] = []): string =>
  changed(xml, (root) => {
    const left = [...words];
    const rebuild = (node: Node, isTitle: boolean): readonly Node[] => {
      if (!isElement(node)) return [node];
      if (node.name === WORDS) return [left.shift() ?? node];
      if (AREAS.has(node.name)) {
        const written = textIn(node);
        const moved = isTitle ? moveFormula(written, moves) : moveArea(written, moves);
        return [{ ...node, children: [moved === bare(written) ? written : isTitle ? moved : grouped(moved)] }];
      }
      const whole = { ...node, children: node.children.flatMap((child) => rebuild(child, isTitle || node.name === 'c:tx')) };
      const formula = childOf(node, 'c:f');
      return [formula ? withCache(whole, textIn(formula), valueAt) : whole];
    };
    return { ...root, children: root.children.flatMap((child) => rebuild(child, false)) };
  });

/** As a list of areas is written where it is moved. */
const bare = (areas: string): string => areas.replace(/^\((.*)\)$/, '$1');

/** Several areas are one list. */
const grouped = (areas: string): string => (readFormula(areas).some(({ kind }) => kind === 'comma') ? `(${areas})` : areas);

/** `headers` are the texts of the cells above its columns, which its columns are called by. */
export const moveTable = (
  xml: string,
  { layout, columns }: ShownSheet,
  { name, template, path }: ShownTable,
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
      const placed = ref === undefined ? node : replacedAttribute(node, 'ref', hull(ref));
      const isFormula = ['calculatedColumnFormula', 'totalsRowFormula'].includes(node.name);
      return { ...placed, children: isFormula ? [moveFormula(textIn(node), moves)] : placed.children.map(rebuild) };
    };
    const moved = rebuild(root);
    const table = isElement(moved) ? moved : root;
    const named = [
      ['id', String(id)],
      // The first copy keeps both of its names, which may differ.
      ...(name === template ? [] : ['name', 'displayName'].map((one) => [one, name] as const)),
    ] as const;
    return withHeaders(
      named.reduce((one, [key, value]) => replacedAttribute(one, key, value), table),
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
    const known = attributeOf(column, 'name') ?? '';
    const written = headers(`${at}${top}`) ?? known;
    at = nextColumn(at);
    let name = written;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${written}${count}`;
    taken.add(name.toLowerCase());
    return name === known ? column : replacedAttribute(column, 'name', name.replaceAll('\n', '_x000a_'));
  });
  return { ...table, children: table.children.map((child) => (child === columns ? { ...columns, children } : child)) };
}

function nextColumn(letters: string): string {
  const rest = letters.slice(0, -1);
  const last = letters.charCodeAt(letters.length - 1);
  if (letters === '') return 'A';
  return last === 90 ? `${nextColumn(rest)}A` : rest + String.fromCharCode(last + 1);
}
