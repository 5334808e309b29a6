// The cells of one column → slots: what was understood once of some words is not looked for again.
import { type CellRemark, type CellWords, type CodedLine, coded, type ExportColumn } from '../../model/index.ts';
import { bareWord, oneLine, remembered } from '../../values/index.ts';
import { joinedAnswers } from './joined-answers.ts';
import type { KnownQuestion } from './known-questions.ts';
import { isOtherMark, otherWordsIn } from './other-words.ts';
import { type ColumnReader, type ReadCell, readOnce } from './quick-cells.ts';
import type { Remarks } from './remarks.ts';
import { isNotAsked, isSilentWord, isTicked, numberIn, type Understand } from './understand-answer.ts';

export interface Sayings {
  readonly remark: Remarks['add'];
  readonly write: (question: string, text: string) => void;
}
export interface Reading extends Sayings {
  readonly known: KnownQuestion;
  readonly column: ExportColumn;
  readonly understand: Understand;
  /** What the tool says in its own words. */
  readonly words: CellWords;
}

/** Words are remembered alone, not with the piece of the file that they were cut from. */
const alone = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** Some different cells of a column. */
export const rememberedCells = <Value>(understand: (cell: string) => Value): ((cell: string) => Value) =>
  remembered(understand, { most: 20_000, keep: alone });

/** Of « Autre : … » that no choice takes, what was written behind it is nobody’s to read. */
const toldWords = (code: CellRemark['code'], cell: string, words: CellWords): string =>
  code === 'no-other' ? (otherWordsIn(cell, words)?.mark ?? cell) : cell;

interface One {
  readonly slot: number;
  readonly typed: string | null;
  readonly remark: CellRemark['code'] | null;
}

/** One answer a cell. */
export function oneReader({ known, column, understand, words, remark, write }: Reading, line: CodedLine): ColumnReader {
  const at = new Map(line.codes.map((code, index) => [code, index]));
  const isLevelled = known.asked.bounds !== null;
  const read = rememberedCells((cell): One => {
    const said = understand(cell);
    switch (said.kind) {
      case 'answer':
        return {
          slot: at.get(said.code) ?? coded.unclear,
          typed: said.typed ?? null,
          remark: said.wasADay ? 'became-a-day' : null,
        };
      case 'nothing':
      case 'ignored':
        return { slot: coded.nothing, typed: null, remark: null };
      case 'not-asked':
        return { slot: coded.notAsked, typed: null, remark: null };
      case 'no-opinion':
        return { slot: coded.noOpinion, typed: null, remark: 'general-no-opinion' };
      case 'other':
        return { slot: line.codes.length, typed: said.typed ?? (isOtherMark(cell, words) ? null : oneLine(cell)), remark: null };
      case 'no-other':
        return { slot: coded.unclear, typed: null, remark: 'no-other' };
      default: {
        const isNumber = isLevelled && numberIn(cell, null, words) !== null;
        return { slot: coded.unclear, typed: null, remark: isNumber ? 'out-of-bounds' : 'unknown-answer' };
      }
    }
  });
  return readOnce(line.slot, (cell, slots, record) => {
    const one = read(cell);
    slots[line.slot] = one.slot;
    if (one.typed !== null) write(line.question, one.typed);
    if (one.remark !== null) {
      const counted = one.remark === 'became-a-day' ? known.asked.answers[one.slot]?.label : undefined;
      remark(one.remark, known, column, toldWords(one.remark, cell, words), record, counted);
    }
    return one.typed === null && one.remark === null ? one.slot : null;
  });
}

