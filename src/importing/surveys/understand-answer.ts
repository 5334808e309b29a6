// The text of a cell → the answer that it gives to a closed question.

import type { CellWords } from '../../model/index.ts';
import { bareWord, oneLine, typed } from '../../values/index.ts';
import { readCommune } from '../cells/read-commune.ts';
import { readNumber } from '../cells/read-number.ts';
import { readYesNo } from '../cells/read-word.ts';
import { becameADay } from './became-a-day.ts';
import { isClosed, type KnownQuestion, type Named } from './known-questions.ts';
import { isOtherMark, otherWordsIn } from './other-words.ts';

/** `ignored`: the survey says that this text does not count; `typed`: what stands behind « Autre : », `wasADay`: a spreadsheet had made a day of it. */
export type Answered =
  | { readonly kind: 'answer'; readonly code: string; readonly typed?: string; readonly wasADay?: true }
  | { readonly kind: 'other' | 'no-other'; readonly typed?: string }
  | { readonly kind: 'nothing' | 'not-asked' | 'ignored' | 'no-opinion' | 'unknown' };

export type Understand = (cell: string) => Answered;

/** By the one reader of cells; LimeSurvey may write 2 for no. */
function yesNoIn(text: string, word: string): boolean | null {
  if (word === '2') return false;
  const read = [text, word].map((one) => readYesNo(typed(one))).find((one) => 'value' in one && one.certainty === 'sure');
  return read !== undefined && 'value' in read ? read.value : null;
}
/** What LimeSurvey writes for a question that was not shown, in full texts. */
const notAsked = new Set(['n/a', 'na', 'nonapplicable', 'notapplicable']);
const silent = new Set(
  [
    'ne se prononce pas',
    'nsp',
    'sans opinion',
    'sans avis',
    'sans réponse',
    'pas de réponse',
    'n.c.',
    'non communiqué',
    'non renseigné',
    'no opinion',
    'no answer',
    'ne sait pas',
    'je ne sais pas',
    'ne souhaite pas répondre',
    'je ne souhaite pas répondre',
    'je préfère ne pas répondre',
    'prefer not to say',
  ].map(bareWord),
);
/** « Sans avis », « ne se prononce pas »: words for no opinion. */
export const isSilentWord = (text: string): boolean => silent.has(bareWord(text));
/** « N/A »: the question was not put; `#N/A` is a formula that failed. */
export const isNotAsked = (text: string): boolean => !text.trimStart().startsWith('#') && notAsked.has(bareWord(text));

const joinedNumbers = /^\d+(?:\s?[-–—,;.]\s?\d+)+$/;

/** What a text is compared by: marks between numbers count, as « 1-3 » is not 13. */
const comparedBy = (text: string): string =>
  joinedNumbers.test(text) ? text.replace(/\s/g, '').replace(/[–—]/g, '-').replaceAll(',', '.') : bareWord(text);

function names(list: readonly Named[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { code, labels } of list)
    for (const label of labels.map(oneLine)) if (!found.has(comparedBy(label))) found.set(comparedBy(label), code);
  // A code wins over a label that reads the same.
  for (const { code } of list) found.set(comparedBy(oneLine(code)), code);
  return found;
}

