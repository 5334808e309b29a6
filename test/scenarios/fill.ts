// Somebody at work in a workbook that jalon wrote, as a scenario tells it.
import { join } from 'node:path';
import excel from 'exceljs';

/**
 * `file sheet id head value…` types values in the line of this id, `+` being the row below the last; without a head, the line is taken out.
 */
export async function fill(cwd: string, words: readonly string[]): Promise<string> {
  const [file = '', name = '', id = '', ...cells] = words;
  const path = join(cwd, file);
  const book = new excel.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`${file}: ${book.worksheets.map((one) => one.name)}`);
  const columnOf = new Map<string, number>();
  sheet.eachRow((row) => row.eachCell((cell, column) => columnOf.set(`${row.number} ${cell.value}`, column)));
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => index + 1);
  const found = id === '+' ? sheet.rowCount + 1 : rows.find((row) => String(sheet.getCell(row, 1).value) === id);
  if (found === undefined) throw new Error(`${file} ${name}: ${id}`);
  if (cells.length === 0) sheet.spliceRows(found, 1);
  for (let at = 0; at < cells.length; at += 2) {
    const column = rows.flatMap((row) => columnOf.get(`${row} ${cells[at]}`) ?? []).at(0);
    if (column === undefined) throw new Error(`${file} ${name}: ${cells[at]}`);
    const value = cells[at + 1] ?? '';
    sheet.getCell(found, column).value = /^\d+$/.test(value) ? Number(value) : value;
  }
  await book.xlsx.writeFile(path);
  return '';
}
