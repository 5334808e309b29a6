// The answers to a survey as a tool exports them: what the file is, and what each of its columns holds.
import type { PersonalRole, SurveyFormat } from './survey-format.ts';
import type { TextEncoding } from './table.ts';

export interface SurveyRecord {
  /** From 1, as a spreadsheet counts rows. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** How a text was read; `foreign` lines were in Windows-1252 among others in UTF-8. */
export interface ExportText {
  readonly encoding: TextEncoding;
  readonly separator: string;
  readonly foreign: number;
}

/** `text-of`: the words of the code in the column before; `comment`: what was written beside an answer. */
export type ColumnRole =
  | 'answer'
  | 'number'
  | 'submitted'
  | 'started'
  | 'draft'
  | 'last-page'
  | 'technical'
  | 'text-of'
  | PersonalRole;

export interface ExportColumn {
  /** From 0. */
  readonly at: number;
  /** `AB`. */
  readonly letters: string;
  /** Of all its rows of headers, in one line: `Question [réponse]`; unique in the file. */
  readonly header: string;
  /** What several columns of a question have in common. */
  readonly stem: string;
  /** Of an answer, a row or a rank, when the question has several columns. */
  readonly part: string | null;
  /** What the header says behind a code: `Q1. Votre commune`. */
  readonly text: string | null;
  readonly partText: string | null;
  readonly role: ColumnRole;
  /** Whether the role was read in the cells rather than in the header. */
  readonly isByContent: boolean;
}

export interface SurveyExport {
  readonly format: SurveyFormat;
  /** The headers, or cells, that it was recognised by. */
  readonly because: readonly string[];
  /** The number of the last row before the responses, and how many rows of headers there are. */
  readonly headerRow: number;
  readonly headerRows: number;
  readonly columns: readonly ExportColumn[];
}
