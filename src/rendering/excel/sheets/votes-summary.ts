/** « Synthèse »: what the ballots come to together, by formulas on the sheet of ballots; who disagrees on what, who has not voted. */
import type { View } from '../../../model/index.ts';
import { ballotsWords } from '../../../wording/workbook-ranking.ts';
import { at } from '../areas.ts';
import { figure, formats, formula, text } from '../cells.ts';
import type { Saying } from '../saying.ts';
import type { Cell, Row, Sheet } from '../sheet.ts';
import { type Column, heading, table } from '../table.ts';
import { ballotColumns, percents, type Votes } from './ballots.ts';

type Ranking = NonNullable<View['ranking']>;

export function votesSummarySheet({ ranking }: View, { language }: Pick<Saying, 'language'>): Sheet | null {
  const votes = ranking?.votes;
  if (!ranking || !votes) return null;
  const words = ballotsWords[language].summary;
  const rows: Row[] = [...heading(words.title, votes.turnout), ...votes.agreement.map((said) => [text(said, 'fact')])];
  const add = <T>(title: string, columns: readonly Column<T>[], items: readonly T[]): void => {
    if (items.length === 0) return;
    rows.push([], [text(title, 'section')]);
    rows.push(...table(rows.length + 1, columns, items).rows);
  };
  add(words.weights, weightColumns(ranking, votes, language), ranking.criteria);
  add(words.colleges, collegeColumns(ranking, votes, language), votes.colleges);
  rows.push([], [text(words.silent, 'section')]);
  rows.push(...(votes.silent.length > 0 ? votes.silent : [words.everyone]).map((code): Row => [text(code, 'fact')]));
  add(
    words.disagreements,
    [
      { head: words.criterion, width: 34, of: ({ first }) => text(first, 'strong') },
      { head: words.share, width: 14, of: ({ share }) => figure(share, percents) },
      { head: words.other, width: 34, of: ({ second }) => text(second) },
    ],
    votes.disagreements,
  );
  const widest = Math.max(7, ranking.criteria.length + 3);
  return {
    name: words.sheet,
    widths: [36, ...Array.from({ length: widest - 1 }, () => 14)],
    rows,
    frozen: { rows: 2, columns: 0 },
  };
}

/** Each ballot's weight of a criterion, with its influence; ballots without weights are left out. */
const voicesOn = ({ ballots }: Votes, index: number) =>
  ballots.flatMap(({ weights, influence }) => {
    const share = weights[index]?.share;
    return share === undefined ? [] : [{ share, influence }];
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function statisticsOf(votes: Votes, index: number) {
  const voices = voicesOn(votes, index);
  const shares = voices.map(({ share }) => share).sort((a, b) => a - b);
  const middle = (shares.length - 1) / 2;
  const plain = sum(shares) / shares.length;
  return {
    mean: sum(voices.map(({ share, influence }) => share * influence)) / sum(voices.map(({ influence }) => influence)),
    median: ((shares[Math.floor(middle)] ?? 0) + (shares[Math.ceil(middle)] ?? 0)) / 2,
    least: shares[0] ?? 0,
    most: shares.at(-1) ?? 0,
    deviation: Math.sqrt(sum(shares.map((share) => (share - plain) ** 2)) / (shares.length - 1)),
  };
}

function weightColumns(
  { criteria }: Ranking,
  votes: Votes,
  language: Saying['language'],
): readonly Column<Ranking['criteria'][number]>[] {
  const words = ballotsWords[language].summary;
  const { influence, weight } = ballotColumns(votes, { language });
  const column = (
    head: string,
    written: (weights: string) => string,
    of: (found: ReturnType<typeof statisticsOf>) => number,
  ): Column<Ranking['criteria'][number]> => ({
    head,
    width: 14,
    of: (criterion) => {
      const index = criteria.indexOf(criterion);
      return formula(written(weight(index)), of(statisticsOf(votes, index)), percents);
    },
  });
  const several = votes.ballots.filter(({ weights }) => weights.length > 0).length > 1;
  return [
    { head: words.criterion, width: 36, of: ({ title }) => text(title, 'strong') },
    { head: words.used, width: 14, of: ({ share }) => figure(share, percents, 'strong') },
    column(
      words.mean,
      (all) => `SUMPRODUCT(${influence},${all})/SUMIF(${all},">=0",${influence})`,
      ({ mean }) => mean,
    ),
    column(
      words.median,
      (all) => `MEDIAN(${all})`,
      ({ median }) => median,
    ),
    column(
      words.least,
      (all) => `MIN(${all})`,
      ({ least }) => least,
    ),
    column(
      words.most,
      (all) => `MAX(${all})`,
      ({ most }) => most,
    ),
    ...(several
      ? [
          column(
            words.deviation,
            (all) => `STDEV(${all})`,
            ({ deviation }) => deviation,
          ),
        ]
      : []),
  ];
}

function collegeColumns(
  { criteria }: Ranking,
  votes: Votes,
  language: Saying['language'],
): readonly Column<Votes['colleges'][number]>[] {
  const words = ballotsWords[language].summary;
  const { college, influence, weight } = ballotColumns(votes, { language });
  const meanOf = (index: number, row: number, share: number): Cell => {
    const own = at(1, row, 'column');
    const points = `SUMPRODUCT((${college}=${own})*${influence}*${weight(index)})`;
    return formula(`${points}/SUMIFS(${influence},${college},${own},${weight(index)},">=0")`, share, percents);
  };
  return [
    { head: words.college, width: 36, of: (one) => text(one.college, 'strong') },
    { head: words.ballots, width: 14, of: ({ voters }) => figure(voters, formats.whole) },
    ...criteria.map(({ title }, index): Column<Votes['colleges'][number]> => {
      return { head: title, width: 14, of: ({ weights }, row) => meanOf(index, row, weights[index]?.share ?? 0) };
    }),
    { head: words.first, width: 14, of: ({ first }) => text(first.join(', ')) },
  ];
}
