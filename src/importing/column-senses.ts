// What the header and the cells of a column say together: who pays, the word that a tick stands for, how many stars are the most.
import type { Table, TableCell, TableSheet } from '../model/index.ts';
import { grouped, plain, type Read, typed } from '../values/index.ts';
import { isMonthFirst } from './cells/month-first.ts';
import { starsIn } from './cells/read-stars.ts';
import { readWord, type WordList, wordLists } from './cells/read-word.ts';
import { withFunders } from './funding/funder-columns.ts';
import { isBlank, isMark } from './mark-periods.ts';
import type { PlanColumn, Settled } from './plan-block.ts';
import { columnMeant } from './plan-columns.ts';

/** The cells below the headers, by column. */
type Body = ReadonlyMap<number, readonly TableCell[]>;

/** What may stand over states of an action without naming them. */
const ofFollowUp = /suivi|situation|réalisation|mise en œuvre|follow-up/i;

/** « Terminé » of the action, not of what else stands over it; « 1 » under « Priorité », and « P1 » anywhere. */
function wordOf({ header, key, own = header, group, period }: PlanColumn, list: WordList, settled: Settled): Read<string> | null {
  if (period !== undefined || (key !== null && key !== list) || settled.get(header) === null) return null;
  const isOf = group === undefined || columnMeant(group) === list || (list === 'status' && ofFollowUp.test(group));
  if (!isOf && !(list === 'priority' && /^p(?:riorité)?\s?n?°?\s?\d$/i.test(own))) return null;
  const read = [own, `${group ?? ''} ${own}`].map((words) => readWord(typed(words), list)).find((one) => 'value' in one);
  return read !== undefined && 'value' in read ? read : null;
}

/** Ticked, where something stands at all. */
function isTicked(cells: readonly TableCell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.filter(isMark).length * 2 >= filled.length;
}

/** Columns of which each is a word of one list, and of which cells are ticked. */
function withTicks(columns: readonly PlanColumn[], body: Body, list: WordList, settled: Settled): readonly PlanColumn[] {
  const cellsOf = ({ column }: PlanColumn): readonly TableCell[] => body.get(column) ?? [];
  const words = new Map<PlanColumn, Read<string>>();
  for (const column of columns) {
    const read = isTicked(cellsOf(column)) ? wordOf(column, list, settled) : null;
    if (read !== null) words.set(column, read);
  }
  // « En projet » may head anything, but for a column beside « Terminé ».
  const isSure = [...words.values()].some(({ certainty }) => certainty === 'sure');
  if (list !== 'priority' && !isSure) return columns;
  const isUsed = [...words.keys()].some((column) => cellsOf(column).some(isMark));
  const values = new Set([...words.values()].map(({ value }) => value));
  // « Fait ? » says a state by itself.
  const isDone = list === 'status' && values.has('done');
  if ((values.size < 2 && !isDone) || !isUsed) return columns;
  return columns.map((column) => {
    const ticks = words.get(column);
    return ticks === undefined ? column : { ...column, key: list, sense: { ticks } };
  });
}

const withStars = (columns: readonly PlanColumn[], body: Body): readonly PlanColumn[] =>
  columns.map((column) => {
    if (column.key !== 'priority' || column.sense !== undefined) return column;
    const stars = (body.get(column.column) ?? []).reduce((most, cell) => Math.max(most, starsIn(cell)?.of ?? 0), 0);
    return stars === 0 ? column : { ...column, sense: { stars } };
  });

const ofDays: ReadonlySet<string | null> = new Set(['start', 'end', 'period']);

/** Whoever wrote a list wrote all of its days in one order. */
function withOrder(columns: readonly PlanColumn[], body: Body): readonly PlanColumn[] {
  const days = columns.filter(({ key }) => ofDays.has(key));
  if (!isMonthFirst(days.flatMap(({ column }) => body.get(column) ?? []))) return columns;
  return columns.map((column) =>
    days.includes(column) ? { ...column, sense: { ...column.sense, isMonthFirst: true as const } } : column,
  );
}

/** In characters, a line that says what amounts count. */
const longestUnit = 80;
const unit =
  /(?:k ?€|k ?euros|M ?€|(?:milliers|millions) d[’']euros|(?:thousands|millions) of euros|€|euros)(?! ?\/)(?: ?(?:HT|TTC))?/u
    .source;
/** « Montants en k€ HT », « (k€) », « Unité : k€ ». */
const ofAmounts = new RegExp(`(?<![\\p{L}\\d])(?:en|in|unité ?:|unit ?:) ?${unit}(?![\\p{L}\\d])|^\\(?${unit}\\)?$`, 'iu');

/**
 * The words in which lines of a sheet, alone or above its headers, or of its document say what amounts count; undefined when they say
 * unlike things, or nothing.
 */
export function amountsOf({ rows }: TableSheet, headTop: number, lines: Table['lines'] = []): string | undefined {
  const own = rows.filter((row) => row.length === 1 || (row[0]?.row ?? 0) < headTop).flat();
  const texts = [...own.flatMap(({ kind, value }) => (kind === 'text' ? String(value) : [])), ...lines.map(({ text }) => text)];
  // A sentence may speak of other figures.
  const said = texts.flatMap((text) => (text.length <= longestUnit ? (ofAmounts.exec(text)?.[0] ?? []) : []));
  return new Set(said.map(plain)).size === 1 ? said[0] : undefined;
}

/** `rows`: what stands below the headers. `amounts`: what the sheet says of all of them. */
export function withSenses(
  columns: readonly PlanColumn[],
  rows: TableSheet['rows'],
  { settled, amounts }: { readonly settled: Settled; readonly amounts: string | undefined },
): readonly PlanColumn[] {
  const body = grouped(rows.flat(), ({ column }) => column);
  const ticked = wordLists.reduce((all, list) => withTicks(all, body, list, settled), withFunders(columns, body, settled));
  const starred = withOrder(withStars(ticked, body), body);
  return amounts === undefined ? starred : starred.map((column) => ({ ...column, sense: { ...column.sense, amounts } }));
}
