// The questions that have columns → what is counted, each with its slots.
import { type CodedLine, type MappedColumn, type MappedQuestion, slotsOf } from '../../model/index.ts';
import type { KnownQuestion } from './known-questions.ts';

type Shape = Pick<CodedLine, 'row' | 'kind' | 'codes' | 'values' | 'silent' | 'hasOther'>;
const written: Shape = { row: null, kind: 'given', codes: [], values: [], silent: [], hasOther: false };

function shapesOf({ asked, rows }: KnownQuestion, columns: readonly MappedColumn[]): readonly Shape[] {
  const { type, answers, other } = asked;
  const closed = {
    row: null,
    codes: answers.map(({ code }) => code),
    values: answers.map(({ value }) => value),
    silent: answers.map(({ noOpinion }) => noOpinion),
    hasOther: other !== null && type !== 'matrix',
  };
  if (type === 'number' || (type === 'scale' && answers.length === 0)) return [{ ...written, kind: 'number' }];
  if (answers.length === 0) return [written];
  if (type === 'multiple') return [{ ...closed, kind: 'many' }];
  if (type === 'matrix') {
    const there = columns.flatMap(({ use }) => (use.kind === 'row' ? [use.code] : []));
    return rows.filter(({ code }) => there.includes(code)).map(({ code }) => ({ ...closed, kind: 'one', row: code }));
  }
  if (type !== 'ranking') return [{ ...closed, kind: 'one' }];
  const ranks = answers.slice(0, asked.most ?? answers.length).map((_, at) => at + 1);
  return answers.map(({ code }) => ({
    row: code,
    kind: 'one',
    codes: ranks.map(String),
    values: ranks,
    silent: ranks.map(() => false),
    hasOther: false,
  }));
}

export interface Lines {
  readonly lines: readonly CodedLine[];
  /** Slots of them all. */
  readonly size: number;
}

/** `mapped`: those of every file that is counted. */
export function linesOf(questions: readonly KnownQuestion[], mapped: readonly MappedQuestion[]): Lines {
  let size = 0;
  const lines = questions.flatMap((known) => {
    const own = mapped.filter(({ question }) => question === known.asked.id).flatMap(({ columns }) => columns);
    if (own.length === 0) return [];
    return shapesOf(known, own).map((shape): CodedLine => {
      const line = { question: known.asked.id, ...shape, slot: size, position: known.position };
      size += slotsOf(line);
      return line;
    });
  });
  return { lines, size };
}
