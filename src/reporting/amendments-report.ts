// What the council is told of a plan that it froze: added, dropped, postponed, and money moved.
import type { AmendedPlan, MovedBudget, PlanChange, Project } from '../model/index.ts';
import { colon } from '../values/index.ts';
import { amountOf } from '../wording/plan-reasons.ts';
import { planAmendments } from '../wording/plan-words.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';
import type { ReportStyle } from './report-style.ts';
import { clip, padEnd } from './table.ts';

export function amendmentsReport(
  project: Project,
  year: number,
  since: AmendedPlan | null,
  { language, colour, width }: ReportStyle,
): string {
  const [ink, words] = [paint(colour), planAmendments[language]];
  const head = ink.bold(visible(project.info.title));
  if (since === null) return `${head}\n${words.notFrozen(year)}\n`;
  const titles = new Map(project.actions.map(({ id, title }) => [id, visible(title)]));
  const room = Math.max(20, Math.min(56, width - 40));
  const named = (id: string): string => `${id}  ${padEnd(clip(titles.get(id) ?? '', room), room)}`;
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
  const isQuiet = since.amendments.length + since.pending.length + since.moved.length === 0;
  return [
    head,
    words.frozen(year, since.frozenBy),
    ...since.amendments.flatMap(({ date, decision, changes }) => [
      `${words.amendment(date, decision)}${colon[language]}`,
      ...changes.map(changed),
    ]),
    ...(since.pending.length > 0 ? [`${ink.yellow(words.pending)}${colon[language]}`, ...since.pending.map(changed)] : []),
    ...(since.moved.length > 0 ? [`${words.moved}${colon[language]}`, ...since.moved.map(moved)] : []),
    ...(isQuiet ? [words.none] : []),
    '',
  ].join('\n');
}
