// The text of a cell → the answer that it gives to a closed question.
import { usualNumber } from '../../deriving/index.ts';
import { isClosed, type KnownQuestion, type Named } from './known-questions.ts';
import { bare, oneLine } from './plain-words.ts';

/** `ignored`: the survey says that this text does not count; `general`: words for no opinion that the questionnaire does not have. */
export type Answered =
  | { readonly kind: 'answer'; readonly code: string; readonly isGeneral?: true }
  | { readonly kind: 'nothing' | 'not-asked' | 'ignored' | 'no-opinion' | 'other' | 'unknown' };

export type Understand = (cell: string) => Answered;

const yes = ['y', 'yes', 'oui', 'o', '1', 'true', 'vrai'];
const no = ['n', 'no', 'non', '0', '2', 'false', 'faux'];
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
    'no opinion',
    'no answer',
    'ne sait pas',
    'ne souhaite pas répondre',
    'prefer not to say',
  ].map(bare),
);
const others = new Set(
  [
    '-oth-',
    'autre',
    'autres',
    'autre (précisez)',
    'autre (préciser)',
    'autre (veuillez préciser)',
    'other',
    'other (please specify)',
  ].map(bare),
);

function names(list: readonly Named[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { code, labels } of list) for (const label of labels) if (!found.has(bare(label))) found.set(bare(label), code);
  // A code wins over a label that reads the same.
  for (const { code } of list) found.set(bare(code), code);
  return found;
}

/** `4 - Facile`, `4 (facile)`, `4/5`: a level with its words. */
const levelIn = (text: string): string | null => /^(-?\d{1,3})(?:\s*[-–:/(=]\s*(?:\S.*)?)?$/.exec(text)?.[1] ?? null;

/** For a question whose cell holds one answer; `answers` are the texts that the survey gives a code to. */
export function understanding(known: KnownQuestion, answers: Readonly<Record<string, string>>): Understand {
  const { asked } = known;
  const own = new Map(Object.entries(answers).map(([text, code]) => [bare(text), code]));
  const labelled = names(known.answers);
  const isLevelled = asked.bounds !== null;
  const named = (text: string, word: string): string | undefined => {
    const found = labelled.get(word);
    if (found !== undefined) return found;
    if (asked.type === 'yes-no') return yes.includes(word) ? 'yes' : no.includes(word) ? 'no' : undefined;
    const level = isLevelled ? levelIn(text) : null;
    return level === null ? undefined : (labelled.get(bare(String(Number(level)))) ?? labelled.get(bare(level)));
  };
  return (cell) => {
    const text = oneLine(cell);
    if (text === '') return { kind: 'nothing' };
    const word = bare(text);
    const said = own.get(word);
    if (said === '') return { kind: 'ignored' };
    if (said !== undefined) return { kind: 'answer', code: said };
    const code = named(text, word);
    if (code !== undefined) return { kind: 'answer', code };
    if (notAsked.has(word)) return { kind: 'not-asked' };
    if (isClosed(known) && silent.has(word)) return { kind: 'no-opinion' };
    if (asked.other !== null) return { kind: 'other' };
    return { kind: 'unknown' };
  };
}

/** The words that say that another answer was typed elsewhere. */
export const isOtherMark = (cell: string): boolean => others.has(bare(cell));

const ticks = new Set(['x', ...yes, 'coché', 'cochée', 'checked', 'selected', 'sélectionné', '✓', '✔'].map(bare));
const blanks = new Set([...no, 'notselected', 'nonsélectionné', 'noncoché', 'unchecked', 'quoted0', 'pas coché'].map(bare));

/** Whether an answer that has a column of its own was ticked; null when the cell does not say. */
export function isTicked(cell: string, labels: readonly string[]): boolean | 'not-asked' | null {
  const text = oneLine(cell);
  if (text === '') return false;
  const word = bare(text);
  if (word === '' ? ['✓', '✔'].includes(text) : ticks.has(word)) return true;
  if (labels.some((label) => bare(label) === word)) return true;
  if (blanks.has(word)) return false;
  return notAsked.has(word) ? 'not-asked' : null;
}

/** A number as people type it, with its unit; null when it is none. */
export function numberIn(cell: string, unit: string | null): number | null {
  const text = oneLine(cell);
  const bareNumber = unit !== null && text.toLowerCase().endsWith(unit.toLowerCase()) ? text.slice(0, -unit.length) : text;
  return usualNumber(bareNumber, false);
}
