// Labels and values → one row an action, each value under its label.
import type { TableCell } from '../model/index.ts';
import { isFormTitle, labelOf } from './find-forms.ts';
import { numberedTitle } from './numbered-title.ts';
import { bannerOf, isNote } from './plan-banners.ts';
import type { FoundBlock, PlanCell, PlanRow } from './plan-block.ts';
import { rowsBetween } from './rows-between.ts';

interface Head {
  readonly header: string;
  readonly key: string | null;
}
/** What stands in a form: values under their labels, lines that say something else. */
interface Placed {
  readonly cells: readonly PlanCell[];
  readonly others: readonly PlanRow[];
}

const isYear = ({ kind, value }: TableCell): boolean => kind === 'number' && Number(value) >= 2000 && Number(value) <= 2100;
const under = (cell: TableCell, { header, key }: Head): PlanCell => ({ ...cell, header, key });
const moneyKeys: readonly (string | null)[] = ['budget', 'amount', 'financing', 'period'];

/** The labels over the columns of a small table within a form. */
type Heads = ReadonlyMap<number, Head>;

/** What begins a table: years behind something that is counted a year, or labels side by side. */
function tableBegun(row: readonly TableCell[], heads: readonly (Head | null)[]): Heads | null {
  const [group] = heads;
  const years = row.filter(isYear);
  if (group && years.length > 1 && years.length === row.length - 1 && moneyKeys.includes(group.key))
    return new Map(years.map((cell) => [cell.column, { header: `${group.header} ${cell.value}`, key: 'budget' }]));
  if (row.length < 2 || heads.includes(null)) return null;
  return new Map(row.map((cell, at) => [cell.column, heads[at] ?? { header: '', key: null }]));
}

/** « État | 8 000 € » under « Financeur | Montant » goes on with the table, though one calls a status so. */
const hasFigure = (row: readonly TableCell[], table: Heads): boolean =>
  row.some(({ column, kind, value }) => {
    const key = table.get(column)?.key;
    return (key === 'amount' || key === 'budget') && (kind === 'number' || /^[\d\s.,]{1,20}(?:k?€|euros)?/i.test(String(value)));
  });

/** « FICHE ACTION n° 3 » alone: its title is the line below. */
const isNumberAlone = ({ value }: TableCell): boolean =>
  /^fiche[\s-]{0,2}(?:actions?|projet)?\s{0,3}(?:n°\s{0,2})?[A-Z]{0,2}\d{1,4}(?:\.\d{1,3}){0,3}\s{0,3}:?$/i.test(
    String(value).trim(),
  );

/** Reads a form from top to bottom: what a label says holds for the values behind it, and below it where no other label stands. */
function placed({ sheet, columns, top, bottom }: FoundBlock): Placed {
  const known = new Map(columns.map((column) => [column.header, column]));
  const labelColumns = new Set(columns.map(({ column }) => column));
  const headOf = (cell: TableCell): Head | null => known.get(labelOf(cell) ?? '') ?? null;
  const cells: PlanCell[] = [];
  const others: PlanRow[] = [];
  let last: Head | null = null;
  let table: Heads | null = null;
  /** « Fiche action n° 3 », and the title in the next cell. */
  const takeTitle = (first: TableCell, more: readonly TableCell[]): void => {
    cells.push(under(first, { header: '', key: 'form-title' }));
    const header = labelOf(first) ?? '';
    cells.push(...more.map((cell, at) => under(cell, { header, key: at === 0 ? 'title' : null })));
    [last, table] = [more.length === 0 && isNumberAlone(first) ? { header, key: 'form-name' } : null, null];
  };
  const takeValues = (row: readonly TableCell[], heads: readonly (Head | null)[]): void => {
    for (const [at, cell] of row.entries()) {
      const [head, hasValue] = [heads[at] ?? null, row[at + 1] !== undefined && (heads[at + 1] ?? null) === null];
      // Words where labels stand, with a value behind, are a label that nothing answers to.
      const unknown = hasValue && at % 2 === 0 && labelColumns.has(cell.column) ? labelOf(cell) : null;
      if (head !== null) last = head;
      else if (unknown !== null) last = { header: unknown, key: null };
      else if (last !== null) {
        cells.push(under(cell, last));
        if (last.key === 'form-name') last = null;
      } else others.push(lone(cell, isNote(String(cell.value)) ? 'note' : 'lone'));
    }
  };
  let before = 0;
  for (const row of rowsBetween(sheet.rows, top, bottom)) {
    const [first, ...more] = row;
    if (first === undefined) continue;
    const heads = row.map(headOf);
    const isParted = first.row > before + 1;
    before = first.row;
    if (isFormTitle(first) && heads[0] === null) {
      takeTitle(first, more);
      continue;
    }
    const begun = tableBegun(row, heads);
    if (begun !== null) [last, table] = [null, begun];
    else if (table !== null && !isParted && (heads.every((head) => head === null) || hasFigure(row, table))) {
      for (const cell of row) {
        const head = table.get(cell.column);
        if (head !== undefined) cells.push(under(cell, head));
      }
    } else {
      table = null;
      const line = lineOf(row);
      if (line === null) takeValues(row, heads);
      else others.push(line);
    }
  }
  return { cells, others };

  /** A line alone that names an axis, or says something of the form. */
  function lineOf(row: readonly TableCell[]): PlanRow | null {
    const [cell, ...more] = row;
    if (cell === undefined || more.length > 0 || labelOf(cell) === null || headOf(cell) !== null) return null;
    const said = bannerOf(cell);
    if (said?.isNumbered) {
      cells.push({ ...cell, header: '', key: said.key, isBanner: true });
      return { row: cell.row, kind: 'heading', cells: [] };
    }
    return isNote(String(cell.value)) ? lone(cell, 'note') : null;
  }
}

