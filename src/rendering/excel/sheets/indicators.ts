/** « Indicateurs »: where each one stands between its starting point and its target. */
import type { View } from '../../../model/index.ts';
import { formatPeriod } from '../../../wording/formats.ts';
import { figure, percent, text } from '../cells.ts';
import type { Saying } from '../saying.ts';
import type { Sheet } from '../sheet.ts';
import { type Column, heading, table, UNDER_HEADING } from '../table.ts';

type Indicator = View['indicators'][number];

export function indicatorsSheet({ indicators }: View, saying: Saying): Sheet | null {
  if (indicators.length === 0) return null;
  const { indicators: words } = saying.words;
  const columns = columnsFor(saying);
  const made = table(UNDER_HEADING, columns, indicators);
  return {
    name: words.sheet,
    widths: made.widths,
    rows: [...heading(words.title, words.note), ...made.rows],
    frozen: { rows: UNDER_HEADING, columns: 3 },
    repeated: [UNDER_HEADING, UNDER_HEADING],
    filter: made.area,
  };
}

function columnsFor({ words: { indicators: words }, language }: Saying): readonly Column<Indicator>[] {
  const measured = (
    head: string,
    period: string,
    of: (indicator: Indicator) => Indicator['last'],
  ): readonly Column<Indicator>[] => [
    { head, width: 11, of: (indicator) => figure(of(indicator)?.value ?? null) },
    { head: period, width: 14, of: (indicator) => text(periodOf(of(indicator)), 'quiet') },
  ];
  const periodOf = (measure: Indicator['last']) => (measure?.period ? formatPeriod(measure.period, language) : null);
  return [
    { head: words.id, width: 9, of: ({ id }) => text(id, 'quiet') },
    { head: words.headline, width: 8, of: ({ headline }) => text(headline ? '★' : null) },
    { head: words.name, width: 40, of: ({ title }) => text(title, 'strong') },
    { head: words.unit, width: 12, of: ({ unit }) => text(unit) },
    { head: words.direction, width: 14, of: ({ band, aim, direction }) => text(band ? aim : (direction?.label ?? null)) },
    ...measured(words.baseline, words.period, ({ baseline }) => baseline),
    ...measured(words.previous, words.period, ({ previous }) => previous),
    ...measured(words.last, words.period, ({ last }) => last),
    ...measured(words.target, words.due, ({ target }) => target),
    { head: words.achievement, width: 10, of: ({ achievement }) => ({ ...percent(achievement), look: 'strong' }) },
    { head: words.trend, width: 12, of: ({ trend }) => text(trend?.label ?? null) },
    { head: words.remark, width: 24, of: (indicator) => text(remark(indicator), 'quiet') },
    { head: words.owner, width: 22, of: ({ owner }) => text(owner?.name ?? null) },
    { head: words.source, width: 26, of: ({ source }) => text(source) },
    { head: words.frequency, width: 13, of: ({ frequency }) => text(frequency?.label ?? null) },
  ];
}

/** The level that was come to, in its words, and what is to be known before reading the figures. */
function remark({ last, achievementNote }: Indicator): string | null {
  const said = [last?.level, achievementNote?.label].filter((one) => one != null);
  return said.length === 0 ? null : said.join('\n');
}
