// What a refusal does, for people: what each action loses, what is then to be found, what no longer fits.
import type { Money, Refusal } from '../model/index.ts';
import { formatList } from '../wording/formats.ts';
import { budgetWords } from '../wording/means.ts';
import { visible } from '../wording/visible.ts';
import { amountIn, type BudgetTold, block } from './budget-report.ts';
import { columns } from './columns.ts';
import { paint } from './paint.ts';
import type { ReportStyle } from './report-style.ts';

/** What is to be found, and not what there is too much of. */
const toFind = (gap: Money | null): Money | null =>
  gap === null || gap.max <= 0 ? null : { min: Math.max(0, gap.min), max: gap.max };

export function refusalReport({ project }: Pick<BudgetTold, 'project'>, refusal: Refusal, style: ReportStyle): string {
  const { language, colour, width } = style;
  const { refused: words, heads, without } = budgetWords[language];
  const amount = amountIn(language);
  const ink = paint(colour);
  const title = ink.bold(visible(project.info.title));
  if (refusal.actions.length === 0) return `${title}\n${words.nothing}\n`;
  const top = [title, words.title(visible(formatList(refusal.funders, language)))];
  const right = (head: string) => ({ head, side: 'right' as const });
  const [head = '', ...lines] = columns(
    [{ head: '', side: 'left' }, ...[heads.lost, heads.before, heads.after, heads.toFind].map(right)],
    [
      ...refusal.actions.map(({ action, title, lost, before, after }) => [
        `${action} ${visible(title)}`,
        ...[lost, before.remaining, after.remaining, toFind(after.gap)].map(amount),
      ]),
      [heads.total, '', ...[refusal.before.remaining, refusal.after.remaining, toFind(refusal.after.gap)].map(amount)],
    ],
    width - 2,
  );
  const changing = refusal.years.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  const [yearHead = '', ...years] = columns(
    [{ head: '', side: 'left' }, ...[heads.before, heads.after].map(right)],
    changing.map(({ year, before, after }) => [String(year ?? without.year), amount(before), amount(after)]),
    width - 2,
  );
  const broken = [
    ...refusal.overrun.map(({ year, nature, left, available }) =>
      ink.red(words.overrun(year, nature, amount(-(left ?? 0)), amount(available))),
    ),
    ...refusal.changed.map(({ year, action, title, enters }) => words.changed(year, action, visible(title), enters)),
  ];
  return `${[
    ...top,
    ...block(ink.bold(words.actions), [ink.dim(head), ...lines.slice(0, -1), ...lines.slice(-1).map((one) => ink.bold(one))]),
    ...block(ink.bold(words.years), [ink.dim(yearHead), ...years]),
    '',
    ...(broken.length > 0 ? broken : [words.holds]),
  ].join('\n')}\n`;
}
