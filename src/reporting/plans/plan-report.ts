// A plan for people: each year's envelopes, what is selected, what is left and why.
import type {
  AmendedPlan,
  Envelope,
  Language,
  MovedBudget,
  Plan,
  PlanChange,
  PlannedAction,
  Project,
  Ranking,
  YearPlan,
} from '../../model/index.ts';
import { planGrounds } from '../../project/money/index.ts';
import { goneActions } from '../../project/thread/index.ts';
import { everyAction } from '../../project/time/index.ts';
import { colon, exactly, titleIn, toHundredths } from '../../values/index.ts';
import { formatMoney, formatNumber } from '../../wording/formats.ts';
import { amountOf, planRule, type ReasonNames } from '../../wording/plans/plan-reasons.ts';
import { plannedReason } from '../../wording/plans/plan-statements.ts';
import { planAmendments, planWords } from '../../wording/plans/plan-words.ts';
import { reports } from '../../wording/reports.ts';
import { visible } from '../../wording/visible.ts';
import { bar } from '../bar.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { clip, padEnd, padStart, widest } from '../table.ts';

// What a plan is worth, how good it is for sure, the simple one beside, and what a reader must know.

/** Names that a plan leaves as ids. */
export function namesIn({ axes }: Project, { criteria }: Ranking) {
  return {
    axis: (id: string) => visible(titleIn(axes.axes, id)),
    criterion: (id: string) => visible(titleIn(criteria, id)),
  };
}

function planSummary(
  project: Project,
  ranking: Ranking,
  { method, worth, conflict, notices }: Plan,
  { language, colour }: ReportStyle,
): readonly string[] {
  const [words, ink, names] = [planWords[language], paint(colour), namesIn(project, ranking)];
  const rules = conflict.map((rule) => `  · ${visible(planRule(rule, language, names.axis))}`);
  const outcome =
    worth === null
      ? rules.length > 0
        ? [words.conflict, ...rules].map((line) => ink.red(line))
        : method === 'simple'
          ? [words.notFound]
          : []
      : method === 'simple'
        ? [words.simple(worth), ink.dim(words.points(worth))]
        : [ink.bold(words.best(worth)), words.aside(worth), ink.dim(words.points(worth))];
  return [...outcome, ...notices.map((notice) => ink.dim(`· ${visible(words.notice(notice, names))}`))];
}

const amount = (cents: number, language: Language): string => formatMoney(exactly(cents), language);

/** How much of an envelope is used, drawn and said. */
function usedLine(
  name: string,
  { used, available, over = 0 }: Pick<Envelope, 'used' | 'available' | 'over'>,
  said: (value: number) => string,
  { language, colour }: ReportStyle,
): string {
  const ink = paint(colour);
  const words = reports[language].plan;
  const head = `  ${padEnd(name, 16)} ${padStart(said(used), 14)}`;
  if (available === null) return `${head}  ${ink.dim(words.noLimit)}`;
  const left = toHundredths(available - used - over);
  const tail = left < 0 ? ink.red(`${words.over} (${said(-left)})`) : `${words.left} ${said(left)}`;
  const drawn = bar(available > 0 ? (used + over) / available : used + over > 0 ? 1 : 0);
  const aside = over > 0 ? `, ${words.takenByOver(said(over))}` : '';
  return `${head}  ${left < 0 ? ink.red(drawn) : ink.cyan(drawn)} ${words.of} ${said(available)}${aside}, ${tail}`;
}

interface Told {
  readonly titles: ReadonlyMap<string, string>;
  readonly names: ReasonNames;
  /** What became of a frozen year since. */
  readonly since: readonly AmendedPlan[];
}

