// A change in words, a line each: its fields, then what moved with them.
import type { Language, ToldChanges } from '../../model/index.ts';
import { toldWords } from '../../wording/changes/told.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';

/** Lines that are read; of more, their number is told. */
const [mostFields, mostMoved] = [20, 5];

interface ToldOptions {
  /** Nothing is left out. */
  readonly isWhole?: boolean;
  /** What is said of the fields that are left out. */
  readonly more?: (count: number) => string;
}

export function toldLines(
  { fields, moved, isPlanApart, problems }: ToldChanges,
  language: Language,
  { isWhole = false, more = toldWords[language].more }: ToldOptions = {},
): readonly string[] {
  const words = toldWords[language];
  const subjects = new Set(fields.map(({ subject }) => subject));
  // What one asked for comes before what it moved.
  const own = moved.filter(({ action }) => subjects.has(action));
  const others = moved.filter(({ action }) => !subjects.has(action));
  const shownMoved = [...own, ...others].slice(0, isWhole ? undefined : mostMoved);
  const left = moved.length - shownMoved.length;
  const shown = fields.slice(0, isWhole ? undefined : mostFields);
  return [
    ...shown.map(words.field),
    ...(fields.length > shown.length ? [more(fields.length - shown.length)] : []),
    ...shownMoved.map(words.moved),
    ...(left > 0 ? [words.otherRanks(left)] : []),
    ...(isPlanApart ? [words.planApart] : []),
    ...(problems === null ? [] : [words.problems(problems.from, problems.to)]),
  ].map(visible);
}

export function toldReport(told: ToldChanges, { language, colour }: TextStyle): string {
  const ink = paint(colour);
  return toldLines(told, language)
    .map((line) => `${ink.bold('·')} ${line}\n`)
    .join('');
}

/** `command` takes back what was just changed. */
export const undoHint = (command: string, { language, colour }: TextStyle): string =>
  `${paint(colour).dim(toldWords[language].undo(visible(command)))}\n`;
