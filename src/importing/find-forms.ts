// Labels and their values: an action a sheet or a table, several one under the other, or side by side.
import type { TableCell, TableSheet } from '../model/index.ts';
import type { FoundBlock, PlanColumn, Settled } from './plan-block.ts';
import { columnMeant } from './plan-columns.ts';

/** Longer than this, in characters, words are no label. */
const longestLabel = 80;
/** Labels that make a form. */
const least = 3;
/** Rows of a sheet that are looked at. */
const mostRows = 20_000;

/** « Pilote : » → « Pilote ». */
export const labelOf = ({ kind, value }: TableCell): string | null =>
  kind === 'text' && String(value).length <= longestLabel
    ? String(value)
        .trim()
        .replace(/\s{0,3}:$/, '')
    : null;

/** « Fiche action n° 3 : Former les agents »: it begins a form. */
export const isFormTitle = ({ kind, value }: TableCell): boolean =>
  kind === 'text' && /^fiche[\s-]{0,2}(?:actions?|projet)?\s{0,3}(?:n°\s{0,2})?(?:\d|[A-Z]\d|[–:-])/i.test(String(value));

interface Label extends PlanColumn {
  readonly row: number;
  /** The cells of its row behind it, up to the next label. */
  readonly values: readonly TableCell[];
}

const meant = (label: string, settled: Settled): string | null => settled.get(label) ?? columnMeant(label);

/** The labels of a row with what stands behind each. */
function labelsIn(cells: readonly TableCell[], settled: Settled): readonly Label[] {
  const known = cells.map((cell) => {
    const label = labelOf(cell);
    return label === null ? null : { cell, label, key: meant(label, settled) };
  });
  return known.flatMap((one, at) => {
    if (one === null || one.key === null) return [];
    const next = known.findIndex((other, index) => index > at && other !== null && other.key !== null);
    const values = cells.slice(at + 1, next === -1 ? undefined : next);
    return [{ row: one.cell.row, column: one.cell.column, header: one.label, key: one.key, values }];
  });
}

/** One that stands alone takes what stands below it. */
function withBelow(labels: readonly Label[], sheet: TableSheet, settled: Settled): readonly Label[] {
  const rows = new Map(sheet.rows.flatMap((cells) => (cells[0] ? [[cells[0].row, cells] as const] : [])));
  return labels.map((label) => {
    const own = rows.get(label.row) ?? [];
    const below = rows.get(label.row + 1) ?? [];
    const isAlone = own.length === 1 && below.length === 1 && labelsIn(below, settled).length === 0;
    return label.values.length === 0 && isAlone ? { ...label, values: below } : label;
  });
}

/** The columns in which most labels with several values have theirs: an action each. */
function besides(labels: readonly Label[]): boolean {
  const title = labels.find(({ key }) => key === 'title');
  if (title === undefined || title.values.length < 2) return false;
  const columns = new Set(title.values.map(({ column }) => column));
  const filled = labels.filter(({ values }) => values.length > 0);
  const within = filled.filter(({ values }) => values.every(({ column }) => columns.has(column)));
  return (
    within.length >= least &&
    within.length === filled.length &&
    filled.some(({ key, values }) => key !== 'title' && values.length > 1)
  );
}

/** The rows on which forms begin: their titles, or the lines over these. */
function starts(sheet: TableSheet, labels: readonly Label[]): readonly number[] {
  const titles = labels.filter(({ key, values }) => key === 'title' && values.length > 0).map(({ row }) => row);
  const lines = sheet.rows.flatMap((cells) => (cells.some(isFormTitle) ? (cells[0]?.row ?? []) : []));
  return lines.length >= titles.length && lines.length > 0 ? lines : titles;
}

/** Null when labels and values say less of a sheet than a list with so many headers does. */
export function formBlocks(sheet: TableSheet, settled: Settled, asList: number): readonly FoundBlock[] | null {
  const rows = sheet.rows.slice(0, mostRows);
  const all = rows.flatMap((cells) => labelsIn(cells, settled));
  const labels = withBelow(all, sheet, settled).filter(({ values }) => values.length > 0);
  const score = new Set(labels.map(({ key }) => key)).size;
  if (score < least || score <= asList) return null;
  const columns = new Map(all.map(({ column, header, key }) => [header, { column, header, key }] as const));
  const [first, last] = [rows[0]?.[0]?.row ?? 1, rows.at(-1)?.[0]?.row ?? 1];
  const whole = { sheet, score, columns: [...columns.values()], headTop: first, headerRow: first };
  if (besides(labels)) return [{ ...whole, layout: 'columns', top: first, bottom: last }];
  const tops = starts(sheet, labels);
  if (tops.length < 2) return [{ ...whole, layout: 'form', top: first, bottom: last }];
  return tops.map((row, at): FoundBlock => {
    const top = at === 0 ? first : row;
    return { ...whole, layout: 'form', top, bottom: (tops[at + 1] ?? last + 1) - 1 };
  });
}
