// What may be published of a survey, as the file of its results holds it: written from figures, and read back into the same figures.
import type {
  AnswerStatistics,
  AskedQuestion,
  CodedLabel,
  CrossingStatistics,
  Interval,
  LineStatistics,
  SurveyResults,
  SurveyWave,
} from '../model/index.ts';
import { answersShown, type Count, otherCode } from './counted.ts';
import { columnsOf, labelsTogether } from './crossing-of.ts';
import { npsGroups } from './nps-groups.ts';

type Crossed = NonNullable<SurveyResults['crossings']>[number];
type Publishable = NonNullable<SurveyResults['publishable']>;

/** The parts that are known, in their order. */
const said = <Value>(parts: { readonly [key: string]: Value | null | undefined }): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([key, value]) => (value === null || value === undefined ? [] : [[key, value]])),
  );
const around = (interval: Interval | null) => (interval === null ? {} : { low: interval.low, high: interval.high });
const between = ({ low, high }: { low?: number; high?: number }): Interval | null =>
  low === undefined || high === undefined ? null : { low, high };
const isShown = ({ count }: AnswerStatistics): boolean => count !== null;

/**
 * `counted` and `published` are the figures of one wave: null when documents leave it out. Lines of which nothing is hidden stay as they were counted,
 * those of numbers excepted; crossings are what documents show of them.
 */
export function publishableResults(
  { counts = [], crossings: _, base, complete, partial, weighting, ...head }: SurveyResults,
  counted: SurveyWave,
  published: SurveyWave | null,
  thresholds: Pick<Publishable, 'smallestCell' | 'smallestBase'>,
): SurveyResults {
  const whole = {
    ...head,
    publishable: { ...thresholds, ...(published === null && { leftOut: true }) },
    ...said({ base, complete, partial }),
  };
  if (published === null) return whole;
  const lines = published.questions.flatMap(({ id, type, lines: shown }, at) =>
    shown.map((line, place): Count => {
      const own = counts.find((one) => one.question === id && one.row === line.row?.code);
      const isWhole = JSON.stringify(line) === JSON.stringify(counted.questions[at]?.lines[place]);
      const { smallest: __, largest: ___, ...kept } = own ?? { question: id };
      return isWhole && type !== 'number' ? kept : countPublished(id, line);
    }),
  );
  const crossed = published.questions.flatMap(({ id, crossings }) => crossings.map((one) => crossedPublished(id, one)));
  return {
    ...whole,
    counts: lines,
    ...(crossed.length > 0 && { crossings: crossed }),
    ...(weighting && { weighting }),
  };
}

function countPublished(question: string, line: LineStatistics): Count {
  const { row, asked, base, noOpinion, answers, groups, mean, ends, nps, rank } = line;
  const shown = answers.filter(isShown);
  const other = shown.find(({ code }) => code === otherCode)?.count;
  const options = shown.filter(({ code }) => code !== otherCode).map(({ code, count }) => [code, count ?? 0] as const);
  const figures = ({ share, interval }: AnswerStatistics) => ({ ...said({ share }), ...around(interval) });
  return {
    question,
    ...(row && { row: row.code }),
    ...said({ asked, base, noOpinion }),
    ...(answers.length > 0 && { options: Object.fromEntries(options) }),
    ...said({ other }),
    published: {
      ...(shown.length > 0 && { answers: Object.fromEntries(shown.map((one) => [one.code, figures(one)])) }),
      ...(groups.some(isShown) && {
        groups: Object.fromEntries(groups.filter(isShown).map((one) => [one.code, { count: one.count ?? 0, ...figures(one) }])),
      }),
      ...(mean && {
        mean: { value: mean.value, ...around(mean.interval), ...said({ deviation: mean.deviation, median: mean.median }) },
      }),
      ...(ends && { ends }),
      ...(nps && { nps: { score: nps.score, ...around(nps.interval) } }),
      ...(rank && { rank: { mean: rank.mean, borda: rank.borda, ...said({ first: rank.first }) } }),
    },
  };
}

