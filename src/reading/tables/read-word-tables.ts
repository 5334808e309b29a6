// The bytes of a .docx → its tables, each under the heading before it; nothing in it is ever run or fetched.
import type { Table, TableSheet } from '../../model/index.ts';
import { cellPlace } from '../../values/index.ts';
import { flow } from './flow.ts';
import { cellCounter, type Grid, gridOf } from './grid.ts';
import { readMark } from './read-mark.ts';
import type { Refuse } from './refuse-table.ts';
import { type Hear, partBeside, relationsOf } from './relations.ts';
import { type Attribute, scanXml } from './scan-xml.ts';
import { lookKeeper } from './sheet-look.ts';
import { readText } from './tidy-text.ts';
import { wordNotes } from './word-notes.ts';
import type { Zip } from './zip-parts.ts';

const mostTables = 500;
const mostSpanned = 63;

/** Word calls its own heading styles so, whatever the language that it shows them in. */
const HEADING = /^(?:heading|titre|title)\s*\d?$/i;

/** Twice the same text, shapes again for old versions of Word; what was taken away, or moved elsewhere, under revision. */
const UNREAD: readonly string[] = ['Fallback', 'delText', 'instrText', 'moveFrom'];

/** Signs that Word takes from a font of pictures: what stands for `->` as somebody types it, and boxes to tick. */
const SIGNS: Readonly<Record<string, string>> = {
  'wingdings e0': '→',
  'wingdings fc': '✓',
  'wingdings fe': '☑',
  'wingdings fd': '☒',
  'wingdings fb': '✗',
  'wingdings a8': '☐',
  'wingdings 6f': '☐',
  'symbol ae': '→',
  'symbol a3': '≤',
  'symbol b3': '≥',
};

export function readWordTables(zip: Zip, main: string, refuse: Refuse): Table {
  const sheets: (Omit<TableSheet, 'rows' | 'merged' | 'look'> & {
    readonly grid: Grid;
    readonly beside: ReturnType<typeof lookKeeper>;
  })[] = [];
  const hear: Hear = (part, heard) => zip.unfold(part, scanXml(heard, refuse));
  const [headings, noteOf] = [headingStyles(main, hear), wordNotes(main, hear)];
  const count = cellCounter(refuse);
  const text = flow(count);
  /** Tables within cells are texts of them. */
  let depth = 0;
  let unread = 0;
  let [isText, written, columns, isBelow] = [false, '', 1, false];
  /** What comments and notes say of the cell that is open. */
  let beside: string[] = [];
  /** Of each content control that is open, whether it shows what is to be typed there. */
  const prompts: boolean[] = [];
  const field = formField();
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
          else if (name === 'sdt') prompts.push(false);
          else if (name === 'showingPlcHdr') prompts[prompts.length - 1] = attribute('val') !== '0';
          else if (name === 'sdtContent') unread += prompts.at(-1) ? 1 : 0;
          else if (name === 'sym') say(SIGNS[`${attribute('font')} ${attribute('char')?.slice(-2)}`.toLowerCase()] ?? '');
          else if (name === 'noBreakHyphen') say('-');
          else if (field.open(name, attribute)) return;
          else if (depth > 0 && unread === 0 && name.endsWith('Reference')) beside.push(noteOf(name, attribute('id')) ?? '');
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
            sheets.push({ name: text.last() ?? '', place, isHidden: false, grid: gridOf(count, refuse), beside: lookKeeper() });
          } else if (depth !== 1) return;
          else if (name === 'tr') grid()?.beginRow();
          else if (name === 'gridBefore') grid()?.skip(spanIn(attribute));
          else if (name === 'tc') [written, columns, isBelow, beside] = ['', 1, false, []];
          else if (name === 'gridSpan') columns = spanIn(attribute);
          else if (name === 'vMerge') isBelow = (attribute('val') ?? 'continue') === 'continue';
        },
        text(said) {
          if (isText) say(said);
        },
        close(name) {
          if (UNREAD.includes(name)) unread -= 1;
          else if (name === 't') isText = false;
          else if (name === 'sdtContent') unread -= prompts.at(-1) ? 1 : 0;
          else if (name === 'sdt') prompts.pop();
          else if (name === 'ffData') say(field.said());
          else if (name === 'p' && depth === 0) text.end();
          else if (name === 'tbl') depth -= 1;
          else if (name === 'tc' && depth === 1) {
            if (isBelow) grid()?.goOn(columns);
            else {
              const { row = 0, column = 0 } = grid()?.here() ?? {};
              sheets.at(-1)?.beside.comment(cellPlace(column, row), beside.filter((one) => one !== '').join('\n'));
              grid()?.put(readText(written), { columns, rows: 1 });
            }
          }
        },
      },
      refuse,
    ),
  );
  const read = sheets.map(({ grid: own, beside: shown, ...sheet }) => {
    const look = shown.look();
    return { ...sheet, ...own.sheet(), ...(look && { look }) };
  });
  return { sheets: read, ...readMark(zip, 'docProps/custom.xml', refuse), ignored: [], lines: text.lines() };
}

const spanIn = (attribute: Attribute): number =>
  Math.min(mostSpanned, Math.max(1, Math.trunc(Number(attribute('val') ?? 1)) || 1));

/** A list to choose from, or a box to tick, of the forms of before 2007: what it says is not among the texts. */
function formField(): {
  readonly open: (name: string, attribute: Attribute) => boolean;
  readonly said: () => string;
} {
  let [items, chosen, box]: [string[], number, string] = [[], 0, ''];
  const isOn = (value = '1'): boolean => value === '1' || value === 'true' || value === 'on';
  let isBox = false;
  return {
    open(name, attribute) {
      const value = attribute('val');
      if (name === 'ffData') [items, chosen, box, isBox] = [[], 0, '', false];
      else if (name === 'listEntry') items.push(value ?? '');
      else if (name === 'checkBox') [box, isBox] = ['☐', true];
      else if (isBox && (name === 'checked' || name === 'default')) box = isOn(value) ? '☑' : '☐';
      else if (name === 'result' || name === 'default') chosen = Number(value) || 0;
      else return false;
      return true;
    },
    said: () => items[chosen] ?? box,
  };
}

/** The level of the styles of headings by their ids, by their names or their place in the outline. */
function headingStyles(main: string, hear: Hear): ReadonlyMap<string, number> {
  const found = new Map([1, 2, 3].flatMap((level) => [`Heading${level}`, `Titre${level}`].map((id) => [id, level] as const)));
  let id = '';
  hear(partBeside(main, relationsOf(main, hear), 'styles'), {
    open(name, attribute) {
      const val = attribute('val') ?? '';
      if (name === 'style') id = attribute('styleId') ?? '';
      else if (name === 'name' && HEADING.test(val)) found.set(id, Number(/\d$/.exec(val)?.[0] ?? 1));
      else if (name === 'outlineLvl' && !found.has(id)) found.set(id, Math.min(9, Number(val) + 1 || 1));
    },
  });
  return found;
}
