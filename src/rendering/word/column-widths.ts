/** Columns whose number or width the data give: a cell repeated for each item of a list, the two cells of a bar. */
import { sumOf } from '../../values/index.ts';
import { BAR, type Deferred, type Writers } from '../expressions/index.ts';
import {
  attributeOf,
  blockOf,
  childOf,
  type Element,
  elementOf,
  hasNode,
  isCallOf,
  isColumnLoop,
  isElement,
  type Mark,
  type Node,
  nodesOf,
  type Piece,
  type Raw,
  raw,
  withAttribute,
} from '../ooxml/index.ts';
import { WORD } from './dialect.ts';

const WRITERS = {
  table: '_grown_table',
  columns: '_grown_columns',
  row: '_grown_row',
  column: '_grown_column',
  barColumns: '_bar_columns',
  done: '_bar_done',
  share: '_bar_share',
  rest: '_bar_rest',
  left: '_bar_left',
} as const;

const isBar = (node: Node): node is Mark => isCallOf(node, [BAR]);
/** `width`, which the writer is told as its place, is in twips. */
const call = (writer: string, width?: number): Raw => raw(`{{${writer}${width === undefined ? '' : ` place=${width}`}}}`);

/** The same tree, the widths of such columns left open. */
export function openColumns(root: Element): Element {
  if (!hasNode(root, (node) => isColumnLoop(node) || isBar(node))) return root;
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    const inside = { ...node, children: node.children.flatMap(rebuild) };
    return node.name === WORD.table ? openTable(inside) : [inside];
  };
  return { ...root, children: root.children.flatMap(rebuild) };
}

const named = (element: Element, name: string): Element[] =>
  element.children.filter(isElement).filter((one) => one.name === name);
const withGrid = (table: Element, columns: (all: readonly Element[]) => readonly Node[]): Element => ({
  ...table,
  children: table.children.map((child) =>
    isElement(child) && child.name === 'w:tblGrid' ? { ...child, children: columns(named(child, 'w:gridCol')) } : child,
  ),
});
const widthOf = (column: Element | undefined): number => Number(column && attributeOf(column, 'w:w')) || 0;

function openTable(table: Element): readonly Node[] {
  const rows = named(table, WORD.row);
  const looped = rows.find((row) => row.children.some(isColumnLoop));
  if (looped) {
    const before = looped.children.slice(0, looped.children.findIndex(isColumnLoop));
    const place = before.filter((one) => isElement(one) && one.name === WORD.cell).length;
    const grown = withGrid(table, (all) =>
      all.map((column, index) => (index === place ? call(WRITERS.columns, widthOf(column)) : column)),
    );
    const children = grown.children.flatMap((child): readonly Node[] =>
      isElement(child) && child.name === WORD.row ? blockOf<Node>(WRITERS.row, [withOpenCells(child)]) : [child],
    );
    return blockOf<Node>(WRITERS.table, [{ ...grown, children }]);
  }
  const [done, rest] = rows[0] ? named(rows[0], WORD.cell) : [];
  const mark = done && nodesOf(done).find(isBar);
  if (!mark || !rest || rows.length > 1) return [table];
  const sized = withGrid(table, (all) => [call(WRITERS.barColumns, sumOf(all, widthOf))]);
  const share: Mark = { ...mark, writer: WRITERS.share };
  const swap = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (node === done) return blockOf<Node>(WRITERS.done, [withWidth(without(node, mark), [share])]);
    if (node === rest) return blockOf<Node>(WRITERS.rest, [withWidth(node, [call(WRITERS.left)])]);
    return [{ ...node, children: node.children.flatMap(swap) }];
  };
  return [{ ...sized, children: sized.children.flatMap(swap) }];
}

/** The cells that a loop repeats, by the tag before them. */
const withOpenCells = (row: Element): Element => ({
  ...row,
  children: row.children.map((child, index) => {
    const before = row.children[index - 1];
    return isElement(child) && before !== undefined && isColumnLoop(before) ? withWidth(child, [call(WRITERS.column)]) : child;
  }),
});

