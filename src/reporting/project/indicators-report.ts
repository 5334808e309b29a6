// What each indicator says, a line each with its series drawn, and below it what to know before reading it.
import type { ActionWeather, Indicator, Language, MeasuredIndicator, Measurement } from '../../model/index.ts';
import { levelOf, toldPath } from '../../project/progress/index.ts';
import { colon } from '../../values/index.ts';
import { formatDate, formatList, formatNumber, formatPercent, formatPeriod } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { indicatorDetail, indicatorsWords, seriesBreaks } from '../../wording/project/indicators.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle, TextStyle } from '../report-style.ts';
import { columns, left, right } from '../table.ts';

// A series as one line of characters.

const heights = '▁▂▃▄▅▆▇█';

/** So many values are shown, the last ones. */
const most = 10;

/** The lowest at the bottom; a level series stays in the middle. Empty without a value. */
function sparkline(values: readonly number[]): string {
  const shown = values.slice(-most);
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const heightOf = (value: number): number =>
    high === low ? 3 : Math.round(((value - low) / (high - low)) * (heights.length - 1));
  return shown.map((value) => heights[heightOf(value)]).join('');
}

// The weather of each action: what is declared beside what the figures say, and where they part.

/** Only actions that declare a weather: without one there is nothing to compare. */
function weatherLines(weather: readonly ActionWeather[], { language, colour }: TextStyle): readonly string[] {
  const judged = weather.filter(({ declared }) => declared !== null);
  if (judged.length === 0) return [];
  const ink = paint(colour);
  const words = indicatorsWords[language];
  const named = (code: string): string => label(`action.weather=${code}`, language) ?? code;
  return [
    '',
    ink.bold(words.weather),
    ...judged.map(({ action, title, declared, computed, because }) => {
      const parts = declared !== computed && computed !== null;
      const said = [
        declared === null ? words.nothingDeclared : words.declared(named(declared)),
        computed === null ? words.nothingComputed : words.computed(named(computed)),
      ].join(', ');
      const why = because.map(({ code, subject }) => words.because[code](subject)).join(', ');
      return `  ${parts ? '≠' : '='} ${action}  ${visible(title)}\n      ${parts ? ink.yellow(said) : said}${why && ink.dim(`${colon[language]}${why}`)}`;
    }),
  ];
}

/** An indicator, what it measures at the day, and who collects it. */
export interface ReportedIndicator {
  readonly indicator: Pick<Indicator, 'id' | 'title' | 'unit' | 'scale' | 'band'>;
  readonly measured: MeasuredIndicator;
  readonly owner: string | null;
}

export interface IndicatorsReportData {
  readonly title: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly indicators: readonly ReportedIndicator[];
  readonly weather: readonly ActionWeather[];
}

const tones = { reached: 'green', 'on-path': 'green', behind: 'yellow', away: 'red', missed: 'red' } as const;

export function indicatorsReport({ title, today, indicators, weather }: IndicatorsReportData, style: ReportStyle): string {
  const { language, colour, width } = style;
  const ink = paint(colour);
  const words = indicatorsWords[language];
  const figure = (one: Measurement | null, indicator: ReportedIndicator['indicator']): string =>
    one === null
      ? '–'
      : [
          formatNumber(one.value, language),
          levelOf(indicator, one.value),
          one.period && `(${formatPeriod(one.period, language)})`,
        ]
          .filter(Boolean)
          .join(' ');
  const aim = ({ indicator, measured: { target } }: ReportedIndicator): string =>
    indicator.band
      ? indicatorDetail[language].band(formatNumber(indicator.band.min, language), formatNumber(indicator.band.max, language))
      : figure(target, indicator);
  const rows = indicators.map((reported) => {
    const { indicator, measured } = reported;
    const unit = indicator.unit ? ` (${visible(indicator.unit)})` : '';
    return {
      reported,
      state: measured.state === null ? '' : words.state[measured.state],
      cells: [
        `${indicator.id}  ${visible(indicator.title)}${unit}`,
        sparkline(measured.values.map(({ value }) => value)),
        figure(measured.last, indicator),
        aim(reported),
        measured.achievement === null ? '–' : formatPercent(measured.achievement, language, { decimals: 0 }),
      ],
    };
  });
  const heads = words.columns;
  const [head = '', ...told] = columns(
    [
      left(heads.indicator),
      left(heads.series),
      right(heads.last),
      right(heads.target),
      right(heads.achievement),
      left(heads.state),
    ],
    rows.map(({ cells, state }) => [...cells, state]),
    width,
  );
  const lines = rows.flatMap(({ reported, state }, at) => {
    const line = told[at] ?? '';
    const tone = reported.measured.state === null ? (text: string) => text : ink[tones[reported.measured.state]];
    return [
      line.endsWith(state) ? `${line.slice(0, line.length - state.length)}${tone(state)}` : line,
      ...indicatorNotes(reported, today, language).map((note) => ink.dim(`       ${note}`)),
    ];
  });
  return `${[
    ink.bold(visible(title)),
    '',
    ...(rows.length === 0 ? [words.none] : [ink.bold(head), ...lines]),
    ...weatherLines(weather, { language, colour }),
  ].join('\n')}\n`;
}

/** Beside the path, the pace, what lacks, and when the next figure is due. */
export function indicatorNotes(
  { measured, owner }: Pick<ReportedIndicator, 'measured' | 'owner'>,
  today: string,
  language: Language,
): readonly string[] {
  const words = indicatorsWords[language];
  const figure = (value: number): string => formatNumber(value, language);
  const { state, target, freshness, achievementCode, breaks, missing } = measured;
  const path = measured.path && { ...measured.path, ...toldPath(measured) };
  const where =
    path === null || state === 'reached' || path.target.period === null
      ? []
      : [
          ...(path.target.value === target?.value
            ? []
            : [words.step(figure(path.target.value), formatPeriod(path.target.period, language), figure(path.expected))]),
          `${path.lead < 0 ? words.short(figure(-path.lead)) : words.ahead(figure(path.lead))}${state === 'missed' ? '' : `, ${words.leads(figure(path.projected), formatPeriod(path.target.period, language))}`}`,
        ];
  const who = owner === null ? '' : visible(owner);
  const due =
    freshness === null ? [] : [(freshness.next < today ? words.overdue : words.due)(formatDate(freshness.next, language), who)];
  const lack = missing.at(-1);
  return [
    ...(achievementCode === null || achievementCode === 'moving-away'
      ? []
      : [words.note[achievementCode] + (achievementCode === 'broken-series' ? visible(seriesBreaks(breaks, language)) : '')]),
    ...where,
    ...(lack === undefined ? [] : [words.missing(formatPeriod(lack.period, language), formatList(lack.inputs, language))]),
    ...due,
  ];
}

/** What is reached, and what that is called; empty when neither is known. */
export function stateOf({ achievement, state }: MeasuredIndicator, language: Language): string {
  const words = indicatorsWords[language];
  return [
    ...(achievement === null ? [] : [`${words.columns.achievement} ${formatPercent(achievement, language, { decimals: 0 })}`]),
    ...(state === null ? [] : [words.state[state]]),
  ].join(', ');
}
