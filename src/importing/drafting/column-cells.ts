// What the cells of an export hold, over the whole file: each text of a column, and how often it stands there.
import type { ExportColumn, SurveyExport } from '../../model/index.ts';

export interface ColumnCells {
  /** Cells that are not empty. */
  readonly filled: number;
  /** By text, the number of cells, in the order of the file. Line breaks are those of the cell. */
  readonly times: ReadonlyMap<string, number>;
  /** There are more different texts than are kept: nobody chose among them. */
  readonly isEndless: boolean;
}
export interface GatheredCells {
  readonly at: (column: number) => ColumnCells;
  /** The words of each code, from the column that tells them beside: `Q1`, `Q1_texte`. */
  readonly labelsOf: (column: ExportColumn) => ReadonlyMap<string, string>;
  /** The first responses, cell by cell. */
  readonly rows: readonly (readonly string[])[];
}

/** Different texts kept of a column, responses kept whole, and characters of a text that somebody chose. */
const [mostTexts, mostRows, longestChoice] = [600, 400, 300];
const nothing: ColumnCells = { filled: 0, times: new Map(), isEndless: false };

/** Without the marks that nobody sees. */
const tidy = (cell: string): string =>
  cell
    .replace(/[\ufeff\u200b]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .normalize('NFC')
    .trim();

type Counting = { -readonly [Key in keyof ColumnCells]: ColumnCells[Key] } & { times: Map<string, number> };

/** The code column of each column of words: the nearest one before it whose name begins its own. */
function codesOfTexts(columns: readonly ExportColumn[]): ReadonlyMap<number, number> {
  const texts = columns.filter(({ role }) => role === 'text-of');
  return new Map(
    texts.flatMap(({ at, header }) => {
      const code = columns.findLast((one) => one.at < at && one.role !== 'text-of' && header.startsWith(one.header));
      return code === undefined ? [] : [[at, code.at] as const];
    }),
  );
}

const pieces = (text: string): readonly string[] => text.split(/[;\n]/).map((part) => part.trim());
const codePieces = (text: string): readonly string[] => text.split(/[,;\n]/).map((part) => part.trim());

/** `take` is handed each response once. */
export function gatheringCells({ columns }: SurveyExport) {
  const counts: Counting[] = columns.map(() => ({ filled: 0, times: new Map(), isEndless: false }));
  const texts = codesOfTexts(columns);
  const labels = new Map<number, Map<string, string>>([...texts.values()].map((code) => [code, new Map()]));
  const rows: (readonly string[])[] = [];
  const count = (own: Counting, text: string): void => {
    own.filled += 1;
    const before = own.times.get(text);
    if (before !== undefined) own.times.set(text, before + 1);
    else if (own.times.size < mostTexts && text.length <= longestChoice) own.times.set(text, 1);
    else own.isEndless = true;
  };
  const label = (known: Map<string, string>, codes: string, words: string): void => {
    const [own, said] = [codePieces(codes), pieces(words)];
    if (own.length === 1) known.set(codes, words);
    else if (own.length === said.length) for (const [at, code] of own.entries()) known.set(code, said[at] ?? code);
  };
  return {
    take(cells: readonly string[]): void {
      const own = columns.map(({ at }) => tidy(cells[at] ?? ''));
      if (rows.length < mostRows) rows.push(own);
      for (const [at, text] of own.entries()) {
        const column = counts[at];
        if (text === '' || column === undefined) continue;
        if (columns[at]?.role === 'answer') count(column, text);
        const known = labels.get(texts.get(at) ?? -1);
        const codes = own[texts.get(at) ?? -1];
        if (known !== undefined && codes && known.size < mostTexts) label(known, codes, text);
      }
    },
    gathered: (): GatheredCells => ({
      at: (column) => counts[column] ?? nothing,
      labelsOf: ({ at }) => labels.get(at) ?? new Map(),
      rows,
    }),
  };
}
