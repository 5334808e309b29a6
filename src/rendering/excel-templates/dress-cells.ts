/** Cells of a workbook that data dress: which of them they join, and where the template cannot have that. */
import type { TableArea } from '../../model/index.ts';
import { cellAt, cellPlace } from '../../values/index.ts';
import {
  attributeOf,
  childOf,
  type Dress,
  type Element,
  elementOf,
  isCellTag,
  isElement,
  type Mark,
  nodesOf,
  type Report,
} from '../ooxml/index.ts';
import type { TemplateTable } from './read-tables.ts';

/** A cell where it has come to lie. */
export interface DressedCell {
  readonly column: number;
  readonly row: number;
  readonly dress: Dress;
}

/** The areas that join cells, and the cells that another one covers, whose words vanish. */
export function joinedAreas(cells: readonly DressedCell[]) {
  const at = new Map(cells.map((one) => [cellPlace(one.column, one.row), one.dress]));
  const covered = new Set<string>();
  const areas: string[] = [];
  for (const { column, row, dress } of cells) {
    if (covered.has(cellPlace(column, row))) continue;
    const goesOn = (below: Dress | undefined): boolean =>
      dress.merge !== null && below?.place === dress.place && below.merge === dress.merge && below.span === dress.span;
    let last = row;
    while (goesOn(at.get(cellPlace(column, last + 1)))) last += 1;
    const right = column + dress.span - 1;
    if (last === row && right === column) continue;
    for (let line = row; line <= last; line++)
      for (let across = column; across <= right; across++)
        if (line !== row || across !== column) covered.add(cellPlace(across, line));
    areas.push(`${cellPlace(column, row)}:${cellPlace(right, last)}`);
  }
  return { areas, covered };
}

function areaOf(ref: string): TableArea {
  const [first = '', last = first] = ref.split(':');
  const [from, to] = [cellAt(first), cellAt(last)];
  return { left: from.column, right: to.column, top: from.row, bottom: to.row };
}
const overlaps = (a: TableArea, b: TableArea): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** The tags that dress cells, once they stand on them. */
export const dressingMarks = (root: Element): readonly Mark[] => nodesOf(root).filter(isCellTag);

/** Excel joins no cells within its tables, whose columns have names. */
export function refuseJoinedTable({ root, name }: TemplateTable, sheet: string, marks: readonly Mark[], report: Report): void {
  const area = areaOf(attributeOf(root, 'ref') ?? 'A1');
  for (const { at, text, tag } of marks) {
    const joins =
      tag.kind === 'value' &&
      tag.expression.kind === 'call' &&
      tag.expression.options.some((one) => ['merge', 'span'].includes(one.name));
    if (joins && at.sheet === sheet && at.shape !== undefined && overlaps(areaOf(at.shape), area))
      report({ code: 'template/cell-out-of-place', ...at, tag: text, name: 'table', expected: name });
  }
}

/** What stands before the list of joined cells: ECMA-376, part 1, 18.3.1.99. */
const BEFORE =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews'.split(
    ' ',
  );
/** The sheet with these areas joined, but for those that would meet one that is joined already. */
export function withJoined(root: Element, areas: readonly string[]): Element {
  const list = childOf(root, 'mergeCells');
  const own = (list?.children ?? []).filter(isElement);
  const taken = own.map((one) => areaOf(attributeOf(one, 'ref') ?? 'A1'));
  const added = areas.filter((one) => !taken.some((other) => overlaps(areaOf(one), other)));
  if (added.length === 0) return root;
  const children = [...own, ...added.map((ref) => elementOf('mergeCell', [], { ref }))];
  const joined = elementOf('mergeCells', children, { count: String(children.length) });
  const rest = root.children.filter((child) => child !== list);
  const at = rest.findLastIndex((child) => isElement(child) && BEFORE.includes(child.name)) + 1;
  return { ...root, children: [...rest.slice(0, at), joined, ...rest.slice(at)] };
}
