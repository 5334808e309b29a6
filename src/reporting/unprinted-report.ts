// The documents of which LibreOffice could make no PDF, for people.
import { reports } from '../wording/reports.ts';
import { type OfProject, pathIn } from './of-project.ts';
import { paint } from './paint.ts';

/** Nothing when each has its PDF. */
export function unprintedReport(
  paths: readonly string[],
  style: OfProject & { readonly language: 'fr' | 'en'; readonly colour: 0 | 1 | 2 | 3 },
): string {
  const ink = paint(style.colour);
  return paths.map((path) => `  ${ink.red('×')} ${pathIn(path, style)}  ${reports[style.language].render.unprinted}\n`).join('');
}
