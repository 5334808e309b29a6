// What was written where, for people.

import { colon } from '../values/index.ts';
import { reports } from '../wording/reports.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';

interface WrittenShown {
  readonly path: string;
  readonly what: 'made' | 'unchanged' | 'kept';
  readonly beside?: string;
}
interface Style {
  readonly language: 'fr' | 'en';
  readonly colour: 0 | 1 | 2 | 3;
  readonly dryRun?: boolean | undefined;
}

export function writtenReport(
  folder: string,
  written: readonly WrittenShown[],
  { language, colour, dryRun = false }: Style,
): string {
  const ink = paint(colour);
  const words = reports[language].render;
  const full = (path: string): string => visible(folder === '' || folder === '.' ? path : `${folder}/${path}`);
  const line = ({ path, what, beside }: WrittenShown): string => {
    if (what === 'unchanged') return ink.dim(`  = ${full(path)}  ${words.unchanged}`);
    if (what === 'made') return `  ${ink.green('+')} ${full(path)}${dryRun ? `  ${words.would}` : ''}`;
    return `  ${ink.yellow('!')} ${full(path)}  ${words.kept}${colon[language]}${full(beside ?? '')}`;
  };
  const count = (what: WrittenShown['what']): number => written.filter((one) => one.what === what).length;
  const summary = dryRun
    ? words.wouldAll(count('made') + count('kept'))
    : words.summary(count('made'), count('unchanged'), count('kept'));
  return [...written.map(line), summary, ''].join('\n');
}
