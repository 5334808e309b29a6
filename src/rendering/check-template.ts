// Everything that can be told of a template before any project: its faults, and what would keep people from reading its documents.
import { formatInstead, type Language, shippedTheme } from '../model/index.ts';
import { type AccessibilityFinding, checkArchive, checkPage } from './accessibility/index.ts';
import { ArchiveRefused, type Entry, openArchive } from './archive/index.ts';
import { otherTags } from './other-tags.ts';
import { formatOf, isBlockFile, prepareTemplate, seenBy, type TemplateSource } from './prepare-deliverable.ts';
import type { TemplateProblem } from './word/index.ts';

/** An error keeps documents from being made, or some people from reading them; a warning is for a person to judge. */
export type TemplateFinding =
  | (TemplateProblem & { readonly severity: 'error' | 'warning' })
  | (AccessibilityFinding & { readonly file: string });

/** All at once, in the order of the document. `pooled`: the documents of a portfolio, by their ids; the shipped ones when absent. */
export function checkTemplate(
  source: TemplateSource,
  language: Language,
  pooled?: readonly string[],
): readonly TemplateFinding[] {
  const { file } = source;
  const instead = formatInstead(file);
  if (instead !== undefined)
    return [{ code: 'template/other-format', file, part: '', tag: '', name: instead, severity: 'error' }];
  const sees = seenBy(file, pooled);
  const { problems, warnings = [], entries } = prepareTemplate(source, language, shippedTheme, sees);
  // What a mail merge would fill shows its name, which is told already.
  const merged = new Set(warnings.filter(({ code }) => code === 'template/merge-field').map(({ name }) => `«${name}»`));
  const others = otherTags(entries ? { entries } : textOf(source), sees).filter(({ tag }) => !merged.has(tag));
  const faults = [
    ...problems.map((problem) => ({ ...problem, severity: 'error' as const })),
    ...others.map((one) => ({ ...one, file, severity: 'warning' as const })),
    ...warnings.map((warning) => ({ ...warning, severity: 'warning' as const })),
  ];
  return inOrder([...faults, ...barriers(source, entries).map((one) => ({ ...one, file }))]);
}

/** Part by part as they first come, from the top of each. */
function inOrder(findings: readonly TemplateFinding[]): readonly TemplateFinding[] {
  const parts = [...new Set(findings.map(({ part }) => part))];
  const rank = ({ part, slide = 0, paragraph = 0 }: TemplateFinding) => [slide, parts.indexOf(part), paragraph] as const;
  return findings.toSorted((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  });
}

/** An Office file that could not be read has none. */
const textOf = ({ file, bytes }: TemplateSource) => {
  const isText = ['html', 'md'].includes(formatOf(file));
  return { text: isText ? new TextDecoder().decode(bytes) : '', file };
};

/** What a whole document must have: a block is a piece of some. */
const OF_A_WHOLE = new Set([
  'accessibility/no-title',
  'accessibility/no-language',
  'accessibility/no-heading',
  'accessibility/heading-skips-level',
]);

/** `entries`: its parts, when they were read already. */
function barriers(source: TemplateSource, entries: readonly Entry[] | undefined): readonly AccessibilityFinding[] {
  const found = barriersIn(source, entries);
  return isBlockFile(source.file) ? found.filter(({ code }) => !OF_A_WHOLE.has(code)) : found;
}

function barriersIn({ file, bytes }: TemplateSource, entries: readonly Entry[] | undefined): readonly AccessibilityFinding[] {
  const format = formatOf(file);
  if (format === 'html') return checkPage(new TextDecoder().decode(bytes), file, 'html');
  if (format === 'md') return checkPage(new TextDecoder().decode(bytes), file, 'markdown');
  try {
    return checkArchive(entries ?? openArchive(bytes));
  } catch (error) {
    // What cannot be opened is a fault already.
    if (error instanceof ArchiveRefused) return [];
    throw error;
  }
}
