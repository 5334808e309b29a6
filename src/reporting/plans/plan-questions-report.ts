// Answers about a plan for people: why not this action, what other money would do, which actions are sure.
import type { Core, FrontierPoint, Project, Ranking, WhyNot } from '../../model/index.ts';
import { colon, exactly } from '../../values/index.ts';
import { formatMoney, formatPercent } from '../../wording/formats.ts';
import { planReason, planRule } from '../../wording/plans/plan-reasons.ts';
import { planQuestions } from '../../wording/plans/plan-words.ts';
import { visible } from '../../wording/visible.ts';
import { bar } from '../bar.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { clip, padEnd, padStart, widest } from '../table.ts';
import { namesIn } from './plan-report.ts';

const titlesOf = ({ actions }: Project) => {
  const titles = new Map(actions.map(({ id, title }) => [id, visible(title)]));
  return (id: string): string => titles.get(id) ?? '';
};

export function whyNotReport(
  project: Project,
  ranking: Ranking,
  answer: WhyNot,
  { language, colour, width }: ReportStyle,
): string {
  const [ink, words, title, names] = [paint(colour), planQuestions[language], titlesOf(project), namesIn(project, ranking)];
  const { action, year, wanted, reason, imposed, conflict, extra } = answer;
  const named = (ids: readonly string[], head: string) =>
    ids.length === 0
      ? []
      : [`${head}${colon[language]}`, ...ids.map((id) => `  ${id}  ${clip(title(id), Math.max(20, width - 12))}`)];
  const head = ink.bold(`${action}  ${title(action)}`);
  if (year !== null && (wanted === null || reason === null)) return `${head}\n${words.isIn(year)}\n`;
  const changed = imposed && [
    words.imposed(imposed),
    ...(imposed.leave.length === 0 ? [words.noLeave] : named(imposed.leave, words.leave)),
    ...named(imposed.join, words.join),
    ...(imposed.move.length === 0
      ? []
      : [
          `${words.move}${colon[language]}`,
          ...imposed.move.map(
            ({ action: id, from, to }) => `  ${id}  ${from} → ${to}  ${clip(title(id), Math.max(20, width - 26))}`,
          ),
        ]),
  ];
  return [
    head,
    ...(year === null ? [] : [words.isIn(year)]),
    reason === null
      ? words.outOnly
      : wanted === null
        ? words.out(planReason(reason, language))
        : words.notYet(wanted, planReason(reason, language)),
    ...(changed ?? []),
    ...(conflict.length > 0
      ? [words.conflict, ...conflict.map((rule) => `  · ${visible(planRule(rule, language, names.axis))}`)]
      : []),
    ...(extra === null ? (imposed === null ? [] : [words.noExtra]) : [words.extra(extra.means, extra.year, extra.isLeast)]),
    '',
  ].join('\n');
}

export function frontierReport(project: Project, points: readonly FrontierPoint[], { language, colour }: ReportStyle): string {
  const [ink, words] = [paint(colour), planQuestions[language]];
  if (points.length === 0) return `${words.noEnvelopes}\n`;
  const most = Math.max(...points.map(({ worth }) => worth?.value ?? 0), 1);
  const shares = points.map(({ share }) => formatPercent(Math.round(share * 100), language));
  const sums = points.map(({ money }) => formatMoney(exactly(money), language));
  const shift = ({ share, join, leave }: FrontierPoint): string =>
    share === 1
      ? ink.bold(words.now)
      : [...join.map((id) => ink.green(`+${id}`)), ...leave.map((id) => ink.red(`−${id}`))].join(' ');
  const rows = points.map((point, place) => {
    const said = point.worth === null ? ink.red(words.impossible) : padStart(words.worth(point.worth.value), 15);
    return `  ${padStart(shares[place] ?? '', widest(shares))}  ${padStart(sums[place] ?? '', widest(sums))}  ${said}  ${bar((point.worth?.value ?? 0) / most, 20)}  ${shift(point)}`.trimEnd();
  });
  return [ink.bold(visible(project.info.title)), words.frontier, ...rows, ''].join('\n');
}

export function coreReport(project: Project, core: Core, { language, colour, width }: ReportStyle): string {
  const [ink, words, title] = [paint(colour), planQuestions[language], titlesOf(project)];
  if (core.actions.length === 0) return `${words.noCore}\n`;
  const colours = { fund: ink.green, discuss: ink.yellow, drop: ink.red };
  const ids = widest(core.actions.map(({ action }) => action));
  const room = Math.max(20, Math.min(56, width - ids - 40));
  const sorted = core.actions.toSorted((a, b) => b.share - a.share);
  const rows = sorted.map(({ action, share, verdict }) => {
    const said = formatPercent(Math.round(share * 100), language);
    return `  ${padEnd(action, ids)}  ${padEnd(clip(title(action), room), room)}  ${padStart(said, 6)}  ${bar(share)}  ${colours[verdict](words.verdict[verdict])}`;
  });
  const head = core.portfolios === null ? words.core(core) : words.exactCore(core.portfolios, core.weights);
  const equals = core.equals.map(({ join, leave }) => `  · ${words.equal(join.map(title), leave.map(title))}`);
  const parted = equals.length === 0 ? [] : [words.equals, ...equals, ink.dim(words.byId)];
  return [ink.bold(visible(project.info.title)), head, ...rows, ...parted, ''].join('\n');
}
