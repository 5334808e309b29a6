// One pass over each file: each response is coded, counted, and let go; what people wrote goes to a file of its own.

import { csv } from '../../../exporting/index.ts';
import {
  answerCoder,
  knownQuestions,
  linesOf,
  noResponse,
  type OddMarks,
  oddRecords,
  oddResponses,
  respondents,
} from '../../../importing/index.ts';
import {
  type FileCount,
  type MappedQuestion,
  type Survey,
  type SurveyExport,
  type SurveyMapping,
  UsageError,
} from '../../../model/index.ts';
import { personalDataFinder, sensitiveWordsIn } from '../../../project/people/index.ts';
import type { AnswersFile } from '../../../reading/index.ts';
import { type Tallied, tally } from '../../../surveying/index.ts';
import { cellPlace, folded } from '../../../values/index.ts';
import { fingerprinting } from '../../../writing/index.ts';

/** A file of answers as somebody’s tool wrote it. */
export interface ExportedFile {
  /** As people typed it, and the sheet where several are read. */
  readonly path: string;
  /** As people typed it, where several of its sheets are read. */
  readonly workbook?: string;
  readonly file: AnswersFile;
  readonly exported: SurveyExport;
}

export interface MappedFile extends ExportedFile {
  readonly mapping: SurveyMapping;
}

export interface CountAsked {
  /** Of one wave: they are counted together, in this order. */
  readonly files: readonly MappedFile[];
  readonly survey: Survey;
  /** Names of people that the project keeps apart. */
  readonly names: readonly string[];
  /** Takes lines of the file of open answers. */
  readonly write: (text: string) => void;
}

export interface CountedAnswers {
  readonly tallied: Tallied;
  readonly fingerprint: string;
  /** What each file came to. */
  readonly files: readonly FileCount[];
  /** `names`: different names of people that are written in them. */
  readonly open: { readonly count: number; readonly flagged: number; readonly names: number };
}

/** The questions that all others are crossed by. */
const crossingsOf = ({ crossings, questions = [] }: Survey): readonly string[] =>
  crossings ?? questions.filter(({ profile }) => profile !== undefined).map(({ id }) => id);

