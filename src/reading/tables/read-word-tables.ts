// The bytes of a .docx → its tables, each under the heading before it; nothing in it is ever run or fetched.
import type { Table, TableSheet } from '../../model/index.ts';
import { cellPlace } from '../../values/index.ts';
import { flow } from './flow.ts';
import { cellCounter, type Grid, gridOf } from './grid.ts';
import { readMark } from './read-mark.ts';
import type { Refuse } from './refuse-table.ts';
import { type Hear, partBeside, relationsOf } from './relations.ts';
import { type Attribute, type Element, elements, scanXml } from './scan-xml.ts';
import { lookKeeper } from './sheet-look.ts';
import { isOn, readStruck } from './struck-text.ts';
import { wordNotes } from './word-notes.ts';
import type { Zip } from './zip-parts.ts';

const mostTables = 500;
const mostSpanned = 63;

/** Word calls its own heading styles so, whatever the language that it shows them in. */
const HEADING = /^(?:heading|titre|title)\s*\d?$/i;

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
  let [isText, written, standing, isStruck, columns, isBelow] = [false, '', '', false, 1, false];
  /** What comments and notes say of the cell that is open. */
  let beside: string[] = [];
  /** Of each content control that is open, whether it shows what is to be typed there. */
  const prompts: boolean[] = [];
  const grid = (): Grid | undefined => sheets.at(-1)?.grid;
  const say = (said: string): void => {
    if (unread > 0) return;
    if (depth > 0) written += said;
    else text.say(said, isStruck);
    if (depth > 0 && !isStruck) standing += said;
  };
  /** Of the run that is open; what the mark of a paragraph is like comes before its runs. */
  const strike = (attribute: Attribute): void => {
    if (unread === 0) isStruck ||= isOn(attribute);
  };
  const sign = (said: string): Element => ({ open: () => say(said) });
  /** Twice the same text, shapes again for old versions of Word; what was taken away, or moved elsewhere, under revision. */
  const passedOver: Element = { open: () => (unread += 1), close: () => (unread -= 1) };
  const noted = (name: string): Element => ({
    open: (attribute) => depth > 0 && unread === 0 && beside.push(noteOf(name, attribute('id')) ?? ''),
  });
  const ofTable = (open: (attribute: Attribute) => void): Element => ({ open: (attribute) => depth === 1 && open(attribute) });
  const beginTable = (): void => {
    depth += 1;
    if (depth > 1 || sheets.length >= mostTables) return;
    const place = text.place(sheets.length + 1);
    sheets.push({ name: text.last() ?? '', place, isHidden: false, grid: gridOf(count, refuse), beside: lookKeeper() });
  };
  const endCell = (): void => {
    if (depth !== 1) return;
    if (isBelow) {
      grid()?.goOn(columns);
      return;
    }
    const { row = 0, column = 0 } = grid()?.here() ?? {};
    sheets.at(-1)?.beside.comment(cellPlace(column, row), beside.filter((one) => one !== '').join('\n'));
    grid()?.put(readStruck(written, standing), { columns, rows: 1 });
  };
  const heard = elements({
    ...Object.fromEntries(['Fallback', 'delText', 'instrText', 'moveFrom', 'rPrChange'].map((name) => [name, passedOver])),
    ...Object.fromEntries(['commentReference', 'footnoteReference', 'endnoteReference'].map((name) => [name, noted(name)])),
    ...formField(say),
    t: { open: () => (isText = true), close: () => (isText = false) },
    r: { open: () => (isStruck = false) },
    ...Object.fromEntries(['strike', 'dstrike'].map((name) => [name, { open: strike }])),
    sdt: { open: () => prompts.push(false), close: () => prompts.pop() },
    showingPlcHdr: { open: (attribute) => (prompts[prompts.length - 1] = attribute('val') !== '0') },
    sdtContent: { open: () => (unread += prompts.at(-1) ? 1 : 0), close: () => (unread -= prompts.at(-1) ? 1 : 0) },
    sym: { open: (attribute) => say(SIGNS[`${attribute('font')} ${attribute('char')?.slice(-2)}`.toLowerCase()] ?? '') },
    noBreakHyphen: sign('-'),
    tab: sign('\t'),
    br: sign('\n'),
    cr: sign('\n'),
    lastRenderedPageBreak: { open: () => text.turnPage() },
    p: {
      open() {
        isStruck = false;
        if (depth === 0) text.begin(0);
        else if (written !== '') say('\n');
      },
      close: () => depth === 0 && text.end(),
    },
    pStyle: { open: (attribute) => depth === 0 && text.head(headings.get(attribute('val') ?? '') ?? 0) },
    tbl: { open: beginTable, close: () => (depth -= 1) },
    tr: ofTable(() => grid()?.beginRow()),
    gridBefore: ofTable((attribute) => grid()?.skip(spanIn(attribute))),
    tc: { ...ofTable(() => ([written, standing, columns, isBelow, beside] = ['', '', 1, false, []])), close: endCell },
    gridSpan: ofTable((attribute) => (columns = spanIn(attribute))),
    vMerge: ofTable((attribute) => (isBelow = (attribute('val') ?? 'continue') === 'continue')),
  });
  hear(main, { ...heard, text: (said) => isText && say(said) });
  const read = sheets.map(({ grid: own, beside: shown, ...sheet }) => {
    const look = shown.look();
    return { ...sheet, ...own.sheet(), ...(look && { look }) };
  });
  return { sheets: read, ...readMark(zip, 'docProps/custom.xml', refuse), ignored: [], lines: text.lines() };
}

const spanIn = (attribute: Attribute): number =>
  Math.min(mostSpanned, Math.max(1, Math.trunc(Number(attribute('val') ?? 1)) || 1));

/** A list to choose from, or a box to tick, of the forms of before 2007: what it says is not among the texts. */
function formField(say: (text: string) => void): Readonly<Record<string, Element>> {
  let [items, chosen, box]: [string[], number, string] = [[], 0, ''];
  const tick = (value = '1'): void => {
    if (box !== '') box = ['1', 'true', 'on'].includes(value) ? '☑' : '☐';
  };
  const choose = (value: string | undefined): void => {
    if (box === '') chosen = Number(value) || 0;
  };
  return {
    ffData: { open: () => ([items, chosen, box] = [[], 0, '']), close: () => say(items[chosen] ?? box) },
    listEntry: { open: (attribute) => items.push(attribute('val') ?? '') },
    checkBox: { open: () => (box = '☐') },
    checked: { open: (attribute) => tick(attribute('val')) },
    default: { open: (attribute) => (box === '' ? choose : tick)(attribute('val')) },
    result: { open: (attribute) => choose(attribute('val')) },
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