/** The same figures; answers that are missing are hidden. */
export function lineFrom(question: AskedQuestion, row: CodedLabel | null, count: Count, smallestBase: number): LineStatistics {
  const { asked = null, base = null, noOpinion = null, options = {}, other, published = {} } = count;
  const given = other === undefined ? options : { ...options, [otherCode]: other };
  const shownOf = (
    { code, label }: CodedLabel,
    counted: number | undefined,
    figures: { share?: number; low?: number; high?: number } = {},
  ): AnswerStatistics => ({
    code,
    label,
    count: counted ?? null,
    share: counted === undefined ? null : (figures.share ?? null),
    interval: counted === undefined ? null : between(figures),
  });
  const { mean, ends = null, nps, rank } = published;
  return {
    row,
    asked,
    base,
    noOpinion,
    isFragile: base === null || base < smallestBase,
    answers: answersShown(question, Object.keys(given)).map((one) =>
      shownOf(one, given[one.code], published.answers?.[one.code]),
    ),
    groups:
      question.type === 'nps'
        ? npsGroups.map(({ code }) => shownOf({ code, label: code }, published.groups?.[code]?.count, published.groups?.[code]))
        : [],
    mean: mean
      ? { value: mean.value, interval: between(mean), deviation: mean.deviation ?? null, median: mean.median ?? null }
      : null,
    ends,
    nps: nps ? { score: nps.score, interval: between(nps) } : null,
    rank: rank ? { mean: rank.mean, first: rank.first ?? null, borda: rank.borda } : null,
  };
}

const joint = ' + ';

function crossedPublished(question: string, crossing: CrossingStatistics): Crossed {
  const { by, row, columns, rounded, groups, verdict, differences } = crossing;
  const { kind, ...figures } = verdict;
  return {
    question,
    ...(row && { row: row.code }),
    by,
    published: {
      columns: columns.map(({ code }) => code),
      ...said({ rounded }),
      groups: groups.map(({ code, base, cells, mean }) => {
        const counts = said(Object.fromEntries(columns.map((column, at) => [column.code, cells[at]?.count])));
        const shares = said(Object.fromEntries(columns.map((column, at) => [column.code, cells[at]?.share])));
        return { codes: code.split(joint), ...said({ base }), counts, shares, ...said({ mean }) };
      }),
      verdict: { kind, ...said(figures) },
      ...(differences.length > 0 && {
        differences: differences.map(({ group, answer, here, elsewhere, p }) => ({
          group,
          ...(answer !== null && { answer }),
          here,
          elsewhere,
          p,
        })),
      }),
    },
  };
}

export interface CrossingRead {
  readonly question: AskedQuestion;
  readonly by: AskedQuestion;
  readonly row: CodedLabel | null;
  readonly published: NonNullable<Crossed['published']>;
  readonly smallestBase: number;
}

export function crossingFrom({ question, by, row, published, smallestBase }: CrossingRead): CrossingStatistics {
  const { columns: codes, rounded, groups, verdict, differences = [] } = published;
  const columns = columnsOf(question, codes).filter(({ code }) => codes.includes(code));
  const apart = answersShown(
    by,
    groups.flatMap((group) => group.codes),
  );
  const labels = labelsTogether(
    apart,
    groups.map((group) => group.codes),
  );
  const { chiSquare = null, freedom = null, p: chance = null, cramersV = null } = verdict;
  return {
    by: by.id,
    byText: by.text,
    row,
    columns,
    ...(rounded !== undefined && { rounded }),
    groups: groups.map(({ base = null, counts = {}, shares = {}, mean = null }, at) => ({
      code: labels[at]?.code ?? '',
      label: labels[at]?.label ?? '',
      base,
      isFragile: base === null || base < smallestBase,
      cells: columns.map(({ code }) => ({ count: counts[code] ?? null, share: shares[code] ?? null })),
      mean,
    })),
    verdict: { kind: verdict.kind, chiSquare, freedom, p: chance, cramersV },
    differences: differences.map(({ group, answer = null, here, elsewhere, p }) => ({ group, answer, here, elsewhere, p })),
  };
}
