// A questionnaire as it is asked: in one language, in its order, every closed question with the answers it takes.
import type { Expression } from './expression.ts';
import type { Language } from './language.ts';

export const questionTypes = [
  'single',
  'multiple',
  'yes-no',
  'number',
  'scale',
  'nps',
  'text',
  'date',
  'matrix',
  'ranking',
] as const;
export type QuestionType = (typeof questionTypes)[number];
export type Profile = 'commune' | 'age' | 'gender' | 'audience' | 'other';

/** An answer that can be ticked. */
export interface Answer {
  /** As files of answers hold it: of the option, `yes` or `no`, the number of a level. */
  readonly code: string;
  /** What people read; a level that bears no words is read as its number. */
  readonly label: string;
  /** Of a level of a scale; null elsewhere. */
  readonly value: number | null;
  /** Out of the base of percentages. */
  readonly noOpinion: boolean;
  /** The need that it voices. */
  readonly need: string | null;
}

/** What a matrix asks about. */
export interface QuestionRow {
  /** `r1`, `r2`… by its place when it is written as a plain text. */
  readonly code: string;
  readonly label: string;
}

export interface AskedQuestion {
  readonly id: string;
  /** From 1, as it is printed. */
  readonly number: number;
  readonly type: QuestionType;
  readonly text: string;
  readonly help: string | null;
  readonly profile: Profile | null;
  /** None for a text, a number or a date; the columns of a matrix. Levels come before options. */
  readonly answers: readonly Answer[];
  /** None but for a matrix. */
  readonly rows: readonly QuestionRow[];
  /** Whether one may write an answer of one’s own, and how it is called. */
  readonly other: string | null;
  /** How many answers may be given; null when nothing is said. */
  readonly most: number | null;
  /** Whole numbers, both reached; null but for a scale, a recommendation or a matrix of levels. */
  readonly bounds: { readonly min: number; readonly max: number } | null;
  readonly unit: string | null;
  /** When it is asked: always when null. */
  readonly condition: Expression | null;
  readonly required: boolean;
  readonly personal: boolean;
}

export interface QuestionnaireSection {
  /** Null for questions that stand before any section. */
  readonly id: string | null;
  readonly title: string | null;
  /** Markdown. */
  readonly text: string | null;
  readonly questions: readonly AskedQuestion[];
}

/** JSON-able. */
export interface Questionnaire {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  /** Markdown. */
  readonly introduction: string | null;
  readonly closing: string | null;
  /** None is empty. */
  readonly sections: readonly QuestionnaireSection[];
  /** Those of the sections, one after the other. */
  readonly questions: readonly AskedQuestion[];
}
