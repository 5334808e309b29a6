/** Prepares an Excel template once: all its faults, or a function that writes one workbook after the other. */
import type { Entry } from '../archive/index.ts';
import { createCompiler } from '../expressions/index.ts';
import { printValue } from '../expressions/print-value.ts';
import {
  CONTENT_TYPES,
  type CompilerContext,
  compilePlainPart,
  type Element,
  encoded,
  type OfficeOptions,
  PROPERTIES,
  type PreparedOffice,
  type Problem,
  parseXml,
  prepareOffice,
  refuseTags,
  textIn,
  type WriteDocument,
} from '../ooxml/index.ts';
import { withoutStretches } from '../stretches.ts';
import { chartsShown } from './chart-words.ts';
import { compileBook } from './compile-book.ts';
import type { CompiledSheet } from './compiled-sheet.ts';
import { refuseJoinedTable } from './dress-cells.ts';
import { placeBeside } from './place-beside.ts';
import { dataOf, placeholderRowsOf, type Referring, referredColumns, referringIn, referringNames } from './placeholder-rows.ts';
import { stillSheets } from './plain-sheets.ts';
import { asWorkbook, type Book, readBook } from './read-book.ts';
import { readTables, refuseCutTable, type TemplateTable } from './read-tables.ts';
import type { SheetTemplate } from './show-sheets.ts';
import { withTyped } from './typed-values.ts';
import { usualNames } from './usual-names.ts';
import { writeBook } from './write-book.ts';
import { type BookState, newState, writers } from './writers.ts';

/** A tag stands in a cell of a sheet; row, sheet and cell are told of each fault. */
export const prepareExcel = (bytes: Uint8Array, options: OfficeOptions): PreparedOffice =>
  prepareOffice<BookState>(bytes, options, {
    writers,
    prepare: (entries, compiler) => {
      const typed = withTyped(options.helpers, (value) => printValue(value, options.helpers.language));
      return prepareEntries(entries, { ...compiler, compile: createCompiler<BookState>(typed, writers, compiler.spending) });
    },
    describe: inCell,
  });

