// The bytes of a .docx → its tables, each under the heading before it; nothing in it is ever run or fetched.
import type { Table, TableSheet } from '../../model/index.ts';
import { flow } from './flow.ts';
import { cellCounter, type Grid, gridOf } from './grid.ts';
import type { Refuse } from './refuse-table.ts';
import { scanXml } from './scan-xml.ts';
import { readText } from './tidy-text.ts';
import type { Zip } from './zip-parts.ts';

const mostTables = 500;
const mostSpanned = 63;

/** Word calls its own heading styles so, whatever the language that it shows them in. */
const HEADING = /^(?:heading|titre|title)\s*\d?$/i;

/** Twice the same text: shapes again for old versions of Word. */
const UNREAD: readonly string[] = ['Fallback', 'delText', 'instrText'];

export function readWordTables(zip: Zip, main: string, refuse: Refuse): Table {
  const sheets: (Omit<TableSheet, 'rows' | 'merged'> & { readonly grid: Grid })[] = [];
  const headings = headingStyles(zip, main, refuse);
  const count = cellCounter(refuse);
  const text = flow(count);
  /** Tables within cells are texts of them. */
  let depth = 0;
  let unread = 0;
  let [isText, written, columns, isBelow] = [false, '', 1, false];
  const grid = (): Grid | undefined => sheets.at(-1)?.grid;
  const say = (said: string): void => {
    if (unread > 0) return;
    if (depth > 0) written += said;
    else text.say(said);
  };
  zip.unfold(
    main,
    scanXml(
      {
        open(name, attribute) {
          if (UNREAD.includes(name)) unread += 1;
          else if (name === 't') isText = true;
          else if (name === 'tab') say('\t');
          else if (name === 'br' || name === 'cr') say('\n');
          else if (name === 'lastRenderedPageBreak') text.turnPage();
          else if (name === 'p' && depth === 0) text.begin(0);
          else if (name === 'p' && written !== '') say('\n');
          else if (name === 'pStyle' && depth === 0) text.head(headings.get(attribute('val') ?? '') ?? 0);
          else if (name === 'tbl') {
            depth += 1;
            if (depth > 1 || sheets.length >= mostTables) return;
            const place = text.place(sheets.length + 1);
            sheets.push({ name: text.last() ?? '', place, isHidden: false, grid: gridOf(count, refuse) });
          } else if (depth !== 1) return;
          else if (name === 'tr') grid()?.beginRow();
          else if (name === 'gridBefore') grid()?.skip(spanIn(attribute));
          else if (name === 'tc') [written, columns, isBelow] = ['', 1, false];
          else if (name === 'gridSpan') columns = spanIn(attribute);
          else if (name === 'vMerge') isBelow = (attribute('val') ?? 'continue') === 'continue';
        },
        text(said) {
          if (isText) say(said);
        },
        close(name) {
          if (UNREAD.includes(name)) unread -= 1;
          else if (name === 't') isText = false;
          else if (name === 'p' && depth === 0) text.end();
          else if (name === 'tbl') depth -= 1;
          else if (name === 'tc' && depth === 1) {
            if (isBelow) grid()?.goOn(columns);
            else grid()?.put(readText(written), { columns, rows: 1 });
          }
        },
      },
      refuse,
    ),
  );
  return { sheets: sheets.map(({ grid: own, ...sheet }) => ({ ...sheet, ...own.sheet() })), ignored: [], lines: text.lines() };
}

const spanIn = (attribute: (name: string) => string | undefined): number =>
  Math.min(mostSpanned, Math.max(1, Math.trunc(Number(attribute('val') ?? 1)) || 1));

/** The level of the styles of headings by their ids, by their names or their place in the outline. */
function headingStyles(zip: Zip, main: string, refuse: Refuse): ReadonlyMap<string, number> {
  const found = new Map([1, 2, 3].flatMap((level) => [`Heading${level}`, `Titre${level}`].map((id) => [id, level] as const)));
  let id = '';
  zip.unfold(
    `${main.slice(0, main.lastIndexOf('/') + 1)}styles.xml`,
    scanXml(
      {
        open(name, attribute) {
          const val = attribute('val') ?? '';
          if (name === 'style') id = attribute('styleId') ?? '';
          else if (name === 'name' && HEADING.test(val)) found.set(id, Number(/\d$/.exec(val)?.[0] ?? 1));
          else if (name === 'outlineLvl' && !found.has(id)) found.set(id, Math.min(9, Number(val) + 1 || 1));
        },
      },
      refuse,
    ),
  );
  return found;
}
