// Files of Pabulib (pabulib.org, .pb): a budget, projects and the votes on them, with every field that anybody put in.

/** Rows as they are written, a cell for each column; `lines` where each stands in the file, from 1. */
export interface PabulibTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

export interface PabulibFile {
  readonly meta: PabulibTable;
  readonly projects: PabulibTable;
  readonly votes: PabulibTable;
}

export interface PabulibFault {
  readonly line: number;
  readonly code: 'no-section' | 'no-header' | 'too-many-cells' | 'unclosed-quote' | 'stray-row' | 'section-twice';
  /** The section that is missing, or what stands there. */
  readonly what: string;
}

const sections = ['META', 'PROJECTS', 'VOTES'] as const;
type Section = (typeof sections)[number];
const isSection = (text: string): text is Section => sections.some((section) => section === text);

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Semicolons part cells; what stands between quotation marks may hold them, line ends, and quotation marks written twice. */
function rowsOf(text: string): { readonly rows: readonly Row[]; readonly openAt: number | null } {
  const rows: Row[] = [];
  let [cells, cell, line, start]: [string[], string, number, number] = [[], '', 1, 1];
  let openAt: number | null = null;
  const endRow = (): void => {
    cells.push(cell);
    if (cells.length > 1 || cell.trim() !== '') rows.push({ cells, line: start });
    [cells, cell] = [[], ''];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\n') line += 1;
    if (openAt !== null) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else openAt = null;
    } else if (sign === '"' && cell === '') openAt = line;
    else if (sign === ';') {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') {
      endRow();
      start = line;
    } else if (sign !== '\r') cell += sign;
  }
  endRow();
  return { rows, openAt };
}

const noTable: PabulibTable = { columns: [], rows: [], lines: [] };

/** `text` without its byte order mark. A file with faults is read as far as it goes. */
export function parsePabulib(text: string): { readonly file: PabulibFile; readonly faults: readonly PabulibFault[] } {
  const faults: PabulibFault[] = [];
  const { rows, openAt } = rowsOf(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (openAt !== null) faults.push({ line: openAt, code: 'unclosed-quote', what: '"' });
  const parts = new Map<Section, Row[]>();
  let own: Row[] | null = null;
  for (const row of rows) {
    const [first = ''] = row.cells;
    const name = first.trim().toUpperCase();
    if (isSection(name) && row.cells.every((cell, at) => at === 0 || cell.trim() === '')) {
      if (parts.has(name)) faults.push({ line: row.line, code: 'section-twice', what: name });
      own = parts.get(name) ?? [];
      parts.set(name, own);
    } else if (own === null) faults.push({ line: row.line, code: 'stray-row', what: first });
    else own.push(row);
  }
  const tableOf = (section: Section): PabulibTable => {
    const [header, ...rest] = parts.get(section) ?? [];
    if (header === undefined) {
      const isThere = parts.has(section);
      faults.push({ line: isThere ? (rows.at(-1)?.line ?? 1) : 1, code: isThere ? 'no-header' : 'no-section', what: section });
      return noTable;
    }
    const columns = header.cells.map((cell) => cell.trim());
    for (const { cells, line } of rest)
      if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== ''))
        faults.push({ line, code: 'too-many-cells', what: cells.slice(columns.length).join(';') });
    return {
      columns,
      rows: rest.map(({ cells }) => columns.map((_, at) => cells[at] ?? '')),
      lines: rest.map(({ line }) => line),
    };
  };
  const file = { meta: tableOf('META'), projects: tableOf('PROJECTS'), votes: tableOf('VOTES') };
  return { file, faults: faults.sort((a, b) => a.line - b.line) };
}

const quoted = (cell: string): string => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const rowText = (cells: readonly string[]): string => `${cells.map(quoted).join(';')}\n`;
const tableText = (section: Section, { columns, rows }: PabulibTable): string =>
  `${section}\n${[columns, ...rows].map(rowText).join('')}`;

/** What {@link parsePabulib} reads back as the same file. */
export const writePabulib = ({ meta, projects, votes }: PabulibFile): string =>
  tableText('META', meta) + tableText('PROJECTS', projects) + tableText('VOTES', votes);

/** The value of a key of META; null when it is not there. */
export const metaOf = ({ meta }: PabulibFile, key: string): string | null =>
  meta.rows.find(([own = '']) => own.trim() === key)?.[1]?.trim() ?? null;
