// What was written of a questionnaire, and which codes the other tool made it change.
import { surveyExport } from '../wording/exports.ts';
import { visible } from '../wording/visible.ts';

interface SurveyShown {
  readonly questions: number;
  readonly languages: readonly string[];
  readonly renamed: readonly { readonly question: string; readonly code: string; readonly as: string }[];
}

export function surveyExportReport({ questions, languages, renamed }: SurveyShown, language: 'fr' | 'en'): string {
  const words = surveyExport[language];
  const lines = [words.sent(questions, languages), ...(renamed.length > 0 ? [words.renamed(renamed)] : [])];
  return `${lines.map(visible).join('\n')}\n`;
}
