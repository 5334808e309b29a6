/** Frames the blocks of rows, so that what they have become can be told apart: which turn of which loop a row belongs to. */
import { childOf, type Element, isBlockMark, isElement, isMark, type Node, raw } from '../ooxml/index.ts';
import { OWN } from './dialect.ts';
import { rowNumber } from './read-sheet.ts';

/** A block of the template: its rows, and in which of its branches each stands. */
type TemplateBlock = { readonly rows: ReadonlyMap<number, number> };
export type TemplateRows = {
  /** By the number that frames them. */
  readonly blocks: readonly TemplateBlock[];
  /** Rows that held nothing but tags. */
  readonly vanished: readonly number[];
};
export type Framed = { readonly root: Element; readonly rows: TemplateRows };

/** `before` is the same sheet before its blocks were lifted. */
export function frameBlocks(root: Element, before: Element): Framed {
  const blocks: { rows: Map<number, number> }[] = [];
  const around: { number: number; branch: number }[] = [];
  const present = new Set<number>();
  const frame = (node: Node): readonly Node[] => {
    if (isElement(node)) {
      present.add(rowNumber(node));
      for (const { number, branch } of around) blocks[number]?.rows.set(rowNumber(node), branch);
      return [node];
    }
    if (!isMark(node) || !isBlockMark(node)) return [node];
    const item = (branch: number) => raw(`<${OWN.item} b="${branch}">`);
    const end = raw(`</${OWN.item}>`);
    if (node.tag.kind === 'open') {
      around.push({ number: blocks.length, branch: 0 });
      blocks.push({ rows: new Map() });
      return [raw(`<${OWN.block} n="${blocks.length - 1}">`), node, item(0)];
    }
    const inside = around.at(-1);
    if (node.tag.kind === 'else' && inside) {
      inside.branch += 1;
      return [end, node, item(inside.branch)];
    }
    around.pop();
    return [end, node, raw(`</${OWN.block}>`)];
  };
  const children = root.children.map((child) =>
    isElement(child) && child.name === 'sheetData' ? { ...child, children: child.children.flatMap(frame) } : child,
  );
  const were = (childOf(before, 'sheetData')?.children ?? []).filter(isElement).map(rowNumber);
  return { root: { ...root, children }, rows: { blocks, vanished: were.filter((row) => !present.has(row)) } };
}

/**
 * The row that each row of tags alone stands for, once it is gone: the one of its block that is nearest, else the next that stays. Whoever
 * points at the tag of a loop means what the loop repeats.
 */
export function standIns({ blocks, vanished }: TemplateRows): ReadonlyMap<number, number> {
  const gone = new Set(vanished);
  const isRepeated = (row: number): boolean => blocks.some(({ rows }) => rows.has(row));
  const beside = (row: number, step: 1 | -1): number => {
    let at = row + step;
    while (gone.has(at)) at += step;
    return at;
  };
  return new Map(
    vanished.map((row) => {
      const [next, before] = [beside(row, 1), beside(row, -1)];
      return [row, !isRepeated(next) && isRepeated(before) ? before : next];
    }),
  );
}
