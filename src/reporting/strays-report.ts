// Templates whose names are those of no document, for people.
import { templateReports } from '../wording/template-reports.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';
import type { TemplateStyle } from './template-report.ts';

/** Nothing when every template has its document. */
export const straysReport = (
  strays: readonly { readonly file: string; readonly nearest: string | null }[],
  { language, colour }: TemplateStyle,
): string =>
  strays
    .map(({ file, nearest }) => `${paint(colour).yellow('!')} ${templateReports[language].stray(visible(file), nearest)}\n`)
    .join('');
