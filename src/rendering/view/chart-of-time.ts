// Actions along time, and the values of an indicator one after the other.
import type { Language, View } from '../../model/index.ts';
import { chartWords, documentWords, formatDate, formatPeriod } from '../../wording/index.ts';
import { chartOf, DAY, shortened, type ViewChart } from './chart-of.ts';

/** As many rows as a page holds. */
const MOST_ACTIONS = 30;
const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** The actions that begin and end at a known time and were not dropped, first ones first, each in the colour of its axis. */
export function calendarChart(actions: View['actions'], axes: View['axes'], language: Language): ViewChart | null {
  const words = chartWords[language];
  const dated = actions
    .filter(({ status }) => status?.code !== 'dropped')
    .flatMap(({ title, axis, start, end }) =>
      start?.start && end?.end && start.start <= end.end
        ? [{ title, axis: axis?.id ?? null, from: start.start, to: end.end }]
        : [],
    )
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const rows = dated.slice(0, MOST_ACTIONS);
  const groups = [
    ...axes.map(({ id, title, colour }) => ({ id, title, colour })),
    { id: null, title: documentWords[language].withoutAxis, colour: null },
  ].filter(({ id }) => rows.some(({ axis }) => axis === id));
  const title = words.calendar(rows.length, dated.length);
  const chart = chartOf(
    {
      kind: 'gantt',
      title,
      categories: rows.map((row) => shortened(row.title)),
      series: [
        { name: words.start, values: rows.map(({ from }) => dayOf(from)) },
        ...groups.map((group) => ({
          name: group.title,
          colour: group.colour,
          values: rows.map(({ axis, to }) => (axis === group.id ? dayOf(to) : null)),
        })),
      ],
      cells: rows.map(({ from, to }) => [formatDate(from, language), formatDate(to, language)]),
      format: 'date',
      header: words.action,
      summary: (said, kind) => {
        const last =
          rows
            .map(({ to }) => to)
            .sort()
            .at(-1) ?? '';
        return said.time(kind, title, rows.length, formatDate(rows[0]?.from ?? '', language), formatDate(last, language));
      },
    },
    language,
  );
  return chart && { ...chart, headers: [words.action, words.start, words.end] };
}

/** From where it started through what was measured; a line needs two values, and the target that it goes to runs dashed beside it. */
export function valuesChart(
  {
    title,
    unit,
    baseline,
    values,
    target,
  }: Pick<View['indicators'][number], 'title' | 'unit' | 'baseline' | 'values' | 'target'>,
  language: Language,
): ViewChart | null {
  const words = chartWords[language];
  const measured = values.flatMap(({ period, value }) => (period ? [{ at: formatPeriod(period, language), value }] : []));
  const from = baseline?.period ? formatPeriod(baseline.period, language) : words.start;
  const isMeasured = measured.some(({ at }) => at === from);
  const known = baseline && !isMeasured ? [{ at: from, value: baseline.value }, ...measured] : measured;
  if (known.length < 2) return null;
  const due = target?.period ? formatPeriod(target.period, language) : null;
  const isAhead = due !== null && !known.some(({ at }) => at === due);
  const points: readonly { readonly at: string; readonly value: number | null }[] = isAhead
    ? [...known, { at: due, value: null }]
    : known;
  const aim = target && { name: words.target(due), values: points.map(() => target.value) };
  return chartOf(
    {
      kind: 'line',
      title,
      categories: points.map(({ at }) => at),
      series: [{ name: words.value, values: points.map(({ value }) => value) }, ...(aim ? [aim] : [])],
      valueAxis: unit,
      header: words.period,
    },
    language,
  );
}
