// A survey format, ready to be asked of headers: what its file says once, looked up many times.

import { type ColumnRole, columnRoles, type SurveyFormat } from '../../model/index.ts';
import {
  bareWord,
  hasPlaceholder,
  oneLine,
  type PlaceholderName,
  readPattern,
  surveyPatterns,
  textPattern,
} from '../../values/index.ts';
import { personalRoleOf } from './header-words.ts';

type Found = ReadonlyMap<PlaceholderName, string>;
/** What the placeholders of the first pattern that fits stand for; null when none fits. */
type Read = (header: string) => Found | null;
type IsOne = (cell: string) => boolean;

export interface ReadyFormat {
  readonly format: SurveyFormat;
  /** What a header that is no question holds; undefined for a question. */
  readonly roleOf: (header: string) => ColumnRole | undefined;
  /** A header that the tool writes before questions. */
  readonly isSign: IsOne;
  readonly isFirst: IsOne;
  readonly isHeld: IsOne;
  /** The second row says so of a question with a single column. */
  readonly isSingle: IsOne;
  readonly question: Read;
  readonly shared: Read;
  readonly textOf: Read;
}

/** What its file says wrongly was told before: it fits nothing. */
function reading(written: readonly string[], may: readonly PlaceholderName[]): Read {
  const patterns = written.flatMap((one) => {
    const pattern = textPattern(one, may);
    return 'elements' in pattern ? [pattern] : [];
  });
  return (header) => {
    for (const pattern of patterns) {
      const found = readPattern(pattern, header);
      if (found !== null) return found;
    }
    return null;
  };
}

/** What is nothing but punctuation would fit empty cells. */
const plainWords = (words: readonly string[]): readonly string[] =>
  words
    .filter((word) => !hasPlaceholder(word))
    .map(bareWord)
    .filter((word) => word !== '');

function oneOf(words: readonly string[] = []): IsOne {
  const plain = new Set(plainWords(words));
  const read = reading(words.filter(hasPlaceholder), surveyPatterns.words.may);
  return (cell) => plain.has(bareWord(cell)) || read(oneLine(cell)) !== null;
}

const usualShared: readonly string[] = ['{question}_{part-code}'];

export function readyFormat(format: SurveyFormat): ReadyFormat {
  const { recognise = {}, headers = {}, columns = {} } = format.written;
  const byWord = new Map<string, ColumnRole>();
  const byPattern: (readonly [ColumnRole, Read])[] = [];
  for (const role of columnRoles) {
    const words: readonly string[] = columns[role] ?? [];
    for (const word of plainWords(words)) byWord.set(word, role);
    byPattern.push([role, reading(words.filter(hasPlaceholder), surveyPatterns.words.may)]);
  }
  const coded = reading(headers.codes ?? [], surveyPatterns.codes.may);
  const own = (header: string): ColumnRole | undefined =>
    byWord.get(bareWord(header)) ?? byWord.get(bareWord(coded(header)?.get('letters') ?? header));
  return {
    format,
    roleOf: (header) => byPattern.find(([, read]) => read(header) !== null)?.[0] ?? own(header) ?? personalRoleOf(header),
    isSign: (header) => own(header) !== undefined,
    isFirst: oneOf(recognise.first),
    isHeld: oneOf(recognise.holding),
    isSingle: oneOf(headers.single),
    question: reading(headers.questions ?? [], surveyPatterns.questions.may),
    shared: reading(headers.shared ?? usualShared, surveyPatterns.shared.may),
    textOf: reading(headers.texts ?? [], surveyPatterns.texts.may),
  };
}
