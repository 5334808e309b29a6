/** All sheets of a template as one tree, in which a block opened by the name of a sheet repeats or drops the sheet. */
import type { ChartDesign } from '../charts/index.ts';
import type { Compiled } from '../expressions/index.ts';
import {
  attributeOf,
  type CompilerContext,
  checkShapes,
  childOf,
  closingOf,
  cutTags,
  type Element,
  elementOf,
  hasNode,
  isElement,
  isLoop,
  isMark,
  later,
  liftDresses,
  type Mark,
  makeLinks,
  type Node,
  nestBlocks,
  type Piece,
  piecesOf,
  readMarks,
  relationsOf,
  taggedLinks,
  writeSource,
} from '../ooxml/index.ts';
import { attach } from './attach.ts';
import { withChartWords } from './chart-words.ts';
import { aroundSheet, cutColumns, frameColumns } from './columns.ts';
import type { CompiledSheet } from './compiled-sheet.ts';
import { CELLS, DRAWINGS, OWN } from './dialect.ts';
import { openPlaces } from './drawing-places.ts';
import { dressingMarks } from './dress-cells.ts';
import { frameBlocks } from './frame-blocks.ts';
import { readPivots, refuseRepeatedPivots, withoutShownTags } from './pivots.ts';
import { drawingOf, isSurelyPlain, plainSheet } from './plain-sheets.ts';
import type { Book, TemplateSheet } from './read-book.ts';
import { readSheet } from './read-sheet.ts';
import { cutName } from './sheet-name.ts';
import { typeCells } from './type-cells.ts';
import { usualNames } from './usual-names.ts';
import { type BookState, HEADER } from './writers.ts';

export type CompiledBook = {
  readonly render: Compiled<BookState>;
  readonly sheets: readonly CompiledSheet[];
  /** The style of each place of a typed value. */
  readonly styles: readonly number[];
  /** The look of each place of a chart, when a designer's own stands there. */
  readonly looks: readonly (ChartDesign | null)[];
  /** The tags that dress cells. */
  readonly dressing: readonly Mark[];
};

export function compileBook(book: Book, compiler: CompilerContext<BookState>): CompiledBook {
  const { shape, helpers, compile, report } = compiler;
  const sheets: CompiledSheet[] = [];
  const looks: (ChartDesign | null)[] = [];
  const children = book.sheets.flatMap((sheet, index): readonly Node[] => {
    const own = { n: String(index), name: sheet.name };
    const plain = () => {
      sheets.push(plainSheet(sheet, book, report));
      return [elementOf(OWN.sheet, [], own)];
    };
    if (isSurelyPlain(sheet, book)) return plain();
    const parts = readParts(sheet, book, compiler);
    if (!parts) return [];
    const { root, drawn, read, rows, columns, drawing, condition, pivots } = parts;
    const around = aroundSheet(columns);
    const { opens: named, called } = cutName(sheet.name, book.main, report);
    const opens = [...named, ...condition];
    refuseRepeatedPivots(pivots, sheet.name, { rows, columns, isRepeated: named.some(isLoop) }, report);
    const attributes = [
      { name: 'n', value: [own.n] },
      { name: 'name', value: called },
    ];
    const whole = { ...elementOf(OWN.sheet, [root, ...(drawn ? [drawn] : []), ...around.counts]), attributes };
    if (opens.length === 0 && !hasNode(whole, isMark)) return plain();
    const open = openPlaces(whole, { cells: read, drawing, first: looks.length, file: book.file }, report);
    looks.push(...open.designs.looks);
    sheets.push({
      sheet,
      isPlain: false,
      rows,
      columns,
      read: () => read,
      drawn: () => undefined,
      drawing,
      designs: open.designs,
    });
    return [...opens, ...around.opens, open.root, ...around.closes, ...opens.toReversed().map(closingOf)];
  });
  const root = liftDresses(elementOf(OWN.book, children), CELLS);
  const shapes = checkShapes(root, shape, helpers, report);
  const styles: number[] = [];
  const typed = typeCells(root, shapes, styles);
  return { render: later(() => compile(writeSource(typed))), sheets, styles, looks, dressing: dressingMarks(root) };
}

