// What anybody may read in a file that is published: its paragraphs and its tables, of whatever format.
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';

/** A paragraph, or a table with its cells. */
export type Block = string | readonly (readonly string[])[];

const unescaped = (text: string): string =>
  text
    .replace(/&(lt|gt|quot|apos|#39|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const textIn =
  (tag: string) =>
  (xml: string): string =>
    unescaped([...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map(([, text = '']) => text).join(''));
const withoutTags = (html: string): string => unescaped(html.replace(/<[^>]*>/g, ' '));

interface Marks {
  readonly table: string;
  readonly row: string;
  readonly cell: string;
  readonly paragraph: string;
  readonly plain: (xml: string) => string;
}

/** Tables stand among paragraphs, none within another. */
function marked(xml: string, { table, row, cell, paragraph, plain }: Marks): readonly Block[] {
  const open = new RegExp(`<${table}(?:\\s[^>]*)?>`);
  return xml.split(open).flatMap((piece, at): readonly Block[] => {
    const [held = '', after = ''] = at === 0 ? ['', piece] : piece.split(`</${table}>`);
    const rows = held.split(`</${row}>`).flatMap((one) => {
      const cells = one.split(cell).slice(0, -1).map(plain);
      return cells.length > 0 ? [cells] : [];
    });
    const texts = after.split(paragraph).flatMap((one) => plain(one) || []);
    return [...(rows.length > 0 ? [rows] : []), ...texts];
  });
}

const word: Marks = { table: 'w:tbl', row: 'w:tr', cell: '</w:tc>', paragraph: '</w:p>', plain: textIn('w:t') };
const slide: Marks = { table: 'a:tbl', row: 'a:tr', cell: '</a:tc>', paragraph: '</a:p>', plain: textIn('a:t') };
const odt: Marks = {
  ...{ table: 'table:table', row: 'table:table-row', cell: '</table:table-cell>', paragraph: '</text:p>' },
  plain: withoutTags,
};
const html: Marks = { table: 'table', row: 'tr', cell: '\u0000', paragraph: '\u0000', plain: withoutTags };

/** Cells where they stand, so that columns are kept. */
function sheetRows(xml: string, shared: readonly string[]): readonly (readonly string[])[] {
  return [...xml.matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, attributes = '', inner = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const letters = / r="([A-Z]+)\d+"/.exec(` ${attributes}`)?.[1] ?? '';
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const value = unescaped(/<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? '');
      const text = / t="s"/.test(attributes) ? (shared[Number(value)] ?? '') : /<is>/.test(inner) ? textIn('t')(inner) : value;
      if (column >= 0) cells[column] = text;
    }
    return Array.from(cells, (one) => one ?? '');
  });
}

/** Of a chart, each of its series as a table: what it shows, and what of it. */
const chartRows = (xml: string): readonly Block[] =>
  [...xml.matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].map(([, series = '']) => {
    const valuesIn = (part: string): readonly string[] =>
      [...(new RegExp(`<c:${part}>(.*?)</c:${part}>`, 's').exec(series)?.[1] ?? '').matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(
        ([, value = '']) => unescaped(value),
      );
    const values = valuesIn('val');
    return [['', ...valuesIn('tx')], ...valuesIn('cat').map((label, at) => [label, values[at] ?? ''])];
  });

export function blocksOf(path: string, bytes: Uint8Array): readonly Block[] {
  const format = path.slice(path.lastIndexOf('.') + 1);
  if (format === 'html')
    return marked(
      strFromU8(bytes)
        .replace(/<(script|style)\b.*?<\/\1>/gs, '')
        .replace(/<\/t[dh]>/g, '\u0000')
        .replace(/<\/(?:p|li|h\d|dd|dt|div|summary)>/g, '\u0000'),
      html,
    );
  if (format === 'csv')
    return [
      Papa.parse<string[]>(
        strFromU8(bytes)
          .replace(/^\ufeff/, '')
          .trim(),
      ).data,
    ];
  if (!/^(?:docx|xlsx|pptx|od[tsp])$/.test(format)) return [unescaped(strFromU8(bytes))];
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, part]) => [name, strFromU8(part, !/\.(?:xml|rels)$/.test(name)), part] as const,
  );
  const shared = (parts.find(([name]) => name === 'xl/sharedStrings.xml')?.[1] ?? '').split('</si>').map(textIn('t'));
  return parts.flatMap(([name, xml, part]): readonly Block[] => {
    if (name === 'word/document.xml') return marked(xml, word);
    if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) return marked(xml, slide);
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return [sheetRows(xml, shared)];
    if (name === 'content.xml') return marked(xml, odt);
    if (/\/charts\/chart[^/]*\.xml$/.test(name)) return chartRows(xml);
    // The data of a chart travel with it.
    return /\.xlsx$/.test(name) ? blocksOf(name, part) : [];
  });
}
