/** Ties to its row what stands elsewhere in the file, links and drawings, so that it follows the row into its loop. */
import { attributeOf, childOf, type Element, elementOf, isElement, isMark, type Node } from '../ooxml/index.ts';
import { isTagged } from './chart-words.ts';
import { OWN } from './dialect.ts';
import { rowNumber, textIn } from './read-sheet.ts';

export type Attached = {
  readonly root: Element;
  /** The drawing with what could be tied to no row; each thing that lies over the sheet, here or on its row, in a frame that tells its place. */
  readonly drawing: Element | undefined;
};

const rowsOf = (root: Element) => (childOf(root, 'sheetData')?.children ?? []).filter(isElement);

/** `before` is the same sheet with the rows that held only tags: what lies on one of them goes to the next row. */
export function attach(root: Element, before: Element, drawing: Element | undefined): Attached {
  const known = new Set(rowsOf(before).map(rowNumber));
  const rows = rowsOf(root);
  const byNumber = new Map(rows.toReversed().map((row) => [rowNumber(row), row]));
  const tied = new Map<Element, Element[]>();
  const tie = (one: Element, row: Element | undefined): boolean => {
    if (!row) return false;
    const before = tied.get(row);
    if (before) before.push(one);
    else tied.set(row, [one]);
    return true;
  };
  const links = childOf(root, 'hyperlinks');
  const untiedLinks = (links?.children ?? []).filter((link) => {
    if (!isElement(link)) return true;
    const at = /^[A-Z]+(\d+)$/.exec(attributeOf(link, 'ref') ?? '')?.[1];
    return !tie(link, byNumber.get(Number(at)));
  });
  const around = blocksAround(root, Math.max(...known));
  const layers = (drawing?.children ?? []).filter(isElement);
  const untied = layers.flatMap((anchor, place) => {
    const layer = elementOf(OWN.over, [anchor], { n: String(place) });
    const at = lineOf(anchor, 'xdr:from') + 1;
    const row = known.has(at) ? (byNumber.get(at) ?? rows.find((row) => rowNumber(row) >= at)) : undefined;
    const isTied = tie(layer, row && hostOf(anchor, row, around));
    return isTied ? [] : [layer];
  });
  const children = root.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    if (child === links) return untiedLinks.length === 0 ? [] : [{ ...links, children: untiedLinks }];
    if (child.name !== 'sheetData') return [child];
    const tying = (row: Node) => (isElement(row) ? { ...row, children: [...row.children, ...(tied.get(row) ?? [])] } : row);
    return [{ ...child, children: child.children.map(tying) }];
  });
  return { root: { ...root, children }, drawing: drawing && { ...drawing, children: untied } };
}

/** A block: its rows in order, and the last line before the row that follows it. */
type Block = { readonly rows: Element[]; readonly isLoop: boolean; end: number };

const lineOf = (anchor: Element, corner: 'xdr:from' | 'xdr:to'): number => {
  const line = childOf(childOf(anchor, corner), 'xdr:row');
  return line ? Number(textIn(line)) : Number.NaN;
};

/** The blocks around each row, from the outermost. */
function blocksAround(root: Element, last: number): ReadonlyMap<Element, readonly Block[]> {
  const around = new Map<Element, readonly Block[]>();
  const open: Block[] = [];
  let ended: Block[] = [];
  for (const node of childOf(root, 'sheetData')?.children ?? []) {
    if (isElement(node)) {
      for (const block of ended) block.end = rowNumber(node) - 1;
      ended = [];
      for (const block of open) block.rows.push(node);
      around.set(node, [...open]);
    } else if (isMark(node) && node.tag.kind === 'open')
      open.push({ rows: [], isLoop: node.tag.call.helper === 'each', end: last });
    else if (isMark(node) && node.tag.kind === 'close') ended.push(...[open.pop() ?? []].flat());
  }
  return around;
}

/**
 * The row that a thing over the cells goes with: its first one, unless it says the same for every turn and reaches further down than the rows of
 * its loop, where its copies would lie one over the other. It goes then with the block around which it does not leave; with none, it is there once.
 */
function hostOf(anchor: Element, row: Element, around: ReadonlyMap<Element, readonly Block[]>): Element | undefined {
  const blocks = around.get(row) ?? [];
  const bottom = lineOf(anchor, 'xdr:to');
  const inner = blocks.findIndex(({ isLoop, end }) => isLoop && bottom > end);
  if (inner < 0 || isTagged(anchor)) return row;
  const [left, own] = [blocks[inner], blocks[inner - 1]];
  const others = own?.rows.filter((one) => !left?.rows.includes(one)) ?? [];
  return others.findLast((one) => rowNumber(one) < rowNumber(row)) ?? others[0];
}
