// A foreign plan → what it proposes, and what became of each of its sheets and cells.
import type { Table, TableSheet } from '../model/index.ts';
import { grouped } from '../values/index.ts';
import { type PlanBuilder, planBuilder } from './build-plan.ts';
import type { IsKnown } from './cells/read-list.ts';
import { wordsOf } from './field-readers.ts';
import { findPlan } from './find-plan.ts';
import type { FoundText } from './find-text.ts';
import { formRows } from './form-rows.ts';
import { gapsIn } from './funding/gaps.ts';
import { numberedTitle } from './numbered-title.ts';
import type { FoundBlock, FoundSheet, PlanRow, Settled } from './plan-block.ts';
import { plainHeader } from './plan-columns.ts';
import type { PlanPlace, ReadPlan, SheetReading, UnreadRows } from './plan-nouns.ts';
import { planRows } from './plan-rows.ts';
import { legendIn, looksIn, nothingTaken, type SeenLooks, type TakenLooks, withLooks } from './sheet-looks.ts';

/** Past these a table is no plan: the rows after are not read. */
export const mostActions = 5000;

export interface PlanRequest {
  /** What each header was settled to hold; null to keep its words beside. */
  readonly settled: Settled;
  /** Tax basis of the project's amounts. */
  readonly basis: string | undefined;
  /** The kind of territory that the project is of. */
  readonly territory?: string | undefined;
  /** What the project calls its functions, departments, organisations and bodies: none of these is the name of a person. */
  readonly isKnown?: IsKnown;
  /** What sheets show beside their values, when somebody said that it is to be taken. */
  readonly looks?: TakenLooks;
}

const placeKey = ({ sheet, table }: PlanPlace): string => `${table ?? ''} ${sheet}`;

interface LaidSheet {
  readonly found: FoundSheet;
  /** Of each of its blocks. */
  readonly rows: readonly (readonly PlanRow[])[];
}

const placeOf = ({ name, place }: TableSheet): PlanPlace => ({
  sheet: name,
  ...(place && { table: place.table, ...(place.page !== null && { page: place.page }) }),
});

const isForm = ({ layout }: FoundBlock): boolean => layout === 'form' || layout === 'columns';

const isAction = ({ kind, cells }: PlanRow): boolean =>
  kind === 'data' && cells.some(({ key }) => key === 'title' || key === 'part');

const rowsOf = (block: FoundBlock, { hidden }: TakenLooks): readonly PlanRow[] =>
  isForm(block) ? formRows(block) : planRows(block, hidden);

const certaintyOf = ({ blocks }: FoundSheet): SheetReading['certainty'] => {
  const most = Math.max(0, ...blocks.map(({ score }) => score));
  return most >= 4 ? 'sure' : most >= 2 ? 'likely' : 'unsure';
};

/** Rows that follow one another, and were left for the same reason, are told as one. */
function unreadIn(rows: readonly PlanRow[]): readonly UnreadRows[] {
  return rows.reduce<UnreadRows[]>((all, { row, kind }, at) => {
    if (kind === 'data' || kind === 'header-again') return all;
    const last = all.at(-1);
    if (last !== undefined && rows[at - 1]?.kind === kind) all[all.length - 1] = { ...last, to: row };
    else all.push({ from: row, to: row, why: kind });
    return all;
  }, []);
}

const titlesOf = (rows: readonly PlanRow[] = []): readonly string[] =>
  rows.flatMap(({ kind, cells }) =>
    cells.flatMap((cell) => (kind === 'data' && cell.key === 'title' ? [plainHeader(numberedTitle(wordsOf(cell)).title)] : [])),
  );
const headersOf = ({ columns }: FoundBlock): string => columns.map(({ header }) => plainHeader(header)).join('|');

/** Whether each list only says more of the actions above it, each of which stands there once: what the plan costs, below what it does. */
function sayingMore({ found: { blocks }, rows }: LaidSheet): readonly boolean[] {
  const headers = new Set<string>();
  const above = new Map<string, number>();
  return blocks.map((block, at) => {
    const [own, under] = [titlesOf(rows[at]), headersOf(block)];
    const isMore = !isForm(block) && !headers.has(under) && own.length > 0 && own.every((title) => above.get(title) === 1);
    headers.add(under);
    for (const title of own) above.set(title, (above.get(title) ?? 0) + 1);
    return isMore;
  });
}

const isTitled = (rows: readonly PlanRow[] = []): boolean =>
  rows.find(({ kind }) => kind === 'data')?.cells.some(({ key, isBanner }) => isBanner && key === 'level1') === true;

