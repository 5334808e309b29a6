/** `{{#columns list}}` … `{{/columns}}` in cells of one row repeats their columns, of the whole sheet, once for each item. */

import { cellAt } from '../../values/index.ts';
import { LISTED } from '../expressions/index.ts';
import {
  attributeOf,
  type Element,
  elementOf,
  hasNode,
  isElement,
  isLonely,
  isMark,
  type Mark,
  type Node,
  nodesOf,
  type Report,
  raw,
} from '../ooxml/index.ts';
import { CELLS, OWN } from './dialect.ts';
import type { Span } from './formulas/index.ts';

/** Columns of the template that stand for as many as the list of their tag has items. */
export type ColumnLoop = Span & { readonly open: Mark };

const NAME = 'columns';
const isColumnsMark = (node: Node): node is Mark =>
  isMark(node) &&
  ((node.tag.kind === 'open' && node.tag.call.helper === NAME) || (node.tag.kind === 'close' && node.tag.helper === NAME));

const columnOf = (cell: Element): number => cellAt(attributeOf(cell, 'r') ?? '').column;

/** The loops over columns from left to right, and the sheet without their tags; a row that held nothing else is gone. */
export function cutColumns(root: Element, report: Report): { readonly root: Element; readonly loops: readonly ColumnLoop[] } {
  const loops: ColumnLoop[] = [];
  const add = (loop: ColumnLoop) => {
    const isFree = loops.every(({ first, last }) => last < loop.first || loop.last < first);
    if (isFree) loops.push(loop);
    else refuse(loop.open, report);
  };
  const cutRow = (row: Node): readonly Node[] => {
    if (!isElement(row) || !hasNode(row, isColumnsMark)) return [row];
    for (const loop of loopsOf(row, report)) add(loop);
    const bare = withoutMarks(row);
    return isLonely(row, CELLS) && !hasNode(bare, isMark) ? [] : [bare];
  };
  const children = root.children.map(
    (child): Node =>
      isElement(child) && child.name === 'sheetData' ? { ...child, children: child.children.flatMap(cutRow) } : child,
  );
  return { root: { ...root, children }, loops: loops.toSorted((a, b) => a.first - b.first) };
}

function loopsOf(row: Element, report: Report): ColumnLoop[] {
  const open: { readonly mark: Mark; readonly first: number }[] = [];
  const loops: ColumnLoop[] = [];
  for (const cell of row.children.filter(isElement))
    for (const mark of nodesOf(cell).filter(isColumnsMark)) {
      if (mark.tag.kind === 'open') {
        open.push({ mark, first: columnOf(cell) });
        continue;
      }
      const opening = open.pop();
      if (!opening) report({ code: 'template/unopened-block', ...mark.at, tag: mark.text });
      // A loop over columns has none of its own.
      else if (open.length > 0) refuse(opening.mark, report);
      else loops.push({ first: opening.first, last: columnOf(cell), open: opening.mark });
    }
  for (const { mark } of open) refuse(mark, report);
  return loops;
}

const refuse = (mark: Mark, report: Report): void =>
  report({ code: 'template/columns-out-of-place', ...mark.at, tag: mark.text });

const withoutMarks = (element: Element): Element => ({
  ...element,
  children: element.children.flatMap((child): readonly Node[] => {
    if (isColumnsMark(child)) return [];
    return [isElement(child) ? withoutMarks(child) : child];
  }),
});

/** What the list of a loop is called on its sheet: it is looked up once, where it was written. */
const nameOf = (index: number): string => `_columns_of_sheet_${index}`;

/** The tags of a loop over the list, around what one turn shows. */
function looped(index: number, { open }: ColumnLoop, inside: readonly Node[]): readonly Node[] {
  const params = open.tag.kind === 'open' ? open.tag.params : [];
  const list = { kind: 'path', data: false, depth: 0, parts: [nameOf(index)], scoped: false } as const;
  const names = params.length === 0 ? '' : ` as |${params.join(' ')}|`;
  const each = {
    kind: 'open',
    source: `#each ${nameOf(index)}${names}`,
    call: { helper: 'each', args: [list], options: [] },
    params,
  } as const;
  return [{ ...open, tag: each }, ...inside, { ...open, tag: { kind: 'close', source: '/each', helper: 'each' } }];
}

/** The sheet with the cells of each loop framed in every row, once for each turn. */
export function frameColumns(root: Element, loops: readonly ColumnLoop[]): Element {
  if (loops.length === 0) return root;
  const frameRow = (row: Node): Node => {
    if (!isElement(row) || row.name !== 'row') return row;
    const framed = new Map(loops.map((loop) => [loop, row.children.filter((child) => isWithin(child, loop))]));
    const children = row.children.flatMap((child): readonly Node[] => {
      const index = loops.findIndex((loop) => isWithin(child, loop));
      const loop = loops[index];
      if (!loop) return [child];
      const cells = framed.get(loop) ?? [];
      if (cells[0] !== child) return [];
      const item = [raw(`<${OWN.item}>`), ...cells, raw(`</${OWN.item}>`)];
      return [raw(`<${OWN.columns} n="${index}">`), ...looped(index, loop, item), raw(`</${OWN.columns}>`)];
    });
    return { ...row, children };
  };
  const children = root.children.map(
    (child): Node =>
      isElement(child) && child.name === 'sheetData' ? { ...child, children: child.children.map(frameRow) } : child,
  );
  return { ...root, children };
}

const isWithin = (node: Node, { first, last }: Span): boolean => {
  if (!isElement(node) || node.name !== 'c') return false;
  const column = columnOf(node);
  return first <= column && column <= last;
};

/** Around a sheet: what looks its lists up, and counts their items. */
export function aroundSheet(loops: readonly ColumnLoop[]) {
  const helper = LISTED;
  const opens = loops.flatMap(({ open }, index): Mark[] => {
    if (open.tag.kind !== 'open') return [];
    const asked = open.tag.source.slice(open.tag.source.indexOf(NAME) + NAME.length);
    const names = asked.search(/\sas\s+\|/);
    const list = (names < 0 ? asked : asked.slice(0, names)).trim();
    const params = [nameOf(index)];
    const tag = { ...open.tag, source: `#${helper} ${list} as |${nameOf(index)}|`, call: { ...open.tag.call, helper }, params };
    return [{ ...open, tag }];
  });
  return {
    opens,
    closes: opens.map((open): Mark => ({ ...open, tag: { kind: 'close', source: `/${helper}`, helper } })),
    counts: loops.map((loop, index) => elementOf(OWN.columns, looped(index, loop, [elementOf(OWN.item)]))),
  };
}