function readParts(sheet: TemplateSheet, book: Book, { report }: CompilerContext<BookState>) {
  const { strings, file } = book;
  const parsed = file.read(sheet.part) ?? 'template/bad-xml';
  const at = { part: sheet.part, sheet: sheet.name };
  if (typeof parsed !== 'object') {
    report({ code: parsed, ...at, tag: '' });
    return undefined;
  }
  const part = drawingOf(sheet, book);
  const drawn = part === undefined ? undefined : file.root(part);
  const nest = (cut: Element, of: string, dialect: typeof CELLS) => {
    const linked = makeLinks(
      cut,
      taggedLinks(file.relations(of)),
      { part: relationsOf(of), sheet: sheet.name },
      report,
      cellOfLink,
    );
    return nestBlocks(linked, dialect, report);
  };
  const drawing =
    typeof drawn === 'object' && part !== undefined
      ? nest(cutTags(withChartWords(usualNames(drawn), part, book), DRAWINGS, { ...at, part }, report), part, DRAWINGS)
      : undefined;
  const pivots = readPivots(sheet.part, book);
  const root = withoutShownTags(readSheet(usualNames(parsed), strings(), at, report), pivots);
  const cut = cutHeaders(cutTags(root, CELLS, at, report), at, report);
  const columns = cutColumns(cut, report);
  const { root: whole, condition } = cutCondition(nest(columns.root, sheet.part, CELLS));
  const attached = attach(whole, cut, drawing);
  const framed = frameBlocks(frameColumns(attached.root, columns.loops), cut);
  return { ...framed, condition, columns: columns.loops, read: root, drawn: attached.drawing, drawing: part, pivots };
}

const cellOfLink = (element: Element) => (element.name === 'hyperlink' ? attributeOf(element, 'ref') : undefined);

type Report = CompilerContext<BookState>['report'];

/** Headers and footers are one text for each kind of page. */
function cutHeaders(root: Element, at: { readonly part: string; readonly sheet: string }, report: Report): Element {
  const cut = (node: Node): readonly Piece[] | readonly Node[] => {
    if (typeof node !== 'string' || !node.includes('{{')) return [node];
    return piecesOf(node, readMarks(node, { ...at, text: node.slice(0, 120) }, HEADER, report)).map((piece, index, all) => {
      // After the size of a font, a digit would be one more of the size.
      const next = all[index + 1];
      return typeof piece === 'string' && /&\d+$/.test(piece) && next !== undefined && isMark(next) ? `${piece} ` : piece;
    });
  };
  const children = root.children.map((child): Node => {
    if (!isElement(child) || child.name !== 'headerFooter') return child;
    return {
      ...child,
      children: child.children.map((one) => (isElement(one) ? { ...one, children: one.children.flatMap(cut) } : one)),
    };
  });
  return { ...root, children };
}

/** A condition around all the rows of a sheet is one on the sheet, which is not there without them. */
function cutCondition(root: Element): { readonly root: Element; readonly condition: readonly Mark[] } {
  const data = childOf(root, 'sheetData');
  const rows = (data?.children ?? []).filter((child) => typeof child !== 'string' || child.trim() !== '');
  const [open] = rows;
  if (!open || !isMark(open) || open.tag.kind !== 'open' || !['if', 'unless'].includes(open.tag.call.helper))
    return { root, condition: [] };
  let depth = 0;
  const end = rows.findIndex((one) => {
    if (!isMark(one)) return false;
    depth += one.tag.kind === 'open' ? 1 : one.tag.kind === 'close' ? -1 : 0;
    return depth === 0 || (depth === 1 && one.tag.kind === 'else');
  });
  if (end !== rows.length - 1) return { root, condition: [] };
  const children = root.children.map(
    (child): Node => (child === data && data ? { ...data, children: rows.slice(1, -1) } : child),
  );
  return { root: { ...root, children }, condition: [open] };
}
