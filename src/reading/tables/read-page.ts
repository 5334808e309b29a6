// A page of the web → its tables, each under its caption or the heading before it; nothing in it is ever run or fetched.
import { Parser } from 'htmlparser2';
import type { Table, TableSheet } from '../../model/index.ts';
import { flow } from './flow.ts';
import { cellCounter, type Grid, gridOf } from './grid.ts';
import type { Refuse } from './refuse-table.ts';
import { readStruck } from './struck-text.ts';
import { tidyText } from './tidy-text.ts';

const mostTables = 500;
/** HTML, 4.9.11: what `colspan` and `rowspan` are worth at most. */
const [mostAcross, mostDown] = [1000, 65_534];
/** Characters handed on in one go. */
const piece = 64 * 1024;

const UNREAD: readonly string[] = ['script', 'style', 'template', 'noscript', 'select'];
const PARAGRAPHS: readonly string[] = ['p', 'li', 'dt', 'dd'];
const STRUCK: readonly string[] = ['s', 'del', 'strike'];
const BREAKS: readonly string[] = ['p', 'div', 'li', 'br'];

export function readPage(text: string, refuse: Refuse): Table {
  const sheets: (Omit<TableSheet, 'rows' | 'merged'> & { name: string; readonly grid: Grid })[] = [];
  const count = cellCounter(refuse);
  const outside = flow(count);
  /** Tables within cells are texts of them. */
  let depth = 0;
  let [unread, struck] = [0, 0];
  let caption: string | null = null;
  let cell: { written: string; standing: string; readonly columns: number; readonly rows: number } | null = null;
  const grid = (): Grid | undefined => sheets.at(-1)?.grid;
  const endCell = (): void => {
    if (cell === null) return;
    // White space of a page is one space, but where it breaks its lines.
    const tidy = (said: string): string => {
      const lines = said.split('\n').map((line) => line.replace(/[^\S\n]+/g, ' ').trim());
      return lines.filter((line) => line !== '').join('\n');
    };
    grid()?.put(readStruck(tidy(cell.written), tidy(cell.standing)), cell);
    cell = null;
  };
  const write = (said: string, isBreak = false): void => {
    if (cell === null) return;
    cell.written += said;
    if (struck === 0 || isBreak) cell.standing += said;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const span = (written: string | undefined, most: number): number =>
        Math.min(most, Math.max(1, Math.trunc(Number(written ?? 1)) || 1));
      if (STRUCK.includes(name)) struck += 1;
      if (UNREAD.includes(name)) unread += 1;
      else if (depth === 0 && /^h[1-6]$/.test(name)) outside.begin(Number(name[1]));
      else if (depth === 0 && PARAGRAPHS.includes(name)) outside.begin(0);
      else if (name === 'caption') caption = '';
      else if (name === 'table') {
        depth += 1;
        if (depth > 1 || sheets.length >= mostTables) return;
        const isHidden = attributes['hidden'] !== undefined;
        const place = outside.place(sheets.length + 1);
        sheets.push({ name: outside.last() ?? '', place, isHidden, grid: gridOf(count, refuse) });
      } else if (depth === 1 && name === 'tr') {
        endCell();
        grid()?.beginRow();
      } else if (depth === 1 && (name === 'td' || name === 'th')) {
        endCell();
        const { colspan, rowspan } = attributes;
        cell = { written: '', standing: '', columns: span(colspan, mostAcross), rows: span(rowspan, mostDown) };
      } else if (cell !== null && BREAKS.includes(name)) write('\n', true);
    },
    ontext(said) {
      if (unread > 0) return;
      if (caption !== null) caption += said;
      else if (cell === null) outside.say(said, struck > 0);
      else write(said.replace(/\s+/g, ' '));
    },
    onclosetag(name) {
      if (STRUCK.includes(name)) struck -= 1;
      if (UNREAD.includes(name)) unread -= 1;
      else if (depth === 0 && (/^h[1-6]$/.test(name) || PARAGRAPHS.includes(name))) outside.end();
      else if (name === 'caption') {
        const own = sheets.at(-1);
        if (own)
          own.name =
            tidyText(caption ?? '')
              .replace(/\s+/g, ' ')
              .slice(0, 120) || own.name;
        caption = null;
      } else if (name === 'table') {
        if (depth === 1) endCell();
        depth -= 1;
      } else if (depth === 1 && (name === 'td' || name === 'th' || name === 'tr')) endCell();
      else if (cell !== null && BREAKS.includes(name)) write('\n', true);
    },
  });
  for (let at = 0; at < text.length; at += piece) parser.write(text.slice(at, at + piece));
  parser.end();
  const lines = outside.lines();
  const isHeaded = lines.some(({ level }) => level > 0);
  const read = sheets.map(({ grid: own, ...sheet }) => ({ ...sheet, ...own.sheet() }));
  return { sheets: read, ignored: [], ...(isHeaded && { lines }) };
}
