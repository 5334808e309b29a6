// The ballots behind a ranking: how far weights are apart, each college's own order, other rules of vote, and who would turn a pair round.

import type { CheckedOrder, Project, Ranking, VoteChecks, Votes } from '../../model/index.ts';
import { percentsOf, titleIn } from '../../values/index.ts';
import { formatNumber, formatPercent } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { groundsWords } from '../../wording/ranking/ranking-grounds.ts';
import { visible } from '../../wording/visible.ts';
import { votesWords } from '../../wording/votes/votes.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { padEnd, sideBySide, widest } from '../table.ts';

interface Column {
  readonly head: string;
  readonly order: CheckedOrder | null;
}

/** One row an action: its rank, and its rank in each column; then how far each column agrees. */
function ranksTable(project: Project, { actions }: VoteChecks, ranking: Ranking, columns: readonly Column[], style: ReportStyle) {
  const { language, width } = style;
  const words = votesWords[language];
  const titles = new Map(project.actions.map(({ id, title }) => [id, visible(title)]));
  const heads = [words.rank, ...columns.map(({ head }) => head)];
  const line = sideBySide(actions, heads, words.agreement, width);
  const ranks = new Map(ranking.ranked.map(({ action, rank }) => [action, rank]));
  const tau = ({ order }: Column): string => (order ? formatNumber(order.agreement, language, { decimals: 2 }) : '–');
  const dim = paint(style.colour).dim;
  return [
    line('', '', heads),
    ...actions.map((action, row) =>
      line(action, titles.get(action) ?? '', [
        String(ranks.get(action) ?? '–'),
        ...columns.map(({ order }) => String(order?.ranks[row] ?? '–')),
      ]),
    ),
    dim(line(words.agreement, '', ['', ...columns.map(tau)])),
  ];
}

/** Each college alone: its weights, and the ranks that they give. */
export function collegesReport(project: Project, ranking: Ranking, checks: VoteChecks | null, style: ReportStyle): string {
  const { language, colour } = style;
  const [ink, words] = [paint(colour), votesWords[language]];
  if (checks === null) return `${words.none}\n`;
  const named = checks.colleges.map((one) => {
    const name = one.college === null ? undefined : label(`ballots.ballots.college=${one.college}`, language);
    return { ...one, head: `${name ?? words.noCollege} (${one.voters})` };
  });
  const weights = named.map(({ head, weights: own }) => {
    const parts = percentsOf(own);
    const shares = ranking.criteria.map(
      ({ title }, j) => `${visible(title)} ${formatPercent(parts[j] ?? 0, language, { decimals: 1 })}`,
    );
    return `  ${padEnd(head, widest(named.map((one) => one.head)))}  ${shares.join(', ')}`;
  });
  const columns = named.map(({ head, ...order }) => ({ head, order }));
  return [
    ink.bold(words.colleges),
    ...weights,
    '',
    ...ranksTable(project, checks, ranking, columns, style),
    '',
    ...[words.rulesNote, words.agreementNote].map((note) => ink.dim(`· ${note}`)),
    '',
  ].join('\n');
}

/** All that the ballots say: `votes` is who weighed what, `checks` what other ways of counting make of it. */
export function votesReport(
  project: Project,
  ranking: Ranking,
  { votes, checks }: { readonly votes: Votes | null; readonly checks: VoteChecks | null },
  style: ReportStyle,
): string {
  const { language, colour } = style;
  const [ink, words, groundWords] = [paint(colour), votesWords[language], groundsWords[language]];
  if (votes === null || checks === null) return `${words.none}\n`;
  const titles = ranking.criteria.map(({ title }) => visible(title));
  const share = (value: number): string => formatPercent(value * 100, language, { decimals: 1 });
  const spread = votes.spread.map(({ min, max, deviation }, j) => {
    const mean = ranking.criteria[j]?.weight ?? 0;
    return `  ${padEnd(titles[j] ?? '', widest(titles))}  ${words.spread(share(mean), share(min), share(max), share(deviation))}`;
  });
  const title = (id: string): string => visible(titleIn(ranking.criteria, id));
  const [most] = votes.opposed;
  const columns: readonly Column[] = [
    { head: 'Borda', order: checks.borda },
    { head: 'Copeland', order: checks.copeland },
    { head: 'Kemeny', order: checks.kemeny },
  ];
  return [
    ink.bold(words.heading(votes.year, checks.voters)),
    ...(votes.silent.length > 0 ? [words.silent(votes.silent.map(visible))] : []),
    '',
    ink.bold(words.weights),
    ...spread,
    most ? groundWords.opposed(title(most.criteria[0]), title(most.criteria[1]), most.share) : groundWords.united,
    ...(votes.concordance === null
      ? []
      : [`${groundWords.agreeing(votes.concordance)}${groundWords.concordance(votes.concordance)}`]),
    '',
    collegesReport(project, ranking, checks, style),
    ink.bold(words.rules),
    ...ranksTable(project, checks, ranking, columns, style),
    '',
    checks.condorcet === null ? words.noCondorcet : words.condorcet(checks.condorcet),
    ...(checks.kemeny === null
      ? [words.noKemeny]
      : checks.kemeny.orders === 1
        ? []
        : [words.manyKemeny(checks.kemeny.orders)]
    ).map((note) => ink.dim(`· ${note}`)),
    '',
    ink.bold(words.pairs),
    ...checks.pairs.map(
      ({ before, after, reversers }) => `  ${words.pair(before, after, reversers.map(visible), checks.voters)}`,
    ),
    '',
  ].join('\n');
}
