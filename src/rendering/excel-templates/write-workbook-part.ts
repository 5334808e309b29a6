/** Lists in the workbook the sheets that are shown, and its names where they lead now; everything is to be computed again. */
import { attributeOf, childOf, type Element, elementOf, isElement, type Node, replacedAttribute } from '../ooxml/index.ts';
import type { ShownSheet } from './book-moves.ts';
import { type Moves, moveArea, moveName } from './formulas/index.ts';
import type { TemplateSheet } from './read-book.ts';
import { textIn } from './read-sheet.ts';

/** What follows the way a workbook is computed: ECMA-376, part 1, 18.2.27. */
const AFTER_CALCULATION = [
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];
const AREAS = /^_xlnm\.(Print_Area|Print_Titles|_FilterDatabase)$/;

export type Listed = { readonly shown: ShownSheet; readonly id: string };

/** A line of the workbook as it will stand: that of the template, and the sheet that it leads to when it is one with cells. */
type Line = { readonly template: Element; readonly line: Element; readonly shown: ShownSheet | undefined };

export function writeWorkbookPart(
  root: Element,
  sheets: readonly TemplateSheet[],
  listed: readonly Listed[],
  moving: (sheet: ShownSheet | undefined) => Moves,
): Element {
  const order = (childOf(root, 'sheets')?.children ?? []).filter(isElement);
  const lines = linesOf(order, sheets, listed);
  const isSameList = lines.length === order.length && lines.every(({ template }, index) => template === order[index]);
  const children = root.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    if (child.name === 'sheets') return [{ ...child, children: inSight(lines.map(({ line }) => line)) }];
    if (child.name === 'calcPr') return [calculated(child)];
    if (child.name === 'bookViews' && !isSameList)
      return [{ ...child, children: child.children.map((view) => (isElement(view) ? viewed(view, order, lines) : view)) }];
    if (child.name !== 'definedNames' || !child.children.some(isElement)) return [child];
    const names = child.children.filter(isElement).flatMap((name) => namesFor(name, order, lines, moving));
    return names.length === 0 ? [] : [{ ...child, children: names }];
  });
  if (childOf(root, 'calcPr')) return { ...root, children };
  const end = children.findIndex((child) => isElement(child) && AFTER_CALCULATION.includes(child.name));
  const at = end < 0 ? children.length : end;
  return { ...root, children: [...children.slice(0, at), calculated(elementOf('calcPr')), ...children.slice(at)] };
}

const calculated = (properties: Element): Element => replacedAttribute(properties, 'fullCalcOnLoad', '1');

/** Sheets of charts and of dialogs stay where they are among the others. */
function linesOf(order: readonly Element[], sheets: readonly TemplateSheet[], listed: readonly Listed[]): readonly Line[] {
  let last = Math.max(0, ...order.map((line) => Number(attributeOf(line, 'sheetId'))));
  return order.flatMap((template): readonly Line[] => {
    const sheet = sheets.find((one) => one.listed === template);
    if (!sheet) return [{ template, line: template, shown: undefined }];
    return listed
      .filter(({ shown }) => shown.part === sheet.part)
      .map(({ shown, id }) => {
        if (shown.copy > 1) last += 1;
        const named = replacedAttribute(template, 'name', shown.name);
        const line = shown.copy === 1 ? named : replacedAttribute(replacedAttribute(named, 'sheetId', String(last)), 'r:id', id);
        return { template, line, shown };
      });
  });
}

/** At least one sheet is in sight, or no program opens the file. */
function inSight(lines: readonly Element[]): readonly Element[] {
  const isHidden = (line: Element) => (attributeOf(line, 'state') ?? 'visible') !== 'visible';
  if (!lines.every(isHidden)) return lines;
  return lines.map((line, index) => (index === 0 ? replacedAttribute(line, 'state', 'visible') : line));
}

const activeLine = (view: Element | undefined, order: readonly Element[]): Element | undefined =>
  order[Number((view && attributeOf(view, 'activeTab')) ?? 0)];

/** The part of the sheet that the template opens at; none when that one has no cells. */
export function openedPart(root: Element, sheets: readonly TemplateSheet[]): string | undefined {
  const [view] = (childOf(root, 'bookViews')?.children ?? []).filter(isElement);
  const line = activeLine(view, (childOf(root, 'sheets')?.children ?? []).filter(isElement));
  return sheets.find((one) => one.listed === line)?.part;
}

function viewed(view: Element, order: readonly Element[], lines: readonly Line[]): Element {
  const active = activeLine(view, order);
  const at = Math.max(
    0,
    lines.findIndex(({ template }) => template === active),
  );
  const bare = { ...view, attributes: view.attributes.filter((one) => one.name !== 'firstSheet') };
  return replacedAttribute(bare, 'activeTab', String(at));
}

/** A name of one sheet goes for each of its copies; one of the workbook leads to the first. */
function namesFor(
  name: Element,
  order: readonly Element[],
  lines: readonly Line[],
  moving: (sheet: ShownSheet | undefined) => Moves,
): readonly Element[] {
  const formula = textIn(name);
  const move = (moves: Moves) =>
    AREAS.test(attributeOf(name, 'name') ?? '') ? moveArea(formula, moves) : moveName(formula, moves);
  const local = attributeOf(name, 'localSheetId');
  if (local === undefined) return [{ ...name, children: [move(moving(undefined))] }];
  const owner = order[Number(local)];
  return lines.flatMap(({ template, shown }, index) =>
    template === owner
      ? [replacedAttribute({ ...name, children: [shown ? move(moving(shown)) : formula] }, 'localSheetId', String(index))]
      : [],
  );
}
