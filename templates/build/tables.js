// Tables: columns with their widths in twips, a header row that each page repeats, rows that no page cuts.
import { paragraph, tag } from './parts.js';

/** A column of words, and one of amounts or numbers. */
export const words = (head, width) => ({ head, width, style: 'Table' });
export const figures = (head, width) => ({ head, width, style: 'TableFigure' });

const tables = {
  list: { style: 'ProjectTable', look: 'w:val="0420" w:firstRow="1" w:firstColumn="0"' },
  sheet: { style: 'SheetTable', look: 'w:val="0480" w:firstRow="0" w:firstColumn="1"' },
  grid: { style: 'GridTable', look: 'w:val="0400" w:firstRow="0" w:firstColumn="0"' },
};

/** A table under its header row; `name` is read aloud by screen readers. */
export const table = (name, columns, ...rows) => frame('list', name, columns, linesOf(columns, rows));
/** A short table that ends with its sums: pages do not part it. */
export function account(name, columns, ...rows) {
  const lines = linesOf(columns, rows);
  return frame('list', name, columns, [...lines.slice(0, -1).map(staying), ...lines.slice(-1)]);
}
/** A short table that stays with the note under it. */
export const annotated = (name, columns, ...rows) => frame('list', name, columns, linesOf(columns, rows).map(staying));
const staying = (line) => line.replace(/<w:pStyle [^>]*>/g, '$&<w:keepNext/>');
const linesOf = (columns, rows) => [
  line(
    columns.map(({ head, width, style }) => cell(width, [paragraph(`${style}Heading`, head)])),
    '<w:tblHeader/>',
  ),
  ...rows.map((row) => row(columns)),
];

/** One row for each item of a list. */
export const eachRow =
  (items, ...contents) =>
  (columns) =>
    cells(columns, surround(`{{#each ${items}}}`, contents, '{{/each}}'), '');
/** One row. */
export const plainRow =
  (...contents) =>
  (columns) =>
    cells(columns, contents);
/** Sums, under a label that takes the columns which the sums leave. */
export const totalRow =
  (label, ...sums) =>
  (columns) => {
    const free = columns.length - sums.length;
    const width = columns.slice(0, free).reduce((sum, column) => sum + column.width, 0);
    const first = cell(width, [paragraph('TableTotal', label)], free);
    return line([first, ...sums.map((sum, index) => cell(columns[free + index].width, [paragraph('TableFigureTotal', sum)]))]);
  };
/** Rows to be filled in by hand. */
export const blankRows = (count) => (columns) =>
  Array.from({ length: count }, () => line(columns.map(({ width }) => cell(width, [paragraph('Blank', '')])))).join('');
/** A row that is there under a condition. */
export const rowWhen = (condition, row, ...contents) => row(...surround(`{{#if ${condition}}}`, contents, '{{/if}}'));

/** What a thing is, a label a row; a row without a value vanishes, but the last, which has no condition and ends what stays together. */
export function sheet(name, width, ...rows) {
  const columns = [words('', 2500), words('', width - 2500)];
  const lines = rows.map(([label, condition, value]) => {
    const [head, content] = condition ? surround(`{{#if ${condition}}}`, [label, value], '{{/if}}') : [label, value];
    return line([
      cell(columns[0].width, [paragraph(condition ? 'TableLabel' : 'TableLastLabel', head)]),
      cell(columns[1].width, paragraphsOf(content, 'Table')),
    ]);
  });
  return frame('sheet', name, columns, lines);
}

/** Cells that hold paragraphs of their own, with lines all around: `rows` of lists of paragraphs. */
export const grid = (name, width, rows) => {
  const columns = rows[0].map(() => ({ width: width / rows[0].length }));
  return frame(
    'grid',
    name,
    columns,
    rows.map((row) => line(row.map((content, index) => cell(columns[index].width, content)))),
  );
};

/** Figures and what they count, one a line; a figure that is not known leaves with its line. */
export function keyFigures(name, width, ...rows) {
  const columns = [figures('', 3000), words('', width - 3000)];
  const lines = rows.map(([condition, figure, label]) => {
    const [first, second] = surround(`{{#if ${condition}}}`, [figure, label], '{{/if}}');
    return line([
      cell(columns[0].width, [paragraph('KeyFigure', first)], 1, middle),
      cell(columns[1].width, [paragraph('KeyFigureLabel', second)], 1, middle),
    ]);
  });
  return frame('sheet', name, columns, lines);
}

const cells = (columns, contents) =>
  line(columns.map(({ width, style }, index) => cell(width, paragraphsOf(contents[index] ?? '', style))));

/** A content is the text of a paragraph, or paragraphs already made. */
const paragraphsOf = (content, style) => (typeof content === 'string' ? [paragraph(style, content)] : content);

/** The tags of a block, before the first content and after the last: they take the whole row. */
function surround(open, contents, close) {
  const before = (content) => (typeof content === 'string' ? open + content : [tag(open), ...content]);
  const after = (content) => (typeof content === 'string' ? content + close : [...content, tag(close)]);
  return contents.map((content, index) => {
    const opened = index === 0 ? before(content) : content;
    return index === contents.length - 1 ? after(opened) : opened;
  });
}

function frame(kind, name, columns, lines) {
  const { style, look } = tables[kind];
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const properties = `<w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook ${look} w:lastRow="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="${name}"/></w:tblPr>`;
  const widths = columns.map((column) => `<w:gridCol w:w="${column.width}"/>`).join('');
  return `<w:tbl>${properties}<w:tblGrid>${widths}</w:tblGrid>${lines.join('')}</w:tbl>`;
}

const line = (contents, extra = '') => `<w:tr><w:trPr><w:cantSplit/>${extra}</w:trPr>${contents.join('')}</w:tr>`;
const middle = '<w:vAlign w:val="center"/>';
const cell = (width, contents, span = 1, extra = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${extra}</w:tcPr>${contents.join('')}</w:tc>`;
