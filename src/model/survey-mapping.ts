// Which columns of an export answer which questions of a survey.
import type { ExportColumn } from './survey-export.ts';

/** What a column says of its question; `rank` is the answer that stands there, `place` the rank of an answer. */
export type ColumnUse =
  | { readonly kind: 'whole' | 'other' | 'comment' }
  | { readonly kind: 'answer' | 'row' | 'place'; readonly code: string }
  | { readonly kind: 'rank'; readonly rank: number };

export interface MappedColumn {
  readonly column: ExportColumn;
  readonly use: ColumnUse;
}

/** `kept`: as the survey says; `doubtful` is shown, and not taken until somebody says so. */
export type Confidence = 'kept' | 'sure' | 'likely' | 'doubtful';
/** `order`: its columns were taken in the order of its answers. */
export type MappedBecause = 'kept' | 'code' | 'text' | 'near-text' | 'parts' | 'answers' | 'order';

export interface MappedQuestion {
  readonly question: string;
  readonly columns: readonly MappedColumn[];
  readonly confidence: Confidence;
  readonly because: MappedBecause;
  /** Texts of the file → the code of the answer; empty for a text that does not count. */
  readonly answers: Readonly<Record<string, string>>;
}

export interface SurveyMapping {
  readonly survey: string;
  readonly questions: readonly MappedQuestion[];
  /** Questions without a column, but for those that are personal. */
  readonly missing: readonly { readonly question: string; readonly nearest: string | null }[];
  /** Columns without a question. */
  readonly unknown: readonly { readonly column: ExportColumn; readonly nearest: string | null }[];
  /** Columns that the survey leaves aside. */
  readonly aside: readonly ExportColumn[];
  /** Columns of people, that are never kept. */
  readonly dropped: readonly ExportColumn[];
  /** What the survey maps to a column that the file does not have. */
  readonly lost: readonly { readonly question: string; readonly header: string }[];
}
