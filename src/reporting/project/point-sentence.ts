// A point of an evaluation → its sentence, figures written as people read them.

import type { DraftPoint, Language, PointCode, QuotedFigure } from '../../model/index.ts';
import { periodOf, semicolon, sumOf } from '../../values/index.ts';
import { formatMeasure, formatMoney, formatNumber, formatPercent, formatPeriod, label } from '../../wording/index.ts';
import { pointSentences } from '../../wording/project/evaluation-draft.ts';
import { visible } from '../../wording/visible.ts';

/** One line, whatever people wrote. */
export const oneLine = (text: string): string =>
  visible(text.replace(/\s+/g, (blank) => (blank.includes('\n') ? ' ' : blank)).trim());

export const periodInWords = (written: QuotedFigure['period'] | null, language: Language): string => {
  const period = periodOf(written ?? undefined);
  return period === null ? '' : formatPeriod(period, language);
};

const euros = (value: number, language: Language): string =>
  formatMoney({ min: Math.round(value * 100), max: Math.round(value * 100) }, language);

/** Money in euros, percents, or a number with the unit of what is measured. */
function figureInWords({ what, value }: QuotedFigure, unit: string | null, language: Language): string {
  if (what === 'planned' || what === 'committed' || what === 'spent') return euros(value, language);
  if (what === 'progress') return formatPercent(value, language, { decimals: 0 });
  return formatMeasure(value, what === 'level' ? null : unit, language);
}

/** Whose detail is a day, or a period. */
const dated: ReadonlySet<PointCode> = new Set(['agreement-ends', 'actions-late']);

const signed = (points: number, language: Language): string => (points > 0 ? '+' : '') + formatNumber(points, language);

export function pointSentence(point: DraftPoint, language: Language): string {
  const { code, subjects, figures, detail, count, change } = point;
  const [subject = null, other = null] = subjects;
  const [first, second, ...others] = figures;
  const said = (one: QuotedFigure | undefined) => (one === undefined ? '' : figureInWords(one, subject?.unit ?? null, language));
  const name = (one: typeof subject) => (one === null ? '' : (label(`theme=${one.title}`, language) ?? oneLine(one.title)));
  const isCost = code === 'unit-cost' && first !== undefined && second !== undefined;
  const aside = sumOf(others, ({ value }) => value);
  const share =
    first && second && second.value !== 0
      ? formatPercent((100 * (first.value - aside)) / second.value, language, { decimals: 0 })
      : '';
  const words = {
    title: name(subject),
    other: name(other),
    titles: subjects.map(name).join(semicolon[language]),
    value: said(first),
    period: periodInWords(first?.period ?? null, language),
    // The unit is said once.
    beside: second?.what === 'target' && subject?.unit !== '%' ? formatNumber(second.value, language) : said(second),
    besidePeriod: periodInWords(second?.period ?? null, language),
    aside: others.length === 0 ? '' : euros(aside, language),
    ratio: isCost ? euros(first.value / second.value, language) : share,
    detail: dated.has(code) ? periodInWords(detail, language) : oneLine(detail ?? ''),
    some: count?.some ?? subjects.length,
    of: count?.of ?? subjects.length,
    points: '',
    low: '',
    high: '',
  };
  if (change === null) return pointSentences[language][code](words);
  const { before, now } = change;
  return pointSentences[language][code]({
    ...words,
    title: oneLine(change.question),
    other: oneLine(change.answer),
    value: formatPercent(now.share, language),
    period: now.wave ?? now.survey,
    beside: formatPercent(before.share, language),
    besidePeriod: before.wave ?? before.survey,
    points: signed(change.points, language),
    low: signed(change.interval.low, language),
    high: signed(change.interval.high, language),
  });
}
