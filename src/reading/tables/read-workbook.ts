// The bytes of an .xlsx or .xlsm → its sheets; nothing in it is ever run or fetched. Other archives that hold tables have readers of their own.
import type { Table, TableSheet } from '../../model/index.ts';
import { numberStyles } from './date-cells.ts';
import { readOpenDocument } from './read-opendocument.ts';
import { mostCells, sheetReader } from './read-sheet.ts';
import { readWordTables } from './read-word-tables.ts';
import type { Refuse } from './refuse-table.ts';
import { type Heard, scanXml } from './scan-xml.ts';
import { openZip } from './zip-parts.ts';

const mostSheets = 200;
/** Characters of all shared texts, which are held in memory. */
const mostShared = 32 * 1024 * 1024;

interface Listed {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
}

/** A target is relative to the folder of the workbook part, unless it starts at the root. */
const resolved = (folder: string, target: string): string =>
  (target.startsWith('/') ? target.slice(1) : `${folder}${target}`).replace(/(?<![^/])[^/]+\/\.\.\//g, '');

export function readWorkbook(bytes: Uint8Array, refuse: Refuse): Table {
  const zip = openZip(bytes, refuse);
  const hear = (part: string, heard: Heard): boolean => zip.unfold(part, scanXml(heard, refuse));
  if (zip.names.includes('mimetype') && zip.names.includes('content.xml')) return readOpenDocument(zip, refuse);
  const main = zip.names.find((name) => /(^|\/)workbook\.xml$/i.test(name));
  const text = zip.names.find((name) => /(^|\/)document\.xml$/i.test(name));
  if (main === undefined) return text === undefined ? refuse('table-not-a-table') : readWordTables(zip, text, refuse);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const sheets: Listed[] = [];
  let from1904 = false;
  hear(main, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet' || sheets.length >= mostSheets) return;
      const state = attribute('state') ?? 'visible';
      sheets.push({ name: attribute('name') ?? '', isHidden: state !== 'visible', relation: attribute('id') ?? '' });
    },
  });
  const targets = new Map<string, string>();
  hear(`${folder}_rels/${main.slice(folder.length)}.rels`, {
    open(name, attribute) {
      if (name === 'Relationship') targets.set(attribute('Id') ?? '', resolved(folder, attribute('Target') ?? ''));
    },
  });
  const styles = numberStyles();
  hear(`${folder}styles.xml`, styles.heard);
  let cells = 0;
  const book = {
    strings: sharedStrings((heard) => hear(`${folder}sharedStrings.xml`, heard), refuse),
    isDate: styles.isDate,
    isShare: styles.isShare,
    from1904,
    refuse,
    count: () => {
      cells += 1;
      if (cells > mostCells) refuse('table-too-many-cells', { most: mostCells });
    },
  };
  const read = sheets.flatMap(({ name, isHidden, relation }): TableSheet[] => {
    const reader = sheetReader(book);
    return hear(targets.get(relation) ?? '', reader.heard) ? [{ name, isHidden, ...reader.sheet() }] : [];
  });
  const has = (pattern: RegExp): boolean => zip.names.some((name) => pattern.test(name));
  return {
    sheets: read,
    ignored: [
      ...(has(/vbaProject\.bin$/i) ? (['macros'] as const) : []),
      ...(has(/externalLinks\//i) ? (['external-links'] as const) : []),
    ],
  };
}

/** Rich texts are put together; the readings beside Japanese words are left. */
function sharedStrings(hear: (heard: Heard) => boolean, refuse: Refuse): readonly string[] {
  const strings: string[] = [];
  let length = 0;
  let [written, isHeard, isPhonetic] = ['', false, false];
  hear({
    open(name) {
      if (name === 'si') written = '';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isHeard = !isPhonetic;
    },
    text(piece) {
      if (isHeard) written += piece;
    },
    close(name) {
      if (name === 't') isHeard = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'si') {
        strings.push(written);
        length += written.length;
        if (length > mostShared) refuse('table-unfolds', { most: mostShared / 1024 / 1024 });
        // Each stands in a cell at least.
        if (strings.length > mostCells) refuse('table-too-many-cells', { most: mostCells });
      }
    },
  });
  return strings;
}