/** `seen` and `taken`: what it shows beside its values, and what of that is wanted. */
function readSheet(laid: LaidSheet, seen: readonly SeenLooks[], taken: TakenLooks, builder: PlanBuilder): SheetReading {
  const { found, rows } = laid;
  const place = placeOf(found.sheet);
  let { axis } = found;
  const before = builder.actions.length;
  const more = sayingMore(laid);
  let wasMore = false;
  for (const [at, block] of found.blocks.entries()) {
    const isMore = found.why === 'more' || more[at] === true;
    const isBeside = block.sheet !== found.blocks[at - 1]?.sheet;
    // A title that names the axis says it better than the name of the sheet.
    if (isBeside) axis = isTitled(rows[at]) ? null : found.axis;
    // A form takes nothing from the one above, nor a list from the one beside; lists below one another go on.
    if (isBeside || isForm(block) || isMore !== wasMore) builder.begin({ place, axis, isMore });
    wasMore = isMore;
    for (const row of rows[at] ?? [])
      if (builder.actions.length <= mostActions) builder.take(isForm(block) ? row : withLooks(row, block, taken));
  }
  return {
    ...place,
    layouts: found.blocks.map(({ layout }) => layout),
    why: found.why,
    certainty: certaintyOf(found),
    actions: builder.actions.length - before,
    axis,
    // Lists side by side share their rows.
    unread: [...new Map(rows.flatMap(unreadIn).map((one) => [JSON.stringify(one), one])).values()],
    withoutAxis: [...new Set(rows.flat().flatMap(({ row, isAlone }) => (isAlone ? [row] : [])))],
    gaps: [],
    looks: {
      colours: seen.flatMap(({ colours }) => colours),
      comments: seen.flatMap(({ comments }) => comments),
      hidden: [...new Set(seen.flatMap(({ hidden }) => hidden))],
    },
  };
}

/** What each block shows beside its values, a legend standing anywhere in the workbook. */
function looksOf(laid: readonly LaidSheet[], sheets: readonly TableSheet[]): (one: LaidSheet) => readonly SeenLooks[] {
  const inRows = new Map<TableSheet, Set<number>>();
  for (const { found, rows } of laid)
    inRows.set(found.sheet, new Set(rows.flat().flatMap((row) => (row.kind === 'hidden' || isAction(row) ? [row.row] : []))));
  const legend = legendIn(sheets, (sheet, row) => inRows.get(sheet)?.has(row) === true);
  return ({ found, rows }) => found.blocks.map((block, at) => looksIn(rows[at] ?? [], block, legend));
}

/** The text of a document, action by action, each at its page. */
function readText({ actions, unread }: FoundText, builder: PlanBuilder): SheetReading {
  for (const { row, page } of actions) {
    builder.begin({ place: { sheet: '', ...(page !== null && { page }) }, axis: null, isMore: false });
    if (builder.actions.length <= mostActions) builder.take(row);
  }
  return {
    sheet: '',
    layouts: ['text'],
    why: 'plan',
    certainty: actions.length > 1 ? 'sure' : 'likely',
    actions: builder.actions.length,
    axis: null,
    unread: unread.map((span) => ({ ...span, why: 'heading' })),
    withoutAxis: [],
    gaps: [],
    looks: { colours: [], comments: [], hidden: [] },
  };
}

/** Words that are struck through no longer say what a cell says, nor a paragraph. */
const asItStands = (table: Table): Table => ({
  ...table,
  ...(table.lines && {
    lines: table.lines.map((line) => (line.standing === undefined ? line : { ...line, text: line.standing })),
  }),
  sheets: table.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (cell.standing === undefined ? cell : { ...cell, value: cell.standing }))),
  })),
});

/** Null when no row of the table names a column of titles. */
export function readPlan(
  written: Table,
  { settled, basis, territory, isKnown = () => false, looks = nothingTaken }: PlanRequest,
): ReadPlan | null {
  const table = asItStands(written);
  const found = findPlan(table, settled);
  if (found === null) return null;
  const builder = planBuilder({ basis, isKnown, territory });
  const readings = new Map<LaidSheet, SheetReading>();
  const ofText = found.text?.sheets ?? new Set();
  const shown = found.sheets.map((one) => (ofText.has(one.sheet) ? { ...one, blocks: [], why: 'more' as const } : one));
  const text = found.text === null ? null : readText(found.text, builder);
  // What says more of actions comes once all of them are known.
  const laid = shown.map((one) => ({ found: one, rows: one.blocks.map((block) => rowsOf(block, looks)) }));
  const seen = looksOf(laid, table.sheets);
  const inTurn = [...laid].sort((a, b) => Number(a.found.why === 'more') - Number(b.found.why === 'more'));
  for (const one of inTurn) readings.set(one, readSheet(one, seen(one), looks, builder));
  const actionsAt = grouped(builder.actions, placeKey);
  const withGaps = (sheet: SheetReading): SheetReading => ({ ...sheet, gaps: gapsIn(actionsAt.get(placeKey(sheet)) ?? []) });
  const blocks = found.sheets.flatMap((one) => one.blocks);
  const columns = blocks.flatMap((block) => block.columns.map(({ header, key }) => ({ header, key })));
  return {
    sheets: [...(text === null ? [] : [text]), ...laid.flatMap((one) => readings.get(one) ?? [])].map(withGaps),
    sheet: blocks[0]?.sheet.name ?? '',
    headerRow: blocks[0]?.headerRow ?? 0,
    columns: blocks.length === 1 ? columns : [...new Map(columns.map((one) => [`${one.key} ${one.header}`, one])).values()],
    axes: builder.axes,
    actions: builder.actions,
    cells: builder.cells,
    basis,
  };
}
