// What the thread lacks, a line each with its share; and which action answers which need, as a grid.
import type { ChangedNeed, NeedMatrix, ThreadGap } from '../../model/index.ts';
import { coveredShare } from '../../project/needs/index.ts';
import { formatPercent } from '../../wording/formats.ts';
import { tracingWords } from '../../wording/project/tracing.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { clip, columns, left, padEnd, padStart, right, widest } from '../table.ts';
import { changedLines } from './trace-report.ts';

/** More ids than this are counted. */
const shownIds = 5;

export interface CoverageReportData {
  readonly title: string;
  readonly gaps: readonly ThreadGap[];
  readonly changed: readonly ChangedNeed[];
}

export function coverageReport({ title, gaps, changed }: CoverageReportData, { language, colour, width }: ReportStyle): string {
  const words = tracingWords[language];
  const ink = paint(colour);
  const top = [ink.bold(visible(title)), words.coverage, ''];
  if (gaps.length === 0) return `${[...top, words.empty].join('\n')}\n`;
  const few = (ids: readonly string[]): string =>
    ids.length > shownIds
      ? `${ids.slice(0, shownIds - 1).join(', ')} ${words.others(ids.length - shownIds + 1)}`
      : ids.join(', ');
  const { heads } = words;
  const [head = '', ...lines] = columns(
    [left(heads.gap), right(heads.lacking), right(heads.of), right(heads.covered), left(heads.which)],
    gaps.map((gap) => [
      words.gap[gap.code],
      String(gap.ids.length),
      String(gap.of),
      formatPercent(coveredShare(gap), language),
      gap.ids.length === 0 ? words.whole : few(gap.ids),
    ]),
    width,
  );
  const toned = lines.map((line, at) => (gaps[at]?.ids.length === 0 ? ink.dim(line) : line));
  const seen = changed.flatMap((one) => ['', ...changedLines(one, language).map((line) => ink.yellow(line))]);
  return `${[...top, ink.dim(head), ...toned, ...seen].join('\n')}\n`;
}

/** Ids of actions lose what they share: in a column there is room for a number alone. */
const short = (id: string): string => id.replace(/^[A-Z]+-0*/, '');

export function matrixReport(
  { title, matrix }: { readonly title: string; readonly matrix: NeedMatrix },
  { language, colour, width }: ReportStyle,
): string {
  const words = tracingWords[language];
  const ink = paint(colour);
  const { needs, actions, answers } = matrix;
  const top = [ink.bold(visible(title)), words.matrix];
  if (needs.length === 0 || actions.length === 0) return `${[...top, '', words.noMatrix].join('\n')}\n`;
  const cell = widest(actions.map(({ id }) => short(id)));
  const ids = widest(needs.map(({ id }) => id));
  const names = Math.min(
    Math.max(...needs.map(({ statement }) => [...statement].length)),
    Math.max(16, Math.floor(width / 2) - ids),
  );
  const perBlock = Math.max(1, Math.floor((width - ids - names - 4) / (cell + 1)));
  const blocks = Array.from({ length: Math.ceil(actions.length / perBlock) }, (_, index) => index * perBlock);
  const rows = (from: number): readonly string[] => {
    const shown = actions.slice(from, from + perBlock);
    const head = `${' '.repeat(ids + names + 4)}${shown.map(({ id }) => padStart(short(id), cell)).join(' ')}`;
    return [
      '',
      ink.dim(head),
      ...needs.map(({ id, statement }, row) => {
        const marks = shown.map((_, at) => padStart(answers[row]?.[from + at] ? '●' : '·', cell)).join(' ');
        const isBare = answers[row]?.every((one) => !one) ?? true;
        const line = `${padEnd(id, ids)}  ${padEnd(clip(visible(statement), names), names)}  ${marks}`.trimEnd();
        return isBare ? ink.yellow(line) : line;
      }),
    ];
  };
  const answered = answers.filter((row) => row.some(Boolean)).length;
  return `${[...top, ...blocks.flatMap(rows), '', words.answered(answered, needs.length)].join('\n')}\n`;
}
