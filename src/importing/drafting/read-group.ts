// Several columns of one question → a multiple choice, a ranking, a matrix, or as many questions.
import type { ExportColumn, MappedColumn } from '../../model/index.ts';
import { bareWord, sumOf } from '../../values/index.ts';
import { withoutNumber } from '../surveys/plain-words.ts';
import { rankNamed } from '../surveys/rank-readers.ts';
import { isTicked } from '../surveys/understand-answer.ts';
import { isCommentPart, isOtherPart } from '../surveys/uses-of.ts';
import { type Choosing, choicesOf } from './choices-of.ts';
import type { ColumnCells, GatheredCells } from './column-cells.ts';
import { asksRanking } from './known-words.ts';
import { readColumn } from './read-column.ts';
import { type Drafted, type DraftReading, isCode, letterCode } from './reading-of.ts';

export interface DraftGroup {
  readonly text: string;
  readonly columns: readonly ExportColumn[];
}
export interface Drafting {
  readonly gathered: GatheredCells;
  readonly format: string;
  readonly choosing: Omit<Choosing, 'labels'>;
}

interface Part {
  readonly column: ExportColumn;
  readonly label: string;
  readonly cells: ColumnCells;
}
type Reading = Pick<Drafted, 'readings' | 'isSure'>;

const partOf = (column: ExportColumn, { gathered }: Drafting): Part => ({
  column,
  label: withoutNumber(column.partText ?? column.part ?? column.header) || column.header,
  cells: gathered.at(column.at),
});

/** Of several columns, all cells as one. */
function pooled(parts: readonly Part[]): ColumnCells {
  const times = new Map<string, number>();
  for (const { cells } of parts) for (const [text, count] of cells.times) times.set(text, (times.get(text) ?? 0) + count);
  const filled = sumOf(parts, ({ cells }) => cells.filled);
  return { filled, times, isEndless: parts.some(({ cells }) => cells.isEndless) };
}

const codesOf = (parts: readonly Part[]): readonly string[] => {
  const own = parts.map(({ column }) => column.part ?? '');
  const isKept = own.every(isCode) && new Set(own).size === own.length;
  return parts.map((_, at) => (isKept ? (own[at] ?? '') : letterCode(at)));
};
const labelledByCode = (parts: readonly Part[]): DraftReading['notes'] =>
  parts.every(({ column, label }) => column.partText === null && isCode(label)) ? ['label-is-code'] : [];

/** Each column holds a mark, or its own answer in words. */
function ticks(parts: readonly Part[]): DraftReading | null {
  const isTick = ({ cells, label, column }: Part): boolean =>
    !cells.isEndless && [...cells.times.keys()].every((cell) => isTicked(cell, [label, column.part ?? ''], {}) !== null);
  if (!parts.every(isTick) || parts.every(({ cells }) => cells.filled === 0)) return null;
  const codes = codesOf(parts);
  return {
    shape: { type: 'multiple', options: parts.map(({ label }, at) => ({ code: codes[at] ?? '', label })) },
    uses: parts.map(({ column }, at): MappedColumn => ({ column, use: { kind: 'answer', code: codes[at] ?? '' } })),
    notes: labelledByCode(parts),
  };
}

/** Of the responses that fill several of the columns, whether none gives one thing twice. */
function areDistinct(parts: readonly Part[], { gathered }: Drafting): boolean {
  const filled = gathered.rows.map((row) => parts.map(({ column }) => row[column.at] ?? '').filter((cell) => cell !== ''));
  const several = filled.filter((cells) => cells.length > 1);
  return several.length > 0 && several.every((cells) => new Set(cells.map(bareWord)).size === cells.length);
}

