/** Where the rows and the columns of a template have come to lie on a sheet that was made from it. */
import { attributeOf, type Element, isElement, withAttribute } from '../ooxml/index.ts';
import type { ColumnLoop } from './columns.ts';
import { OWN } from './dialect.ts';
import { LAST_COLUMN, LAST_ROW, type Span } from './formulas/index.ts';
import { standIns, type TemplateRows } from './frame-blocks.ts';
import { rowNumber } from './read-sheet.ts';

/** A turn of a block: `item` is one turn of one loop, and no other. */
type Step = { readonly block: number; readonly branch: number; readonly item: number };
export type Path = readonly Step[];
/** Rows, or columns, that follow each other in the template and on the sheet. */
export type Segment = {
  /** The first one in the template, and on the sheet. */
  readonly line: number;
  readonly at: number;
  readonly count: number;
  readonly path: Path;
  /** Rows that nobody wrote in have none, nor have columns but the hidden ones. */
  readonly element: Element | null;
};
export type Layout = {
  readonly segments: readonly Segment[];
  /** The segments that hold any of these lines of the template, in the order of the sheet. Those outside of blocks that follow each other are one. */
  readonly over: (span: Span) => readonly Segment[];
  /** The lines of one turn, by `turnKey`. */
  readonly turns: ReadonlyMap<string, Segment>;
  /** The line that stands for each that held nothing but tags. */
  readonly standIns: ReadonlyMap<number, number>;
  /** The first line of each block in the template, and the one above that stays. */
  readonly tops: ReadonlyMap<number, { readonly top: number; readonly above: number }>;
  /** The last line that a sheet can have. */
  readonly end: number;
};
export const turnKey = (line: number, path: Path): string => `${line} ${path.at(-1)?.item}`;
/** Of each block, the rows that stay, blank, when it leaves none of them: something refers to them. By row, whether it is hidden. */
export type PlaceholderRows = ReadonlyMap<number, ReadonlyMap<number, boolean>>;

export function layOut(sheetData: Element | undefined, template: TemplateRows, placeholders: PlaceholderRows): Layout {
  const { blocks, vanished } = template;
  const segments: Segment[] = [];
  const state = { at: 0, last: 0, items: 0 };
  const spans = blocks.map(({ rows }) => ({ top: Math.min(...rows.keys()), bottom: Math.max(...rows.keys()) }));

  /** The rows before `next` that nobody wrote in. */
  const skipTo = (next: number) => {
    const gone = vanished.filter((row) => row > state.last && row < next).toSorted((a, b) => a - b);
    for (const row of [...gone, next]) {
      const count = row - state.last - 1;
      if (count > 0) segments.push({ line: state.last + 1, at: state.at + 1, count, path: [], element: null });
      state.at += count;
      state.last = row;
    }
    state.last = next - 1;
  };
  const put = (element: Element, row: number, path: Path) => {
    state.at += 1;
    segments.push({ line: row, at: state.at, count: 1, path, element });
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
    for (const [row, isHidden] of placeholders.get(block) ?? []) {
      const branch = blocks[block]?.rows.get(row) ?? 0;
      if (!taken.has(branch)) put(blank(isHidden), row, [...path, step(branch)]);
    }
    if (path.length === 0) state.last = span.bottom;
  };
  for (const child of (sheetData?.children ?? []).filter(isElement)) visit(child, []);
  skipTo(Math.max(state.last, ...vanished.filter((row) => row > state.last)) + 1);
  segments.push({ line: state.last + 1, at: state.at + 1, count: LAST_ROW, path: [], element: null });
  return layoutOf(segments, LAST_ROW, standIns(template));
}

/** From where the segments lie, in the order of the sheet; `end` is the last line that it can have. */
export const layoutOf = (segments: readonly Segment[], end: number, stand: Layout['standIns'] = new Map()): Layout => {
  const turns = segments.filter(({ path }) => path.length > 0).map((one) => [turnKey(one.line, one.path), one] as const);
  return {
    segments,
    over: finder(joinedSegments(segments)),
    turns: new Map(turns),
    standIns: stand,
    tops: topsOf(segments),
    end,
  };
};

