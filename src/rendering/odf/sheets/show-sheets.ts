/** The sheets that a view gives: which of the template, how they are called, where their rows lie. */
import { sheetNames } from '../../excel/cell-text.ts';
import type { ShownSheet } from '../../excel-templates/book-moves.ts';
import { LAST_ROW } from '../../excel-templates/formulas/index.ts';
import { type Layout, layOutColumns, layoutOf, type Path, type Segment } from '../../excel-templates/layout.ts';
import { attributeOf, type Element, isElement } from '../../ooxml/index.ts';
import { OWN_SHEETS, ROW } from './names.ts';
import { rowsRepeated } from './number-cells.ts';

export type SheetShown = ShownSheet & { readonly root: Element };
export type SheetTemplate = { readonly name: string; readonly last: number };

export function showSheets(tables: readonly Element[], templates: readonly SheetTemplate[]): readonly SheetShown[] {
  const names = sheetNames(tables.map((table) => attributeOf(table, 'table:name') ?? ''));
  const columns = layOutColumns([], [], new Set());
  const copies = new Map<number, number>();
  return tables.flatMap((root, at): readonly SheetShown[] => {
    const index = Number(attributeOf(root, OWN_SHEETS.sheet));
    const template = templates[index];
    const copy = (copies.get(index) ?? 0) + 1;
    copies.set(index, copy);
    const name = names[at];
    if (!template || name === undefined) return [];
    const layout = layOut(root, template.last);
    return [{ template: template.name, part: String(index), copy, name, layout, columns, root, tables: [] }];
  });
}

/** `last`: the last row that the template's sheet has. */
function layOut(sheet: Element, last: number): Layout {
  const segments: Segment[] = [];
  let [at, items] = [0, 0];
  const visit = (node: Element, path: Path): void => {
    const inside = node.children.filter(isElement);
    if (node.name === ROW) {
      const count = rowsRepeated(node);
      segments.push({ line: Number(attributeOf(node, OWN_SHEETS.row)), at: at + 1, count, path, element: node });
      at += count;
    } else if (node.name === OWN_SHEETS.block) {
      const block = Number(attributeOf(node, 'n'));
      for (const item of inside) {
        items += 1;
        const turn = [...path, { block, branch: Number(attributeOf(item, 'b')), item: items }];
        for (const child of item.children.filter(isElement)) visit(child, turn);
      }
    } else if (node.name.startsWith('table:')) for (const child of inside) visit(child, path);
  };
  for (const child of sheet.children.filter(isElement)) visit(child, []);
  segments.push({ line: last + 1, at: at + 1, count: LAST_ROW, path: [], element: null });
  return layoutOf(segments, LAST_ROW);
}
