// The answers that people wrote themselves, kept in the private folder by the import.
import { join } from 'node:path';
import { isThere } from '../disk/index.ts';
import type { FreeAnswer } from '../model/index.ts';
import { portableName } from '../values/index.ts';
import { readBytes } from './read-bytes.ts';
import { eachRecord } from './tables/records.ts';
import { refuseTable } from './tables/refuse-table.ts';

/** Where those of a wave are, from the root of the project. */
export const freeAnswersPath = (survey: string, wave: string | null): string =>
  `.private/answers/${portableName(`${wave === null ? survey : `${survey}-${wave}`}.csv`)}`;

/** Where the true counts of a wave are, from the root of the project. */
export const countedResultsPath = (survey: string, wave: string | null): string =>
  freeAnswersPath(survey, wave?.replace(/[^\p{L}\p{N}.-]+/gu, '-') ?? null).replace(/csv$/, 'yaml');

/** Past this size it is no file of answers, in bytes. */
const largest = 256 * 1024 * 1024;

/**
 * Null when the file is not on this computer. Its first row names the columns: question, respondent (the row of the export), day, flags (what
 * tells of a person, by kind), text; a text that a spreadsheet would run begins with an apostrophe. UTF-8, commas.
 *
 * @throws UsageError `table-…` when it cannot be read.
 */
export function readFreeAnswers(root: string, survey: string, wave: string | null): readonly FreeAnswer[] | null {
  const path = freeAnswersPath(survey, wave);
  if (!isThere(join(root, path))) return null;
  const refuse = refuseTable(path);
  const read = readBytes(path, join(root, path), [root], largest);
  if ('fault' in read) return refuse('table-too-large', { most: largest / 1024 / 1024 });
  const text = new TextDecoder().decode(read.bytes).replace(/\r\n/g, '\n');
  const answers: FreeAnswer[] = [];
  let heads: readonly string[] = [];
  const take = (cells: readonly string[], number: number): void => {
    if (number === 1) heads = cells;
    if (number === 1 || cells.length < heads.length) return;
    const said = (name: string): string => cells[heads.indexOf(name)] ?? '';
    answers.push({
      wave: wave ?? '',
      question: said('question'),
      day: said('day'),
      text: said('text').replace(/^'(?=[=+\-@])/, ''),
    });
  };
  eachRecord(text, ',', take, refuse);
  return answers;
}
