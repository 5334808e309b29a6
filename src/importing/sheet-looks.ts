// What a sheet shows of its actions beside its values: colours that may stand for a status, comments, hidden rows. Told, and taken when
// somebody says so.
import type { TableSheet } from '../model/index.ts';
import { readWord } from './cells/read-word.ts';
import type { FoundBlock, PlanCell, PlanRow } from './plan-block.ts';

export interface SeenLooks {
  /** `meaning`: the status that a legend of the workbook gives to the colour. */
  readonly colours: readonly { readonly colour: string; readonly rows: readonly number[]; readonly meaning: string | null }[];
  readonly comments: readonly { readonly address: string; readonly text: string }[];
  /** Rows that hold something, and are hidden. */
  readonly hidden: readonly number[];
}
export interface TakenLooks {
  /** Colour → status. */
  readonly colours: ReadonlyMap<string, string>;
  /** As notes of the journal of their action. */
  readonly comments: boolean;
  readonly hidden: boolean;
}

export const nothingTaken: TakenLooks = { colours: new Map(), comments: false, hidden: false };

/** Colours of the cells that hold a status alone, outside of the rows of actions: « Terminé » on green. */
export function legendIn(
  sheets: readonly TableSheet[],
  isInRows: (sheet: TableSheet, row: number) => boolean,
): ReadonlyMap<string, string> {
  const found = sheets.flatMap((sheet) => {
    const rows = new Map(sheet.rows.map((cells) => [cells[0]?.row ?? 0, cells]));
    return [...(sheet.look?.fills ?? [])].flatMap(([row, fills]) => {
      if (isInRows(sheet, row)) return [];
      const cells = rows.get(row) ?? [];
      return [...fills].flatMap(([column, colour]): (readonly [string, string])[] => {
        const cell = cells.find((one) => one.column === column) ?? cells.find((one) => one.column === column + 1);
        const read = cell === undefined ? { why: 'empty' as const } : readWord(cell, 'status');
        return 'value' in read ? [[colour, read.value]] : [];
      });
    });
  });
  return new Map(found.reverse());
}

const titleOf = ({ cells }: PlanRow): PlanCell | undefined => cells.find(({ key }) => key === 'title' || key === 'part');

/** The colour of an action: of its title, else the first of its row outside of a calendar. */
function colourOf(row: PlanRow, { sheet, columns }: FoundBlock): string | undefined {
  const own = sheet.look?.fills.get(row.row);
  const marks = new Set(columns.flatMap(({ key, column }) => (key === 'mark' ? [column] : [])));
  return own?.get(titleOf(row)?.column ?? 0) ?? [...(own ?? [])].find(([column]) => !marks.has(column))?.[1];
}

/** Colours say nothing more where a column says the status, or where all rows bear the same. */
export function looksIn(rows: readonly PlanRow[], block: FoundBlock, legend: ReadonlyMap<string, string>): SeenLooks {
  const actions = rows.filter((row) => row.kind === 'data' && titleOf(row) !== undefined);
  const byColour = new Map<string, number[]>();
  for (const row of actions) {
    const colour = colourOf(row, block);
    if (colour !== undefined) byColour.set(colour, [...(byColour.get(colour) ?? []), row.row]);
  }
  const isSaid = actions.some(({ cells }) => cells.some(({ key }) => key === 'status'));
  const isAll = byColour.size === 1 && [...byColour.values()][0]?.length === actions.length;
  const colours =
    isSaid || isAll ? [] : [...byColour].map(([colour, own]) => ({ colour, rows: own, meaning: legend.get(colour) ?? null }));
  const { sheet, top, bottom } = block;
  const comments = (sheet.look?.comments ?? []).filter(({ row }) => row >= top && row <= bottom);
  return {
    colours,
    comments: comments.map(({ address, text }) => ({ address, text })),
    hidden: rows.flatMap(({ kind, row }) => (kind === 'hidden' ? [row] : [])),
  };
}

/** What was said to be taken, as cells of its row; it has no address, since no cell holds it. */
export function withLooks(row: PlanRow, block: FoundBlock, { colours, comments }: TakenLooks): PlanRow {
  const title = titleOf(row);
  if (row.kind !== 'data' || title === undefined) return row;
  const shown = (key: string, value: string): PlanCell => ({
    address: '',
    row: row.row,
    column: 0,
    kind: 'text',
    value,
    header: '',
    key,
  });
  const status = colours.get(colourOf(row, block) ?? '');
  const own = new Set(row.cells.map(({ address }) => address));
  const said = comments ? (block.sheet.look?.comments ?? []).filter((one) => one.row === row.row || own.has(one.address)) : [];
  const more = [...(status === undefined ? [] : [shown('status', status)]), ...said.map(({ text }) => shown('notes', text))];
  return more.length === 0 ? row : { ...row, cells: [...row.cells, ...more] };
}
