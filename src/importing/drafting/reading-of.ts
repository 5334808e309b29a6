// What a question may be, read from the cells that answer it.
import type { ExportColumn, MappedColumn, Question } from '../../model/index.ts';

export type Shape = Pick<Question, 'type' | 'options' | 'other' | 'scale' | 'unit' | 'most' | 'rows'>;
/** `label-is-code`: the file gives codes alone. `bounds-guessed`: no word says where the scale ends. `others-apart`: texts that one person alone gave. */
export type DraftNote = 'text-is-code' | 'label-is-code' | 'bounds-guessed' | 'others-apart';

export interface DraftReading {
  readonly shape: Shape;
  readonly uses: readonly MappedColumn[];
  readonly notes: readonly DraftNote[];
}
/** One question of the draft. */
export interface Drafted {
  readonly text: string;
  readonly columns: readonly ExportColumn[];
  /** The likeliest first; none when the columns hold nothing. */
  readonly readings: readonly DraftReading[];
  /** Everybody would read it so. */
  readonly isSure: boolean;
  readonly profile: Question['profile'] | null;
}

/** `a` to `z`, then `aa`. */
export function letterCode(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : `${letterCode(Math.floor(index / 26) - 1)}${last}`;
}

/** What a tool writes for an answer, and nobody as words: `A2`, `SQ003`, `3`, `oui_1`. */
export const isCode = (text: string): boolean => /^(?:[A-Za-z]{0,4}[-_]?\d{1,4}[a-z]?|[a-z]|[A-Z]{1,3})$/.test(text);
