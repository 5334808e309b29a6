// The cells of a ranking: which answer holds a rank, which rank an answer has, or all of them in order.
import { type CodedLine, coded } from '../../model/index.ts';
import { oneLine } from '../../values/index.ts';
import { type Reading, rememberedCells } from './cell-readers.ts';
import { joinedAnswers } from './joined-answers.ts';
import type { ReadCell } from './quick-cells.ts';

type Ranked = ReadonlyMap<string, CodedLine>;

/** The cell names the answer that somebody put at that rank. */
export function rankReader({ known, column, understand, remark }: Reading, lines: Ranked, rank: number): ReadCell {
  const read = rememberedCells(understand);
  return (cell, slots, record) => {
    const said = read(cell);
    const line = said.kind === 'answer' ? lines.get(said.code) : undefined;
    if (line !== undefined && rank <= line.codes.length) slots[line.slot] = rank - 1;
    else if (line !== undefined) remark('beyond-ranks', known, column, cell, record);
    else if (said.kind === 'unknown' || said.kind === 'other') remark('unknown-answer', known, column, cell, record);
  };
}

/** `1`, `1er`, `2e choix`, `Rang 3`. */
export const rankIn = (cell: string): number | null => {
  const text = oneLine(cell);
  const [, rank] = /^(?:rang |rank |n° ?|choix )?(\d{1,2})(?:er|re|e|è|ème|eme|st|nd|rd|th)?(?:\s.*)?$/i.exec(text) ?? [];
  return rank === undefined ? null : Number(rank);
};

/** A header that is a rank and nothing else: `1`, `Rang 3`, `Classement 2`, `1er choix`, `Choix n° 2`. */
export const rankNamed = (header: string): number | null => {
  const [, rank] =
    /^(?:rang|rank|ranking|classement|choix|choice|priorité|n°)?\s?(?:n°\s?)?(\d{1,2})(?:er|ère|re|e|è|ème|eme|nde?|st|rd|th)?(?:\s?(?:choix|rang|priorité|place|choice|rank))?$/i.exec(
      oneLine(header),
    ) ?? [];
  return rank === undefined ? null : Number(rank);
};

/** The cell gives the rank of one answer. */
export function placeReader({ known, column, remark }: Reading, line: CodedLine): ReadCell {
  const read = rememberedCells((cell) => rankIn(cell) ?? 0);
  return (cell, slots, record) => {
    const rank = read(cell);
    if (rank >= 1 && rank <= line.codes.length) slots[line.slot] = rank - 1;
    else if (rank > line.codes.length && rank <= known.asked.answers.length) remark('beyond-ranks', known, column, cell, record);
    else if (oneLine(cell) !== '' && !(rank === 0 && /^0$/.test(oneLine(cell)))) {
      slots[line.slot] = coded.unclear;
      remark('not-a-rank', known, column, cell, record);
    }
  };
}

/** The cell holds the answers from the first to the last. */
export function orderReader({ known, column, understand, words, remark }: Reading, lines: Ranked): ReadCell {
  const read = rememberedCells((cell) => joinedAnswers(cell, { known, understand, words }));
  const labelOf = (code: string): string => known.answers.find((one) => one.code === code)?.labels[0] ?? code;
  return (cell, slots, record) => {
    const { codes, rest } = read(cell);
    for (const [at, code] of codes.entries()) {
      const line = lines.get(code);
      if (line === undefined) continue;
      if (at < line.codes.length) slots[line.slot] = at;
      else remark('beyond-ranks', known, column, labelOf(code), record);
    }
    for (const text of rest) remark('unknown-answer', known, column, text, record);
  };
}
