// What each file of a project holds about people, a line for each folder.
import type { HeldInFile } from '../../model/index.ts';
import { heldByFolder } from '../../project/people/index.ts';
import { heldSentence } from '../../wording/people/held-in-files.ts';
import { privacyWords } from '../../wording/people/privacy.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';

export interface HeldReportData {
  readonly title: string;
  readonly files: readonly HeldInFile[];
}

export function heldReport({ title, files }: HeldReportData, { language, colour }: ReportStyle): string {
  const words = privacyWords[language];
  const lines = heldByFolder(files).map((one) => words.line(visible(one.path), one.files, heldSentence(one, language)));
  return `${[paint(colour).bold(visible(title)), ...(lines.length === 0 ? [words.noFile] : lines)].join('\n')}\n`;
}
