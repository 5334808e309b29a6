/** Looks at a workbook as people do who hear it, print it or see its colours badly: its tables, drawings, letters and colours. */
import { attributeOf, type Element, isElement, type Package, targetPart } from '../ooxml/index.ts';
import { cellColours, hasValue } from './cell-colours.ts';
import { allNamed, firstNamed, textIn } from './elements.ts';
import { type AccessibilityFinding, finding } from './finding.ts';
import { undescribed } from './pictures.ts';
import { themeColours } from './theme-colours.ts';

/** More rows than a page holds. */
const LONG = 40;

type Drawn = { readonly part: string; readonly root: Element };

/** `drawn` are its drawings and its tables. */
export function checkWorkbook(main: string, drawn: readonly Drawn[], file: Package): readonly AccessibilityFinding[] {
  const workbook = file.root(main);
  const [looks, theme] = ['styles', 'theme'].map((type) => file.root(file.related(main, type) ?? ''));
  const colours = cellColours(looks, themeColours(theme));
  const relations = file.relations(main);
  const sheets = workbook ? allNamed(workbook, 'sheet') : [];
  const titled = new Set(
    (workbook ? allNamed(workbook, 'definedName') : [])
      .filter((name) => attributeOf(name, 'name') === '_xlnm.Print_Titles' && /\$\d/.test(textIn(name, 'definedName')))
      .map((name) => attributeOf(name, 'localSheetId')),
  );
  const found = sheets.flatMap((sheet, index) => {
    const target = relations.find(({ id }) => id === attributeOf(sheet, 'r:id'))?.target;
    const part = target === undefined ? '' : targetPart(main, target);
    const root = file.root(part);
    if (root === undefined) return [];
    const place = { part, sheet: attributeOf(sheet, 'name') ?? '' };
    const isLong = rowsOf(root).filter((row) => cellsOf(row).some(hasValue)).length > LONG;
    return [
      ...(isLong && !titled.has(String(index)) ? [finding('accessibility/header-row-not-marked', place)] : []),
      ...colours.faint(cells(root), root).map((cell) => finding('accessibility/low-contrast', { ...place, cell })),
      ...colours.alone(cells(root), root).map((cell) => finding('accessibility/colour-alone', { ...place, cell })),
    ];
  });
  return [...drawn.flatMap(checkDrawn), ...found];
}

const rowsOf = (root: Element): readonly Element[] => {
  const data = firstNamed(root, 'sheetData');
  return (data?.children ?? []).filter(isElement).filter(({ name }) => name === 'row');
};
const cellsOf = (row: Element): readonly Element[] => row.children.filter(isElement).filter(({ name }) => name === 'c');
const cells = (root: Element): readonly Element[] => rowsOf(root).flatMap(cellsOf);

function checkDrawn({ part, root }: Drawn): readonly AccessibilityFinding[] {
  const headless = allNamed(root, 'table').filter((table) => attributeOf(table, 'headerRowCount') === '0');
  return [
    ...undescribed(root, () => ({ part })),
    ...headless.map(() => finding('accessibility/header-row-not-marked', { part })),
  ];
}
