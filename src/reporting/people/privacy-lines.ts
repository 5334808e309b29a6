// What a project keeps about people, until when, and what is due: a section of its status.
import type { KeptData, PrivacyStanding } from '../../model/index.ts';
import { colon } from '../../values/index.ts';
import { spoken } from '../../vocabulary/index.ts';
import { formatNumber, formatPeriod } from '../../wording/formats.ts';
import { dataProtectionWords } from '../../wording/people/data-protection.ts';
import { statusWords } from '../../wording/project/status.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { clip } from '../table.ts';

/** None of a project that keeps nothing. */
export function privacyLines({ kept, files }: PrivacyStanding, style: ReportStyle): readonly string[] {
  const { language, colour, width } = style;
  const ink = paint(colour);
  const words = statusWords[language].privacy;
  if (kept.length + files.length === 0) return [];
  // Below this, lines run past the edge rather than say nothing.
  const room = Math.max(36, width) - 4;
  const isDue = kept.some(({ isPast }) => isPast);
  const apart = `${words.apart}${colon[language]}${files.map(visible).join(', ')}`;
  return [
    '',
    `${isDue ? ink.red(words.title) : ink.bold(words.title)}${kept.length > 0 ? ` (${kept.length})` : ''}`,
    ...kept.map((one) => `  · ${clip(setLine(one, style), room)}`),
    ...(isDue ? [`      ${ink.cyan(spoken('jalon purge', language))}`] : []),
    ...(files.length > 0 ? [`    ${ink.dim(clip(apart, room))}`] : []),
  ];
}

function setLine({ data, count, until, isPast }: KeptData, { language }: ReportStyle): string {
  const words = statusWords[language].privacy;
  const day = until && formatPeriod(until, language);
  const limit = day === null ? words.endless : isPast ? words.past(day) : words.until(day);
  return `${words.kept(dataProtectionWords[language][data].title, formatNumber(count, language))}, ${limit}`;
}

/** Empty where the history of git holds nothing private. */
export function committedReport(paths: readonly string[], { language, colour }: ReportStyle): string {
  if (paths.length === 0) return '';
  const more = paths.length > mostTold ? ` … (${formatNumber(paths.length, language)})` : '';
  const told = paths.slice(0, mostTold).map(visible).join(', ') + more;
  return `\n${paint(colour).red(statusWords[language].privacy.committed(told))}\n`;
}

const mostTold = 5;