function topsOf(segments: readonly Segment[]): Layout['tops'] {
  const tops = new Map<number, number>();
  for (const { line, path } of segments) for (const { block } of path) tops.set(block, Math.min(tops.get(block) ?? line, line));
  if (tops.size === 0) return new Map();
  const lasts = [...new Set(segments.map(({ line, count }) => line + count - 1))].sort((one, other) => one - other);
  return new Map([...tops].map(([block, top]) => [block, { top, above: lasts.findLast((last) => last < top) ?? 0 }]));
}

function joinedSegments(segments: readonly Segment[]): readonly Segment[] {
  const all: Segment[] = [];
  for (const { line, at, count, path } of segments) {
    const before = all.at(-1);
    const follows = before && before.path.length === 0 && path.length === 0 && before.line + before.count === line;
    if (before && follows) all[all.length - 1] = { ...before, count: before.count + count };
    else all.push({ line, at, count, path, element: null });
  }
  return all;
}

/** Lines of the template are those of one group of segments, or of none: a loop repeats the whole of a line. */
function finder(segments: readonly Segment[]): Layout['over'] {
  const byLine = new Map<number, Segment[]>();
  for (const segment of segments) {
    const group = byLine.get(segment.line);
    if (group) group.push(segment);
    else byLine.set(segment.line, [segment]);
  }
  const groups = [...byLine.values()].toSorted((a, b) => lineOf(a) - lineOf(b));
  return (span) => {
    const found: Segment[] = [];
    let from = 0;
    for (let to = groups.length; from < to; ) {
      const middle = (from + to) >> 1;
      if (groups[middle]?.some(({ line, count }) => line + count > span.first)) to = middle;
      else from = middle + 1;
    }
    let taken = 0;
    for (let at = from; at < groups.length && lineOf(groups[at] ?? []) <= span.last; at++, taken++)
      found.push(...(groups[at] ?? []));
    return taken > 1 ? found.sort((a, b) => a.at - b.at) : found;
  };
}

const lineOf = ([first]: readonly Segment[]): number => first?.line ?? 0;

/** A sheet whose rows, or columns, have not moved. */
const unmoved = (end: number): Layout => layoutOf([{ line: 1, at: 1, count: end, path: [], element: null }], end);
export const UNMOVED = { rows: unmoved(LAST_ROW), columns: unmoved(LAST_COLUMN) } as const;

/** The segment of a line of the sheet. */
export function segmentAt({ segments }: Layout, line: number): Segment | undefined {
  let from = 0;
  for (let to = segments.length; from < to; ) {
    const middle = (from + to) >> 1;
    const { at, count } = segments[middle] ?? { at: 0, count: 0 };
    if (at + count > line) to = middle;
    else from = middle + 1;
  }
  const found = segments[from];
  return found && found.at <= line ? found : undefined;
}

const HIDDEN_COLUMN: Element = { kind: 'element', name: 'col', attributes: [{ name: 'hidden', value: ['1'] }], children: [] };

/** `counts`: how many turns each loop over columns takes. A loop that takes none leaves hidden columns where something refers to them. */
export function layOutColumns(loops: readonly ColumnLoop[], counts: readonly number[], referred: ReadonlySet<number>): Layout {
  const segments: Segment[] = [];
  const state = { at: 0, last: 0 };
  const put = (line: number, count: number, path: Path, element: Element | null = null) => {
    if (count > 0) segments.push({ line, at: state.at + 1, count, path, element });
    state.at += Math.max(0, count);
  };
  for (const [block, { first, last }] of loops.entries()) {
    put(state.last + 1, first - state.last - 1, []);
    const count = counts[block] ?? 0;
    for (let item = 0; item < Math.max(referred.has(block) ? 1 : 0, count); item++)
      for (let line = first; line <= last; line++) put(line, 1, [{ block, branch: 0, item }], count === 0 ? HIDDEN_COLUMN : null);
    state.last = last;
  }
  put(state.last + 1, LAST_COLUMN, []);
  return layoutOf(segments, LAST_COLUMN);
}

function blank(isHidden: boolean): Element {
  const row: Element = { kind: 'element', name: 'row', attributes: [], children: [] };
  return isHidden ? withAttribute(row, 'hidden', ['1']) : row;
}
