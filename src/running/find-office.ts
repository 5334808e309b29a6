// Where LibreOffice lies on this machine.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const isWindows = process.platform === 'win32';
const names = isWindows ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
/** Its own installers do not put it where a terminal looks. */
const elsewhere = [
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
  'C:\\Program Files (x86)\\LibreOffice\\program',
  '/opt/libreoffice/program',
  '/snap/bin',
];

function isProgram(path: string): boolean {
  try {
    accessSync(path, isWindows ? constants.F_OK : constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The full path of its program; null when there is none. `path` is the folders where a terminal looks. */
export function findOffice(path = process.env['PATH'] ?? '', others: readonly string[] = elsewhere): string | null {
  const folders = [...path.split(delimiter).filter((folder) => folder !== ''), ...others];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram) ?? null;
}
