// The bytes of an .xlsx or .xlsm → its sheets; nothing in it is ever run or fetched. Other archives that hold tables have readers of their own.
import type { Table, TableSheet } from '../../model/index.ts';
import { cellColours } from './cell-colours.ts';
import { numberFormats } from './number-formats.ts';
import { readMark } from './read-mark.ts';
import { readOpenDocument } from './read-opendocument.ts';
import { mostCells, sheetReader } from './read-sheet.ts';
import { readWordTables } from './read-word-tables.ts';
import type { Refuse } from './refuse-table.ts';
import { type Heard, scanXml } from './scan-xml.ts';
import { commentParts, commentsHeard, resolved } from './sheet-comments.ts';
import { openZip } from './zip-parts.ts';

const mostSheets = 200;
/** Characters of all shared texts, which are held in memory. */
const mostShared = 32 * 1024 * 1024;

interface Listed {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
}

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
  const formats = numberFormats();
  const colours = cellColours();
  const theme = zip.names.find((name) => /(^|\/)theme1\.xml$/i.test(name));
  if (theme !== undefined) hear(theme, colours.theme);
  hear(`${folder}styles.xml`, both(formats.heard, colours.styles));
  let cells = 0;
  const book = {
    strings: sharedStrings((heard) => hear(`${folder}sharedStrings.xml`, heard), refuse),
    formatOf: formats.formatOf,
    from1904,
    colourOf: colours.colourOf,
    refuse,
    count: () => {
      cells += 1;
      if (cells > mostCells) refuse('table-too-many-cells', { most: mostCells });
    },
  };
  const read = sheets.flatMap(({ name, isHidden, relation }): TableSheet[] => {
    const reader = sheetReader(book);
    const part = targets.get(relation) ?? '';
    if (!hear(part, reader.heard)) return [];
    for (const comments of commentParts(part, hear)) hear(comments, commentsHeard(reader.comment));
    return [{ name, isHidden, ...reader.sheet() }];
  });
  const has = (pattern: RegExp): boolean => zip.names.some((name) => pattern.test(name));
  return {
    sheets: read,
    ...readMark(zip, 'docProps/custom.xml', refuse),
    ignored: [
      ...(has(/vbaProject\.bin$/i) ? (['macros'] as const) : []),
      ...(has(/externalLinks\//i) ? (['external-links'] as const) : []),
    ],
  };
}

/** Two that listen to one part. */
const both = (first: Heard, second: Heard): Heard => ({
  open(name, attribute) {
    first.open?.(name, attribute);
    second.open?.(name, attribute);
  },
  close(name) {
    first.close?.(name);
    second.close?.(name);
  },
});

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
