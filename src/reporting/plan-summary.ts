// What a plan is worth, how good it is for sure, the simple one beside, and what a reader must know.
import type { Plan, Project, Ranking } from '../model/index.ts';
import { planRule } from '../wording/plan-reasons.ts';
import { planWords } from '../wording/plan-words.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';
import type { ReportStyle } from './report-style.ts';

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
  const rules = conflict.map((rule) => `  · ${visible(planRule(rule, language, names.axis))}`);
  const told =
    worth === null
      ? rules.length > 0
        ? [words.conflict, ...rules].map((line) => ink.red(line))
        : method === 'simple'
          ? [words.notFound]
          : []
      : method === 'simple'
        ? [words.simple(worth), ink.dim(words.points)]
        : [ink.bold(words.best(worth)), words.aside(worth), ink.dim(words.points)];
  return [...told, ...notices.map((notice) => ink.dim(`· ${visible(words.notice(notice, names))}`))];
}