/** Columns are ranks that hold answers; or answers that hold ranks. */
function rankings(parts: readonly Part[], drafting: Drafting): DraftReading | null {
  if (parts.length < 2 || !areDistinct(parts, drafting)) return null;
  const { times, isEndless } = pooled(parts);
  const ranks = parts.map(({ column }) => rankNamed(column.part ?? ''));
  const areRanks = ranks.every((rank) => rank !== null) && new Set(ranks).size === parts.length;
  const cellRanks = [...times.keys()].map(rankNamed);
  const arePlaces =
    cellRanks.every((rank) => rank !== null && rank >= 1 && rank <= parts.length) &&
    new Set(cellRanks).size >= Math.min(parts.length, 2);
  if (arePlaces && !areRanks) {
    const codes = codesOf(parts);
    return {
      shape: { type: 'ranking', options: parts.map(({ label }, at) => ({ code: codes[at] ?? '', label })) },
      uses: parts.map(({ column }, at) => ({ column, use: { kind: 'place', code: codes[at] ?? '' } })),
      notes: labelledByCode(parts),
    };
  }
  const found = areRanks && !isEndless ? choicesOf(times, { ...drafting.choosing, labels: new Map() }) : null;
  if (found === null || found.covered < 0.95) return null;
  const options = found.shape.options?.map((option, at) => ({
    ...option,
    code: /^\d+$/.test(option.code) ? letterCode(at) : option.code,
  }));
  return {
    shape: { type: 'ranking', ...(options && { options }) },
    uses: parts.map(({ column }, at) => ({ column, use: { kind: 'rank', rank: ranks[at] ?? at + 1 } })),
    notes: found.notes.filter((note) => note === 'label-is-code'),
  };
}

/** Responses from which it tells something that columns have no answer in common. */
const fewest = 8;
/** Whether most answers stand in one column alone: these are questions that a group of the form holds. */
function areApart(parts: readonly Part[], { gathered }: Drafting): boolean {
  if (gathered.rows.length < fewest) return false;
  const columns = new Map<string, number>();
  for (const { cells } of parts)
    for (const answer of new Set([...cells.times.keys()].map(bareWord))) columns.set(answer, (columns.get(answer) ?? 0) + 1);
  const lone = [...columns.values()].filter((count) => count === 1).length;
  return lone * 2 > columns.size;
}

/** The same answers in each column, that say it of its row. */
function matrix(parts: readonly Part[], text: string, drafting: Drafting): Reading | null {
  const [first] = parts;
  if (first === undefined || parts.length < 2 || areApart(parts, drafting)) return null;
  const reader = { cells: pooled(parts), text, labels: new Map<string, string>(), ...drafting.choosing };
  const { readings, isSure } = readColumn(first.column, reader);
  const codes = codesOf(parts);
  const rows = parts.map(({ label }, at) => ({ code: codes[at] ?? '', label }));
  const uses = parts.map(({ column }, at): MappedColumn => ({ column, use: { kind: 'row', code: codes[at] ?? '' } }));
  const found = readings.flatMap(({ shape, notes }): readonly DraftReading[] => {
    const { type, options, scale } = shape;
    const own = type === 'yes-no' ? yesNo : options;
    if (type === 'single' || type === 'yes-no')
      return [{ shape: { type: 'matrix', rows, ...(own && { options: own }) }, uses, notes }];
    return type === 'scale'
      ? [{ shape: { type: 'matrix', rows, ...(scale && { scale }), ...(options && { options }) }, uses, notes }]
      : [];
  });
  // Figures under rows of one question are degrees; texts, if any, come after.
  const [best] = readings;
  const isFirst = best?.shape.type === 'single' || best?.shape.type === 'yes-no' || best?.shape.type === 'scale';
  return found.length === 0 || !isFirst ? null : { readings: found.slice(0, 1), isSure: isSure || best?.shape.type === 'scale' };
}
const yesNo = [
  { code: 'yes', label: 'Oui' },
  { code: 'no', label: 'Non' },
];

