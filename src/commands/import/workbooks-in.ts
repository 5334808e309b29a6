// The workbooks of a folder, by name.
import { readdirSync, statSync } from 'node:fs';

/** What a spreadsheet leaves beside a file that is open is no workbook. Null when there is no such folder. */
export function workbooksIn(folder: string): readonly string[] | null {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null;
  return readdirSync(folder)
    .filter((name) => /\.xls[xm]?$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.~'))
    .sort();
}
