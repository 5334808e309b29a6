// Which field each column of a plan holds, as somebody at the keyboard changes it.
import type { Prompter } from '../../../asking/index.ts';
import { planKeys, type ReadPlan, type Settled } from '../../../importing/index.ts';
import { planImport } from '../../../wording/plan-import.ts';

/** Asks which column is to hold something else, and what. */
export async function changedColumn(
  columns: ReadPlan['columns'],
  settled: Settled,
  prompter: Prompter,
  language: 'fr' | 'en',
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
