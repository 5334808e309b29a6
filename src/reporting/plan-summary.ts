// What a plan is worth, how good it is for sure, the simple one beside, and what a reader must know.
import type { Plan, Project, Ranking } from '../model/index.ts';
import { formatPercent } from '../wording/formats.ts';
import { planRule, planWords } from '../wording/plan-words.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';
import type { ReportStyle } from './ranking-report.ts';

/** Names that a plan leaves as ids. */
export function namesIn({ axes }: Project, { criteria }: Ranking) {
  const named = (all: readonly { readonly id: string; readonly title: string }[]) => (id: string) =>
    visible(all.find((one) => one.id === id)?.title ?? id);
  return { axis: named(axes.axes ?? []), criterion: named(criteria) };
}

export function planSummary(
  project: Project,
  ranking: Ranking,
  { method, worth, conflict, notices }: Plan,
  { language, colour }: ReportStyle,
): readonly string[] {
  const [words, ink, names] = [planWords[language], paint(colour), namesIn(project, ranking)];
  const rules = conflict.map((rule) => planRule(rule, language, names.axis));
  const told =
    worth === null
      ? rules.length > 0
        ? [ink.red(words.conflict(rules))]
        : method === 'simple'
          ? [words.notFound]
          : []
      : method === 'simple'
        ? [words.simple(worth), ink.dim(words.points)]
        : [ink.bold(words.best(worth)), words.aside(worth), ink.dim(words.points)];
  const weight = (share: number) => formatPercent(Math.round(share * 100), language);
  return [
    ...told,
    ...notices.map((notice) => ink.dim(`· ${words.notice(notice, names.criterion(notice.criterion), weight(notice.weight))}`)),
  ];
}