/** `4 - Facile`, `4 (facile)`, `4/5`: a level with its words. */
const levelIn = (text: string): string | null => /^(-?\d{1,3})(?:\s*[-–:/(=]\s*(?:\S.*)?)?$/.exec(text)?.[1] ?? null;

const saidIn = (words: readonly string[] | undefined, word: string): boolean =>
  words?.some((one) => bareWord(one) === word) ?? false;
/** Words without letters, `-` or `—`, are compared as they are. */
export const isSaid = (words: readonly string[] | undefined, text: string): boolean =>
  words?.some((one) => oneLine(one) === text || (bareWord(one) !== '' && bareWord(one) === bareWord(text))) ?? false;

/** For a question whose cell holds one answer; `answers` are the texts that the survey gives a code to, `words` what the tool says. */
export function understanding(known: KnownQuestion, answers: Readonly<Record<string, string>>, cellWords: CellWords): Understand {
  const { answers: words } = cellWords;
  const { asked } = known;
  const own = new Map(Object.entries(answers).map(([text, code]) => [comparedBy(oneLine(text)), code]));
  const labelled = names(known.answers);
  // In a cell of several answers, one of them is not told apart.
  const asDay = asked.type === 'multiple' || asked.type === 'ranking' ? () => null : becameADay(known);
  const isLevelled = asked.bounds !== null;
  const communes = known.answers.flatMap(({ code, labels }) => labels.map((name) => ({ id: code, name })));
  const named = (text: string, word: string): string | undefined => {
    const found = labelled.get(comparedBy(text));
    if (found !== undefined) return found;
    if (asked.type === 'yes-no') {
      const said = saidIn(words?.yes, word) ? true : saidIn(words?.no, word) ? false : yesNoIn(text, word);
      return said === null ? undefined : said ? 'yes' : 'no';
    }
    if (asked.profile === 'commune') {
      const read = readCommune({ value: text }, communes);
      if ('value' in read && read.certainty === 'sure') return read.value;
    }
    const level = isLevelled ? levelIn(text) : null;
    return level === null ? undefined : (labelled.get(bareWord(String(Number(level)))) ?? labelled.get(bareWord(level)));
  };
  const ownOther = known.answers.find(({ labels }) => labels.some((label) => isOtherMark(label, cellWords)));
  /** The choice that the questionnaire has for it: the one that is called so, else that which it adds to the others. */
  const ofOther = (mark: string): Answered => {
    const code = named(mark, bareWord(mark)) ?? ownOther?.code;
    return code === undefined ? { kind: asked.other === null ? 'no-other' : 'other' } : { kind: 'answer', code };
  };
  return (cell) => {
    const text = oneLine(cell);
    if (text === '') return { kind: 'nothing' };
    const word = bareWord(text);
    const said = own.get(comparedBy(text));
    if (said === '') return { kind: 'ignored' };
    if (said !== undefined) return { kind: 'answer', code: said };
    const code = named(text, word);
    if (code !== undefined) return { kind: 'answer', code };
    if (isSaid(words?.empty, text)) return { kind: 'nothing' };
    const ofDay = asDay(text);
    if (ofDay !== null) return { kind: 'answer', code: ofDay, wasADay: true };
    if (isNotAsked(text) || isSaid(words?.['not-asked'], text)) return { kind: 'not-asked' };
    if (isClosed(known) && (silent.has(word) || isSaid(words?.['no-opinion'], text))) return { kind: 'no-opinion' };
    const other = isClosed(known) ? otherWordsIn(text, cellWords) : null;
    if (other !== null) return { ...ofOther(other.mark), typed: other.text };
    if (ownOther !== undefined && isOtherMark(text, cellWords)) return { kind: 'answer', code: ownOther.code };
    return { kind: asked.other === null ? 'unknown' : 'other' };
  };
}

const ticks = new Set(['coché', 'cochée', 'checked', 'selected', 'sélectionné'].map(bareWord));
const blanks = new Set(['notselected', 'nonsélectionné', 'noncoché', 'unchecked', 'quoted0', 'pas coché'].map(bareWord));

/** Whether an answer that has a column of its own was ticked; null when the cell does not say. */
export function isTicked(cell: string, labels: readonly string[], { choices, answers }: CellWords): boolean | 'not-asked' | null {
  const text = oneLine(cell);
  if (text === '' || isSaid(choices?.unticked, text)) return false;
  if (isSaid(choices?.ticked, text)) return true;
  const word = bareWord(text);
  const said = yesNoIn(text, word);
  if (said === true || ticks.has(word) || (word !== '' && labels.some((label) => bareWord(label) === word))) return true;
  if (said === false || blanks.has(word)) return false;
  return isNotAsked(text) || isSaid(answers?.['not-asked'], text) ? 'not-asked' : null;
}

/** `1.234,5` → `1234,5` where the comma is for decimals: what could be two numbers is one. */
function withDecimals(text: string, decimal: 'comma' | 'point'): string | null {
  const [mark, other] = decimal === 'comma' ? [',', '.'] : ['.', ','];
  const [whole = '', part, ...more] = text.trim().split(mark);
  const groups = whole.split(other);
  if (more.length > 0 || groups.slice(1).some((group) => !/^\d{3}$/.test(group))) return null;
  // Zeros that change nothing keep three decimals from being taken for thousands.
  return `${groups.join('')}${part === undefined ? '' : `${mark}${part}0`}`;
}

/** A number as people type it, with its unit; null when it is none. */
export function numberIn(cell: string, unit: string | null, { decimal }: CellWords): number | null {
  const text = oneLine(cell);
  const bareNumber = unit !== null && text.toLowerCase().endsWith(unit.toLowerCase()) ? text.slice(0, -unit.length) : text;
  const plain = decimal === undefined ? null : withDecimals(bareNumber, decimal);
  const read = readNumber(typed(plain ?? bareNumber));
  return 'value' in read && read.certainty === 'sure' ? read.value : null;
}
