// A question crossed by another: shares in each group, and whether the groups differ.

import type {
  AskedQuestion,
  CodedLabel,
  CrossingColumn,
  CrossingStatistics,
  GroupStatistics,
  SurveyResults,
} from '../model/index.ts';
import { round, roundParts, sum, sumOf } from '../values/index.ts';
import { answersShown, isWhole, otherCode } from './counted.ts';
import { type Group, judged } from './judged.ts';
import { momentsOf } from './moments.ts';
import { npsGroups } from './nps-groups.ts';

type Crossed = NonNullable<SurveyResults['crossings']>[number];

export interface CrossingRequest {
  readonly question: AskedQuestion;
  readonly by: AskedQuestion;
  readonly row: CodedLabel | null;
  readonly crossed: Crossed;
  readonly smallestBase: number;
  /** The codes of each group, where some are put together; all stay apart when absent. */
  readonly joined?: readonly (readonly string[])[] | undefined;
}

export function crossingOf({ question, by, row, crossed: counted, smallestBase, joined }: CrossingRequest): CrossingStatistics {
  const crossed = joined === undefined ? counted : crossedTogether(counted, joined);
  const { counts = {} } = crossed;
  const columns = columnsOf(question, [...new Set(Object.values(counts).flatMap((options) => Object.keys(options ?? {})))]);
  const apart = answersShown(by, [...Object.keys(counted.counts ?? {}), ...Object.keys(counted.means ?? {})]);
  const known = joined === undefined ? apart : labelsTogether(apart, joined);
  const groups = known.map((group) => groupOf(question, group, columns, crossed)).filter(({ base }) => base > 0);
  const { verdict, differences } = judged(question, columns, groups);
  return {
    by: by.id,
    byText: by.text,
    row,
    columns,
    groups: groups.map((group) => shown(group, isWhole(question), smallestBase)),
    verdict,
    differences,
  };
}

const codeOf = (codes: readonly string[]): string => codes.join(' + ');

export const labelsTogether = (apart: readonly CodedLabel[], joined: readonly (readonly string[])[]): readonly CodedLabel[] =>
  joined.map((codes) => ({
    code: codeOf(codes),
    label: codes.map((code) => apart.find((one) => one.code === code)?.label ?? code).join(' / '),
  }));

/** Means of what has no levels to count are those of each group alone. */
function crossedTogether(
  { counts, bases, means, deviations, ...crossed }: Crossed,
  joined: readonly (readonly string[])[],
): Crossed {
  const added = (all: readonly Readonly<Record<string, number | undefined>>[]): Record<string, number> => {
    const total: Record<string, number> = {};
    for (const one of all) for (const [code, count] of Object.entries(one)) total[code] = (total[code] ?? 0) + (count ?? 0);
    return total;
  };
  const single = (of: Readonly<Record<string, number | undefined>> = {}) =>
    Object.fromEntries(Object.entries(of).filter(([code]) => joined.some((codes) => codes.length === 1 && codes[0] === code)));
  return {
    ...crossed,
    ...(counts && {
      counts: Object.fromEntries(joined.map((codes) => [codeOf(codes), added(codes.map((code) => counts[code] ?? {}))])),
    }),
    ...(bases && {
      bases: Object.fromEntries(joined.map((codes) => [codeOf(codes), sumOf(codes, (code) => bases[code] ?? 0)])),
    }),
    means: single(means),
    deviations: single(deviations),
  };
}

/** Levels are told by groups of levels; answers that nobody typed have no column. */
export function columnsOf(question: AskedQuestion, given: readonly string[]): readonly CrossingColumn[] {
  const together = levelGroups(question);
  if (together !== null) return together;
  return answersShown(question, given)
    .filter(({ code }) => code !== otherCode || given.includes(code))
    .map(({ code, label }) => ({ code, label, answers: [code] }));
}

function groupOf(
  question: AskedQuestion,
  { code, label }: CodedLabel,
  columns: readonly CrossingColumn[],
  { counts = {}, bases = {}, means = {}, deviations = {} }: Crossed,
): Group {
  const options = counts[code] ?? {};
  const cells = columns.map(({ answers }) => sumOf(answers, (answer) => options[answer] ?? 0));
  const base = isWhole(question) && columns.length > 0 ? sum(cells) : (bases[code] ?? 0);
  const levels = question.answers.map(({ code: at, value }) => ({ value, count: options[at] ?? 0, weight: options[at] ?? 0 }));
  const moments = question.type === 'scale' || question.type === 'matrix' ? momentsOf(levels) : null;
  const mean = moments?.mean ?? means[code];
  const deviation = moments?.deviation ?? deviations[code];
  const sample = mean === undefined || deviation === undefined ? null : { base, mean, deviation };
  return { code, label, base, cells, mean: mean ?? null, sample };
}

function shown({ code, label, base, cells, mean }: Group, isSum: boolean, smallestBase: number): GroupStatistics {
  const parts = cells.map((count) => (count / base) * 100);
  const shares = isSum && parts.length > 0 ? roundParts(parts, 100, 0) : parts.map((part) => round(part, 0));
  return {
    code,
    label,
    base,
    isFragile: base < smallestBase,
    cells: cells.map((count, index) => ({ count, share: shares[index] ?? null })),
    mean: mean === null ? null : round(mean, 1),
  };
}

/** Levels put together by groups: the two lowest of a scale, the two highest, and what lies between. The house names those of a recommendation, those of a scale are named by their levels. Null where answers stay apart: no levels, or too few to be put together. */
function levelGroups({ type, answers }: AskedQuestion): readonly CrossingColumn[] | null {
  const levels = answers.filter(({ value }) => value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if (type === 'nps')
    return npsGroups.map(({ code, from, to }) => ({
      code,
      label: code,
      answers: levels.filter(({ value }) => value !== null && value >= from && value <= to).map((level) => level.code),
    }));
  if (type !== 'scale' || levels.length < 4) return null;
  const parts = { lowest: levels.slice(0, 2), middle: levels.slice(2, -2), highest: levels.slice(-2) };
  return Object.entries(parts)
    .filter(([, part]) => part.length > 0)
    .map(([code, part]) => ({
      code,
      label: [...new Set([part[0], part.at(-1)].map((level) => level?.code ?? ''))].join('–'),
      answers: part.map((level) => level.code),
    }));
}
