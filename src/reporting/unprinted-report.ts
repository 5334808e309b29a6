// The documents of which LibreOffice could make no PDF, for people.
import { reports } from '../wording/reports.ts';
import { paint } from './paint.ts';

/** Nothing when each has its PDF. */
export function unprintedReport(
  paths: readonly string[],
  { language, colour }: { readonly language: 'fr' | 'en'; readonly colour: 0 | 1 | 2 | 3 },
): string {
  const ink = paint(colour);
  return paths.map((path) => `  ${ink.red('×')} ${path}  ${reports[language].render.unprinted}\n`).join('');
}
