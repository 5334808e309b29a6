/** The pivot tables of a sheet: what they show is read again from their source, and they stand where the rows above them have gone. */
import { cellAt } from '../../values/index.ts';
import { attributeOf, childOf, type Element, isElement, type Report, replacedAttribute, targetPart } from '../ooxml/index.ts';
import { hullArea, type ShownSheet } from './book-moves.ts';
import type { ColumnLoop } from './columns.ts';
import type { TemplateRows } from './frame-blocks.ts';
import { changed } from './move-parts.ts';
import type { Book } from './read-book.ts';
import { textIn } from './read-sheet.ts';
import { usualNames } from './usual-names.ts';

type Pivot = { readonly name: string; readonly area: string };

export const readPivots = (sheet: string, { file }: Book): readonly Pivot[] =>
  file.relations(sheet).flatMap(({ type, target }) => {
    const root = type === 'pivotTable' ? file.root(targetPart(sheet, target)) : undefined;
    const named = root && usualNames(root);
    const location = childOf(named, 'location');
    const area = location && attributeOf(location, 'ref');
    return named && area !== undefined ? [{ name: attributeOf(named, 'name') ?? '', area }] : [];
  });

/** Made on the rows of tags, they show these: such a cell is empty until Excel fills it. */
export function withoutShownTags(root: Element, pivots: readonly Pivot[]): Element {
  if (pivots.length === 0) return root;
  const areas = pivots.map(({ area }) => cornersOf(area));
  const emptied = (cell: Element): Element => {
    const { column, row } = cellAt(attributeOf(cell, 'r') ?? '');
    const isShown = areas.some(
      ({ left, right, top, bottom }) => left <= column && column <= right && top <= row && row <= bottom,
    );
    return isShown && textIn(cell).includes('{{') ? { ...cell, children: [] } : cell;
  };
  const rebuild = (element: Element): Element => ({
    ...element,
    children: element.children.map((child) => {
      if (!isElement(child)) return child;
      return child.name === 'c' ? emptied(child) : child.name === 'row' || child.name === 'sheetData' ? rebuild(child) : child;
    }),
  });
  return rebuild(root);
}

/** A pivot table is one, as large as its source makes it: no loop repeats its rows, its columns or its sheet. */
export function refuseRepeatedPivots(
  pivots: readonly Pivot[],
  sheet: string,
  { rows: { blocks }, columns, isRepeated }: { rows: TemplateRows; columns: readonly ColumnLoop[]; isRepeated: boolean },
  report: Report,
): void {
  for (const { name, area } of pivots) {
    const { left, right, top, bottom } = cornersOf(area);
    const isCrossed =
      blocks.some(({ rows }) => [...rows.keys()].some((row) => top <= row && row <= bottom)) ||
      columns.some((loop) => loop.first <= right && left <= loop.last);
    if (isRepeated || isCrossed) report({ code: 'template/pivot-in-loop', part: '', sheet, cell: area, tag: name });
  }
}

export const movePivot = (xml: string, sheet: ShownSheet): string =>
  changed(xml, (root) => ({
    ...root,
    children: root.children.map((child) => {
      if (!isElement(child) || child.name !== 'location') return child;
      const ref = attributeOf(child, 'ref') ?? '';
      return replacedAttribute(child, 'ref', hullArea(ref, sheet) ?? ref);
    }),
  }));

function cornersOf(area: string): Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>> {
  const [from, to = from] = area.split(':').map(cellAt);
  return { left: from?.column ?? 0, right: to?.column ?? 0, top: from?.row ?? 0, bottom: to?.row ?? 0 };
}
