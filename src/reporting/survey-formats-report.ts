// The survey formats at hand, one a line.
import type { Language, SurveyFormat } from '../model/index.ts';
import { formatTitle, surveyFormatWords } from '../wording/survey-formats.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';
import { padEnd, widest } from './table.ts';

export function surveyFormatsReport(
  formats: readonly SurveyFormat[],
  { language, colour }: { readonly language: Language; readonly colour: 0 | 1 | 2 | 3 },
): string {
  const words = surveyFormatWords[language];
  const ink = paint(colour);
  const titles = formats.map(({ written }) => visible(formatTitle(written.title, language)));
  const [ids, names] = [widest(formats.map(({ id }) => visible(id))), widest(titles)];
  const lines = formats.map((format, at) =>
    [padEnd(visible(format.id), ids), padEnd(titles[at] ?? '', names), ink.dim(words.whose(format))].join('  '),
  );
  return `${[...lines, words.use].join('\n')}\n`;
}
