// What other programs make of Office files: Microsoft's Open XML SDK, LibreOffice, python-docx and openpyxl. Each gives [path, fault] pairs.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateFile } from '../open-xml/index.js';

export const LEFT_OVER = /\{\{|\}\}|undefined|NaN|\[object /;
/** Files that one LibreOffice converts; what it takes does not grow with the set. */
const BATCH = 80;

export async function validated(paths) {
  const faults = [];
  for (const path of paths) {
    const { errors = [] } = await validateFile(path);
    for (const { description, path: part } of errors) faults.push([path, `Open XML SDK: ${part ?? ''} ${description}`]);
  }
  return faults;
}

/** Converts copies that bear a number each, since many documents share a name. */
export function openedByLibreOffice(paths, folder) {
  mkdirSync(folder, { recursive: true });
  const copies = paths.map((path, index) => join(folder, `${index}${extname(path)}`));
  for (const [index, path] of paths.entries()) copyFileSync(path, copies[index]);
  for (let first = 0; first < copies.length; first += BATCH)
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--headless', '--convert-to', 'pdf', '--outdir', folder],
        ...copies.slice(first, first + BATCH),
      ],
      { stdio: 'ignore' },
    );
  return paths.flatMap((path, index) => {
    const pdf = join(folder, `${index}.pdf`);
    if (!existsSync(pdf)) return [[path, 'LibreOffice makes no PDF of it']];
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    return [
      ...(pages.some((page) => LEFT_OVER.test(page)) ? [[path, 'a tag or an empty value is left over']] : []),
      ...(pages.length === 0 || pages.some((page) => page.replace(/\s/g, '').length < 20) ? [[path, 'a page is empty']] : []),
    ];
  });
}

/** Debian has no python-pptx: decks are opened by LibreOffice alone. */
export function openedByPython(paths) {
  const read = JSON.parse(
    execFileSync('/usr/bin/python3', [fileURLToPath(new URL('open-with-python.py', import.meta.url))], {
      input: paths.filter((path) => /\.(docx|xlsx)$/.test(path)).join('\n'),
      encoding: 'utf8',
      maxBuffer: 1e9,
    }),
  );
  return Object.entries(read).flatMap(([path, { error, title, words = '', parts }]) => {
    if (error !== undefined) return [[path, `Python: ${error}`]];
    return [
      ...(title ? [] : [[path, 'Python reads no title']]),
      ...(parts < 3 || words.length < 100
        ? [[path, `Python reads ${parts} paragraphs or cells, ${words.length} characters`]]
        : []),
      ...(LEFT_OVER.test(words) ? [[path, `Python reads what is left over: ${LEFT_OVER.exec(words)}`]] : []),
    ];
  });
}
