// Faults of templates for people: file, part, paragraph, tag.
import { reports } from '../wording/reports.ts';
import { slideWord, templateFault } from '../wording/template-faults.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';
import { clip } from './table.ts';

/** A template problem, as values. */
export interface TemplateFaultShown {
  readonly code: string;
  readonly file: string;
  readonly part: string;
  readonly slide?: number;
  readonly shape?: string;
  readonly paragraph?: number;
  readonly text?: string;
  readonly tag: string;
  readonly name?: string;
  readonly nearest?: string;
  readonly expected?: string;
  readonly other?: { readonly tag: string; readonly paragraph?: number };
}

export function templateReport(
  faults: readonly TemplateFaultShown[],
  { language, colour }: { readonly language: 'fr' | 'en'; readonly colour: 0 | 1 | 2 | 3 },
): string {
  const ink = paint(colour);
  const words = reports[language].template;
  return faults
    .map((fault) => {
      // A Markdown or HTML template has no parts, and lines for paragraphs.
      const isText = fault.part === fault.file;
      const place = [
        fault.file,
        isText ? '' : fault.part,
        fault.slide === undefined ? '' : `${slideWord[language]} ${fault.slide}`,
        fault.shape ?? '',
        fault.paragraph === undefined ? '' : `${isText ? words.line : words.at} ${fault.paragraph}`,
      ]
        .filter(Boolean)
        .map(visible)
        .join(' › ');
      const context = fault.text ? ink.dim(`  « ${clip(visible(fault.text), 60)} »`) : '';
      return `${ink.bold(place)}  ${ink.red(visible(fault.tag))}  ${visible(templateFault(fault, language))}${context}  ${ink.dim(fault.code)}\n`;
    })
    .join('');
}
