/** Lists in the workbook the sheets that are shown, and its names where they lead now; everything is to be computed again. */
import { attributeOf, type Element, isElement, type Node, withAttribute } from '../ooxml/index.ts';
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

export function writeWorkbookPart(
  root: Element,
  sheets: readonly TemplateSheet[],
  listed: readonly Listed[],
  moving: (sheet: ShownSheet | undefined) => Moves,
): Element {
  const order = (root.children.filter(isElement).find(({ name }) => name === 'sheets')?.children ?? []).filter(isElement);
  const children = root.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    if (child.name === 'sheets') return [{ ...child, children: lines(sheets, listed) }];
    if (child.name === 'calcPr') return [];
    if (child.name === 'bookViews')
      return [{ ...child, children: child.children.map((view) => (isElement(view) ? viewed(view, order, listed) : view)) }];
    if (child.name !== 'definedNames') return [child];
    const names = child.children.filter(isElement).flatMap((name) => namesFor(name, order, listed, moving));
    return names.length === 0 ? [] : [{ ...child, children: names }];
  });
  const end = children.findIndex((child) => isElement(child) && AFTER_CALCULATION.includes(child.name));
  const at = end < 0 ? children.length : end;
  const before = root.children.filter(isElement).find(({ name }) => name === 'calcPr');
  const calculation = withAttribute(
    before ?? { kind: 'element', name: 'calcPr', attributes: [], children: [] },
    'fullCalcOnLoad',
    ['1'],
  );
  return { ...root, children: [...children.slice(0, at), calculation, ...children.slice(at)] };
}

/** At least one sheet is in sight, or no program opens the file. */
function lines(sheets: readonly TemplateSheet[], listed: readonly Listed[]): readonly Element[] {
  let last = Math.max(0, ...sheets.map((sheet) => Number(attributeOf(sheet.listed, 'sheetId'))));
  const all = listed.flatMap(({ shown, id }) => {
    const line = sheets.find(({ part }) => part === shown.part)?.listed;
    if (!line) return [];
    if (shown.copy > 1) last += 1;
    const own = shown.copy > 1 ? String(last) : (attributeOf(line, 'sheetId') ?? '1');
    return [withAttribute(withAttribute(withAttribute(line, 'name', [shown.name]), 'sheetId', [own]), 'r:id', [id])];
  });
  const isHidden = (line: Element) => (attributeOf(line, 'state') ?? 'visible') !== 'visible';
  return all.every(isHidden) ? all.map((line, index) => (index === 0 ? withAttribute(line, 'state', ['visible']) : line)) : all;
}

export function activeSheet(root: Element, sheets: readonly TemplateSheet[], listed: readonly ShownSheet[]): number {
  const views = root.children.filter(isElement).find(({ name }) => name === 'bookViews');
  const [view] = (views?.children ?? []).filter(isElement);
  const part = sheets[Number((view && attributeOf(view, 'activeTab')) ?? 0)]?.part;
  return Math.max(
    0,
    listed.findIndex((shown) => shown.part === part),
  );
}

function viewed(view: Element, order: readonly Element[], listed: readonly Listed[]): Element {
  const active = order[Number(attributeOf(view, 'activeTab') ?? 0)];
  const name = active && attributeOf(active, 'name');
  const at = Math.max(
    0,
    listed.findIndex(({ shown }) => shown.template === name),
  );
  const bare = { ...view, attributes: view.attributes.filter((one) => one.name !== 'firstSheet') };
  return withAttribute(bare, 'activeTab', [String(at)]);
}

/** A name of one sheet goes for each of its copies; one of the workbook leads to the first. */
function namesFor(
  name: Element,
  order: readonly Element[],
  listed: readonly Listed[],
  moving: (sheet: ShownSheet | undefined) => Moves,
): readonly Element[] {
  const formula = textIn(name);
  const move = (moves: Moves) =>
    AREAS.test(attributeOf(name, 'name') ?? '') ? moveArea(formula, moves) : moveName(formula, moves);
  const local = attributeOf(name, 'localSheetId');
  if (local === undefined) return [{ ...name, children: [move(moving(undefined))] }];
  const owner = order[Number(local)];
  const sheet = owner && attributeOf(owner, 'name');
  return listed.flatMap(({ shown }, index) =>
    shown.template === sheet
      ? [withAttribute({ ...name, children: [move(moving(shown))] }, 'localSheetId', [String(index)])]
      : [],
  );
}
