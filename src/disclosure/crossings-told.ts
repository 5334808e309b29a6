// What is told of a cross table: cells, bases, shares alone, what stands out, and what all people answered.
import type { CrossingStatistics, QuestionStatistics } from '../model/index.ts';
import { sumOf } from '../values/index.ts';
import { isSumOf, lineKey, type WaveTold } from './lines-told.ts';
import type { Collector } from './system.ts';

interface Table {
  readonly wave: WaveTold;
  readonly question: QuestionStatistics;
  readonly counted: CrossingStatistics;
  readonly told: CrossingStatistics;
  readonly isSum: boolean;
}

export function tellCrossings(wave: WaveTold, collect: Collector): void {
  for (const question of wave.counted.questions) {
    const shown = wave.published.questions.find(({ id }) => id === question.id)?.crossings ?? [];
    for (const counted of question.crossings) {
      const told = shown.find(({ by, row }) => by === counted.by && row?.code === counted.row?.code);
      if (told === undefined || counted.columns.length === 0) continue;
      const table: Table = { wave, question, counted, told, isSum: isSumOf(question) };
      knowCells(table, collect);
      if (told.rounded === undefined) tellGroups(table, collect);
      else tellRounded(table, told.rounded, collect);
      tellTotals(table, collect);
    }
  }
}

/** The same people are counted whichever of two questions crosses the other. */
function cellKey({ wave, question, counted }: Table, column: number, group: string): string {
  const { code = '', answers = [] } = counted.columns[column] ?? {};
  const row = counted.row?.code ?? '';
  const [own, other] = [`${question.id}/${row}/${code}`, `${counted.by}//${group}`];
  const isPlain = row === '' && answers.length === 1 && answers[0] === code;
  return ['cell', wave.counted.wave ?? '', ...(isPlain ? [own, other].sort() : [own, other])].join(' ');
}

function knowCells(table: Table, { know }: Collector): void {
  const { wave, question, counted } = table;
  for (const { code: group, label } of groupsIn(table))
    for (const column of counted.columns.keys())
      know(cellKey(table, column, group), {
        count: counted.groups.find(({ code }) => code === group)?.cells[column]?.count ?? 0,
        least: 0,
        most: wave.published.base,
        name: {
          ...{ survey: wave.survey, wave: wave.counted.wave, question: question.id, row: counted.row?.label ?? null },
          ...{ answer: counted.columns[column]?.label ?? '', by: counted.by, group: label },
        },
      });
}

/** Those of which nobody answered too, where they are told with others. */
function groupsIn({ counted, told }: Table): readonly { readonly code: string; readonly label: string }[] {
  const codes = new Set(counted.groups.map(({ code }) => code));
  const silent = told.groups.flatMap(({ code }) => partsOf(code)).filter((code) => !codes.has(code));
  return [...counted.groups, ...silent.map((code) => ({ code, label: code }))];
}

/** The groups of the table as counted that one that is shown is made of. */
const partsOf = (code: string): readonly string[] => code.split(' + ');

const termsOf = (table: Table, code: string) => (column: number) =>
  partsOf(code).map((group) => [cellKey(table, column, group), 1] as const);

