// A plan for people: each year's envelopes, what is selected, what is left and why.
import type { Envelope, Plan, PlannedAction, Project, Ranking, YearPlan } from '../model/index.ts';
import { colon } from '../values/index.ts';
import { formatMoney, formatNumber } from '../wording/formats.ts';
import { plannedReason } from '../wording/plan-reasons.ts';
import { reports } from '../wording/reports.ts';
import { visible } from '../wording/visible.ts';
import { bar } from './bar.ts';
import { paint } from './paint.ts';
import { planSummary } from './plan-summary.ts';
import type { ReportStyle } from './report-style.ts';
import { clip, padEnd, padStart, widest } from './table.ts';

const amount = (cents: number, language: 'fr' | 'en'): string => formatMoney({ min: cents, max: cents }, language);

/** How much of an envelope is used, drawn and said. */
function usedLine(
  name: string,
  { used, available }: Pick<Envelope, 'used' | 'available'>,
  said: (value: number) => string,
  { language, colour }: ReportStyle,
): string {
  const ink = paint(colour);
  const words = reports[language].plan;
  const head = `  ${padEnd(name, 16)} ${padStart(said(used), 14)}`;
  if (available === null) return `${head}  ${ink.dim(words.noLimit)}`;
  const left = Math.round((available - used) * 100) / 100;
  const tail = left < 0 ? ink.red(`${words.over} (${said(-left)})`) : `${words.left} ${said(left)}`;
  const drawn = bar(available > 0 ? used / available : used > 0 ? 1 : 0);
  return `${head}  ${left < 0 ? ink.red(drawn) : ink.cyan(drawn)} ${words.of} ${said(available)}, ${tail}`;
}

function yearReport(year: YearPlan, titles: ReadonlyMap<string, string>, style: ReportStyle): string[] {
  const { language, colour, width } = style;
  const ink = paint(colour);
  const words = reports[language].plan;
  const idWidth = widest(year.actions.map(({ action }) => action));
  const titleWidth = Math.max(20, Math.min(56, width - idWidth - 36));
  const row = (planned: PlannedAction): string => {
    const { action, rank, investment, operating, choice } = planned;
    const cost = (investment?.max ?? 0) + (operating?.max ?? 0);
    const title = padEnd(clip(visible(titles.get(action) ?? ''), titleWidth), titleWidth);
    const said = visible(plannedReason(planned, language));
    return `${padStart(rank === null ? '' : String(rank), 4)}  ${padEnd(action, idWidth)}  ${title}  ${padStart(cost === 0 ? '' : amount(cost, language), 12)}  ${choice === 'selected' ? ink.dim(said) : `${words.choice[choice]}${colon[language]}${said}`}`;
  };
  const chosen = year.actions.filter(({ choice }) => choice === 'selected');
  const others = year.actions.filter(({ choice }) => choice !== 'selected');
  const state = year.frozen ? `${words.frozen}${year.frozenBy ? ` ${words.by} ${year.frozenBy}` : ''}` : words.computed;
  return [
    `${ink.bold(String(year.year))} (${state})`,
    ...year.envelopes.map((envelope) => usedLine(words[envelope.nature], envelope, (cents) => amount(cents, language), style)),
    ...(year.fte.available === null ? [] : [usedLine(words.fte, year.fte, (fte) => formatNumber(fte, language), style)]),
    `  ${ink.green(words.selected)}${colon[language]}${chosen.length}`,
    ...chosen.map(row),
    ...(others.length > 0 ? [`  ${ink.yellow(words.others)}${colon[language]}${others.length}`, ...others.map(row)] : []),
    '',
  ];
}

export function planReport(project: Project, ranking: Ranking, plan: Plan, style: ReportStyle): string {
  const words = reports[style.language].plan;
  if (plan.years.length === 0) return `${words.none}\n`;
  const titles = new Map(project.actions.map(({ id, title }) => [id, title]));
  return [
    paint(style.colour).bold(visible(project.info.title)),
    ...planSummary(project, ranking, plan, style),
    '',
    ...plan.years.flatMap((year) => yearReport(year, titles, style)),
    '',
  ].join('\n');
}
