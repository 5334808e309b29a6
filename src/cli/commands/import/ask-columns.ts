// Which field each column of a plan holds, as somebody at the keyboard says it: one that is to hold something else, or that of the titles.
import type { Prompter } from '../../../asking/index.ts';
import { planKeys, type ReadPlan, type Settled } from '../../../importing/index.ts';
import type { Language, Table, TableCell } from '../../../model/index.ts';
import { planImport } from '../../../wording/exchanges/plan-import.ts';
import { visible } from '../../../wording/visible.ts';

/** Asks which column is to hold something else, and what. */
export async function changedColumn(
  columns: ReadPlan['columns'],
  settled: Settled,
  prompter: Prompter,
  language: Language,
): Promise<Settled> {
  const words = planImport[language];
  const shown = columns.map(({ header, key }) => `${header.split('\n')[0]} → ${words.column(key)}`);
  const column = columns[await prompter.choose(words.whichColumn, shown, 0)];
  if (column === undefined) return settled;
  const keys = [null, ...planKeys];
  const now = Math.max(0, keys.indexOf(column.key));
  const key = keys[await prompter.choose(words.whichField(column.header), keys.map(words.column), now)] ?? null;
  return new Map([...settled, [column.header, key]]);
}

// A table of which no row names a column of titles: somebody is asked which row holds the headers, and which of them the titles.

/** Rows looked at in each sheet, rows offered, and characters of each. */
const [deepest, offered, longest] = [30, 20, 90];

const textsOf = (cells: readonly TableCell[]): readonly string[] =>
  cells.flatMap(({ kind, value }) => (kind === 'text' ? [String(value)] : []));
const short = (text: string): string => {
  const line = visible(text.replace(/[\t\n\r ]+/g, ' '));
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

/** What is settled, with the column that was named; as it was when none fits. */
export async function withTitles({ sheets }: Table, settled: Settled, prompter: Prompter, language: Language): Promise<Settled> {
  const words = planImport[language];
  const rows = sheets
    .filter(({ isHidden }) => !isHidden)
    .flatMap(({ name, rows: all }) =>
      all.slice(0, deepest).map((cells) => ({ name, row: cells[0]?.row ?? 0, texts: textsOf(cells) })),
    )
    .filter(({ texts }) => texts.length > 0)
    .slice(0, offered);
  const shown = rows.map(({ name, row, texts }) => short(words.headerRow(name, row, texts)));
  const at = await prompter.choose(words.whichHeaders, [...shown, words.noneOfThem], 0);
  const { texts = [] } = rows[at] ?? {};
  if (texts.length === 0) return settled;
  const title = texts[await prompter.choose(words.whichTitles, texts.map(short), 0)];
  return title === undefined ? settled : new Map([...settled, [title, 'title']]);
}
