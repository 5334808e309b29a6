/** The tables of a template's sheets, and where the template cuts one in two. */
import { cellAt } from '../../values/index.ts';
import { attributeOf, type Element, type Report, targetPart } from '../ooxml/index.ts';
import type { ColumnLoop } from './columns.ts';
import type { Span } from './formulas/index.ts';
import type { TemplateRows } from './frame-blocks.ts';
import type { Book } from './read-book.ts';
import { usualNames } from './usual-names.ts';

export type TemplateTable = {
  readonly part: string;
  readonly name: string;
  readonly rows: Span;
  /** Without a row of headings, its lines are all that it has. */
  readonly hasHeadings: boolean;
  readonly root: Element;
};

/** Rows of tags alone are none of a table's. */
export const readTables = (sheet: string, { file }: Book, { vanished }: TemplateRows): TemplateTable[] =>
  file.relations(sheet).flatMap(({ type, target }) => {
    const part = targetPart(sheet, target);
    const parsed = type === 'table' ? file.root(part) : undefined;
    if (typeof parsed !== 'object') return [];
    const root = usualNames(parsed);
    const [top = 1, end = top] = (attributeOf(root, 'ref') ?? '').match(/\d+/g)?.map(Number) ?? [];
    let bottom = end;
    while (bottom > top && vanished.includes(bottom)) bottom -= 1;
    return [
      {
        part,
        name: attributeOf(root, 'displayName') ?? '',
        rows: { first: top, last: bottom },
        hasHeadings: attributeOf(root, 'headerRowCount') !== '0',
        root,
      },
    ];
  });

/** A loop repeats a table with all that it has, or lines of it below its headings; none repeats its columns, which have names. */
export function refuseCutTable(
  { name, rows: { first, last }, hasHeadings, root }: TemplateTable,
  sheet: string,
  { blocks }: TemplateRows,
  loops: readonly ColumnLoop[],
  report: Report,
): void {
  const cell = attributeOf(root, 'ref') ?? '';
  const isCut = blocks.some(({ rows }) => rows.has(first) && rows.get(first) !== rows.get(last));
  if (hasHeadings && isCut) report({ code: 'template/table-in-loop', part: '', sheet, cell, tag: name });
  const [left = 0, right = left] = cell.split(':').map((corner) => cellAt(corner).column);
  if (loops.some((loop) => loop.first <= right && left <= loop.last))
    report({ code: 'template/table-in-columns', part: '', sheet, cell, tag: name });
}
