/** The sheets of a workbook as one tree, in which a block opened by the name of a sheet repeats or drops the sheet. */

import { readFormula } from '../../excel-templates/formulas/index.ts';
import type { TemplateRows } from '../../excel-templates/frame-blocks.ts';
import { placeholderRowsOf, type Referring } from '../../excel-templates/placeholder-rows.ts';
import { cutName } from '../../excel-templates/sheet-name.ts';
import { withTyped } from '../../excel-templates/typed-values.ts';
import { type Compiled, createCompiler, printValue, type Writers } from '../../expressions/index.ts';
import {
  attributeOf,
  type CompilerContext,
  checkShapes,
  closingOf,
  cutTags,
  descendantsOf,
  type Element,
  elementOf,
  hasNode,
  isElement,
  isMark,
  later,
  liftDresses,
  type Mark,
  type Node,
  nestBlocks,
  type Piece,
  withAttribute,
  writeSource,
  XML_HEADER,
} from '../../ooxml/index.ts';
import { SHEETS, TEXTS } from '../dialect.ts';
import { fromRuns } from '../from-runs.ts';
import { placePictures } from '../pictures.ts';
import type { OdfState } from '../state.ts';
import { toRuns } from '../to-runs.ts';
import { giveOwnNames } from '../unique-names.ts';
import { blocksOfRows, frameRows } from './frame-rows.ts';
import { OWN_SHEETS, SHEET } from './names.ts';
import { joinedLines, numbered } from './number-cells.ts';
import { excelAddress, excelFormula } from './open-formula.ts';
import type { SheetTemplate } from './show-sheets.ts';
import { typeCells } from './typed-cells.ts';
import { ADDRESSES, FORMULAS } from './write-sheets.ts';

export type CompiledSheets = {
  readonly render: Compiled<OdfState>;
  readonly sheets: readonly SheetTemplate[];
  /** A part in which sheets whose names hold tags are called as they are in `sheets`. */
  readonly named: (root: Element) => Element;
};
type Sheet = {
  /** As formulas call it. */ readonly name: string;
  readonly last: number;
  readonly nested: Element;
  readonly rows: TemplateRows;
  readonly opens: readonly Mark[];
  readonly called: readonly Piece[];
};

/** A compiler whose functions tell of what kind their results are, where a cell holds nothing else. */
export const typedCompiler = ({ helpers, spending }: CompilerContext<OdfState>, writers: Writers<OdfState>) =>
  createCompiler<OdfState>(
    withTyped(helpers, (value) => printValue(value, helpers.language)),
    writers,
    spending,
  );

/** Undefined of a workbook without tags. `refuse` hears what stands in it once its tags are cut. */
export function compileSheets(
  part: string,
  root: Element,
  compiler: CompilerContext<OdfState>,
  refuse: (cut: Element) => void,
): CompiledSheets | undefined {
  const { report, shape, helpers, compile } = compiler;
  const named = standInsFor(sheetNamesIn(root));
  const runs = toRuns(joinedLines(named(root)), part, report);
  const tables: Element[] = [];
  // Sheets are cut one by one: their place is kept meanwhile.
  const apart = changed(runs.root, (table) => [place(tables.push(table) - 1)]);
  const sheets = tables.map((table, index) => cutSheet(table, index, part, compiler, refuse));
  const cut = cutTags(apart, TEXTS, { part }, report);
  refuse(cut);
  const references = [
    ...tables.flatMap((table, at) => referencesIn(table, sheets[at]?.name ?? '')),
    ...referencesIn(runs.root, ''),
  ];
  const framed = sheets.map(({ name, nested, rows, opens, called }): readonly Node[] => {
    const whole = frameRows(nested, placeholderRowsOf(name, rows, references));
    return [...opens, withAttribute(whole, 'table:name', called), ...opens.toReversed().map(closingOf)];
  });
  const whole = liftDresses(filled(nestBlocks(cut, TEXTS, report), framed), TEXTS);
  if (!hasNode(whole, isMark)) return undefined;
  const placed = giveOwnNames(placePictures(whole, report), false);
  const typed = typeCells(placed, checkShapes(placed, shape, helpers, report));
  const render = later(() => compile(XML_HEADER + writeSource(fromRuns(typed, runs.layers))));
  return { render, sheets: sheets.map(({ name, last }) => ({ name, last })), named };
}

