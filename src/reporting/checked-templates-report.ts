// What was found in templates, and how many were looked at.
import { colon } from '../values/index.ts';
import { templateReports } from '../wording/template-reports.ts';
import { paint } from './paint.ts';
import { type TemplateFaultShown, type TemplateStyle, templateReport } from './template-report.ts';

interface CheckedTemplate {
  readonly file: string;
  readonly findings: readonly TemplateFaultShown[];
}

export function checkedTemplatesReport(checked: readonly CheckedTemplate[], style: TemplateStyle): string {
  const ink = paint(style.colour);
  const words = templateReports[style.language];
  const found = checked.flatMap(({ findings }) => findings);
  const count = (wanted: 'error' | 'warning'): number => found.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const summary = [errors && words.errors(errors), warnings && words.warnings(warnings)].filter(Boolean).join(', ');
  const sign = errors > 0 ? ink.red('✗') : warnings > 0 ? ink.yellow('!') : ink.green('✓');
  return `${templateReport(found, style)}${sign} ${words.checked(checked.length)}${colon[style.language]}${summary || words.nothing}\n`;
}
