/** Workbooks read back: by exceljs, and by LibreOffice once it has computed every formula itself. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import { type Language, shippedTheme, type View } from '../../../src/model/index.ts';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { prepareTemplate } from '../../../src/rendering/index.ts';
import { validateFile } from '../../open-xml/index.js';
import { shippedSource } from '../shipped-templates.ts';

const makers = new Map<string, ReturnType<typeof prepareTemplate>>();
/** The workbook of a view, made from a shipped template, which is prepared once. */
export async function shippedWorkbook(id: string, view: View, language: Language): Promise<Uint8Array> {
  const file = `${id}.${language}.xlsx`;
  const maker = makers.get(file) ?? prepareTemplate(shippedSource(file), language, shippedTheme, 'project');
  makers.set(file, maker);
  if (maker.problems.length > 0) throw new Error(JSON.stringify(maker.problems));
  return maker.render(view, [], new Map());
}

export type Book = ExcelJS.Workbook;

export async function openWorkbook(bytes: Uint8Array): Promise<Book> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
}

export function sheetOf(book: Book, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Every formula with what it comes to, by `sheet!address`. */
export function resultsOf(book: Book): ReadonlyMap<string, unknown> {
  const results = new Map<string, unknown>();
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula !== undefined && cell.formula !== '') results.set(`${sheet.name}!${cell.address}`, cell.result ?? '');
      }),
    );
  return results;
}

/** The text of a part of the archive. */
export const partOf = (bytes: Uint8Array, name: string): string =>
  new TextDecoder().decode(openArchive(bytes).find((entry) => entry.name === name)?.bytes);

/** The suite does not start LibreOffice: the proofs run again the tests that ask for it. */
export const hasLibreOffice = process.env['JALON_SUITE'] === undefined && spawnSync('soffice', ['--version']).status === 0;

/** Without the stored results, so that nothing can be read that was not computed. */
export function recomputed(bytes: Uint8Array): Promise<Book> {
  const bare = openArchive(bytes).map(({ name, bytes }) => {
    if (!name.startsWith('xl/worksheets/')) return { name, bytes };
    const xml = new TextDecoder().decode(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
    return { name, bytes: new TextEncoder().encode(xml) };
  });
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'in.xlsx'), closeArchive(bare));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML'];
    execFileSync('soffice', [...options, '--outdir', join(folder, 'out'), join(folder, 'in.xlsx')], { stdio: 'ignore' });
    return openWorkbook(readFileSync(join(folder, 'out/in.xlsx')));
  });
}

/** What the Open XML SDK finds wrong. */
export const faultsOf = (bytes: Uint8Array): Promise<readonly unknown[]> =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'checked.xlsx'), bytes);
    return (await validateFile(join(folder, 'checked.xlsx'))).errors;
  });

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-excel-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