/** Columns of marks: « Oui » and « Non » in all of them may as well be a matrix. */
function several(text: string, parts: readonly Part[], drafting: Drafting): Reading | null {
  const ranked = rankings(parts, drafting);
  const isSphinx = drafting.format === 'sphinx';
  if (ranked !== null && (!isSphinx || asksRanking(text)))
    return { readings: [ranked], isSure: asksRanking(text) || drafting.gathered.rows.length >= 8 };
  const ticked = ticks(parts);
  if (ticked !== null) {
    const said = new Set([...pooled(parts).times.keys()].map(bareWord));
    const isBoth = ['oui', 'yes'].some((word) => said.has(word)) && ['non', 'no'].some((word) => said.has(word));
    const other = isBoth ? matrix(parts, text, drafting) : null;
    const isTool = drafting.format !== 'plain' && drafting.format !== 'google-forms' && drafting.format !== 'microsoft-forms';
    return { readings: [ticked, ...(other?.readings ?? [])], isSure: other === null || isTool };
  }
  const given = parts.every(({ column }) => rankNamed(column.part ?? '') !== null) ? firsts(parts, drafting) : null;
  return given ?? matrix(parts, text, drafting);
}

/** The first, the second… answer that somebody gave, in columns that have numbers alone. */
function firsts(parts: readonly Part[], { choosing }: Drafting): Reading | null {
  const { times, isEndless } = pooled(parts);
  const found = isEndless ? null : choicesOf(times, { ...choosing, labels: new Map() });
  if (found === null || found.covered < 0.8) return null;
  const uses = parts.map(({ column }): MappedColumn => ({ column, use: { kind: 'whole' } }));
  return { readings: [{ shape: { type: 'multiple', ...found.shape }, uses, notes: found.notes }], isSure: true };
}

const beside = (kind: 'other' | 'comment', list: readonly ExportColumn[]): readonly MappedColumn[] =>
  list.map((column) => ({ column, use: { kind } }));

function alone({ column, label, cells }: Part, text: string, drafting: Drafting): Drafted {
  const labels = drafting.gathered.labelsOf(column);
  return {
    text: label === text ? text : `${text} – ${label}`,
    columns: [column],
    profile: null,
    ...readColumn(column, { cells, text, labels, ...drafting.choosing }),
  };
}

/** What is said beside an answer goes with its question. */
export function readGroup({ text, columns }: DraftGroup, drafting: Drafting): readonly Drafted[] {
  const many = columns.length > 1;
  const comments = columns.filter(({ part }) => many && part !== null && isCommentPart(part));
  const typed = columns.filter(
    (column) =>
      many &&
      !comments.includes(column) &&
      column.part !== null &&
      isOtherPart(column.partText ?? column.part) &&
      !isMarked(column, drafting),
  );
  const main = columns.filter((column) => !comments.includes(column) && !typed.includes(column));
  const extra = [...beside('other', typed), ...beside('comment', comments)];
  const with_ = ({ readings, ...rest }: Reading): Reading => ({
    ...rest,
    readings: readings.map((one) => ({
      ...one,
      shape: {
        ...one.shape,
        ...(typed.length > 0 && ['single', 'multiple', 'yes-no'].includes(one.shape.type) && { other: true }),
      },
      uses: [...one.uses, ...extra],
    })),
  });
  const parts = main.map((column) => partOf(column, drafting));
  const [only, ...others] = parts;
  if (only === undefined) return columns.map((column) => alone(partOf(column, drafting), text, drafting));
  if (others.length === 0 && (only.column.part === null || many)) {
    const labels = drafting.gathered.labelsOf(only.column);
    const read = readColumn(only.column, { cells: only.cells, text, labels, ...drafting.choosing });
    const ticked = many ? ticks([only]) : null;
    return [{ text, columns, profile: null, ...with_(ticked === null ? read : { readings: [ticked], isSure: true }) }];
  }
  // Tools that give each answer a column may join all that was ticked in one more, which says nothing else.
  const apart = parts.filter(({ column }) => column.part !== null);
  const ticked = apart.length > 1 && apart.length < parts.length ? ticks(apart) : null;
  const found = ticked === null ? several(text, parts, drafting) : { readings: [ticked], isSure: true };
  return found === null
    ? columns.map((column) => alone(partOf(column, drafting), text, drafting))
    : [{ text, columns, profile: null, ...with_(found) }];
}

/** « Autre » that is ticked is an answer like another; what is typed there is not. */
function isMarked({ at, part }: ExportColumn, { gathered }: Drafting): boolean {
  const cells = [...gathered.at(at).times.keys()];
  return cells.length > 0 && cells.every((cell) => isTicked(cell, [part ?? ''], {}) !== null);
}
