// The workbooks of a folder, by name.
import { entriesOf, isFolder } from '../../reading/index.ts';

/** What a spreadsheet leaves beside a file that is open is no workbook. Null when there is no such folder. */
export function workbooksIn(folder: string): readonly string[] | null {
  if (!isFolder(folder)) return null;
  return entriesOf(folder)
    .map(({ name }) => name)
    .filter((name) => /\.xls[xm]?$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.~'))
    .sort();
}
