// A sitting that was brought back, for people: point by point what is taken, and what is left and why.
import type { SittingFate, SittingPart } from '../../model/index.ts';
import { formatDate } from '../../wording/formats.ts';
import { visible } from '../../wording/visible.ts';
import { fateSaid, sittingSaid, sittingWords } from '../../wording/votes/sitting.ts';
import { paint } from '../paint.ts';
import { oneLine } from '../project/point-sentence.ts';
import type { TextStyle } from '../report-style.ts';

export interface SittingReport {
  readonly path: string;
  /** Of the page, YYYY-MM-DD. */
  readonly date: string;
  /** The project is not the one that the page was made from. */
  readonly isChanged: boolean;
  readonly parts: readonly SittingPart[];
}

const marks: Partial<Record<SittingFate, string>> = { taken: '✓', same: '=', unknown: '✗' };

/** What of it the project does not take. */
export const isLeft = ({ fate }: SittingPart): boolean => fate !== 'taken' && fate !== 'same';

export function sittingReport({ path, date, isChanged, parts }: SittingReport, { language, colour }: TextStyle): string {
  const [ink, words] = [paint(colour), sittingWords[language]];
  const lines = parts.map((part) => {
    const said = `${marks[part.fate] ?? '!'} ${oneLine(sittingSaid(part, language))} – ${fateSaid(part, language)}`;
    return `  ${isLeft(part) ? ink.yellow(said) : said}`;
  });
  const isHomeless = parts.some((part) => part.what === 'decision' && part.meeting === null);
  return [
    ink.bold(words.file(visible(path), formatDate(date, language))),
    ...(isChanged ? [ink.dim(words.changed)] : []),
    ...(parts.length === 0 ? [words.nothing] : lines),
    ...(isHomeless ? [words.noMeeting] : []),
    '',
  ].join('\n');
}
