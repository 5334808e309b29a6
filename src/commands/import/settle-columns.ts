// Which field each column of a plan holds: what was settled before, then what somebody at the keyboard changes.
import type { Prompter } from '../../asking/index.ts';
import { besideWord, planKeys, type ReadPlan, type Settled } from '../../importing/index.ts';
import { UsageError } from '../../model/index.ts';
import { planColumnsPath } from '../../reading/index.ts';
import { nearest } from '../../values/index.ts';
import { planImport } from '../../wording/plan-import.ts';

/** As the file has it; a word that names no field is refused with the nearest one. */
export function settledFrom(written: ReadonlyMap<string, string> | null): Settled {
  return new Map(
    [...(written ?? [])].map(([header, key]) => {
      if (key === besideWord) return [header, null] as const;
      if (planKeys.includes(key)) return [header, key] as const;
      throw new UsageError('unknown-column', { path: planColumnsPath, header, key, nearest: nearest(key, planKeys) ?? '' });
    }),
  );
}

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
