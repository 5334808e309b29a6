/** Where the rows of a template have come to lie on a sheet that was made from it. */
import { attributeOf, type Element, isElement, withAttribute } from '../ooxml/index.ts';
import { OWN } from './dialect.ts';
import { LAST_ROW } from './formulas/index.ts';
import type { TemplateRows } from './frame-blocks.ts';
import { rowNumber } from './read-sheet.ts';

/** A turn of a block: `item` is one turn of one loop, and no other. */
type Step = { readonly block: number; readonly branch: number; readonly item: number };
export type Path = readonly Step[];
/** Rows that follow each other in the template and on the sheet. */
export type Segment = {
  /** The first one in the template, and on the sheet. */
  readonly row: number;
  readonly at: number;
  readonly count: number;
  readonly path: Path;
  /** Rows that nobody wrote in have none. */
  readonly element: Element | null;
};
export type Layout = {
  readonly segments: readonly Segment[];
  /** The rows of one turn, by `turnKey`. */
  readonly turns: ReadonlyMap<string, Segment>;
};
export const turnKey = (row: number, path: Path): string => `${row} ${path.at(-1)?.item}`;
/** Of each block, the rows that stay, blank, when it leaves none of them: something refers to them. By row, whether it is hidden. */
export type Steads = ReadonlyMap<number, ReadonlyMap<number, boolean>>;

export function layOut(sheetData: Element | undefined, { blocks, vanished }: TemplateRows, steads: Steads): Layout {
  const segments: Segment[] = [];
  const state = { at: 0, last: 0, items: 0 };
  const spans = blocks.map(({ rows }) => ({ top: Math.min(...rows.keys()), bottom: Math.max(...rows.keys()) }));

  /** The rows before `next` that nobody wrote in. */
  const skipTo = (next: number) => {
    const gone = vanished.filter((row) => row > state.last && row < next).toSorted((a, b) => a - b);
    for (const row of [...gone, next]) {
      const count = row - state.last - 1;
      if (count > 0) segments.push({ row: state.last + 1, at: state.at + 1, count, path: [], element: null });
      state.at += count;
      state.last = row;
    }
    state.last = next - 1;
  };
  const put = (element: Element, row: number, path: Path) => {
    state.at += 1;
    segments.push({ row, at: state.at, count: 1, path, element });
  };
  const visit = (node: Element, path: Path) => {
    if (node.name === OWN.block) visitBlock(node, path);
    else {
      const row = rowNumber(node);
      if (path.length === 0) skipTo(row);
      put(node, row, path);
      if (path.length === 0) state.last = row;
    }
  };
  const visitBlock = (node: Element, path: Path) => {
    const block = Number(attributeOf(node, 'n'));
    const span = spans[block];
    if (!span || blocks[block]?.rows.size === 0) return;
    if (path.length === 0) skipTo(span.top);
    const items = node.children.filter(isElement);
    const step = (branch: number): Step => {
      state.items += 1;
      return { block, branch, item: state.items };
    };
    for (const item of items) {
      const inside = [...path, step(Number(attributeOf(item, 'b')))];
      for (const child of item.children.filter(isElement)) visit(child, inside);
    }
    const taken = new Set(items.map((item) => Number(attributeOf(item, 'b'))));
    for (const [row, isHidden] of steads.get(block) ?? []) {
      const branch = blocks[block]?.rows.get(row) ?? 0;
      if (!taken.has(branch)) put(blank(isHidden), row, [...path, step(branch)]);
    }
    if (path.length === 0) state.last = span.bottom;
  };
  for (const child of (sheetData?.children ?? []).filter(isElement)) visit(child, []);
  skipTo(Math.max(state.last, ...vanished.filter((row) => row > state.last)) + 1);
  segments.push({ row: state.last + 1, at: state.at + 1, count: LAST_ROW, path: [], element: null });
  const turns = segments.filter(({ path }) => path.length > 0).map((one) => [turnKey(one.row, one.path), one] as const);
  return { segments, turns: new Map(turns) };
}

function blank(isHidden: boolean): Element {
  const row: Element = { kind: 'element', name: 'row', attributes: [], children: [] };
  return isHidden ? withAttribute(row, 'hidden', ['1']) : row;
}
