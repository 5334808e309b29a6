// Tables of contents that wait for their page numbers, for people.
import { reports } from '../wording/reports.ts';
import { paint } from './paint.ts';

export const unnumberedReport = ({
  language,
  colour,
}: {
  readonly language: 'fr' | 'en';
  readonly colour: 0 | 1 | 2 | 3;
}): string => `${paint(colour).yellow('!')} ${reports[language].render.unnumbered}\n`;
