// Actions along time, and the values of an indicator one after the other.
import { actionStates, type Language, type View } from '../../model/index.ts';
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
  const measured = values.flatMap(({ period, value }) => (period ? [{ at: formatShortPeriod(period, language), value }] : []));
  const from = baseline?.period ? formatShortPeriod(baseline.period, language) : words.start;
  const isMeasured = measured.some(({ at }) => at === from);
  const known = baseline && !isMeasured ? [{ at: from, value: baseline.value }, ...measured] : measured;
  if (known.length < 2) return null;
  const due = target?.period ? formatShortPeriod(target.period, language) : null;
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
