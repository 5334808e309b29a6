/** Writes the workbook of one view: every part of the template that a sheet, a row or a name of it concerns. */
import { keptOn } from '../../values/index.ts';
import type { Entry } from '../archive/index.ts';
import { declareCharts } from '../charts/index.ts';
import {
  addRelations,
  attributeOf,
  CONTENT_TYPES,
  childOf,
  type Element,
  encoded,
  isElement,
  relationsOf,
  targetPart,
} from '../ooxml/index.ts';
import { addMedia } from '../pictures/index.ts';
import { changeRelations, inSameFolder } from '../powerpoint/relations.ts';
import { changeStretches } from '../stretches.ts';
import { movesFrom, type ShownSheet } from './book-moves.ts';
import { computeBook } from './computing/compute-book.ts';
import { drawCharts, listDataSheet } from './draw-charts.ts';
import { fitPaper } from './fit-paper.ts';
import { type Reference, readFormula } from './formulas/index.ts';
import { spareLastPage } from './last-page.ts';
import { readNumberFormats } from './number-formats.ts';
import { typeSizes } from './papers.ts';
import { partCopies, withCopies } from './part-copies.ts';
import { raiseRows } from './raise-rows.ts';
import { asWorkbook } from './read-book.ts';
import { textIn } from './read-sheet.ts';
import { type SheetTemplate, showSheets } from './show-sheets.ts';
import { widenColumns } from './widen-columns.ts';
import { writeChartSheets, writePivots } from './write-beside.ts';
import { type BookTemplate, type WriteContext, written } from './write-context.ts';
import { laySheet, writeSheetParts } from './write-sheet-parts.ts';
import { openedPart, writeWorkbookPart } from './write-workbook-part.ts';
import type { BookState } from './writers.ts';

export type WrittenBook = {
  readonly entries: readonly Entry[];
  /** The template’s sheets are all there, as often as there and under the same names. */
  readonly hasSameSheets: boolean;
};

export function writeBook(template: BookTemplate, rendered: Element, state: BookState): WrittenBook {
  const { book, entries, sheets, still } = template;
  const shown = showSheets(rendered, sheets, template.tables);
  const sheetNames = book.sheets.map(({ name }) => name);
  const names = { sheets: sheetNames, tables: template.tables, areas: areas.once(book.root, areasIn) };
  const looks = book.stylesPart === undefined ? undefined : book.file.text(book.stylesPart);
  const formats = readNumberFormats(book.styles(), looks, template.look.language);
  const sizes = typeSizes(book.styles());
  const charts = drawCharts(state, template, { names: shown.map(({ name }) => name), formats });
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
    tableId: tableCounter(sheets),
  };
  const opened = openedPart(book.root, book.sheets);
  const active = shown.findIndex(({ part }) => part === opened);
  // The first sheet, when the one that the template opens at is gone.
  const instead = opened !== undefined && active < 0 ? 0 : -1;
  const laid = new Map(
    shown.flatMap((sheet, index) =>
      still.has(sheet.part) && index !== instead
        ? []
        : [
            [
              sheet,
              laySheet(sheet, context, sheet.copy > 1 || instead === 0 ? index === active || index === instead : null),
            ] as const,
          ],
    ),
  );
  const { roots, valueAt } = computeBook(
    shown.map((sheet) => {
      const own = laid.get(sheet);
      return { name: sheet.name, root: () => own?.root ?? sheet.fill().root, filled: own?.filled ?? null };
    }),
    book.strings,
    new Set(definedIn(book.root).map(calledIn)),
    formats,
  );
  const parts = shown.flatMap((sheet, index) => {
    const [own, root] = [laid.get(sheet), roots[index]];
    if (!own || !root) return [];
    const isTagged = sheets.some((one) => one.sheet.part === sheet.part && !one.isPlain);
    const widened = widenColumns(root, formats, own.filled, sizes.body);
    const raised = () => raiseRows(widened, book.styles(), own.filled);
    const printed = isTagged ? spareLastPage(fitPaper(raised(), sizes), book.styles(), sizes) : widened;
    return writeSheetParts({ ...own, root: printed }, context, valueAt);
  });
  const fromBook = movesFrom(shown, names, { sheet: undefined });
  const made = new Map(
    [...parts, ...writeChartSheets(book, fromBook, valueAt), ...writePivots(template, shown)].map((entry) => [entry.name, entry]),
  );
  const listed = listSheets(shown, context);
  const gone = goneWith(template, shown);
  const change = (name: string | undefined, changed: (xml: string) => string) => {
    const xml = name === undefined ? undefined : book.file.text(name);
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
  for (const entry of entries) {
    const own = made.get(entry.name);
    if (own && isSameText(entry, own)) made.set(entry.name, entry);
  }
  const replaced = new Set(sheets.flatMap(({ designs }) => [...designs.parts]));
  return {
    entries: addMedia(declareCharts([...kept, ...made.values()], charts.entries, replaced), state.media),
    hasSameSheets: !charts.dataSheet && shown.map(({ name }) => name).join('\n') === sheetNames.join('\n'),
  };
}

const definedIn = (root: Element): readonly Element[] => (childOf(root, 'definedNames')?.children ?? []).filter(isElement);
const calledIn = (name: Element): string => (attributeOf(name, 'name') ?? '').toLowerCase();

/** Read once of a template, however many workbooks are made from it. */
const areas = keptOn<ReadonlyMap<string, Reference>>();

/** The names of one area, but for those that a sheet has of its own. */
function areasIn(root: Element): ReadonlyMap<string, Reference> {
  const all = definedIn(root);
  const own = new Set(all.filter((one) => attributeOf(one, 'localSheetId') !== undefined).map(calledIn));
  return new Map(
    all.flatMap((one) => {
      const [area, ...others] = readFormula(textIn(one));
      return area?.kind === 'reference' && others.length === 0 && !own.has(calledIn(one)) ? [[calledIn(one), area] as const] : [];
    }),
  );
}

function tableCounter(sheets: readonly SheetTemplate[]): WriteContext['tableId'] {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const ids = new Map(tables.map(({ part, root }) => [part, Number(attributeOf(root, 'id')) || 0]));
  let last = Math.max(0, ...ids.values());
  return (part, isFirst) => {
    const own = ids.get(part) ?? 0;
    if (isFirst && own > 0) return own;
    last += 1;
    return last;
  };
}

/** But for the mark that some programs put before their texts. */
const isSameText = ({ bytes }: Entry, made: Entry): boolean => {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes.length - from === made.bytes.length && made.bytes.every((byte, at) => byte === bytes[from + at]);
};

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
    for (const { type, target, isExternal } of book.file.relations(part))
      if (!isExternal && ['drawing', 'chart', 'table', 'pivotTable', 'comments', 'vmlDrawing', 'threadedComment'].includes(type))
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
