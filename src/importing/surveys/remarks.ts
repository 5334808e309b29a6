// Cells that could not be taken, grouped: what a whole column says wrong is one remark, and no file makes them endless.

import type { CellRemark, ExportColumn } from '../../model/index.ts';
import { nearest, oneLine } from '../../values/index.ts';
import type { KnownQuestion } from './known-questions.ts';

/** Different words kept of a column, addresses of each, and characters of words. */
const [mostWords, mostPlaces, longest] = [40, 3, 80];

type Group = { -readonly [Key in keyof CellRemark]: CellRemark[Key] } & { at: string[] };

export interface Remarks {
  readonly add: (
    code: CellRemark['code'],
    known: KnownQuestion,
    column: ExportColumn,
    words: string,
    record: number,
    counted?: string,
  ) => void;
  readonly list: () => readonly CellRemark[];
  /** Cells whose words were not kept. */
  readonly untold: () => number;
}

export function remarks(): Remarks {
  const groups = new Map<string, Group>();
  const counts = new Map<string, number>();
  let untold = 0;
  return {
    add(code, { asked }, { header, letters }, cell, record, counted) {
      const words = oneLine(cell).slice(0, longest);
      const key = `${letters} ${code} ${words}`;
      const group = groups.get(key);
      if (group !== undefined) {
        group.count += 1;
        if (group.at.length < mostPlaces) group.at.push(`${letters}${record}`);
        return;
      }
      const count = counts.get(header) ?? 0;
      if (count >= mostWords) {
        untold += 1;
        return;
      }
      counts.set(header, count + 1);
      const near =
        code === 'unknown-answer'
          ? nearest(
              words,
              asked.answers.map(({ label }) => label),
            )
          : (counted ?? null);
      groups.set(key, { code, question: asked.id, header, words, nearest: near, count: 1, at: [`${letters}${record}`] });
    },
    list: () => [...groups.values()].sort((a, b) => b.count - a.count),
    untold: () => untold,
  };
}
