// What other programs make of Office files: Microsoft's Open XML SDK, LibreOffice, python-docx and openpyxl. Each gives tasks, and each
// task [path, fault] pairs.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { validateFile } from '../open-xml/index.js';
import { ran } from './at-once.js';

export const LEFT_OVER = /\{\{|\}\}|undefined|NaN|\[object /;
/** Files that one LibreOffice converts; what it takes does not grow with the set. */
const BATCH = 80;

/** One task: the SDK works in this process, and the other programs beside it. */
export const validated = (paths) => [
  async () => {
    const faults = [];
    for (const path of paths) {
      const { errors } = await validateFile(path);
      faults.push(...errors.map(({ description, path: part = '' }) => [path, `Open XML SDK: ${part} ${description}`]));
      // The SDK never waits, so what has ended beside it would not be told, nor what is next begun.
      await setImmediate();
    }
    return faults;
  },
];

/** One task for each set of files, converted as copies that bear a number each, since many documents share a name. */
export function openedByLibreOffice(paths, folder) {
  mkdirSync(folder, { recursive: true });
  const numbered = paths.map((path, index) => ({ path, copy: join(folder, `${index}${extname(path)}`) }));
  const sets = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, index) =>
    numbered.slice(index * BATCH, (index + 1) * BATCH),
  );
  return sets.map((set, index) => async () => {
    for (const { path, copy } of set) copyFileSync(path, copy);
    // Two that run at once cannot share a profile.
    await ran('soffice', [
      `-env:UserInstallation=file://${folder}/profile-${index}`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', folder],
      ...set.map(({ copy }) => copy),
    ]);
    return (await Promise.all(set.map(({ path, copy }) => faultsOfPages(path, copy.replace(/\.\w+$/, '.pdf'))))).flat();
  });
}

async function faultsOfPages(path, pdf) {
  if (!existsSync(pdf)) return [[path, 'LibreOffice makes no PDF of it']];
  const { stdout } = await ran('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 1e9 });
  const pages = stdout.split('\f').slice(0, -1);
  return [
    ...(pages.some((page) => LEFT_OVER.test(page)) ? [[path, 'a tag or an empty value is left over']] : []),
    ...(pages.length === 0 || pages.some((page) => page.replace(/\s/g, '').length < 20) ? [[path, 'a page is empty']] : []),
  ];
}

/** Debian has no python-pptx: decks are opened by LibreOffice alone. */
export const openedByPython = (paths) => [
  async () => {
    const asking = ran('/usr/bin/python3', [fileURLToPath(new URL('open-with-python.py', import.meta.url))], { maxBuffer: 1e9 });
    asking.child.stdin.end(paths.filter((path) => /\.(docx|xlsx)$/.test(path)).join('\n'));
    return Object.entries(JSON.parse((await asking).stdout)).flatMap(faultsOfWords);
  },
];

function faultsOfWords([path, { error, title, words = '', parts }]) {
  if (error !== undefined) return [[path, `Python: ${error}`]];
  return [
    ...(title ? [] : [[path, 'Python reads no title']]),
    ...(parts < 3 || words.length < 100 ? [[path, `Python reads ${parts} paragraphs or cells, ${words.length} characters`]] : []),
    ...(LEFT_OVER.test(words) ? [[path, `Python reads what is left over: ${LEFT_OVER.exec(words)}`]] : []),
  ];
}
