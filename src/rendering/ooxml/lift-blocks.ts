/** Lifts the tags of each block to the first level where they are brothers: words, paragraphs, rows. */
import { COLUMNS } from '../expressions/index.ts';
import type { Dialect } from './dialect.ts';
import { isLonely } from './lonely.ts';
import { type Block, otherOf } from './pair-blocks.ts';
import type { Report } from './problem.ts';
import { type Element, hasNode, isBlockMark, isElement, isMark, type Mark, type Node, nodesOf } from './tree.ts';

type Path = readonly Element[];
type Around = { readonly before: Mark[]; readonly after: Mark[] };
/** Where a mark goes: before or after the element that stands for it at the level of its brothers. */
type Move = { readonly host: Element; readonly side: keyof Around };

/** A loop whose items are columns of the table in which it stands. */
export const isColumnLoop = (node: Node): node is Mark =>
  isMark(node) && node.tag.kind === 'open' && node.tag.call.args.some((one) => one.kind === 'call' && one.helper === COLUMNS);

/** The same tree with its blocks lifted; paragraphs and rows that held nothing but their tags vanish. */
export function liftBlocks(root: Element, blocks: readonly Block[], dialect: Dialect, report: Report): Element {
  const paths = pathsOf(root);
  const moves = new Map<Mark, Move>();
  for (const block of blocks) for (const [mark, move] of movesOf(block, paths, dialect, report)) moves.set(mark, move);
  const around = new Map<Element, Around>();
  for (const mark of paths.keys()) {
    const move = moves.get(mark);
    if (!move) continue;
    const sides = around.get(move.host) ?? { before: [], after: [] };
    sides[move.side].push(mark);
    around.set(move.host, sides);
  }
  return rebuild(root, moves, around, dialect);
}

/** The way from the root to each mark of a block, in the order of the document. */
function pathsOf(root: Element): Map<Mark, Path> {
  const paths = new Map<Mark, Path>();
  const visit = (element: Element, path: Path) => {
    for (const child of element.children) {
      if (isBlockMark(child)) paths.set(child, path);
      else if (isElement(child)) visit(child, [...path, child]);
    }
  };
  visit(root, [root]);
  return paths;
}

function movesOf(block: Block, pathOf: ReadonlyMap<Mark, Path>, dialect: Dialect, report: Report): [Mark, Move][] {
  const located = block.map((mark) => ({ mark, path: pathOf.get(mark) ?? [] }));
  const paths = located.map(({ path }) => path);
  const level = block.some(isColumnLoop) ? cellLevelOf(paths, dialect) : levelOf(paths, dialect);
  for (const { mark, path } of located) {
    const left = path.slice(level).find(({ name }) => name === dialect.table || dialect.boxes.has(name));
    if (!left) continue;
    const code = left.name === dialect.table ? 'template/block-leaves-table' : 'template/block-leaves-box';
    report({ code, ...mark.at, tag: mark.text, ...otherOf(block.find((other) => other !== mark)) });
    return [];
  }
  const moves = located.flatMap(({ mark, path }): [Mark, Move][] => {
    const host = path[level];
    const isAfter = host && mark.tag.kind === 'close' && !isLonely(host, dialect);
    return host ? [[mark, { host, side: isAfter ? 'after' : 'before' }]] : [];
  });
  refuseElseInside(moves, dialect, report);
  return moves;
}

/** How many ancestors all tags share; tags in several cells of one row mean the row, in several shapes the slide. */
function levelOf(paths: readonly Path[], dialect: Dialect): number {
  const [first = []] = paths;
  const differs = first.findIndex((element, depth) => paths.some((path) => path[depth] !== element));
  let level = differs < 0 ? first.length : differs;
  while (dialect.unparted.has(first[level - 1]?.name ?? '')) level -= 1;
  return level;
}

/** The cell around a loop over columns, which is repeated whole; else where any loop is. */
function cellLevelOf(paths: readonly Path[], dialect: Dialect): number {
  const [first = []] = paths;
  const cell = dialect.growsColumns ? first.findLastIndex(({ name }) => name === dialect.cell) : -1;
  return cell >= 0 && paths.every((path) => path[cell] === first[cell]) ? cell : levelOf(paths, dialect);
}

/** An else that leaves its paragraph takes the whole paragraph with it: no words of the other branch may stand there. */
function refuseElseInside(moves: readonly [Mark, Move][], dialect: Dialect, report: Report): void {
  for (const [index, [mark, { host }]] of moves.entries()) {
    if (mark.tag.kind !== 'else' || isLonely(host, dialect)) continue;
    const sharesHost = moves[index - 1]?.[1].host === host;
    if (sharesHost || (host.name === dialect.paragraph && hasWordsBefore(host, mark, dialect)))
      report({ code: 'template/else-inside-paragraph', ...mark.at, tag: mark.text });
  }
}

function hasWordsBefore(host: Element, mark: Mark, dialect: Dialect): boolean {
  let inText = false;
  for (const node of nodesOf(host)) {
    if (node === mark) return false;
    if (isElement(node)) inText = node.name === dialect.text;
    else if (isMark(node) ? node.tag.kind === 'value' : inText && typeof node === 'string' && node.trim() !== '') return true;
  }
  return false;
}

function rebuild(
  element: Element,
  moves: ReadonlyMap<Mark, Move>,
  around: ReadonlyMap<Element, Around>,
  dialect: Dialect,
): Element {
  let dropped: Element | undefined;
  const children = element.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return isMark(child) && moves.has(child) ? [] : [child];
    const { before, after } = around.get(child) ?? { before: [], after: [] };
    const rebuilt = rebuild(child, moves, around, dialect);
    const vanishes = isLonely(child, dialect) && !hasNode(rebuilt, isBlockMark);
    if (vanishes) dropped = rebuilt;
    return [...before, ...(vanishes ? [] : [rebuilt]), ...after];
  });
  // A cell whose only paragraph held the tags of its row keeps it, empty.
  const last = children.at(-1);
  const endsWell = children.some(isBlockMark) || (last && isElement(last) && last.name === dialect.paragraph);
  const needsIt = dialect.endsWithParagraph.has(element.name) && !endsWell;
  return { ...element, children: dropped && needsIt ? [...children, dropped] : children };
}
