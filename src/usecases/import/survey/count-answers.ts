// One pass over the file: each response is coded, counted, and let go; what people wrote goes to a file of its own.

import { csv } from '../../../exporting/index.ts';
import {
  answerCoder,
  knownQuestions,
  type OddResponses,
  oddRecords,
  oddResponses,
  respondents,
} from '../../../importing/index.ts';
import type { CellRemark, OddRecords, Survey, SurveyExport, SurveyMapping } from '../../../model/index.ts';
import { personalDataFinder, sensitiveWordsIn } from '../../../project/people/index.ts';
import type { AnswersFile } from '../../../reading/index.ts';
import { type Tallied, tally } from '../../../surveying/index.ts';
import { folded } from '../../../values/index.ts';
import { fingerprinting } from '../../../writing/index.ts';

export interface CountAsked {
  readonly file: AnswersFile;
  readonly exported: SurveyExport;
  readonly survey: Survey;
  readonly mapping: SurveyMapping;
  /** Names of people that the project keeps apart. */
  readonly names: readonly string[];
  /** Takes lines of the file of open answers. */
  readonly write: (text: string) => void;
}

export interface CountedAnswers {
  readonly tallied: Tallied;
  readonly fingerprint: string;
  readonly remarks: readonly CellRemark[];
  readonly untold: number;
  readonly strays: number;
  readonly tooLong: OddRecords;
  readonly badlyQuoted: OddRecords;
  readonly odd: OddResponses;
  readonly tellsPartial: boolean;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** `names`: different names of people that are written in them. */
  readonly open: { readonly count: number; readonly flagged: number; readonly names: number };
}

/** The questions that all others are crossed by. */
const crossingsOf = ({ crossings, questions = [] }: Survey): readonly string[] =>
  crossings ?? questions.filter(({ profile }) => profile !== undefined).map(({ id }) => id);

export function countAnswers({ file, exported, survey, mapping, names, write }: CountAsked): CountedAnswers {
  const questions = knownQuestions(survey);
  const taken = mapping.questions.filter(({ confidence }) => confidence !== 'doubtful');
  let said: { question: string; text: string }[] = [];
  const coder = answerCoder(questions, taken, exported.format.written, (question, text) => said.push({ question, text }));
  const counting = tally({
    questions: questions.map(({ asked }) => asked),
    lines: coder.lines,
    crossings: crossingsOf(survey),
    margins: survey.weighting?.margins.map(({ question }) => question) ?? [],
  });
  const response = respondents(exported, file.head);
  const odd = oddResponses(exported, file.head, exported.headerRow, coder.slots);
  const find = personalDataFinder(names);
  const named = new Set<string>();
  const hash = fingerprinting();
  const [tooLong, badlyQuoted] = [oddRecords(), oddRecords()];
  const width = exported.columns.length;
  let firstDay: string | null = null;
  let lastDay: string | null = null;
  let [count, flagged] = [0, 0];
  write(csv([['question', 'respondent', 'day', 'flags', 'text']]));

  const take = (cells: readonly string[], record: number, isWellQuoted: boolean): void => {
    if (record <= exported.headerRow || (cells.length === 1 && cells[0] === '')) return;
    if (!isWellQuoted) badlyQuoted.add(record);
    if (cells.length > width && cells.slice(width).some((cell) => cell !== '')) tooLong.add(record);
    coder.code(cells, record);
    if (!odd.isAgain(cells, said, record) && counting.take(coder.slots, response.isComplete(cells))) {
      odd.take(cells, said, record);
      const day = response.dayOf(cells);
      if (day !== null && (firstDay === null || day < firstDay)) firstDay = day;
      if (day !== null && (lastDay === null || day > lastDay)) lastDay = day;
      for (const { question, text } of said) {
        const found = find(text);
        // What tells of one person, by kind: `e-mail phone`.
        const flags = [...new Set([...found, ...sensitiveWordsIn(text)].map(({ kind }) => kind))].join(' ');
        count += 1;
        if (flags !== '') flagged += 1;
        for (const { kind, text: name } of found) if (kind === 'name') named.add(folded(name));
        write(csv([[question, record, day, flags, text]]));
      }
    }
    if (said.length > 0) said = [];
  };
  file.each(take, hash.add);
  return {
    tallied: counting.tallied(),
    fingerprint: hash.digest(),
    remarks: coder.remarks(),
    untold: coder.untold(),
    strays: coder.strays(),
    tooLong: tooLong.summary(),
    badlyQuoted: badlyQuoted.summary(),
    odd: odd.summary(),
    tellsPartial: response.tellsPartial,
    firstDay,
    lastDay,
    open: { count, flagged, names: named.size },
  };
}
