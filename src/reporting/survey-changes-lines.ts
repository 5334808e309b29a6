// What a survey answers now beside what it answered first, and whether chance alone may have made the difference.
import type { Language, SurveyChange } from '../model/index.ts';
import { evaluationDocument } from '../wording/evaluation.ts';
import { formatNumber, formatPercent } from '../wording/formats.ts';
import { surveyReportWords } from '../wording/survey-words.ts';
import { visible } from '../wording/visible.ts';
import { columns } from './columns.ts';
import { paint } from './paint.ts';
import type { ReportStyle } from './report-style.ts';

const signed = (points: number, language: Language): string =>
  `${points > 0 ? '+' : ''}${formatNumber(points, language, { decimals: 1 })}`.replace('-', '−');

/** One block a question; `mark` stands beside what documents do not show. */
export function changesLines(
  changes: readonly SurveyChange[],
  isHidden: (id: string) => boolean,
  mark: string,
  { language, colour, width }: ReportStyle,
): readonly string[] {
  if (changes.length === 0) return [];
  const ink = paint(colour);
  const words = surveyReportWords[language];
  const verdicts = evaluationDocument[language].change;
  const share = (value: number) => formatPercent(value, language, { decimals: 0 });
  const questions = [...new Set(changes.map(({ question }) => question))];
  const blocks = questions.flatMap((question) => {
    const told = changes.filter((one) => one.question === question);
    const [first] = told;
    const heads = words.changeHeads(visible(waveOf(first?.before)), visible(waveOf(first?.now)));
    const rows = told.map(({ id, answer, before, now, points, interval, isReal, isFragile }) => [
      visible(answer),
      `${share(before.share)}${isHidden(id) ? mark : ''}`,
      `${share(now.share)}${isHidden(id) ? mark : ''}`,
      signed(points, language),
      words.from(signed(interval.low, language), signed(interval.high, language)),
      isFragile ? verdicts.fragile : isReal ? verdicts.real : verdicts.chance,
    ]);
    const sides = heads.map((head, at) => ({
      head,
      side: at === 0 || at === heads.length - 1 ? ('left' as const) : ('right' as const),
    }));
    return ['', `  ${ink.bold(visible(question))}`, ...columns(sides, rows, width - 2).map((line) => `  ${line}`)];
  });
  return ['', ink.bold(words.changes), ink.dim(words.changesNote), ...blocks];
}

const waveOf = (asked: SurveyChange['now'] | undefined): string => asked?.wave ?? asked?.survey ?? '';
