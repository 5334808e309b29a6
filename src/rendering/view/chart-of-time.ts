// Actions along time, and the values of an indicator one after the other.
import { actionStates, type Language, type Period, type View } from '../../model/index.ts';
import type { Line } from '../../project/progress/index.ts';
import { dayNumber, estimate } from '../../values/index.ts';
import { chartWords, documentWords, formatDate, formatShortPeriod, sketchWords } from '../../wording/index.ts';
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

/** As many rows as a page or a slide holds. */
const MOST_ON_TIMELINE = 36;

/** The same actions axis by axis, each in the colour of its state, with the line of today; `today` is `YYYY-MM-DD`. */
export function timelineChart(actions: View['actions'], axes: View['axes'], language: Language, today: string): ViewChart | null {
  const words = chartWords[language];
  const dated = actions.flatMap(({ title, number, axis, start, end, state }) =>
    state.code !== 'abandoned' && start?.start && end?.end && start.start <= end.end
      ? [
          {
            title: number === null ? title : `${number} – ${title}`,
            axis: axis?.id ?? null,
            from: start.start,
            to: end.end,
            state,
          },
        ]
      : [],
  );
  const groups = [
    ...axes.map(({ id, title, colour }) => ({ id, title, colour })),
    { id: null, title: documentWords[language].withoutAxis, colour: null },
  ];
  const all = groups.flatMap(({ id }) =>
    dated.filter(({ axis }) => axis === id).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
  );
  const rows = all.slice(0, MOST_ON_TIMELINE);
  const shown = groups.filter(({ id }) => rows.some(({ axis }) => axis === id));
  const states = new Map(rows.map(({ state }) => [state.code, state]));
  const title = words.calendar(rows.length, all.length);
  const chart = chartOf(
    {
      kind: 'timeline',
      title,
      categories: rows.map((row) => row.title),
      colours: rows.map(({ state }) => state.colour),
      pictograms: rows.map(({ state }) => state.pictogram),
      today: { day: dayOf(today), label: sketchWords[language].today(formatDate(today, language)) },
      legend: actionStates.flatMap((code) => {
        const state = states.get(code);
        return state ? [{ label: state.label, colour: state.colour, pictogram: state.pictogram }] : [];
      }),
      series: [
        { name: words.start, values: rows.map(({ from }) => dayOf(from)) },
        ...shown.map((group) => ({
          name: group.title,
          colour: group.colour,
          values: rows.map(({ axis, to }) => (axis === group.id ? dayOf(to) : null)),
        })),
      ],
      cells: rows.map(({ from, to, state }) => [formatDate(from, language), formatDate(to, language), state.label]),
      format: 'date',
      header: words.action,
      summary: (said, kind) => {
        const days = rows.flatMap(({ from, to }) => [from, to]).sort();
        return said.time(kind, title, rows.length, formatDate(days[0] ?? '', language), formatDate(days.at(-1) ?? '', language));
      },
    },
    language,
  );
  return chart && { ...chart, headers: [words.action, words.start, words.end, words.state] };
}

interface Course extends Pick<View['indicators'][number], 'title' | 'unit' | 'baseline' | 'values' | 'targets'> {
  /** What it is to follow; null where no line can be drawn. */
  readonly line: Line | null;
}

/** From where it started through what was measured; a line needs two values. What it aims at runs dashed beside it: one target level, several as their line. */
export function valuesChart({ title, unit, baseline, values, targets, line }: Course, language: Language): ViewChart | null {
  const words = chartWords[language];
  const measured = values.flatMap(({ period, value }) => (period ? [{ ...atOf(period, language), value }] : []));
  const from = baseline?.period ? atOf(baseline.period, language) : { at: words.start, day: null };
  const isMeasured = measured.some(({ at }) => at === from.at);
  const known = baseline && !isMeasured ? [{ ...from, value: baseline.value }, ...measured] : measured;
  if (known.length < 2) return null;
  const target = targets.at(-1);
  const isLine = line !== null && line.marks.length > 1;
  // What is past stays between two values, where a place of its own would cut their line.
  const reached = known.at(-1)?.day ?? null;
  const steps = isLine ? line.marks.flatMap((mark) => (reached === null || mark.day > reached ? [mark.target] : [])) : [target];
  const ahead = steps.flatMap((one) => (one?.period ? [{ ...atOf(one.period, language), value: null }] : []));
  const points = [...known, ...ahead.filter(({ at }) => !known.some((one) => one.at === at))];
  const aim = isLine
    ? { name: words.targets, values: points.map(({ day }) => (day === null ? null : asked(line, day))) }
    : target && { name: words.target(ahead[0]?.at ?? null), values: points.map(() => target.value) };
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

function asked({ start, marks, at }: Line, day: number): number | null {
  if (day < start) return null;
  return day === start || marks.some((mark) => mark.day === day) ? at(day) : estimate(at(day));
}

const atOf = (period: Period, language: Language) => ({
  at: formatShortPeriod(period, language),
  day: period.end === null ? null : dayNumber(period.end),
});