/** What the engine calls the shape that holds a text is a cell here, of one paragraph; but for what is drawn over the cells. */
function inCell(problem: Problem): Problem {
  if (/\/drawings\//.test(problem.part)) return problem;
  const { other, shape, paragraph, ...rest } = problem;
  const place = rest.sheet === undefined || shape === undefined ? problem : { ...rest, cell: shape };
  return { ...place, ...(other && { other: otherInCell(other) }) };
}

function otherInCell(other: NonNullable<Problem['other']>): NonNullable<Problem['other']> {
  const { shape, paragraph, ...rest } = other;
  return rest.sheet === undefined || shape === undefined ? other : { ...rest, cell: shape };
}

/** Parts whose tags would stay as they are. */
const OUT_OF_REACH = /^xl\/(charts\/|comments|threadedComments\/|diagrams\/|pivotTables\/)/;

type Write = (view: unknown, state: BookState) => Entry;

/** What a chart repeats of the cells that it shows is read again from them; its own words stand with what shows it. */
const written = (xml: string, isShown: boolean): string =>
  withoutStretches(xml, [
    ...(isShown ? [/<(?<end>\/)?(?:\w+:)?rich>/g] : []),
    /<(?<end>\/)?(?:\w+:)?strCache>/g,
    /<(?<end>\/)?(?:\w+:)?numCache>/g,
    /<(?<end>\/)?(?:\w+:)?multiLvlStrCache>/g,
    /<(?<end>\/)?(?:\w+:)?f>/g,
  ]);

function prepareEntries(entries: readonly Entry[], compiler: CompilerContext<BookState>): WriteDocument | undefined {
  const { report } = compiler;
  const book = readBook(entries);
  if (typeof book !== 'object') {
    report({ code: book ?? 'template/not-an-excel-file', part: CONTENT_TYPES, tag: '' });
    return undefined;
  }
  const { render, sheets, styles, looks, dressing } = compileBook(book, compiler);
  const isProperties = ({ name }: Entry) => PROPERTIES.includes(book.typeOf.get(name) ?? '');
  const writes = entries.filter(isProperties).flatMap(({ name }): readonly Write[] => {
    const compiled = compilePlainPart(book.file.read(name) ?? 'template/bad-xml', name, compiler);
    return compiled ? [(view, state) => encoded(name, compiled(view, state))] : [];
  });
  const shown = new Set(sheets.flatMap(({ drawing = '' }) => chartsShown(drawing, book).map(({ part }) => part)));
  for (const { name } of entries)
    if (OUT_OF_REACH.test(name))
      refuseTags(name, written(book.file.text(name) ?? '', shown.has(name)), (problem) =>
        report({ ...problem, ...placeBeside(name, book) }),
      );
  const isPlain = sheets.every((one) => one.isPlain);
  const tables = new Map(sheets.map(({ sheet, rows }) => [sheet.part, isPlain ? [] : readTables(sheet.part, book, rows)]));
  for (const { sheet, rows, columns } of sheets)
    for (const table of tables.get(sheet.part) ?? []) {
      refuseCutTable(table, sheet.name, rows, columns, report);
      refuseJoinedTable(table, sheet.name, dressing, report);
    }
  const charts = (one: CompiledSheet): Element[] => (one.drawing === undefined ? [] : chartsOf(one.drawing, book));
  const template = {
    book,
    entries,
    sheets: withPlaceholders(sheets, book, tables, charts),
    still: stillSheets(sheets, book, { charts, tables: ({ sheet }) => tables.get(sheet.part) ?? [] }),
    styles,
    look: { ...compiler.theme.charts, language: compiler.helpers.language },
    looks,
    tables: new Set([...tables.values()].flat().map(({ name }) => name.toLowerCase())),
  };
  const whole = entries.map((entry) => (entry.name === CONTENT_TYPES ? changedText(entry, asWorkbook) : entry));
  return (view, given) => {
    const state = newState(given);
    const rendered = isPlain ? undefined : parseXml(render(view, state));
    if (typeof rendered === 'string') throw new Error(`A rendered workbook is not XML: ${rendered}`);
    const { entries: made, hasSameSheets } = rendered
      ? writeBook(template, rendered, state)
      : { entries: whole, hasSameSheets: true };
    const others = new Map(writes.map((write) => write(view, state)).map((entry) => [entry.name, entry]));
    return made.map((entry) => {
      const own = others.get(entry.name) ?? entry;
      return hasSameSheets || !isProperties(entry) ? own : changedText(own, withoutTitles);
    });
  };
}

/** The same entry when its text stays. */
function changedText(entry: Entry, change: (xml: string) => string): Entry {
  const xml = textIn(entry.bytes);
  const changed = change(xml);
  return changed === xml ? entry : encoded(entry.name, changed);
}

const chartsOf = (drawing: string, { file }: Book): Element[] =>
  chartsShown(drawing, { file }).flatMap(({ part }) => {
    const parsed = file.root(part);
    return parsed ? [usualNames(parsed)] : [];
  });

function withPlaceholders(
  sheets: readonly CompiledSheet[],
  book: Book,
  tables: ReadonlyMap<string, readonly TemplateTable[]>,
  charts: (sheet: CompiledSheet) => readonly Element[],
): SheetTemplate[] {
  const hasLoops = sheets.some(({ rows, columns }) => rows.blocks.length + columns.length > 0);
  const referring = (hasLoops ? sheets : []).flatMap((one): Referring[] => [
    ...referringIn(one.read(), one.sheet.name),
    ...(tables.get(one.sheet.part) ?? []).flatMap((table) => dataOf(table, one.sheet.name)),
    ...charts(one).flatMap((chart) => referringIn(chart, one.sheet.name)),
  ]);
  const all = [...referring, ...referringNames(book.root)];
  return sheets.map((one) => ({
    ...one,
    placeholders: placeholderRowsOf(one.sheet.name, one.rows, all),
    referredColumns: referredColumns(one.sheet.name, one.columns, all),
    tables: tables.get(one.sheet.part) ?? [],
  }));
}

/** The titles of the template's sheets, which nothing reads and which no longer hold. */
const withoutTitles = (properties: string): string =>
  withoutStretches(properties, [/<(?<end>\/)?HeadingPairs>/g, /<(?<end>\/)?TitlesOfParts>/g]);