const lone = (cell: TableCell, kind: 'note' | 'lone'): PlanRow => ({
  row: cell.row,
  kind,
  cells: [under(cell, { header: '', key: null })],
});

/** The title that a label gives; else what the lines over the form say, or the name of its sheet or the heading above it. */
function titled(cells: readonly PlanCell[], { sheet, top }: FoundBlock): readonly PlanCell[] {
  const lines = cells.filter(({ key }) => key === 'form-title');
  const hasTitle = cells.some(({ key }) => key === 'title');
  const own = cells.map((cell) => (cell.key === 'form-name' ? { ...cell, key: hasTitle ? null : 'title' } : cell));
  const rest = own.filter((cell) => cell.key !== 'form-title');
  const [line] = lines;
  if (rest.some(({ key }) => key === 'title')) return [...lines.map((cell) => numbered(cell)), ...rest];
  if (line !== undefined && numberedTitle(String(line.value)).number !== null) return [{ ...line, key: 'title' }, ...rest];
  const said =
    line === undefined ? '' : String(line.value).replace(/^fiche[\s-]{0,2}(?:actions?|projet)?\s{0,3}[–:-]\s{0,3}/i, '');
  if (line !== undefined && said !== '' && said !== String(line.value)) return [{ ...line, key: 'title', value: said }, ...rest];
  const name: PlanCell = { address: '', row: top, column: 0, kind: 'text', value: sheet.name, header: '', key: 'title' };
  return [name, ...lines.map((cell) => numbered(cell)), ...rest];
}

/** « Fiche action n° 3 » says the number alone. */
function numbered(cell: PlanCell): PlanCell {
  const [number] = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{1,4}(?!\d)(?:\.\d{1,3}){0,3}/.exec(String(cell.value)) ?? [];
  return number === undefined ? { ...cell, key: null } : { ...cell, key: 'number', value: number };
}

/** One row for a form; for forms side by side, one a column. */
export function formRows(block: FoundBlock): readonly PlanRow[] {
  const { cells, others } = placed(block);
  const isWhole = cells.some(({ key }) => /^level/.test(key ?? '')) && { isWhole: true as const };
  if (block.layout === 'form') return [{ row: block.top, kind: 'data', cells: titled(cells, block), ...isWhole }, ...others];
  const columns = [...new Set(cells.filter(({ key }) => key === 'title').map(({ column }) => column))];
  return [
    ...columns.map(
      (column): PlanRow => ({
        row: block.top,
        kind: 'data',
        cells: cells.filter((cell) => cell.column === column),
        isWhole: true,
      }),
    ),
    ...others,
  ];
}