const sheetNamesIn = (root: Element): readonly string[] =>
  descendantsOf(root)
    .filter(({ name }) => name === 'office:spreadsheet')
    .flatMap(({ children }) => children.filter(isElement).filter(({ name }) => name === SHEET))
    .map((table) => attributeOf(table, 'table:name') ?? '');

/** A name that holds tags would be one more tag in each formula that names it. */
const standIn = (name: string, index: number): string => (name.includes('{{') ? `jalon-${index}` : name);

function standInsFor(names: readonly string[]): (root: Element) => Element {
  const tagged = names.flatMap((name, index) =>
    name.includes('{{') ? [[`'${name.replaceAll("'", "''")}'`, `'${standIn(name, index)}'`] as const] : [],
  );
  const rebuild = (element: Element): Element => ({
    ...element,
    attributes: element.attributes.map(({ name, value }) => ({
      name,
      value: [tagged.reduce((written, [from, to]) => written.replaceAll(from, () => to), value.join(''))],
    })),
    children: element.children.map((child) => (isElement(child) ? rebuild(child) : child)),
  });
  return tagged.length === 0 ? (root) => root : rebuild;
}

const SHELL = new Set(['office:document-content', 'office:body', 'office:spreadsheet']);
const changed = (element: Element, sheet: (table: Element) => readonly Node[]): Element => ({
  ...element,
  children: element.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    if (child.name === SHEET && element.name === 'office:spreadsheet') return sheet(child);
    return [SHELL.has(child.name) ? changed(child, sheet) : child];
  }),
});

/** Where a sheet stands while the rest of its part is cut: as the number of the sheet. */
const place = (index: number): Element => elementOf(OWN_SHEETS.place, [], { n: String(index) });
const filled = (element: Element, sheets: readonly (readonly Node[])[]): Element => ({
  ...element,
  children: element.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    if (child.name === OWN_SHEETS.place) return sheets[Number(attributeOf(child, 'n'))] ?? [];
    return [SHELL.has(child.name) ? filled(child, sheets) : child];
  }),
});

function cutSheet(
  table: Element,
  index: number,
  part: string,
  { report }: CompilerContext<OdfState>,
  refuse: (cut: Element) => void,
): Sheet {
  const name = attributeOf(table, 'table:name') ?? '';
  const { opens, called } = cutName(name, part, report);
  const { sheet, last } = numbered(withAttribute(table, 'table:name', ['']), index);
  const cut = cutTags(sheet, SHEETS, { part, sheet: name }, report);
  refuse(cut);
  for (const element of descendantsOf(cut))
    for (const { name: attribute, value } of element.attributes)
      for (const mark of FORMULAS.has(attribute) ? value.filter(isMark) : [])
        report({ code: 'template/tag-in-formula', ...mark.at, tag: mark.text });
  const nested = nestBlocks(cut, SHEETS, report);
  const tooFar = (rows: string) => report({ code: 'template/rows-too-far', part, sheet: name, tag: '', name: rows });
  return { name: standIn(name, index), last, nested, rows: blocksOfRows(nested, cut, tooFar), opens, called };
}

/** What names rows of the sheets, of those that name one when `sheet` is none. */
const referencesIn = (root: Element, sheet: string): readonly Referring[] =>
  descendantsOf(root).flatMap(({ attributes }) =>
    attributes.flatMap(({ name, value }) => {
      const written = value.join('');
      const excel = FORMULAS.has(name)
        ? excelFormula(written.replace(/^(?:[a-z]+:)?=?/, ''))
        : ADDRESSES.has(name)
          ? excelAddress(written)
          : undefined;
      return (excel === undefined ? [] : readFormula(excel)).flatMap((token) =>
        token.kind === 'reference' && (token.sheet !== null || sheet !== '') ? [{ sheet, reference: token }] : [],
      );
    }),
  );
