// What the documents of many projects hold, kept for what is compared with jalon: the parts of each, and its words.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const textOf = (xml) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('');
const all = (xml, tag) => [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>.*?</${tag}>`, 'gs'))].map(([found]) => found);

/** Paragraphs and tables of a book, in order. */
function blocksOf(document) {
  const blocks = [];
  for (const [found] of document.matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p[ >].*?<\/w:p>/gs))
    if (found.startsWith('<w:tbl>'))
      blocks.push({
        rows: all(found, 'w:tr').map((row) => ({ cells: all(row, 'w:tc').map(textOf).join(' ') })),
      });
    else blocks.push({ text: textOf(found) });
  return blocks;
}

/** The cells of each sheet, numbers as numbers. */
function sheetsOf(parts) {
  const shared = all(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()), 'si').map((one) =>
    [...one.matchAll(/<t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''),
  );
  const value = ([, , attributes, inner = '']) => {
    const [, written = ''] = /<v>([^<]*)</.exec(inner) ?? [];
    return attributes.includes('t="s"') ? shared[Number(written)] : written === '' ? null : Number(written);
  };
  return Object.keys(parts)
    .filter((name) => name.startsWith('xl/worksheets/sheet'))
    .map((name, index) => ({
      title: `Feuille ${index + 1}`,
      rows: all(strFromU8(parts[name]), 'row').map((row) =>
        [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(value),
      ),
    }));
}

const p = (text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>';
const template = [
  p('{#blocks}'),
  p('{#text}'),
  p('{text}'),
  p('{/text}'),
  p('{#rows.length}'),
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr>${cell}${p('{#rows}{cells}{/rows}')}</w:tc></w:tr></w:tbl>`,
  p('{/rows.length}'),
  p('{/blocks}'),
].join('');

/** `documents`: one folder a project. Keeps `name.book`, `name.workbook` (parts not deflated), `name.json` (words) and `template.docx`. */
export function keepWords(documents, held, docx) {
  mkdirSync(held, { recursive: true });
  writeFileSync(join(held, 'template.docx'), docx(template));
  // Beside them stands `.jalon`, which says whose documents these are.
  for (const name of readdirSync(documents).filter((one) => !one.startsWith('.'))) {
    const files = readdirSync(join(documents, name));
    const read = (ending) =>
      unzipSync(
        readFileSync(
          join(
            documents,
            name,
            files.find((file) => file.endsWith(ending)),
          ),
        ),
      );
    const [book, workbook] = [read('.docx'), read('.xlsx')];
    writeFileSync(join(held, `${name}.book`), zipSync(book, { level: 0 }));
    writeFileSync(join(held, `${name}.workbook`), zipSync(workbook, { level: 0 }));
    const words = { blocks: blocksOf(strFromU8(book['word/document.xml'])), sheets: sheetsOf(workbook) };
    writeFileSync(join(held, `${name}.json`), strToU8(JSON.stringify(words)));
  }
}
