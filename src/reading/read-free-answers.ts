// The answers that people wrote themselves, kept in the private folder by the import.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FreeAnswer } from '../model/index.ts';
import { readTable } from './read-table.ts';

/** Where those of a wave are, from the root of the project. */
export const freeAnswersPath = (survey: string, wave: string | null): string =>
  `.private/answers/${wave === null ? survey : `${survey}-${wave}`}.csv`;

/**
 * Null when the file is not on this computer. Its first row names the columns: question, respondent, day, flags, text.
 *
 * @throws UsageError `table-…` when it cannot be read.
 */
export function readFreeAnswers(root: string, survey: string, wave: string | null): readonly FreeAnswer[] | null {
  const path = freeAnswersPath(survey, wave);
  if (!existsSync(join(root, path))) return null;
  const [heads = [], ...rows] = readTable(path, join(root, path)).sheets[0]?.rows ?? [];
  const columnOf = (name: string) => heads.find(({ value }) => value === name)?.column;
  const columns = { question: columnOf('question'), day: columnOf('day'), text: columnOf('text') };
  return rows.map((cells) => {
    const said = (column: number | undefined) => String(cells.find((cell) => cell.column === column)?.value ?? '');
    return { wave: wave ?? '', question: said(columns.question), day: said(columns.day), text: said(columns.text) };
  });
}
