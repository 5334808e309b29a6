// The columns of one question → what each of them says of it.
import type { ColumnUse, ExportColumn, MappedColumn } from '../../model/index.ts';
import { bareWord, oneLine } from '../../values/index.ts';
import type { KnownQuestion, Named } from './known-questions.ts';
import { comparable, likeness } from './likeness.ts';
import { rankNamed } from './rank-readers.ts';
import { understanding } from './understand-answer.ts';

export interface Uses {
  readonly columns: readonly MappedColumn[];
  /** Columns that fit nowhere. */
  readonly left: readonly ExportColumn[];
  /** Answers or rows were taken in the order of the columns. */
  readonly isByOrder: boolean;
}

/** The different cells of a column and how often each stands there, as far as the start of the file tells; none is empty. */
export type Sample = (at: number) => ReadonlyMap<string, number>;

const nearEnough = 0.85;
export const isOtherPart = (part: string): boolean =>
  /^(?:other|autres?\b.*|other\b.*)$/i.test(oneLine(part)) || /^-oth-$/i.test(part);
export const isCommentPart = (part: string): boolean => /(?:comment|commentaire)$/i.test(oneLine(part));

/** By its code, by its words, then by words that are nearly those; each name is taken once. */
function namedBy({ part, partText }: ExportColumn, names: readonly Named[]): string | null {
  const texts = [part, partText].filter((text) => text !== null);
  const words = texts.map(bareWord);
  const byCode = names.find(({ code }) => words.includes(bareWord(code)));
  if (byCode !== undefined) return byCode.code;
  const byLabel = names.find(({ labels }) => labels.some((label) => words.includes(bareWord(label))));
  if (byLabel !== undefined) return byLabel.code;
  const near = names
    .map(({ code, labels }) => ({
      code,
      like: Math.max(0, ...labels.flatMap((label) => texts.map((text) => likeness(comparable(text), comparable(label))))),
    }))
    .sort((a, b) => b.like - a.like);
  const [best, second] = near;
  return best !== undefined && best.like >= nearEnough && best.like > (second?.like ?? 0) ? best.code : null;
}

/** `SQ001`, `1`: a code of the tool, that says an order and nothing else. */
const isOrdinal = ({ part }: ExportColumn): boolean => /^(?:sq|a|r|c|opt|option)?_?0*\d{1,3}$/i.test(part ?? '');

function byNames(columns: readonly ExportColumn[], names: readonly Named[], use: (code: string) => ColumnUse): Uses {
  const found = columns.map((column) => ({ column, code: namedBy(column, names) }));
  const isByOrder = found.every(({ code, column }) => code === null && isOrdinal(column)) && columns.length === names.length;
  if (isByOrder) {
    const ordered = columns.flatMap((column, at) => (names[at] ? [{ column, use: use(names[at].code) }] : []));
    return { columns: ordered, left: [], isByOrder };
  }
  const taken = new Set<string>();
  const left: ExportColumn[] = [];
  const used = found.flatMap(({ column, code }): MappedColumn[] => {
    if (code === null || taken.has(code)) {
      left.push(column);
      return [];
    }
    taken.add(code);
    return [{ column, use: use(code) }];
  });
  return { columns: used, left, isByOrder: false };
}

/** Each column holds any of the answers, as the first, the second… that somebody gave. */
function holdAnswers(known: KnownQuestion, columns: readonly ExportColumn[], sample: Sample): boolean {
  const understand = understanding(known, {}, {});
  const cells = columns.flatMap(({ at }) => [...sample(at).keys()]);
  const words = new Set(cells.map(bareWord));
  const isMarks = [...words].every((word) => /^(?:[xyn01]|oui|non|yes|no)$/.test(word));
  return cells.length > 0 && !isMarks && cells.every((cell) => understand(cell).kind === 'answer');
}

const whole = (columns: readonly ExportColumn[]): Uses => ({
  columns: columns.map((column) => ({ column, use: { kind: 'whole' } })),
  left: [],
  isByOrder: false,
});

export function usesOf(known: KnownQuestion, columns: readonly ExportColumn[], sample: Sample): Uses {
  const { asked, answers, rows } = known;
  const extra = (kind: 'other' | 'comment', list: readonly ExportColumn[]): readonly MappedColumn[] =>
    list.map((column) => ({ column, use: { kind } }));
  const comments = columns.filter(({ part }) => part !== null && isCommentPart(part));
  const isNamed = (column: ExportColumn): boolean => namedBy(column, asked.type === 'matrix' ? rows : answers) !== null;
  const typed = columns.filter(
    (column) => asked.other !== null && column.part !== null && isOtherPart(column.partText ?? column.part) && !isNamed(column),
  );
  const rest = columns.filter((column) => !comments.includes(column) && !typed.includes(column));
  const main = mainUses(known, rest, sample);
  return { ...main, columns: [...main.columns, ...extra('other', typed), ...extra('comment', comments)] };
}

function mainUses(known: KnownQuestion, columns: readonly ExportColumn[], sample: Sample): Uses {
  const { asked, answers, rows } = known;
  const parted = columns.filter(({ part }) => part !== null);
  if (asked.type === 'matrix') return byNames(columns, rows, (code) => ({ kind: 'row', code }));
  if (parted.length === 0) return columns.length === 1 ? whole(columns) : { columns: [], left: columns, isByOrder: false };
  if (asked.type === 'ranking') {
    const ranked = parted.map((column) => ({ column, rank: rankNamed(column.part ?? '') }));
    if (!ranked.every(({ rank }) => rank !== null)) return byNames(columns, answers, (code) => ({ kind: 'place', code }));
    const uses = ranked.flatMap(({ column, rank }): MappedColumn[] =>
      rank === null ? [] : [{ column, use: { kind: 'rank', rank } }],
    );
    return { columns: uses, left: columns.filter(({ part }) => part === null), isByOrder: false };
  }
  if (answers.length === 0) return parted.length === 1 ? whole(columns) : { columns: [], left: columns, isByOrder: false };
  const main = columns.filter(({ part }) => part === null);
  const named = byNames(parted, answers, (code) => ({ kind: 'answer', code }));
  const isPlaced = named.columns.length > 0 && !named.isByOrder;
  if (!isPlaced && holdAnswers(known, parted, sample)) return whole(columns);
  // What joins in a cell all that was ticked beside says nothing more.
  if (asked.type === 'multiple' && named.columns.length > 1) return { ...named, left: [...named.left, ...main] };
  return { ...named, columns: [...whole(main).columns, ...named.columns] };
}