function withWidth(cell: Element, width: readonly Piece[]): Element {
  const properties = childOf(cell, 'w:tcPr');
  const size = withAttribute(withAttribute(elementOf('w:tcW'), 'w:w', width), 'w:type', ['dxa']);
  const others = (properties?.children ?? []).filter((one) => !isElement(one) || one.name !== 'w:tcW');
  return { ...cell, children: [elementOf('w:tcPr', [size, ...others]), ...cell.children.filter((one) => one !== properties)] };
}

const without = (element: Element, mark: Mark): Element => ({
  ...element,
  children: element.children.flatMap((child) => (child === mark ? [] : [isElement(child) ? without(child, mark) : child])),
});

/** A table whose columns are counted while its rows are written. */
interface Grown {
  /** Shared by the columns. */
  width: number;
  /** Of the row that has most. */
  count: number;
  row: { cells: number };
}
interface Bar {
  readonly width: number;
  done: number;
}
/** The table and the bar at hand. */
export type Widths = { table: Grown; bar: Bar };
export const newWidths = (): Widths => ({ table: { width: 0, count: 1, row: { cells: 0 } }, bar: { width: 0, done: 0 } });

/** The last column takes what does not divide, so that every row is as wide as its table. */
const lastOf = ({ width, count }: Grown): number => width - Math.floor(width / count) * (count - 1);
const gridColumn = (width: number): string => `<w:gridCol w:w="${width}"/>`;

type Known = { readonly widths: Widths; readonly document: { readonly later: Pick<Deferred<unknown>, 'defer'> } };

export const widthWriters: Writers<Known> = {
  [WRITERS.table]: {
    around(inside, { widths }) {
      const outer = widths.table;
      widths.table = newWidths().table;
      const written = inside();
      widths.table = outer;
      return written;
    },
  },
  [WRITERS.columns]: (_, { widths: { table }, document }, { place }) => {
    table.width = place;
    return document.later.defer({
      write: () => gridColumn(Math.floor(table.width / table.count)).repeat(table.count - 1) + gridColumn(lastOf(table)),
    });
  },
  [WRITERS.row]: {
    around(inside, { widths: { table } }) {
      table.row = { cells: 0 };
      const row = inside();
      table.count = Math.max(table.count, table.row.cells);
      // A row without any keeps one that is empty.
      const empty = `<w:tc><w:tcPr><w:tcW w:w="${table.width}" w:type="dxa"/></w:tcPr><w:p/></w:tc>`;
      return row.includes('<w:tc>') || row.includes('<w:tc ') ? row : `${row.slice(0, -'</w:tr>'.length)}${empty}</w:tr>`;
    },
  },
  [WRITERS.column]: (_, { widths: { table }, document }) => {
    const { row } = table;
    row.cells += 1;
    const number = row.cells;
    return document.later.defer({
      write: () => String(number === row.cells ? lastOf(table) : Math.floor(table.width / table.count)),
    });
  },
  [WRITERS.barColumns]: (_, { widths, document }, { place: width }) => {
    const bar = { width, done: 0 };
    widths.bar = bar;
    return document.later.defer({
      write: () =>
        [bar.done, width - bar.done]
          .filter((one) => one > 0)
          .map(gridColumn)
          .join(''),
    });
  },
  [WRITERS.share]: (share, { widths: { bar } }) => {
    bar.done = Math.round((bar.width * Number(share)) / 100) || 0;
    return String(bar.done);
  },
  // A cell that has no width is not there.
  [WRITERS.done]: {
    around(inside, { widths: { bar } }) {
      const cell = inside();
      return bar.done === 0 ? '' : cell;
    },
  },
  [WRITERS.left]: (_, { widths: { bar } }) => String(bar.width - bar.done),
  [WRITERS.rest]: {
    around(inside, { widths: { bar } }) {
      const cell = inside();
      return bar.done === bar.width ? '' : cell;
    },
  },
};
