// The documents asked for of which the project has nothing to say yet, and why its history is not read, for people.
import type { UsageError } from '../model/index.ts';
import { reports } from '../wording/reports.ts';
import { usage } from '../wording/usage.ts';
import { visible } from '../wording/visible.ts';
import { type OfProject, saidOf } from './of-project.ts';
import { paint } from './paint.ts';

/** Nothing when each is made; `unread` is undefined when there is no history, or when it is read. */
export function undueReport(
  ids: readonly string[],
  unread: Pick<UsageError, 'code' | 'values'> | undefined,
  style: OfProject & { readonly language: 'fr' | 'en'; readonly colour: 0 | 1 | 2 | 3 },
): string {
  const { language, colour } = style;
  const undue = ids.length === 0 ? [] : [reports[language].render.undue(ids.join(', '))];
  const why = unread === undefined ? [] : [visible(usage[language].says(unread.code, unread.values))];
  return [...undue, ...why].map((line) => `${paint(colour).yellow('!')} ${saidOf(line, style)}\n`).join('');
}
