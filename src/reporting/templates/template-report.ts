// Faults of templates for people: file, part, paragraph, tag.

import type { Language, TemplatePlace } from '../../model/index.ts';
import { colon } from '../../values/index.ts';
import { quoted } from '../../wording/quoted.ts';
import { reports } from '../../wording/reports.ts';
import { accessibilityFault } from '../../wording/templates/accessibility-faults.ts';
import { blockWord, cellWord, sheetWord, slideWord, templateFault } from '../../wording/templates/template-faults.ts';
import { partSaid } from '../../wording/templates/template-parts.ts';
import { templateReports } from '../../wording/templates/template-reports.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';
import { clip } from '../table.ts';

/** A template problem, as values; without a tag it is about the document itself. */
export interface TemplateFaultShown extends TemplatePlace {
  readonly code: string;
  readonly file: string;
  readonly severity?: 'error' | 'warning';
  readonly tag?: string;
  readonly name?: string;
  readonly nearest?: string;
  readonly expected?: string;
  readonly other?: { readonly tag: string; readonly paragraph?: number; readonly cell?: string };
}

export const templateReport = (faults: readonly TemplateFaultShown[], style: TextStyle): string =>
  faults.map((fault) => faultLine(fault, style)).join('');

/** Words of a template, in which a tab or a line may end anywhere. */
const onOneLine = (text: string): string => visible(text.replace(/[\t\n\r]+/g, ' '));

/** Where in its file. */
function placesOf(fault: TemplateFaultShown, language: Language): readonly string[] {
  const words = reports[language].template;
  // A Markdown or HTML template has no parts, and lines for paragraphs; people know a sheet by its name.
  const isText = fault.part === fault.file;
  const part = partSaid(fault, language);
  return [
    fault.block === undefined ? '' : `${blockWord[language]} ${fault.block}`,
    fault.sheet === undefined ? '' : `${sheetWord[language]} ${fault.sheet}`,
    fault.cell === undefined ? '' : `${cellWord[language]} ${fault.cell}`,
    fault.slide === undefined ? '' : `${slideWord[language]} ${fault.slide}`,
    fault.section === undefined ? '' : `${words.section} ${fault.section}`,
    isText || (fault.sheet !== undefined && part === fault.part) ? '' : part,
    fault.shape ?? '',
    fault.paragraph === undefined || fault.note !== undefined ? '' : `${isText ? words.line : words.at} ${fault.paragraph}`,
  ]
    .filter(Boolean)
    .map(visible);
}

const saidOf = (fault: TemplateFaultShown, language: Language): string =>
  visible(accessibilityFault(fault.code, language) ?? templateFault({ ...fault, tag: fault.tag ?? '' }, language));

/** One fault as a sentence that follows the name of its file. */
export const templateFaultSaid = (fault: TemplateFaultShown, language: Language): string =>
  [placesOf(fault, language).join(' › '), fault.tag ? onOneLine(fault.tag) : '', saidOf(fault, language)]
    .filter(Boolean)
    .join(colon[language]);

/** The same as a comment: what it is, the tag that it is about, and what is wrong; in words, its place as well where no comment can stand there. */
export function faultNote(fault: TemplateFaultShown, language: Language): { readonly words: string; readonly placed: string } {
  const severity = fault.severity === undefined ? '' : reports[language].severity[fault.severity];
  const noted = (said: string): string => [severity, said].filter(Boolean).join(colon[language]);
  const words = [fault.tag ? onOneLine(fault.tag) : '', saidOf(fault, language)].filter(Boolean).join(colon[language]);
  return { words: noted(words), placed: noted(templateFaultSaid(fault, language)) };
}

function faultLine(fault: TemplateFaultShown, { language, colour }: TextStyle): string {
  const ink = paint(colour);
  const place = [visible(fault.file), ...placesOf(fault, language)].join(' › ');
  const shade = fault.severity === 'warning' ? ink.yellow : ink.red;
  const sign = fault.severity === undefined ? '' : `  ${shade(reports[language].severity[fault.severity])}`;
  const tag = fault.tag ? `  ${ink.red(onOneLine(fault.tag))}` : '';
  const context = fault.text ? ink.dim(`  ${quoted(clip(onOneLine(fault.text), 60), language)}`) : '';
  return `${ink.bold(place)}${sign}${tag}  ${saidOf(fault, language)}${context}  ${ink.dim(fault.code)}\n`;
}

// What was found in templates, and how many were looked at.

interface CheckedTemplate {
  readonly file: string;
  readonly findings: readonly TemplateFaultShown[];
}

export function checkedTemplatesReport(checked: readonly CheckedTemplate[], style: TextStyle): string {
  const ink = paint(style.colour);
  const words = templateReports[style.language];
  const found = checked.flatMap(({ findings }) => findings);
  const count = (wanted: 'error' | 'warning'): number => found.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const summary = [errors && words.errors(errors), warnings && words.warnings(warnings)].filter(Boolean).join(', ');
  const isLost = found.some(({ code, nearest }) => code === 'template/unknown-field' && nearest === undefined);
  const names = isLost ? `${words.names}\n` : '';
  const sign = errors > 0 ? ink.red('✗') : warnings > 0 ? ink.yellow('!') : ink.green('✓');
  return `${templateReport(found, style)}${sign} ${words.checked(checked.length)}${colon[style.language]}${summary || words.nothing}\n${names}`;
}

/** Where the templates with comments are, when they were asked for. */
export const annotatedReport = (
  checked: readonly (CheckedTemplate & { readonly annotated?: string | null })[],
  { language, colour }: TextStyle,
): string =>
  checked
    .filter(({ annotated, findings }) => annotated !== undefined && findings.length > 0)
    .map(({ file, annotated }) => {
      const [ink, words] = [paint(colour), templateReports[language]];
      return annotated
        ? `${ink.green('+')} ${words.annotated(visible(annotated))}\n`
        : `${ink.yellow('!')} ${words.unannotated(visible(file))}\n`;
    })
    .join('');

// Templates whose names are those of no document, for people.

/** Nothing when every template has its document. */
export const straysReport = (
  strays: readonly { readonly file: string; readonly nearest: string | null }[],
  { language, colour }: TextStyle,
): string =>
  strays
    .map(({ file, nearest }) => `${paint(colour).yellow('!')} ${templateReports[language].stray(visible(file), nearest)}\n`)
    .join('');
