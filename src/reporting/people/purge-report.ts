// What is proposed for elimination, or was eliminated.
import type { KeptData, Language } from '../../model/index.ts';
import { noBreak } from '../../values/index.ts';
import { formatDate, formatNumber, formatPeriod } from '../../wording/formats.ts';
import { dataProtectionWords } from '../../wording/people/data-protection.ts';
import { purgeWords } from '../../wording/people/purge-words.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { columns, left, right, widest } from '../table.ts';

export interface Purged {
  readonly sets: readonly KeptData[];
  /** Null while nothing may be destroyed. */
  readonly visa: string | null;
  readonly isDone: boolean;
  /** Files that go whole. */
  readonly gone: readonly string[];
  /** Folders of former terms. */
  readonly archives: readonly string[];
}

/** The first set that falls due after today; null when nothing will. */
export function nothingDue(kept: readonly KeptData[], language: Language): string {
  const [next] = kept
    .flatMap(({ count, until }) => (count > 0 && until?.end ? [until] : []))
    .sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? -1 : 1));
  return purgeWords[language].nothing(next ? formatPeriod(next, language) : null);
}

/** A table to standard output; to standard error, what happens next. */
export function purgeReport(
  { sets, visa, isDone, gone, archives }: Purged,
  { language, colour, width }: ReportStyle,
): { readonly out: string; readonly err: string } {
  const [ink, words, named] = [paint(colour), purgeWords[language], dataProtectionWords[language]];
  const day = (iso: string): string => formatDate(iso, language);
  const rows = sets.map(({ data, count, from, to, size, until }) => [
    named[data].title,
    from === null ? words.undated : [...new Set([day(from), day(to ?? from)])].join(' – '),
    formatNumber(count, language),
    size === null ? '' : `${formatNumber(Math.ceil(size / 1000), language)}${noBreak}${words.kilobytes}`,
    until ? formatPeriod(until, language) : words.unstated,
  ]);
  const { title, dates, count, size, until } = words.heads;
  const heads = [left(title), left(dates), right(count), right(size), left(until)];
  const [head = '', ...lines] = columns(heads, rows, Number.MAX_SAFE_INTEGER).map((line) => `  ${line}`);
  const isWide = widest([head, ...lines]) <= width;
  /** A set over its days and its figures. */
  const stacked = ([name = '', days = '', ...figures]: readonly string[]): readonly string[] => [
    `  ${ink.bold(name)}`,
    `    ${days}`,
    `    ${figures.flatMap((cell, at) => (cell === '' ? [] : [`${[count, size, until][at]}${noBreak}${cell}`])).join(' · ')}`,
  ];
  const above = visa === null ? words.proposed : (isDone ? words.eliminated : words.wouldBe)(visible(visa));
  const stays =
    visa === null ? [] : ['', words.left, ...sets.map(({ data }) => words.stays(named[data].title, named[data].left))];
  const notes = isDone ? [words.kept, words.history] : [];
  const others = archives.length > 0 ? [words.archives(archives.map(visible))] : [];
  return {
    out: [
      ink.bold(above),
      ...(isWide ? [ink.dim(head), ...lines] : rows.flatMap(stacked)),
      ...gone.map((path) => words.goes(visible(path))),
      ...stays,
      '',
    ].join('\n'),
    err: [...notes, ...others].map((line) => `${line}\n`).join('') + (visa === null ? words.next : ''),
  };
}
