/** Writes the workbook of one view: every part of the template that a sheet, a row or a name of it concerns. */
import type { Entry } from '../archive/index.ts';
import { declareCharts } from '../charts/index.ts';
import { addRelations, CONTENT_TYPES, type Element, encoded, readRelations, relationsOf, targetPart } from '../ooxml/index.ts';
import { addMedia } from '../pictures/index.ts';
import { changeRelations, inSameFolder } from '../powerpoint/relations.ts';
import { changeStretches } from '../stretches.ts';
import { movesFrom, type ShownSheet } from './book-moves.ts';
import { computeBook } from './computing/compute-book.ts';
import { drawCharts, listDataSheet } from './draw-charts.ts';
import { fitPaper, typeSizes } from './fit-paper.ts';
import { readNumberFormats } from './number-formats.ts';
import { partCopies, withCopies } from './part-copies.ts';
import { asWorkbook } from './read-book.ts';
import { showSheets } from './show-sheets.ts';
import { type BookTemplate, type WriteContext, written } from './write-context.ts';
import { laySheet, writeSheetParts } from './write-sheet-parts.ts';
import { activeSheet, writeWorkbookPart } from './write-workbook-part.ts';
import type { BookState } from './writers.ts';

export function writeBook(template: BookTemplate, rendered: Element, state: BookState): readonly Entry[] {
  const { book, entries, sheets } = template;
  const shown = showSheets(rendered, sheets, template.tables);
  const names = { sheets: book.sheets.map(({ name }) => name), tables: template.tables };
  const styles = book.stylesPart === undefined ? undefined : book.texts(book.stylesPart);
  const formats = readNumberFormats(styles);
  const sizes = typeSizes(styles);
  const charts = drawCharts(state, template, { names: shown.map(({ name }) => name), formats });
  let tables = 0;
  const context: WriteContext = {
    template,
    copies: partCopies(entries),
    moving: (sheet, path, turn) => movesFrom(shown, names, { sheet, path, ...(turn && { turn }) }),
    movingTurn: (sheet, path) => movesFrom(shown, names, { sheet, path, isOwnTurn: path.length > 0 }),
    tools: {
      formats,
      styles: template.styles,
      is1904: book.is1904,
      links: state.links,
    },
    charts,
    pictures: state.pictures,
    nextTable: () => {
      tables += 1;
      return tables;
    },
  };
  const active = activeSheet(book.root, book.sheets, shown);
  const laid = shown.map((sheet, index) => laySheet(sheet, context, index === active));
  const roots = computeBook(
    laid.map(({ sheet: { name }, root }) => ({ name, root })),
    book.strings,
    formats,
  );
  const parts = laid.flatMap((one, index) =>
    writeSheetParts({ ...one, root: fitPaper(roots[index] ?? one.root, sizes) }, context),
  );
  const made = new Map(parts.map((entry) => [entry.name, entry]));
  const listed = listSheets(shown, context);
  const gone = goneWith(template, shown);
  const change = (name: string | undefined, changed: (xml: string) => string) => {
    const xml = name === undefined ? undefined : book.texts(name);
    if (name !== undefined && xml !== undefined) made.set(name, encoded(name, changed(xml)));
  };
  const workbook = writeWorkbookPart(book.root, book.sheets, listed, (sheet) => movesFrom(shown, names, { sheet }));
  made.set(book.main, encoded(book.main, written(listDataSheet(workbook, charts))));
  change(relationsOf(book.main), (xml) => addRelations(withSheets(xml, listed, context), charts.dataSheet?.relations ?? []));
  change(book.stringsPart, (xml) => withoutTags(xml));
  change(book.stylesPart, () => context.tools.formats.xml());
  change(CONTENT_TYPES, (xml) =>
    withCopies(asWorkbook(xml), book.typeOf, context.copies, gone).replace('</Types>', `${charts.dataSheet?.type ?? ''}</Types>`),
  );
  const kept = entries.filter(({ name }) => !made.has(name) && !gone.has(name));
  const replaced = new Set(sheets.flatMap(({ designs }) => [...designs.parts]));
  return addMedia(declareCharts([...kept, ...made.values()], charts.entries, replaced), state.media);
}

function listSheets(shown: readonly ShownSheet[], { template }: WriteContext) {
  return shown.map((sheet) => {
    const line = template.book.sheets.find(({ part }) => part === sheet.part)?.listed;
    const id = line?.attributes.find(({ name }) => name === 'r:id')?.value.join('') ?? '';
    return { shown: sheet, id: sheet.copy === 1 ? id : `${id}-${sheet.copy}` };
  });
}

/** The relationships of the workbook: one for each sheet that is shown, none to the order of a computation that is done again. */
const withSheets = (xml: string, listed: ReturnType<typeof listSheets>, { template: { book }, copies }: WriteContext): string =>
  changeRelations(xml, ({ id, type, target }) => {
    if (type === 'calcChain') return [];
    const part = targetPart(book.main, target);
    if (type !== 'worksheet' || !book.sheets.some((sheet) => sheet.part === part)) return [{ id, target }];
    return listed
      .filter(({ shown }) => shown.part === part)
      .map((one) => ({ id: one.id, target: inSameFolder(target, copies.nameOf(part, String(one.shown.copy))) }));
  });

/** Sheets of which no copy is shown go with what they alone have. */
function goneWith({ book, entries, sheets }: BookTemplate, shown: readonly ShownSheet[]): ReadonlySet<string> {
  const gone = new Set(entries.map(({ name }) => name).filter((name) => /(^|\/)calcChain\.xml$/.test(name)));
  const drop = (part: string) => {
    if (gone.has(part)) return;
    gone.add(part).add(relationsOf(part));
    for (const { type, target, isExternal } of readRelations(book.texts(relationsOf(part))))
      if (!isExternal && ['drawing', 'chart', 'table', 'comments', 'vmlDrawing', 'threadedComment'].includes(type))
        drop(targetPart(part, target));
  };
  for (const { part } of book.sheets) if (!shown.some((sheet) => sheet.part === part)) drop(part);
  for (const { part } of sheets.flatMap(({ tables }) => tables))
    if (!shown.some(({ copy, tables }) => copy === 1 && tables.some((table) => table.part === part))) gone.add(part);
  return gone;
}

/** Texts with tags stand in their cells: among those that cells share nothing is left of them. */
const withoutTags = (xml: string): string =>
  changeStretches(
    xml,
    /<(?<end>\/)?((?:\w+:)?)si\b[^<>]*>/g,
    ({ whole, start: { 2: prefix = '' }, inner }) =>
      inner.replace(/<[^<>]*>/g, '').includes('{{') ? `<${prefix}si><${prefix}t/></${prefix}si>` : whole,
    // A text that is empty may be one tag alone.
    { nearest: true },
  );
