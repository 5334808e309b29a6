/** Keeps the rows of a table together where a page would part them badly: no row is cut, no total alone (ECMA-376, 17.3.1.15, 17.4.6). */
import { sumOf } from '../../values/index.ts';
import { blockOf, type Element, hasNode, isBlockMark, isElement, type Node } from '../ooxml/index.ts';
import { type Insertion, inserted, keptAt, LONGEST } from './keep-next.ts';
import { WORD_WRITERS } from './writer-names.ts';

/** The same tree; tables without a block, which no loop makes longer, are put back once the rows of the others are kept. */
export function setStillAside(element: Element): Element {
  return {
    ...element,
    children: element.children.flatMap((child): readonly Node[] => {
      if (!isElement(child)) return [child];
      return child.name === 'w:tbl' && !hasNode(child, isBlockMark)
        ? blockOf<Node>(WORD_WRITERS.still, [child])
        : [setStillAside(child)];
    }),
  };
}

interface Row {
  /** Where it begins in the text. */
  readonly start: number;
  readonly isHeading: boolean;
  /** That it is not to be cut; nothing when it says so already. */
  readonly uncut: readonly Insertion[];
  /** That each of its own paragraphs is kept with the next, where it does not say so. */
  readonly kept: Insertion[];
}

interface Table {
  readonly rows: Row[];
  /** Where it ends in the text. */
  end: number;
  /** That its first column names them. */
  readonly hasNames: boolean;
}

const MARK = /<(?:(w:tbl)(?=[\s>])[^<>]*|(\/w:tbl)|(w:tr)(?=[\s>])[^<>]*|(w:p)(?=[\s/>])[^<>]*)>/g;
/** The lines of a table that is never parted: an eighth of a page at most is left empty before it. */
const SHORT = 6;
/** Rows that stay together at the end of a table, unless fewer have as many lines. */
const TOGETHER = { rows: 3, lines: 6 };

/** The same part; a table whose rows have neither a heading that repeats nor a name lays things out rather than lists them, and is left as it is. */
export function keepRows(xml: string): string {
  if (!xml.includes('<w:tblHeader') && !NAMED.test(xml)) return xml;
  return inserted(
    xml,
    tablesOf(xml).flatMap((table) => insertionsOf(table, xml)),
  );
}

function insertionsOf(table: Table, xml: string): readonly Insertion[] {
  const { rows, hasNames } = table;
  const first = rows.findIndex(({ isHeading }) => !isHeading);
  if (first < (hasNames ? 0 : 1)) return [];
  const linesOf = (at: number): number => linesIn(xml.slice(rows[at]?.start, rows[at + 1]?.start ?? table.end));
  const isShort = rows.length <= SHORT && sumOf(rows, (_, at) => linesOf(at)) <= SHORT;
  const last = isShort ? 0 : lastTogether(rows.length, linesOf);
  const isTall = linesOf(first) >= TOGETHER.lines;
  const held = rows.slice(0, -1).filter((_, at) => at < first || (at === first && !isTall) || at >= last);
  return [...rows.flatMap(({ uncut }) => uncut), ...held.flatMap(({ kept }) => kept)];
}

/** The first of the rows that stay together at the end. */
function lastTogether(count: number, linesOf: (at: number) => number): number {
  let at = count - 1;
  for (let lines = linesOf(at); at > count - TOGETHER.rows && lines < TOGETHER.lines; lines += linesOf(at)) at -= 1;
  return at;
}

/** About how many lines a row takes: those of its longest cell, of letters as wide as those of a body text. */
function linesIn(row: string): number {
  const cells = row.split(/<w:tc[\s>]/).slice(1);
  const lines = cells.map((cell) => {
    const [, width = '0'] = /<w:tcW\b[^<>]* w:w="(\d+)"/.exec(cell.slice(0, LONGEST)) ?? [];
    const letters = (Number(width) || TEXT_WIDTH / cells.length) / LETTER;
    const paragraphs = cell.split('</w:p>').slice(0, -1);
    return sumOf(paragraphs, (one) => Math.max(1, Math.ceil(one.replace(/<[^<>]*>/g, '').length / letters)));
  });
  return Math.max(1, ...lines);
}
/** In twips: an upright page between its margins, and a letter of ten points. */
const TEXT_WIDTH = 9000;
const LETTER = 100;

/** Each table; what a table within a cell holds is its own. */
function tablesOf(xml: string): readonly Table[] {
  const all: Table[] = [];
  const open: Table[] = [];
  for (const mark of xml.matchAll(MARK)) {
    const [whole, isTable, isEnd, isRow] = mark;
    const rows = open.at(-1)?.rows;
    if (isTable) {
      const properties = TABLE_PROPERTIES.exec(xml.slice(mark.index + whole.length, mark.index + LONGEST))?.[0] ?? '';
      const table: Table = { rows: [], end: xml.length, hasNames: NAMED.test(properties) };
      all.push(table);
      open.push(table);
    } else if (isEnd) {
      const ended = open.pop();
      if (ended) ended.end = mark.index;
    } else if (isRow) rows?.push(rowAt(xml, mark.index + whole.length));
    else rows?.at(-1)?.kept.push(...keptAt(xml, mark.index, whole));
  }
  return all;
}

const TABLE_PROPERTIES = /^<w:tblPr>.*?<\/w:tblPr>/s;
/** That the first column is a heading (ECMA-376, 17.4.56). */
const NAMED = /<w:tblLook\b[^<>]* w:firstColumn="1"/;
const EXCEPTIONS = /^<w:tblPrEx>.*?<\/w:tblPrEx>/s;
const ROW_PROPERTIES = /^<w:trPr>(.*?)<\/w:trPr>/s;

function rowAt(xml: string, start: number): Row {
  const head = xml.slice(start, start + LONGEST);
  const at = start + (EXCEPTIONS.exec(head)?.[0].length ?? 0);
  const properties = ROW_PROPERTIES.exec(xml.slice(at, at + LONGEST))?.[1];
  const isUncut = /<w:cantSplit\b/.test(properties ?? '');
  const text = '<w:cantSplit/>';
  const uncut =
    properties === undefined
      ? { at, length: 0, text: `<w:trPr>${text}</w:trPr>` }
      : { at: at + '<w:trPr>'.length, length: 0, text };
  return { start, isHeading: /<w:tblHeader\s*\/>/.test(properties ?? ''), uncut: isUncut ? [] : [uncut], kept: [] };
}
