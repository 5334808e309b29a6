// Files laid down for somebody to change: those that were there already are kept.
import { reports } from '../wording/reports.ts';
import { templateReports } from '../wording/template-reports.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';
import type { TemplateStyle } from './template-report.ts';

interface NewFileShown {
  readonly path: string;
  readonly what: 'made' | 'unchanged' | 'kept';
}

export function newFilesReport(
  folder: string,
  written: readonly NewFileShown[],
  { language, colour, dryRun = false }: TemplateStyle & { readonly dryRun?: boolean | undefined },
): string {
  const ink = paint(colour);
  const words = templateReports[language];
  const lines = written.map(({ path, what }) => {
    const shown = visible(folder === '' || folder === '.' ? path : `${folder}/${path}`);
    if (what !== 'made') return ink.dim(`  = ${shown}  ${words.there}`);
    return `  ${ink.green('+')} ${shown}${dryRun ? `  ${reports[language].render.would}` : ''}`;
  });
  const next = written.some(({ what }) => what === 'made') && !dryRun ? `${words.next}\n` : '';
  return `${lines.join('\n')}\n${next}`;
}