function tellGroups(table: Table, { relate, unknown }: Collector): void {
  const { told, isSum, question } = table;
  const isColumnHidden = told.columns.map((_, at) => told.groups.every(({ cells }) => cells[at]?.share == null));
  const bases = told.groups.map(({ base }) => base);
  const all = bases.includes(null) ? null : sumOf(bases, (base) => base ?? 0);
  for (const { code, base, cells, mean } of told.groups) {
    const termsAt = termsOf(table, code);
    const every = cells.flatMap((_, column) => termsAt(column));
    if (base !== null && isSum) relate({ least: base, most: base, terms: every, from: 'surveys' });
    for (const [column, { count, share }] of cells.entries()) {
      const terms = termsAt(column);
      const truth = sumOf(terms, ([key]) => unknown(key)?.count ?? 0);
      const isWhole = base === null || isColumnHidden[column] === true;
      const hidden = { least: isWhole ? 0 : Math.min(1, truth), most: base ?? Number.POSITIVE_INFINITY };
      const range = count !== null ? { least: count, most: count } : share === null ? hidden : around(share, base ?? 0, isSum);
      relate({ ...range, terms, from: 'surveys' });
      const apart = told.differences.find(({ group, answer }) => group === code && answer === told.columns[column]?.code);
      if (count !== null || apart === undefined || all === null) continue;
      const others = told.groups.filter((one) => one.code !== code).flatMap((one) => partsOf(one.code));
      const elsewhere = others.map((group) => [cellKey(table, column, group), 1] as const);
      relate({ ...around(apart.elsewhere, all - (base ?? 0), false), terms: elsewhere, from: 'surveys' });
    }
    const levels = levelsOf(told);
    if (mean === null || base === null || question.type === 'number' || !levels.every(Number.isFinite)) continue;
    const terms = levels.flatMap((level, column) => termsAt(column).map(([key]) => [key, level] as const));
    relate({ least: (mean - 0.05) * base, most: (mean + 0.05) * base, terms, from: 'surveys' });
  }
}

/** A count lies on either side of what it was rounded to, and so does a base; shares are of these. */
function tellRounded(table: Table, rounded: number, { relate }: Collector): void {
  const { told, isSum, question } = table;
  const near = (count: number) => ({ least: Math.max(0, count - rounded + 1), most: count + rounded - 1 });
  for (const { code, base, cells, mean } of told.groups) {
    const termsAt = termsOf(table, code);
    if (base !== null && isSum) relate({ ...near(base), terms: cells.flatMap((_, at) => termsAt(at)), from: 'surveys' });
    for (const [at, { count }] of cells.entries())
      if (count !== null) relate({ ...near(count), terms: termsAt(at), from: 'surveys' });
    const levels = levelsOf(told);
    if (mean === null || base === null || question.type === 'number' || !levels.every(Number.isFinite)) continue;
    const far = 0.05 * near(base).most;
    const terms = levels.flatMap((level, at) => termsAt(at).map(([key]) => [key, level - mean] as const));
    relate({ least: -far, most: far, terms, from: 'surveys' });
  }
}

/** Levels stand apart in the table of a matrix alone: elsewhere a mean is of levels that are not told of groups. */
const levelsOf = ({ columns }: CrossingStatistics): readonly number[] =>
  columns.map(({ code, answers }) => (answers.length === 1 ? Number(code) : Number.NaN));

/** What sums to 100 % was rounded up or down; what stands by itself to the nearest. */
const around = (share: number, base: number, isSum: boolean) => {
  const far = isSum ? 1 : 0.5;
  return { least: ((share - far) * base) / 100, most: ((share + far) * base) / 100 };
};

/** All groups together are those who gave the answer, less those who did not say of which group they are. */
function tellTotals(table: Table, { relate, unknown }: Collector): void {
  const { wave, question, counted, isSum } = table;
  const { wave: id, questions } = wave.counted;
  // Somebody may be of several groups of a question that takes several answers.
  if (questions.find((one) => one.id === counted.by)?.type === 'multiple') return;
  const told = wave.published.questions.find((one) => one.id === counted.by)?.lines[0]?.base ?? null;
  const silent = wave.published.base - (told ?? 0);
  const groups = groupsIn(table).map(({ code }) => code);
  for (const [column, { answers }] of counted.columns.entries()) {
    const total = answers.map((code) => [lineKey(id, question.id, counted.row?.code ?? null, code), 1] as const);
    if (total.some(([key]) => unknown(key) === undefined)) continue;
    const cells = groups.map((group) => [cellKey(table, column, group), -1] as const);
    relate({ least: 0, most: silent, terms: [...total, ...cells], from: 'surveys' });
  }
  for (const group of groups) {
    const whole = lineKey(id, counted.by, null, group);
    if (unknown(whole) === undefined) continue;
    const cells = counted.columns.map((_, column) => [cellKey(table, column, group), -1] as const);
    for (const those of isSum ? [cells] : cells.map((cell) => [cell]))
      relate({ least: 0, most: Number.POSITIVE_INFINITY, terms: [[whole, 1], ...those], from: 'surveys' });
  }
}
