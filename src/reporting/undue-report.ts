// The documents asked for of which the project has nothing to say yet, for people.
import { reports } from '../wording/reports.ts';
import { paint } from './paint.ts';

/** Nothing when each is made. */
export function undueReport(
  ids: readonly string[],
  { language, colour }: { readonly language: 'fr' | 'en'; readonly colour: 0 | 1 | 2 | 3 },
): string {
  if (ids.length === 0) return '';
  return `${paint(colour).yellow('!')} ${reports[language].render.undue(ids.join(', '))}\n`;
}
