/** Frames the blocks of rows, so that what they have become can be told apart, and keeps a blank row of those that something refers to. */
import type { TemplateRows } from '../../excel-templates/frame-blocks.ts';
import type { PlaceholderRows } from '../../excel-templates/layout.ts';
import {
  attributeOf,
  descendantsOf,
  type Element,
  elementOf,
  isBlockMark,
  isElement,
  isMark,
  type Node,
  raw,
  writeSource,
} from '../../ooxml/index.ts';
import { OWN_SHEETS, ROW } from './names.ts';
import { rowsRepeated } from './number-cells.ts';

const lineOf = (row: Element): number => Number(attributeOf(row, OWN_SHEETS.row));
const isRow = ({ name }: Element): boolean => name === ROW;
const rowsIn = (root: Element): readonly Element[] => descendantsOf(root).filter(isRow);

/** Nobody repeats more. */
const MOST_ROWS = 10_000;

/** `before` is the same sheet before its blocks were lifted; `tooFar` hears of rows that are too many to be repeated. */
export function blocksOfRows(sheet: Element, before: Element, tooFar: (rows: string) => void): TemplateRows {
  const blocks: { rows: Map<number, number> }[] = [];
  const around: { rows: Map<number, number>; branch: number }[] = [];
  const present = new Set<number>();
  const visit = (node: Node): void => {
    if (isElement(node) && isRow(node)) {
      const count = around.length > 0 ? rowsRepeated(node) : 1;
      if (count > MOST_ROWS) tooFar(`${lineOf(node)}–${lineOf(node) + count - 1}`);
      const lines = Array.from({ length: Math.min(count, MOST_ROWS) }, (_, index) => lineOf(node) + index);
      for (const line of lines) {
        present.add(line);
        for (const { rows, branch } of around) rows.set(line, branch);
      }
    } else if (isElement(node)) node.children.forEach(visit);
    else if (isMark(node) && node.tag.kind === 'open') {
      const rows = new Map<number, number>();
      blocks.push({ rows });
      around.push({ rows, branch: 0 });
    } else if (isMark(node) && node.tag.kind === 'close') around.pop();
    else if (isBlockMark(node)) for (const inner of around.slice(-1)) inner.branch += 1;
  };
  sheet.children.forEach(visit);
  return {
    blocks,
    vanished: rowsIn(before)
      .map(lineOf)
      .filter((line) => !present.has(line)),
  };
}

export function frameRows(sheet: Element, placeholders: PlaceholderRows): Element {
  let count = 0;
  const around: { readonly number: number; branch: number }[] = [];
  const item = (branch: number) => raw(`<${OWN_SHEETS.item} b="${branch}">`);
  const end = raw(`</${OWN_SHEETS.item}>`);
  const frame = (node: Node): readonly Node[] => {
    if (isElement(node)) return [isRow(node) ? node : { ...node, children: node.children.flatMap(frame) }];
    if (!isMark(node) || !isBlockMark(node)) return [node];
    const inside = around.at(-1);
    if (node.tag.kind === 'open') {
      around.push({ number: count, branch: 0 });
      count += 1;
      return [raw(`<${OWN_SHEETS.block} n="${count - 1}">`), node, item(0)];
    }
    if (node.tag.kind === 'else' && inside) {
      inside.branch += 1;
      return [end, node, item(inside.branch)];
    }
    around.pop();
    const kept = inside?.branch === 0 ? [...(placeholders.get(inside.number)?.keys() ?? [])] : [];
    const blank =
      kept.length === 0 ? [] : [raw(`{{else}}`), item(0), ...kept.map((line) => raw(writeSource(blankRow(line)))), end];
    return [end, ...blank, node, raw(`</${OWN_SHEETS.block}>`)];
  };
  return { ...sheet, children: sheet.children.flatMap(frame) };
}

const blankRow = (line: number): Element =>
  elementOf(ROW, [elementOf('table:table-cell')], { [OWN_SHEETS.row]: String(line), 'table:visibility': 'collapse' });
