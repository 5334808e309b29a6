// Records of an export → slots, with the words that are to be kept apart and what could not be taken.
import {
  type CellRemark,
  type CellWords,
  type CodedLine,
  coded,
  type MappedColumn,
  type MappedQuestion,
  slotsOf,
} from '../../model/index.ts';
import { oneLine } from '../../values/index.ts';
import {
  givenReader,
  joinedReader,
  numberReader,
  oneReader,
  type Reading,
  rememberedCells,
  type Sayings,
  tickReader,
  wordsReader,
  writtenReader,
} from './cell-readers.ts';
import type { KnownQuestion } from './known-questions.ts';
import { type Lines, linesOf } from './lines.ts';
import { type ColumnReader, readEach, wasKnown } from './quick-cells.ts';
import { orderReader, placeReader, rankReader } from './rank-readers.ts';
import { remarks } from './remarks.ts';
import { isSaid, understanding } from './understand-answer.ts';

export interface AnswerCoder {
  readonly lines: readonly CodedLine[];
  /** One for all records. */
  readonly slots: Float64Array;
  /** Fills the slots. */
  readonly code: (cells: readonly string[], record: number) => void;
  readonly remarks: () => readonly CellRemark[];
  readonly untold: () => number;
  /** Cells that began or ended with a mark that nobody sees. */
  readonly strays: () => number;
}

type Own = readonly CodedLine[];

function readerOf(reading: Reading, { use }: MappedColumn, lines: Own): ColumnReader | null {
  const { asked } = reading.known;
  const [line] = lines;
  if (line === undefined) return null;
  const ofRow = (row: string): CodedLine | undefined => lines.find((one) => one.row === row);
  const byCode = new Map(lines.flatMap((one) => (one.row === null ? [] : [[one.row, one] as const])));
  switch (use.kind) {
    case 'other':
      return readEach(wordsReader(reading, line));
    case 'comment':
      return readEach(wordsReader(reading, null));
    case 'answer':
      return tickReader(reading, line, use.code);
    case 'row': {
      const own = ofRow(use.code);
      return own === undefined ? null : oneReader(reading, own);
    }
    case 'place': {
      const own = ofRow(use.code);
      return own === undefined ? null : readEach(placeReader(reading, own));
    }
    case 'rank':
      return readEach(rankReader(reading, byCode, use.rank));
    default:
      if (asked.type === 'ranking') return readEach(orderReader(reading, byCode));
      if (line.kind === 'many') return readEach(joinedReader(reading, line));
      if (line.kind === 'number') return numberReader(reading, line);
      if (line.kind === 'one') return oneReader(reading, line);
      return readEach(asked.type === 'text' ? writtenReader(reading, line) : givenReader(line));
  }
}

const blank = ({ kind }: CodedLine): number => (kind === 'one' ? coded.nothing : kind === 'number' ? Number.NaN : 0);

/** Marks that spreadsheets and forms leave around words: U+FEFF, U+00A0, U+200B. */
const isStray = (code: number): boolean => code >= 0xa0 && (code === 0xa0 || code === 0xfeff || code === 0x200b);

/** `write` takes the words of the record that is being coded; `laid`: the slots of several files that are counted together. */
export function answerCoder(
  questions: readonly KnownQuestion[],
  mapped: readonly MappedQuestion[],
  words: CellWords,
  write: Sayings['write'],
  { lines, size }: Lines = linesOf(questions, mapped),
): AnswerCoder {
  const noted = remarks();
  const slots = new Float64Array(size);
  const start = new Float64Array(size);
  for (const line of lines) start.fill(blank(line), line.slot, line.slot + slotsOf(line));
  const readers = mapped.flatMap((one) => {
    const known = questions.find(({ asked }) => asked.id === one.question);
    if (known === undefined) return [];
    const understand = understanding(known, one.answers, words);
    const own = lines.filter(({ question }) => question === one.question);
    return one.columns.flatMap((column) => {
      const reading = { known, column: column.column, understand, words, remark: noted.add, write };
      const reader = readerOf(reading, column, own);
      return reader === null
        ? []
        : [{ at: column.column.at, reader, isBeside: column.use.kind === 'other' || column.use.kind === 'comment' }];
    });
  });
  // Words beside an answer are read once the answer is known.
  const inOrder = [...readers.filter(({ isBeside }) => !isBeside), ...readers.filter(({ isBeside }) => isBeside)];
  const { empty } = words.answers ?? {};
  const isEmpty = empty === undefined ? () => false : rememberedCells((cell) => isSaid(empty, oneLine(cell)));
  let strays = 0;
  return {
    lines,
    slots,
    code(cells, record) {
      slots.set(start);
      for (const { at, reader } of inOrder) {
        const cell = cells[at];
        if (cell === undefined || cell === '' || isEmpty(cell) || wasKnown(reader, cell, slots)) continue;
        if (isStray(cell.charCodeAt(0)) || isStray(cell.charCodeAt(cell.length - 1))) strays += 1;
        reader.read(cell, slots, record);
      }
    },
    remarks: noted.list,
    untold: noted.untold,
    strays: () => strays,
  };
}
