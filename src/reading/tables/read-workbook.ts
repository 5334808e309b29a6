// The bytes of an .xlsx or .xlsm → its sheets; nothing in it is ever run or fetched. Other archives that hold tables have readers of their own.
import type { Table, TableSheet } from '../../model/index.ts';
import { cellColours } from './cell-colours.ts';
import { mostSheets } from './grid.ts';
import { numberFormats } from './number-formats.ts';
import { readMark } from './read-mark.ts';
import { readOpenDocument } from './read-opendocument.ts';
import { type Book, mostCells, sheetReader } from './read-sheet.ts';
import { readWordTables } from './read-word-tables.ts';
import type { Refuse } from './refuse-table.ts';
import { type Hear, partBeside, relationsOf } from './relations.ts';
import { scanXml, type XmlHandlers } from './scan-xml.ts';
import { commentParts, commentsHeard } from './sheet-comments.ts';
import { isOn, type Read, readStruck } from './struck-text.ts';
import { openZip } from './zip-parts.ts';

/** Characters of all shared texts, which are held in memory. */
const mostShared = 32 * 1024 * 1024;

interface Listed {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
}

export function readWorkbook(bytes: Uint8Array, refuse: Refuse): Table {
  const zip = openZip(bytes, refuse);
  const hear: Hear = (part, heard) => zip.unfold(part, scanXml(heard, refuse));
  if (zip.names.includes('mimetype') && zip.names.includes('content.xml')) return readOpenDocument(zip, refuse);
  const main = zip.names.find((name) => /(^|\/)workbook\d*\.xml$/i.test(name));
  if (zip.names.some((name) => /(^|\/)workbook\.bin$/i.test(name))) return refuse('table-old');
  const text = zip.names.find((name) => /(^|\/)document\d*\.xml$/i.test(name));
  if (main === undefined) return text === undefined ? refuse('table-not-a-table') : readWordTables(zip, text, refuse);
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
  const relations = relationsOf(main, hear);
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  const formats = numberFormats();
  const colours = cellColours();
  hear(partBeside(main, relations, 'theme'), colours.theme);
  hear(partBeside(main, relations, 'styles'), both(formats.heard, colours.styles));
  let cells = 0;
  const book = {
    strings: sharedStrings((heard) => hear(partBeside(main, relations, 'sharedStrings'), heard), refuse),
    formatOf: formats.formatOf,
    from1904,
    colourOf: colours.colourOf,
    isStruck: colours.isStruck,
    refuse,
    count: () => {
      cells += 1;
      if (cells > mostCells) refuse('table-too-many-cells', { most: mostCells });
    },
  };
  const read = sheets.map(({ name, isHidden, relation }): TableSheet => {
    const reader = sheetReader(book);
    const part = targets.get(relation) ?? '';
    if (!hear(part, reader.heard)) refuse('table-damaged');
    for (const comments of commentParts(part, hear)) hear(comments, commentsHeard(reader.comment));
    return { name, isHidden, ...reader.sheet() };
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
const both = (first: XmlHandlers, second: XmlHandlers): XmlHandlers => ({
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
function sharedStrings(hear: (heard: XmlHandlers) => boolean, refuse: Refuse): Book['strings'] {
  const strings: (Read | null)[] = [];
  let length = 0;
  let [written, standing, isHeard, isPhonetic, isStruck] = ['', '', false, false, false];
  hear({
    open(name, attribute) {
      if (name === 'si') [written, standing, isStruck] = ['', '', false];
      else if (name === 'r') isStruck = false;
      else if (name === 'strike') isStruck = isOn(attribute);
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isHeard = !isPhonetic;
    },
    text(piece) {
      if (isHeard) written += piece;
      if (isHeard && !isStruck) standing += piece;
    },
    close(name) {
      if (name === 't') isHeard = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'si') {
        strings.push(readStruck(written, standing));
        length += written.length;
        if (length > mostShared) refuse('table-unfolds', { most: mostShared / 1024 / 1024 });
        // Each stands in a cell at least.
        if (strings.length > mostCells) refuse('table-too-many-cells', { most: mostCells });
      }
    },
  });
  return strings;
}