/** An answer that has a column of its own. */
export function tickReader({ known, column, words, remark, write }: Reading, line: CodedLine, code: string): ColumnReader {
  const index = line.codes.indexOf(code);
  const labels = [code, ...(known.answers.find((answer) => answer.code === code)?.labels ?? [])];
  const read = rememberedCells((cell) => isTicked(cell, labels, words) ?? (otherIn(cell) === null ? 'unclear' : true));
  const otherIn = (cell: string): string | null => {
    const other = otherWordsIn(cell, words);
    return other !== null && isTicked(other.mark, labels, words) === true ? other.text : null;
  };
  const isMany = line.kind === 'many';
  const [slot, mark] = isMany ? [line.slot + index, 1] : [line.slot, index];
  return readOnce(slot, (cell, slots, record) => {
    const ticked = read(cell);
    if (ticked === true) slots[slot] = mark;
    else if (ticked === 'not-asked' && slots[line.slot] === 0) slots[line.slot] = coded.notAsked;
    else if (ticked === 'unclear') remark('not-ticked', known, column, cell, record);
    const typed = ticked === true ? otherIn(cell) : null;
    if (typed !== null) write(line.question, typed);
    return typed !== null ? null : ticked === true ? mark : ticked === false && isMany ? 0 : null;
  });
}

/** Several answers a cell. */
export function joinedReader({ known, column, understand, words, remark, write }: Reading, line: CodedLine): ReadCell {
  const at = new Map(line.codes.map((code, index) => [code, index]));
  const read = rememberedCells((cell) => joinedAnswers(cell, { known, understand, words }));
  return (cell, slots, record) => {
    const { codes, beside, rest, isSilent, isNotAsked } = read(cell);
    for (const code of codes) slots[line.slot + (at.get(code) ?? 0)] = 1;
    if (isNotAsked && codes.length + rest.length === 0) slots[line.slot] = coded.notAsked;
    if (isSilent && codes.length + rest.length === 0) slots[line.slot] = coded.noOpinion;
    if (isSilent) remark('general-no-opinion', known, column, cell, record);
    for (const text of rest) {
      if (line.hasOther) slots[line.slot + line.codes.length] = 1;
      if (line.hasOther && !isOtherMark(text, words)) write(line.question, text);
      if (line.hasOther) continue;
      const code = otherWordsIn(text, words) === null ? 'unknown-answer' : 'no-other';
      remark(code, known, column, toldWords(code, text, words), record);
    }
    for (const text of beside) write(line.question, text);
  };
}

export function numberReader({ known, column, words, remark }: Reading, line: CodedLine): ColumnReader {
  const { unit } = known.asked;
  const read = rememberedCells((cell) => numberIn(cell, unit, words) ?? Number.NaN);
  return readOnce(line.slot, (cell, slots, record) => {
    const value = read(cell);
    slots[line.slot] = value;
    const isTold = oneLine(cell) !== '' && !isSilentWord(cell) && !isNotAsked(cell);
    if (Number.isNaN(value) && isTold) remark('not-a-number', known, column, cell, record);
    return value;
  });
}

/** Words that are kept apart. */
export function writtenReader({ write }: Reading, line: CodedLine): ReadCell {
  return (cell, slots) => {
    const text = cell.replace(/[\ufeff\u200b]/g, '').trim();
    if (text === '') return;
    slots[line.slot] = 1;
    write(line.question, text);
  };
}

/** A day, of which only that it was given is counted. */
export const givenReader =
  (line: CodedLine): ReadCell =>
  (cell, slots) => {
    if (oneLine(cell) !== '') slots[line.slot] = 1;
  };

/** Words beside an answer: of another answer when `line` is there to count it, which some tools have ticked in a column of its own. */
export function wordsReader({ known, write, words }: Reading, line: CodedLine | null): ReadCell {
  const void_ = new Set(['na', 'n/a', 'non', 'no']);
  return (cell, slots) => {
    const text = cell.replace(/[\ufeff\u200b]/g, '').trim();
    if (text === '' || void_.has(bareWord(text))) return;
    const ticked = line === null ? null : isTicked(text, [], words);
    if (ticked === false) return;
    if (line?.hasOther) {
      if (line.kind === 'many') slots[line.slot + line.codes.length] = 1;
      else if ((slots[line.slot] ?? 0) < 0) slots[line.slot] = line.codes.length;
    }
    if (ticked !== true) write(known.asked.id, otherWordsIn(text, words)?.text ?? text);
  };
}
