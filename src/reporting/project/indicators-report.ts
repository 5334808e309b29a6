// What each indicator says, a line each with its series drawn, and below it what to know before reading it.
import type { ActionWeather, Indicator, Language, MeasuredIndicator, Measurement } from '../../model/index.ts';
import { levelOf, toldPath } from '../../project/progress/index.ts';
import { colon, sumOf } from '../../values/index.ts';
import { formatDate, formatList, formatNumber, formatPercent, formatPeriod } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { indicatorDetail, indicatorsWords, seriesBreaks } from '../../wording/project/indicators.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle, TextStyle } from '../report-style.ts';
import { clip, padEnd, padStart, widest } from '../table.ts';

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
/** Below this, titles would say nothing: lines run past the edge instead. */
const narrowestTitle = 16;

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
  const rows = indicators.map((reported) => ({
    reported,
    name: `${reported.indicator.id}  ${visible(reported.indicator.title)}${reported.indicator.unit ? ` (${visible(reported.indicator.unit)})` : ''}`,
    series: sparkline(reported.measured.values.map(({ value }) => value)),
    last: figure(reported.measured.last, reported.indicator),
    target: aim(reported),
    achievement:
      reported.measured.achievement === null ? '–' : formatPercent(reported.measured.achievement, language, { decimals: 0 }),
    state: reported.measured.state === null ? '' : words.state[reported.measured.state],
  }));
  const sized = (key: 'series' | 'last' | 'target' | 'achievement' | 'state'): number =>
    widest([words.columns[key], ...rows.map((row) => row[key])]);
  const others = sumOf(['series', 'last', 'target', 'achievement', 'state'] as const, (key) => sized(key) + 2);
  const names = Math.min(widest(rows.map(({ name }) => name)), Math.max(narrowestTitle, width - others));
  const line = (cells: { readonly [Key in keyof typeof words.columns]: string }): string =>
    [
      padEnd(clip(cells.indicator, names), names),
      padEnd(cells.series, sized('series')),
      padStart(cells.last, sized('last')),
      padStart(cells.target, sized('target')),
      padStart(cells.achievement, sized('achievement')),
      cells.state,
    ].join('  ');
  const lines = rows.flatMap(({ reported, name, state, ...cells }) => {
    const tone = reported.measured.state === null ? (text: string) => text : ink[tones[reported.measured.state]];
    return [
      line({ indicator: name, ...cells, state: tone(state) }).trimEnd(),
      ...indicatorNotes(reported, today, language).map((note) => ink.dim(`       ${note}`)),
    ];
  });
  return `${[
    ink.bold(visible(title)),
    '',
    ...(rows.length === 0 ? [words.none] : [ink.bold(line(words.columns).trimEnd()), ...lines]),
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
