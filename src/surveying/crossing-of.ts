// A question crossed by another: shares in each group, and whether the groups differ.

import type {
  AskedQuestion,
  CodedLabel,
  CrossingColumn,
  CrossingStatistics,
  GroupStatistics,
  SurveyResults,
} from '../model/index.ts';
import { round, roundParts } from '../values/index.ts';
import { answersShown, isWhole, otherCode, sum } from './counted.ts';
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
}

export function crossingOf({ question, by, row, crossed, smallestBase }: CrossingRequest): CrossingStatistics {
  const { counts = {} } = crossed;
  const columns = columnsOf(question, crossed);
  const known = answersShown(by, [...Object.keys(counts), ...Object.keys(crossed.means ?? {})]);
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

/** Levels are told by groups of levels; answers that nobody typed have no column. */
function columnsOf(question: AskedQuestion, { counts = {} }: Crossed): readonly CrossingColumn[] {
  const together = levelGroups(question);
  if (together !== null) return together;
  const given = [...new Set(Object.values(counts).flatMap((options) => Object.keys(options ?? {})))];
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
  const cells = columns.map(({ answers }) => sum(answers.map((answer) => options[answer] ?? 0)));
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
