// The answers that people wrote, with the words that were looked for.
import type { FoundAnswer, QuestionStatistics } from '../../model/index.ts';
import { formatDate } from '../../wording/formats.ts';
import { surveyReportWords } from '../../wording/surveys/survey-words.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';

export interface FoundAnswers {
  readonly query: string;
  readonly found: readonly FoundAnswer[];
  readonly questions: readonly QuestionStatistics[];
  /** Where answers would be, when none are. */
  readonly missing: string | null;
}

export function freeAnswersReport({ query, found, questions, missing }: FoundAnswers, { language, colour }: ReportStyle): string {
  const ink = paint(colour);
  const words = surveyReportWords[language];
  if (missing !== null) return `${words.noAnswers(missing)}\n`;
  if (found.length === 0) return `${words.notFound(visible(query))}\n`;
  const asked = questions.filter(({ id }) => found.some(({ question }) => question === id));
  const strays = [...new Set(found.map(({ question }) => question))].filter((id) => asked.every((one) => one.id !== id));
  const heads = [...asked.map(({ id, text }) => ({ id, text })), ...strays.map((id) => ({ id, text: '' }))];
  return `${[
    ink.bold(words.found(found.length, visible(query))),
    ...heads.flatMap(({ id, text }) => [
      '',
      ink.bold(`${id}  ${visible(text)}`.trimEnd()),
      ...found
        .filter(({ question }) => question === id)
        .map((one) => {
          const notes = [one.day && formatDate(one.day, language), one.isMasked && words.flagged].filter(Boolean).join(', ');
          return `  – ${highlighted(one, ink.yellow.bold)}${notes && ink.dim(`  (${notes})`)}`;
        }),
    ]),
  ].join('\n')}\n`;
}

function highlighted({ text, found }: FoundAnswer, light: (words: string) => string): string {
  let at = 0;
  const parts = found.map(({ start, end }) => {
    const part = visible(text.slice(at, start)) + light(visible(text.slice(start, end)));
    at = end;
    return part;
  });
  return (parts.join('') + visible(text.slice(at))).replaceAll('\n', ' ');
}
