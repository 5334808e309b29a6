// The diagnostic on one screen: who was heard, services by commune, maturity, figures, and what lacks its proof.

import { type Channel, channels, type Hearing, type Language, type StateOfPlay } from '../../model/index.ts';
import { maturityScale } from '../../project/needs/index.ts';
import { periodOf } from '../../values/index.ts';
import { formatDate, formatList, formatNumber, formatPeriod } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { diagnosticWords, stateOfPlayWords } from '../../wording/project/diagnostic.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { clip, columns, left, padEnd, widest } from '../table.ts';
import { servicesLines } from './services-lines.ts';

export interface StateOfPlayReportData {
  readonly title: string;
  readonly territory: string | null;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly state: StateOfPlay;
  readonly themeOf: (theme: string) => string;
}

/** Longer labels of figures make way for their values. */
const LONGEST_LABEL = 70;

export function stateOfPlayReport(data: StateOfPlayReportData, style: ReportStyle): string {
  const { title, territory, today, state } = data;
  const { language, colour, width } = style;
  const words = stateOfPlayWords[language];
  const ink = paint(colour);
  const of = territory === null ? '' : `${visible(territory)} · `;
  const groups: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [words.heard, heardLines(state, style)],
    [words.services, servicesLines(state, style)],
    [words.maturity, maturityLines(data, style)],
    [words.portrait, figureLines(state.portrait, style)],
  ];
  const shown = groups.filter(([, lines]) => lines.length > 0);
  return `${[
    ink.bold(visible(title)),
    `${of}${words.at(formatDate(today, language))}`,
    ...shown.flatMap(([head, lines]) => ['', ink.bold(head), ...lines.map((line) => `  ${line}`)]),
    '',
    ...closing(state, language).map((line) => clip(line, Math.max(width, 60))),
  ].join('\n')}\n`;
}

/** An audience a line, a way of listening a column. */
function heardLines({ heard: { byAudience, total } }: StateOfPlay, { language, width }: ReportStyle): readonly string[] {
  const words = stateOfPlayWords[language];
  const number = (value: number): string => formatNumber(value, language);
  const cell = (channel: Channel, { count, people, justification }: Hearing): string => {
    if (count === 0) return justification === null ? '·' : words.justified;
    // A survey that several audiences answered does not say how many of each did.
    const who = people === null ? (channel === 'survey' ? words.withOthers : null) : number(people);
    return words.times(number(count), who);
  };
  const heads = [words.audience, ...channels.map((channel) => words.channels[channel])];
  const rows = byAudience.map(({ audience, ...hearings }) => [
    label(`interview.audience=${audience}`, language) ?? audience,
    ...channels.map((channel) => cell(channel, hearings[channel])),
  ]);
  const all = channels.map((channel) => words.times(number(total[channel].count), number(total[channel].people)));
  return columns(heads.map(left), [...rows, [words.total, ...all]], width - 2);
}

function maturityLines({ state, themeOf }: StateOfPlayReportData, { language, colour }: ReportStyle): readonly string[] {
  const ink = paint(colour);
  const words = stateOfPlayWords[language];
  const names = widest(state.maturity.map(({ theme }) => visible(themeOf(theme))));
  return state.maturity.map(({ theme, level, previous }) => {
    const drawn = '█'.repeat(level) + '░'.repeat(maturityScale.max - level);
    const said = diagnosticWords[language].levels[level]?.name ?? '';
    const before =
      previous === null ? '' : ink.dim(`  ${words.before(previous.level, previous.date && formatDate(previous.date, language))}`);
    return `${padEnd(visible(themeOf(theme)), names)}  ${drawn}  ${level} ${said}${before}`;
  });
}

function figureLines(figures: StateOfPlay['portrait'], { language, colour, width }: ReportStyle): readonly string[] {
  const ink = paint(colour);
  const words = stateOfPlayWords[language];
  const values = figures.map(({ qualifier, value, unit }) =>
    [
      qualifier && label(`diagnostic.portrait.qualifier=${qualifier}`, language),
      value === undefined ? '–' : formatNumber(value, language),
      unit && visible(unit),
    ]
      .filter(Boolean)
      .join(' '),
  );
  const room = Math.min(LONGEST_LABEL, width - 2);
  const names = Math.min(room, widest(figures.map((one) => visible(one.label))));
  return figures.map((one, at) => {
    const lacking = one.value !== undefined && one.source === undefined ? ink.yellow(`  ${words.noSource}`) : '';
    const date = periodOf(one.date);
    const when = date === null ? '' : ink.dim(` (${formatPeriod(date, language)})`);
    return `${padEnd(clip(visible(one.label), names), names)}  ${values[at] ?? ''}${when}${lacking}`;
  });
}

/** What is proved, and what is asked for. */
function closing({ findings, needs, equipment, uses }: StateOfPlay, language: Language): readonly string[] {
  const words = stateOfPlayWords[language];
  const list = (ids: readonly string[]): string => formatList(ids, language);
  return [
    words.listed(equipment.length, uses.length),
    findings.withoutEvidence.length === 0
      ? words.proved(findings.count)
      : words.unproved(findings.count, list(findings.withoutEvidence)),
    ...(findings.withoutNeed.length === 0 ? [] : [words.idle(list(findings.withoutNeed))]),
    needs.withoutVoice.length === 0 ? words.voiced(needs.count) : words.voiceless(needs.count, list(needs.withoutVoice)),
  ];
}