function yearReport(year: YearPlan, { titles, names, since }: Told, style: ReportStyle): string[] {
  const { language, colour, width } = style;
  const ink = paint(colour);
  const words = reports[language].plan;
  const idWidth = widest(year.actions.map(({ action }) => action));
  const titleWidth = Math.max(20, Math.min(56, width - idWidth - 36));
  const row = (planned: PlannedAction): string => {
    const { action, rank, investment, operating, choice, gone } = planned;
    const cost = (investment?.max ?? 0) + (operating?.max ?? 0);
    const title = padEnd(clip(visible(titles.get(action) ?? gone?.title ?? ''), titleWidth), titleWidth);
    const said = visible(plannedReason(planned, language, names));
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
    ...sinceLines(year, since, style).map((line) => `  ${ink.yellow(line)}`),
    '',
  ];
}

/** The plan stays as it was voted: how many actions their sheets say otherwise of, and where that is told. */
function sinceLines({ year }: YearPlan, since: readonly AmendedPlan[], { language }: ReportStyle): readonly string[] {
  const found = since.find((one) => one.year === year);
  const changed = new Set([...(found?.pending ?? []), ...(found?.moved ?? [])].map(({ action }) => action)).size;
  return changed === 0 ? [] : [reports[language].plan.since(changed, year)];
}

export function planReport(
  project: Project,
  ranking: Ranking,
  plan: Plan,
  style: ReportStyle,
  since: readonly AmendedPlan[] = [],
): string {
  const words = reports[style.language].plan;
  if (plan.years.length === 0) return `${words.none}\n`;
  const titles = new Map(everyAction(project).map(({ id, title }) => [id, title]));
  const names = { action: (id: string) => id, ...planGrounds(plan, ranking) };
  return [
    paint(style.colour).bold(visible(project.info.title)),
    ...planSummary(project, ranking, plan, style),
    '',
    ...plan.years.flatMap((year) => yearReport(year, { titles, names, since }, style)),
    '',
  ].join('\n');
}

// What the council is told of a plan that it froze: added, dropped, postponed, and money moved.

export function amendmentsReport(
  project: Project,
  year: number,
  since: AmendedPlan | null,
  { language, colour, width }: ReportStyle,
): string {
  const [ink, words] = [paint(colour), planAmendments[language]];
  const head = ink.bold(visible(project.info.title));
  if (since === null) return `${head}\n${words.notFrozen(year)}\n`;
  const frozen = project.frozenPlans.find((one) => one.year === year)?.plan ?? {};
  const titles = new Map([...goneActions(frozen).values(), ...everyAction(project)].map(({ id, title }) => [id, title]));
  const room = Math.max(20, Math.min(56, width - 40));
  const named = (id: string): string => `${id}  ${padEnd(clip(visible(titles.get(id) ?? ''), room), room)}`;
  const what = ({ from, to }: PlanChange): string => {
    if (from === to) return words.same;
    if (to === 'selected') return ink.green(words.added);
    if (to === 'excluded') return ink.red(words.dropped);
    return ink.yellow(to === 'postponed' ? words.postponed : words.reserved);
  };
  const changed = (change: PlanChange): string =>
    `  ${named(change.action)}  ${what(change)}${change.note === undefined ? '' : `${colon[language]}${visible(change.note)}`}`;
  const moved = ({ action, nature, before, now }: MovedBudget): string =>
    `  ${named(action)}  ${words.natures[nature]} ${amountOf(nature, before, language)} → ${amountOf(nature, now, language)}`;
  const above = (text: string): string => `${text}${colon[language].trimEnd()}`;
  const isQuiet = since.amendments.length + since.pending.length + since.moved.length === 0;
  return [
    head,
    words.frozen(year, since.frozenBy),
    ...since.amendments.flatMap(({ date, decision, changes }) => [
      above(words.amendment(date, decision)),
      ...changes.map(changed),
    ]),
    ...(since.pending.length > 0 ? [above(ink.yellow(words.pending)), ...since.pending.map(changed)] : []),
    ...(since.moved.length > 0 ? [above(words.moved), ...since.moved.map(moved)] : []),
    ...(isQuiet ? [words.none] : []),
    '',
  ].join('\n');
}
