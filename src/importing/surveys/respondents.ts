// What an export says of each response besides its answers: whether it went to the end, and on which day.

import type { ColumnRole, SurveyExport, SurveyRecord } from '../../model/index.ts';
import {
  bareWord,
  dayOfSerial,
  oneLine,
  parsePeriod,
  readPattern,
  surveyPatterns,
  type TextPattern,
  textPattern,
  twoDigits,
} from '../../values/index.ts';
import { rememberedCells } from './cell-readers.ts';

export interface Respondents {
  /** Whether the file says who stopped half-way. */
  readonly tellsPartial: boolean;
  readonly isComplete: (cells: readonly string[]) => boolean;
  /** YYYY-MM-DD, never the time of day; null when it is not said. */
  readonly dayOf: (cells: readonly string[]) => string | null;
}

/** Letters of a cell that tell the day: `15/01/2026` and `2026-01-15` have ten. */
const daySize = 10;
/** The same where a format says how its days are written. */
const longestDay = 40;
/** Excel's count of days, around our times. */
const [firstSerial, lastSerial] = [30_000, 80_000];

const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})/;

function dayIn(written: string, isMonthFirst: boolean): string | null {
  const text = oneLine(written);
  const [, year, month = '', day = ''] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(text) ?? [];
  if (year !== undefined) return inCalendar(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
  const [, first = '', second = '', ofYear] = slashed.exec(text) ?? [];
  if (ofYear !== undefined) {
    const [d, m] = isMonthFirst ? [second, first] : [first, second];
    return inCalendar(`${ofYear}-${twoDigits(m)}-${twoDigits(d)}`);
  }
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  if (serial < firstSerial || serial > lastSerial) return null;
  return dayOfSerial(serial);
}

/** LimeSurvey dates anonymous responses of 1 January 1980. */
const inCalendar = (day: string): string | null => (parsePeriod(day) === null || day.startsWith('1980-01-01') ? null : day);

/** As its format says; what follows the day does not count. */
function dayBy(patterns: readonly TextPattern[], written: string): string | null {
  for (const pattern of patterns) {
    const found = readPattern(pattern, oneLine(written));
    if (found !== null)
      return inCalendar(`${found.get('year')}-${twoDigits(found.get('month') ?? '')}-${twoDigits(found.get('day') ?? '')}`);
  }
  return null;
}

function dayPatterns(written: readonly string[] = []): readonly TextPattern[] {
  return written.flatMap((one) => {
    const pattern = textPattern(`${one}{any}`, surveyPatterns.dates.may);
    return 'elements' in pattern ? [pattern] : [];
  });
}

const isNo = (cell: string): boolean => ['', '0', 'non', 'no', 'false', 'faux', 'n'].includes(bareWord(cell));

const ends = new Set(
  '1|100|100 %|oui|yes|true|vrai|y|completed|complete|complet|complète|terminé|terminée|finished|abgeschlossen'
    .split('|')
    .map(bareWord),
);

export function respondents({ columns, format: { written } }: SurveyExport, head: readonly SurveyRecord[]): Respondents {
  const at = (role: ColumnRole): number => columns.find((column) => column.role === role)?.at ?? -1;
  const [submitted, started, draft, finished] = [at('submitted'), at('started'), at('draft'), at('finished')];
  const dated = submitted === -1 ? started : submitted;
  const days = head.map(({ cells }) => slashed.exec(oneLine(cells[dated] ?? '')));
  const isMonthFirst = days.some((found) => Number(found?.[2]) > 12) && !days.some((found) => Number(found?.[1]) > 12);
  const own = dayPatterns(written.dates);
  const read = rememberedCells((start) => (own.length > 0 ? dayBy(own, start) : dayIn(start, isMonthFirst)) ?? '');
  const size = own.length > 0 ? longestDay : daySize;
  const day = (cell: string | undefined): string | null =>
    cell === undefined || cell === '' ? null : read(cell.trimStart().slice(0, size)) || null;
  const isDated = written.complete === 'submitted' && submitted !== -1;
  return {
    tellsPartial: isDated || draft !== -1 || finished !== -1,
    isComplete: (cells) => {
      if (draft !== -1) return isNo(cells[draft] ?? '');
      if (finished !== -1) return ends.has(bareWord(cells[finished] ?? ''));
      // A day has more letters than « N/A ».
      return !isDated || (cells[submitted] ?? '').length > 4;
    },
    dayOf: (cells) => day(cells[submitted]) ?? day(cells[started]),
  };
}
