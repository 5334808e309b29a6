// What an Office file says to whoever reads it, by readers that are none of ours: fflate and htmlparser2 for texts, exceljs for cells.
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

const PARTS = { docx: /^word\/document\.xml$/, pptx: /^ppt\/slides\/[^/]+\.xml$/ };
const PARAGRAPHS = { docx: 'w:p', pptx: 'a:p' };
const TEXTS = { docx: 'w:t', pptx: 'a:t' };

/** The paragraphs of a part that say something, in order; those in a table cell too. */
function paragraphsIn(xml, format) {
  const found = [];
  let words = null;
  let isText = false;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (name === PARAGRAPHS[format]) words = '';
        isText = name === TEXTS[format];
      },
      ontext(text) {
        if (isText && words !== null) words += text;
      },
      onclosetag(name) {
        isText = false;
        if (name !== PARAGRAPHS[format]) return;
        if (words?.trim()) found.push(words.replace(/\s+/g, ' ').trim());
        words = null;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return found;
}

/** By slide in a deck, whatever its slides are called. */
function textsOf(bytes, format) {
  const files = unzipSync(bytes, { filter: ({ name }) => PARTS[format].test(name) });
  return Object.values(files)
    .map((part) => paragraphsIn(strFromU8(part), format).join('\n'))
    .sort()
    .join('\n\n');
}

/** A day is the number that the file holds, whatever format shows it. */
const numberOf = (value) => (value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value);

async function cellsOf(bytes, Excel) {
  const book = new Excel.Workbook();
  await book.xlsx.load(bytes);
  const said = [];
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => said.push(`${sheet.name}!${cell.address} ${typeof numberOf(cell.value)} ${numberOf(cell.value)}`)),
    );
  return said.join('\n');
}

/** `Excel`: the exceljs that reads. */
export const saidBy = async (format, bytes, Excel) => (format === 'xlsx' ? cellsOf(bytes, Excel) : textsOf(bytes, format));