/** Of one file, its own; of several, one that does not depend on their order. */
function fingerprintOf([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return first;
  const hash = fingerprinting();
  hash.add(new TextEncoder().encode([first, ...others].sort().join('\n')));
  return hash.digest();
}

/** Doubtful columns wait until somebody says what they are. */
const taken = ({ mapping }: MappedFile): readonly MappedQuestion[] =>
  mapping.questions.filter(({ confidence }) => confidence !== 'doubtful');

/** Where a line first has a cell under no header, from 0; -1 for nowhere. Lines may be numbered in a first column that says nothing else. */
function underNoHeader({ columns }: SurveyExport): (cells: readonly string[]) => number {
  const bare = columns.filter(({ header }) => header === '').map(({ at }) => at);
  return (cells) => {
    const within = bare.find((at) => (cells[at] ?? '') !== '' && !(at === 0 && /^\d+$/.test(cells[at] ?? '')));
    if (within !== undefined || cells.length <= columns.length) return within ?? -1;
    return cells.findIndex((cell, at) => at >= columns.length && cell !== '');
  };
}

/** @throws UsageError `survey-file-twice` */
export function countAnswers({ files, survey, names, write }: CountAsked): CountedAnswers {
  const questions = knownQuestions(survey);
  const laid = linesOf(questions, files.flatMap(taken));
  const counting = tally({
    questions: questions.map(({ asked }) => asked),
    lines: laid.lines,
    crossings: crossingsOf(survey),
    margins: survey.weighting?.margins.map(({ question }) => question) ?? [],
  });
  const find = personalDataFinder(names);
  const named = new Set<string>();
  let [open, flagged] = [0, 0];
  const isOne = files.length === 1;
  write(csv([['question', 'respondent', 'day', 'flags', 'text', ...(isOne ? [] : ['file'])]]));

  /** What the file holds is counted with what the files before it held. */
  const countFile = (mapped: MappedFile, before: readonly OddMarks[]) => {
    const { path, file, exported } = mapped;
    let said: { question: string; text: string }[] = [];
    const keep = (question: string, text: string) => said.push({ question, text });
    const coder = answerCoder(questions, taken(mapped), exported.format.written, keep, laid);
    const response = respondents(exported, file.head);
    const odd = oddResponses({ exported, head: file.head, slots: coder.slots, before });
    const hash = fingerprinting();
    const isNoResponse = noResponse(exported, questions, taken(mapped));
    const [empty, noResponses, badlyQuoted] = [oddRecords(), oddRecords(), oddRecords()];
    const unheaded = oddRecords<string>();
    const isUnheaded = underNoHeader(exported);
    const own = isOne ? [] : [path];
    let [complete, partial] = [0, 0];
    let firstDay: string | null = null;
    let lastDay: string | null = null;
    const keepWords = (question: string, text: string, record: number, day: string | null): void => {
      const found = find(text);
      // What tells of one person, by kind: `e-mail phone`.
      const flags = [...new Set([...found, ...sensitiveWordsIn(text)].map(({ kind }) => kind))].join(' ');
      open += 1;
      if (flags !== '') flagged += 1;
      for (const { kind, text: name } of found) if (kind === 'name') named.add(folded(name));
      write(csv([[question, record, day, flags, text, ...own]]));
    };
    const takeResponse = (cells: readonly string[], record: number): void => {
      const isComplete = response.isComplete(cells);
      if (!counting.take(coder.slots, isComplete)) {
        empty.add(record);
        return;
      }
      if (isComplete) complete += 1;
      else partial += 1;
      odd.take(cells, said, record);
      const day = response.dayOf(cells);
      if (day !== null && (firstDay === null || day < firstDay)) firstDay = day;
      if (day !== null && (lastDay === null || day > lastDay)) lastDay = day;
      for (const { question, text } of said) keepWords(question, text, record, day);
    };
    const take = (cells: readonly string[], record: number, isWellQuoted: boolean): void => {
      if (record <= exported.headerRow || (cells.length === 1 && cells[0] === '')) return;
      if (!isWellQuoted) badlyQuoted.add(record);
      const beside = isUnheaded(cells);
      if (beside !== -1) unheaded.add(cellPlace(beside + 1, record));
      if (isNoResponse(cells)) {
        noResponses.add(record);
        return;
      }
      coder.code(cells, record);
      if (!odd.isAgain(cells, said, record)) takeResponse(cells, record);
      if (said.length > 0) said = [];
    };
    file.each(take, hash.add);
    const base = complete + partial;
    const { tellsPartial } = response;
    const count: FileCount = {
      text: file.text(),
      responses: {
        base,
        complete,
        partial,
        tellsPartial,
        firstDay,
        lastDay,
        ...odd.summary(),
        empty: empty.summary(),
        noResponse: noResponses.summary(),
      },
      remarks: coder.remarks(),
      untold: coder.untold(),
      strays: coder.strays(),
      unheaded: unheaded.summary(),
      badlyQuoted: badlyQuoted.summary(),
    };
    return { count, digest: hash.digest(), marks: odd.marks };
  };

  const counted: ReturnType<typeof countFile>[] = [];
  for (const file of files) {
    const one = countFile(
      file,
      counted.map(({ marks }) => marks),
    );
    const twin = files[counted.findIndex(({ digest }) => digest === one.digest)];
    if (twin !== undefined) throw new UsageError('survey-file-twice', { path: file.path, twin: twin.path });
    counted.push(one);
  }
  return {
    tallied: counting.tallied(),
    fingerprint: fingerprintOf(counted.map(({ digest }) => digest)),
    files: counted.map(({ count }) => count),
    open: { count: open, flagged, names: named.size },
  };
}
