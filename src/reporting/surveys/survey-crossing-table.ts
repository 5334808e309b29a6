// A cross table in the terminal: shares of each group, the fewest across.
import type { CrossingStatistics } from '../../model/index.ts';
import { formatNumber, formatPercent } from '../../wording/formats.ts';
import { answerLabel } from '../../wording/surveys/survey-sentences.ts';
import { surveyReportWords, surveyWords } from '../../wording/surveys/survey-words.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { clip, columns, indented, left, right } from '../table.ts';

/** What so few people say that it is not sure. */
export const fragileMark = '*';

/** What documents hide. */
export const mark = '†';

const widestHead = 18;

/** `shown` is what documents show of it. */
export function crossingTable(
  crossing: CrossingStatistics,
  shown: CrossingStatistics | undefined,
  style: ReportStyle,
): readonly string[] {
  const { language, colour, width } = style;
  const words = surveyReportWords[language];
  const answers = crossing.columns.map(({ code, label }) => visible(answerLabel(code, label, surveyWords[language])));
  const groups = crossing.groups.map(({ label }) => visible(label));
  const share = (group: number, column: number): string => {
    const cell = crossing.groups[group]?.cells[column];
    const code = crossing.groups[group]?.code;
    const isHidden = shown?.groups.find((one) => one.code === code)?.cells[column]?.share == null;
    return cell?.share == null ? '' : `${formatPercent(cell.share, language, { decimals: 0 })}${isHidden ? mark : ' '}`;
  };
  const bases = crossing.groups.map(
    ({ base, isFragile }) => `${formatNumber(base ?? 0, language)}${isFragile ? fragileMark : ' '}`,
  );
  const means = crossing.groups.map(({ mean }) => (mean === null ? '' : formatNumber(mean, language, { decimals: 1 })));
  const isTurned = answers.length > groups.length;
  const across = (isTurned ? groups : answers).map((head) => right(clip(head, widestHead)));
  const table = isTurned
    ? columns(
        [left(words.answer), ...across],
        [
          ...answers.map((label, column) => [label, ...groups.map((_, group) => share(group, column))]),
          ...(means.some((mean) => mean !== '') ? [[words.mean, ...means.map((mean) => `${mean} `)]] : []),
          [words.base, ...bases],
        ],
        width - 2,
      )
    : columns(
        [left(words.group), ...across, right(words.mean), right(words.base)],
        groups.map((label, group) => [
          label,
          ...answers.map((_, column) => share(group, column)),
          means[group] ?? '',
          bases[group] ?? '',
        ]),
        width - 2,
      );
  const ink = paint(colour);
  return [
    `  ${ink.bold(visible(surveyWords[language].by(crossing.byText)))}`,
    ...table.map((line, at) => indented(at === 0 ? ink.dim(line) : line)),
  ];
}
