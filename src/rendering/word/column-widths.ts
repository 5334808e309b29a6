/** Columns whose number or width the data give: a cell repeated for each item of a list, the two cells of a bar. */
import { BAR } from '../expressions/index.ts';
import {
  attributeOf,
  childOf,
  type Element,
  hasNode,
  isCallOf,
  isColumnLoop,
  isElement,
  type Mark,
  type Node,
  nodesOf,
  type Piece,
  raw,
  WRITERS,
  withAttribute,
} from '../ooxml/index.ts';
import { changeStretches } from '../stretches.ts';
import { WORD } from './dialect.ts';

// Processing instructions mark places in the rendered text: reading drops those of the template, escaping those of values.
const COLUMN = '<?column?>';
const REST = '<?rest?>';
const ROWS = /<(?<end>\/)?w:tr(?: [^<>]*)?>/g;
const CELLS = /<(?<end>\/)?w:tc(?: [^<>]*)?>/g;

const isBar = (node: Node): node is Mark => isCallOf(node, [BAR]);

/** The same tree, the widths of such columns left open. */
export function openColumns(root: Element): Element {
  if (!hasNode(root, (node) => isColumnLoop(node) || isBar(node))) return root;
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    const inside = { ...node, children: node.children.map(rebuild) };
    return node.name === WORD.table ? openTable(inside) : inside;
  };
  return { ...root, children: root.children.map(rebuild) };
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

function openTable(table: Element): Element {
  const rows = named(table, WORD.row);
  const looped = rows.find((row) => row.children.some(isColumnLoop));
  if (looped) {
    const before = looped.children.slice(0, looped.children.findIndex(isColumnLoop));
    const place = before.filter((one) => isElement(one) && one.name === WORD.cell).length;
    const grown = withGrid(table, (all) =>
      all.map((column, index) => (index === place ? raw(`<?columns ${widthOf(column)}?>`) : column)),
    );
    return { ...grown, children: grown.children.map((row) => (isElement(row) ? withOpenCells(row) : row)) };
  }
  const [done, rest] = rows[0] ? named(rows[0], WORD.cell) : [];
  const mark = done && [...nodesOf(done)].find(isBar);
  if (!mark || !rest || rows.length > 1) return table;
  const sized = withGrid(table, (all) => [raw(`<?bar-of ${all.reduce((sum, one) => sum + widthOf(one), 0)}?>`)]);
  const share: readonly Piece[] = [raw('<?bar '), { ...mark, writer: WRITERS.plain }, raw('?>')];
  const swap = (node: Node): Node => {
    if (!isElement(node)) return node;
    if (node === done) return withWidth(without(node, mark), share);
    return node === rest ? withWidth(node, [raw(REST)]) : { ...node, children: node.children.map(swap) };
  };
  return { ...sized, children: sized.children.map(swap) };
}

/** The cells that a loop repeats, by the tag before them. */
const withOpenCells = (row: Element): Element => ({
  ...row,
  children: row.children.map((child, index) => {
    const before = row.children[index - 1];
    return isElement(child) && before !== undefined && isColumnLoop(before) ? withWidth(child, [raw(COLUMN)]) : child;
  }),
});

function withWidth(cell: Element, width: readonly Piece[]): Element {
  const properties = childOf(cell, 'w:tcPr');
  const size: Element = { kind: 'element', name: 'w:tcW', attributes: [], children: [] };
  const sized = withAttribute(withAttribute(size, 'w:w', width), 'w:type', ['dxa']);
  const others = (properties?.children ?? []).filter((one) => !isElement(one) || one.name !== 'w:tcW');
  const written: Element = { kind: 'element', name: 'w:tcPr', attributes: [], children: [sized, ...others] };
  return { ...cell, children: [written, ...cell.children.filter((one) => one !== properties)] };
}

const without = (element: Element, mark: Mark): Element => ({
  ...element,
  children: element.children.flatMap((child) => (child === mark ? [] : [isElement(child) ? without(child, mark) : child])),
});

/** Gives the columns of a rendered text their widths. */
export function mendColumns(xml: string): string {
  if (!/<\?(?:columns|bar-of) /.test(xml)) return xml;
  return xml
    .split(/(?=<\?(?:columns|bar-of) \d+\?>)/)
    .map((text) => {
      const [mark = '', name, width = '0'] = /^<\?(columns|bar-of) (\d+)\?>/.exec(text) ?? [];
      const after = text.slice(mark.length);
      if (name === 'columns') return shared(after, Number(width));
      return name === 'bar-of' ? barred(after, Number(width)) : text;
    })
    .join('');
}

/** The width of the cell, shared by its copies; a row without any keeps one that is empty. */
function shared(text: string, width: number): string {
  const counts = text.split('</w:tr>').map((row) => row.split(COLUMN).length - 1);
  const count = Math.max(1, ...counts);
  const each = Math.floor(width / count);
  // The last column takes what does not divide, so that every row is as wide as its table.
  const last = width - each * (count - 1);
  const sized = (row: string): string => {
    let left = row.split(COLUMN).length - 1;
    return row.replaceAll(COLUMN, () => String(--left === 0 ? last : each));
  };
  const empty = `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p/></w:tc>`;
  const rows = changeStretches(text, ROWS, ({ whole, inner }) =>
    /<w:tc[ >]/.test(inner) ? whole : whole.replace(/<\/w:tr>$/, (end) => empty + end),
  );
  return (
    `<w:gridCol w:w="${each}"/>`.repeat(count - 1) +
    `<w:gridCol w:w="${last}"/>` +
    rows
      .split(/(?<=<\/w:tr>)/)
      .map(sized)
      .join('')
  );
}

/** Both cells of a bar; one that has no width is not there. */
function barred(text: string, width: number): string {
  const share = Number(/<\?bar (\d+)\?>/.exec(text)?.[1] ?? 0);
  const done = Math.round((width * share) / 100);
  const sizes = [done, width - done].filter((one) => one > 0);
  const cells = changeStretches(text, CELLS, ({ whole }) =>
    (done === 0 && /<\?bar \d+\?>/.test(whole)) || (done === width && whole.includes(REST)) ? '' : whole,
  );
  return (
    sizes.map((one) => `<w:gridCol w:w="${one}"/>`).join('') +
    cells.replace(/<\?bar \d+\?>/, String(done)).replace(REST, String(width - done))
  );
}
