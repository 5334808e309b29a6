/** Finds the rows and columns that must leave something behind when their block leaves nothing: formulas, tables and charts refer to them. */
import { attributeOf, childOf, descendantsOf, type Element } from '../ooxml/index.ts';
import type { ColumnLoop } from './columns.ts';
import { type Reference, readFormula, type Span } from './formulas/index.ts';
import { standIns, type TemplateRows } from './frame-blocks.ts';
import type { PlaceholderRows } from './layout.ts';
import { textIn } from './read-sheet.ts';
import type { TemplateTable } from './read-tables.ts';

/** A reference, and the sheet of the template where it is written; a table shows its blank row, as Excel does. */
export type Referring = { readonly sheet: string; readonly reference: Reference; readonly table?: TemplateTable };

/** Where formulas stand, in sheets and in their charts. */
const FORMULAS = new Set(['f', 'c:f', 'xm:f', 'definedName']);

export const referringIn = (root: Element, sheet: string): Referring[] =>
  [root, ...descendantsOf(root)].filter(({ name }) => FORMULAS.has(name)).flatMap((one) => referencesIn(textIn(one), sheet));

const referencesIn = (formula: string, sheet: string): Referring[] =>
  readFormula(formula).flatMap((token) => (token.kind === 'reference' ? [{ sheet, reference: token }] : []));

export const sameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Of one sheet, given everything that refers to anything. */
export function placeholderRowsOf(name: string, template: TemplateRows, referring: readonly Referring[]): PlaceholderRows {
  const placeholders = new Map<number, Map<number, boolean>>();
  const { blocks } = template;
  if (blocks.length === 0) return placeholders;
  const gone = standIns(template);
  for (const { sheet, reference, table } of referring) {
    const rows = sameSheet(reference.sheet ?? sheet, name) ? staying(reference, gone) : undefined;
    if (!rows) continue;
    for (const [number, block] of blocks.entries()) {
      if (!block.rows.has(rows.first) || !block.rows.has(rows.last)) continue;
      // A table that leaves with its headings needs no line.
      if (table?.hasHeadings && block.rows.has(table.rows.first)) continue;
      const own = placeholders.get(number) ?? new Map<number, boolean>();
      own.set(rows.first, (own.get(rows.first) ?? true) && !table);
      placeholders.set(number, new Map([...own].toSorted(([a], [b]) => a - b)));
    }
  }
  return placeholders;
}

/** The loops over columns of a sheet whose columns something refers to, by their places. */
export function referredColumns(
  name: string,
  loops: readonly ColumnLoop[],
  referring: readonly Referring[],
): ReadonlySet<number> {
  const within = ({ start, end }: Reference, { first, last }: ColumnLoop): boolean =>
    [start, end ?? start].every(({ index }) => index > 0 && first <= index && index <= last);
  const here = referring.filter(({ sheet, reference }) => sameSheet(reference.sheet ?? sheet, name));
  const isReferred = (loop: ColumnLoop) => here.some(({ reference }) => within(reference, loop));
  return new Set(loops.flatMap((loop, index) => (isReferred(loop) ? [index] : [])));
}

/** Rows of tags alone have no say at the ends of an area. */
function staying({ start, end }: Reference, gone: ReadonlyMap<number, number>): Span | undefined {
  const last = end ?? start;
  if (start.row === null || last.row === null) return undefined;
  let [from, to] = [Math.min(start.row, last.row), Math.max(start.row, last.row)];
  while (gone.has(from) && from <= to) from += 1;
  while (gone.has(to) && to >= from) to -= 1;
  if (from <= to) return { first: from, last: to };
  const line = gone.get(Math.min(start.row, last.row));
  return line === undefined ? undefined : { first: line, last: line };
}

/** The data rows of a table, as a reference. */
export function dataOf(table: TemplateTable, sheet: string): Referring[] {
  const ref = attributeOf(table.root, 'ref') ?? '';
  const [found] = referencesIn(ref, sheet);
  const { start, end } = found?.reference ?? {};
  if (!start || !end || start.row === null || end.row === null || !found) return [];
  const count = (name: string, otherwise: number) => Number(attributeOf(table.root, name) ?? otherwise);
  const data = {
    start: { ...start, row: start.row + count('headerRowCount', 1) },
    end: { ...end, row: end.row - count('totalsRowCount', 0) },
  };
  return [{ ...found, reference: { ...found.reference, ...data }, table }];
}

/** What the workbook itself refers to. */
export const referringNames = (workbook: Element): Referring[] => {
  const names = childOf(workbook, 'definedNames');
  return names ? referringIn(names, '') : [];
};
