/** Finds the rows that must leave something behind when their block leaves nothing: formulas, tables and charts refer to them. */
import { attributeOf, childOf, type Element, isElement, nodesOf } from '../ooxml/index.ts';
import { type Reference, type Rows, readFormula } from './formulas/index.ts';
import type { TemplateRows } from './frame-blocks.ts';
import type { Steads } from './layout.ts';
import { textIn } from './read-sheet.ts';
import type { TemplateTable } from './read-tables.ts';

/** A reference, and the sheet of the template where it is written; a table shows its blank row, as Excel does. */
export type Referring = { readonly sheet: string; readonly reference: Reference; readonly table?: TemplateTable };

/** Where formulas stand, in sheets and in their charts. */
const FORMULAS = new Set(['f', 'c:f', 'xm:f', 'definedName']);

export const referringIn = (root: Element, sheet: string): Referring[] =>
  [root, ...nodesOf(root)]
    .filter(isElement)
    .filter(({ name }) => FORMULAS.has(name))
    .flatMap((one) => referencesIn(textIn(one), sheet));

const referencesIn = (formula: string, sheet: string): Referring[] =>
  readFormula(formula).flatMap((token) => (token.kind === 'reference' ? [{ sheet, reference: token }] : []));

export const sameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Of one sheet, given everything that refers to anything. */
export function steadsOf(name: string, { blocks, vanished }: TemplateRows, referring: readonly Referring[]): Steads {
  const steads = new Map<number, Map<number, boolean>>();
  if (blocks.length === 0) return steads;
  const gone = new Set(vanished);
  for (const { sheet, reference, table } of referring) {
    const rows = sameSheet(reference.sheet ?? sheet, name) ? staying(reference, gone) : undefined;
    if (!rows) continue;
    for (const [number, block] of blocks.entries()) {
      if (!block.rows.has(rows.top) || !block.rows.has(rows.bottom)) continue;
      // A table that leaves with its headings needs no line.
      if (table?.hasHeadings && block.rows.has(table.rows.top)) continue;
      const own = steads.get(number) ?? new Map<number, boolean>();
      own.set(rows.top, (own.get(rows.top) ?? true) && !table);
      steads.set(number, new Map([...own].toSorted(([a], [b]) => a - b)));
    }
  }
  return steads;
}

/** Rows of tags alone have no say at the ends of an area. */
function staying({ start, end }: Reference, gone: ReadonlySet<number>): Rows | undefined {
  const last = end ?? start;
  if (start.row === null || last.row === null) return undefined;
  let [top, bottom] = [Math.min(start.row, last.row), Math.max(start.row, last.row)];
  while (gone.has(top) && top <= bottom) top += 1;
  while (gone.has(bottom) && bottom >= top) bottom -= 1;
  return top > bottom ? undefined : { top, bottom };
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
