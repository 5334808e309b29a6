// The register of needs, a line each: how much it is expected, what answers it, whether it is met; under it, who asked, where and when.

import type { NeedRow } from '../../model/index.ts';
import { isStanding } from '../../project/time/index.ts';
import { formatNumber, formatPercent } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { needWords } from '../../wording/project/need-words.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { clip, columns, left, right } from '../table.ts';

export interface NeedsReportData {
  readonly title: string;
  readonly needs: readonly NeedRow[];
  /** A commune by its name or its code. */
  readonly communeOf: (commune: string) => string;
}

const few = (all: readonly string[], most: number): string =>
  all.length > most ? `${all.slice(0, most - 1).join(', ')} +${all.length - most + 1}` : all.join(', ');

const isWaiting = ({ answer, isChanged }: NeedRow): boolean => answer === 'unanswered' || isChanged;

/** `habitants 26 (2), élus 2 · Janzé, Retiers · IV-01, WS-01`: people, and in brackets how many times when that is several. */
function whoAsked(need: NeedRow, { communeOf }: NeedsReportData, { language }: ReportStyle): string {
  const words = needWords[language];
  const audiences = need.byAudience.map(({ audience, people, times }) => {
    const name = audience === null ? words.several : (label(`needs.needs.audiences=${audience}`, language) ?? audience);
    return `${name} ${formatNumber(people, language)}${times > 1 ? ` (${times})` : ''}`;
  });
  const communes = need.byCommune.flatMap(({ commune }) => (commune === null ? [] : visible(communeOf(commune))));
  const merged = need.merged.length > 0 ? words.merged(need.merged.join(', ')) : '';
  return [merged, audiences.join(', '), few(communes, 4), few(need.sources.map(visible), 6)]
    .filter((part) => part !== '')
    .join(' · ');
}

export function needsReport(data: NeedsReportData, style: ReportStyle): string {
  const { language, colour, width } = style;
  const { title, needs } = data;
  const words = needWords[language];
  const ink = paint(colour);
  const top = [ink.bold(visible(title)), words.title, ''];
  if (needs.length === 0) return `${[...top, words.none].join('\n')}\n`;
  const answerOf = ({ answer, actions, isChanged }: NeedRow): string => {
    const standing = actions.filter(isStanding).map(({ id }) => id);
    return [answer === 'addressed' ? few(standing, 3) : words.answer[answer], ...(isChanged ? [words.changed] : [])].join(', ');
  };
  const verdictOf = ({ verdict }: NeedRow): string =>
    verdict === null ? '' : (label(`evaluation.needVerdicts.verdict=${verdict}`, language) ?? verdict);
  const { heads } = words;
  const [head = '', ...lines] = columns(
    [
      left(heads.need),
      right(heads.people),
      right(heads.times),
      right(heads.expectation),
      left(heads.answer),
      left(heads.verdict),
    ],
    needs.map((need) => [
      `${need.id}  ${visible(need.statement)}`,
      formatNumber(need.raised.people, language),
      String(need.raised.times),
      need.expectation === null ? '' : formatPercent(Math.round(100 * need.expectation), language),
      answerOf(need),
      verdictOf(need),
    ]),
    width,
  );
  const rows = needs.flatMap((need, at) => {
    const line = lines[at] ?? '';
    const margin = ' '.repeat([...need.id].length + 2);
    const note = whoAsked(need, data, style);
    return [
      isWaiting(need) ? ink.yellow(line) : line,
      ...(note === '' ? [] : [ink.dim(clip(`${margin}${note}`, Math.max(width, 40)))]),
    ];
  });
  const answered = needs.filter(({ answer }) => answer === 'addressed').length;
  const unanswered = needs.filter(({ answer }) => answer === 'unanswered').length;
  return `${[...top, ink.dim(head), ...rows, '', words.counts(needs.length, answered, unanswered), ...words.how.map((line) => ink.dim(line))].join('\n')}\n`;
}
