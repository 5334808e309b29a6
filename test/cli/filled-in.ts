// A workbook that goes out, is filled in as people do, and comes back: the hands of the tests of exchange.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { expect } from 'vitest';
import { run } from '../../src/cli.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

/** What was said last. */
export const seen = { out: '', err: '' };
/** The folder that holds `projet`. */
export let cwd = '';
export async function jalon(...words: string[]): Promise<number> {
  seen.out = '';
  seen.err = '';
  return run([...words, '--project', 'projet'], {
    ...quiet,
    cwd,
    today: '2026-06-30',
    out: (text) => (seen.out += text),
    err: (text) => (seen.err += text),
  });
}
export const file = (): string => join(cwd, 'projet/build/classeur.xlsx');
export const text = (path: string): string => readFileSync(join(cwd, 'projet', path), 'utf8');
export const rewrite = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(cwd, 'projet', path), change(text(path)));
export const yaml = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(cwd, 'projet'), { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.yaml'))
      .sort()
      .map((path) => [path, text(path)]),
  );

/** Opens the workbook, lets somebody work in it, saves it. */
export async function inWorkbook(work: (book: excel.Workbook) => void, path = file()): Promise<void> {
  const book = new excel.Workbook();
  await book.xlsx.readFile(path, { ignoreNodes: ['dataValidations'] });
  work(book);
  await book.xlsx.writeFile(path);
}
export function sheet(book: excel.Workbook, name: string) {
  const found = book.getWorksheet(name);
  if (found === undefined) throw new Error(name);
  const heads: string[] = [];
  found.getRow(4).eachCell((cell, column) => {
    heads[column] = String(cell.value);
  });
  const rowOf = (id: string): number => {
    let at = 0;
    found.getColumn(1).eachCell((cell, row) => {
      if (row > 4 && cell.value === id) at = row;
    });
    if (at === 0) throw new Error(id);
    return at;
  };
  const cell = (row: number, head: string) => {
    const column = heads.indexOf(head);
    if (column === -1) throw new Error(`${head}: ${heads.join(', ')}`);
    return found.getCell(row, column);
  };
  return { found, rowOf, cell, last: () => found.rowCount + 1, at: (id: string, head: string) => cell(rowOf(id), head) };
}

export function first(id: string): string {
  return `actions/${readdirSync(join(cwd, 'projet/actions')).find((name) => name.startsWith(id))}`;
}

/** Where the example and its workbook just exported are, made again for a test file when they went with the one before. */
let made = '';

/** A copy of the example, and its workbook just exported. */
export async function begin(): Promise<void> {
  if (!existsSync(made)) {
    made = mkdtempSync(join(tmpdir(), 'jalon-test-'));
    cpSync(join(home, 'examples/roche-aux-fees'), join(made, 'projet'), { recursive: true });
    cwd = made;
    expect(await jalon('export', 'workbook')).toBe(0);
  }
  cwd = mkdtempSync(join(tmpdir(), 'jalon-test-'));
  cpSync(made, cwd, { recursive: true });
}
