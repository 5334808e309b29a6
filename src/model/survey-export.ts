// The answers to a survey as a tool exports them: the shape that a file says, what the file is, and what each of its columns holds.

import type { SurveyFormatFile } from './files.ts';
import type { TextEncoding } from './table.ts';

// The shape of what a survey tool exports, as a file says it, and whose file that is.

export type PersonalRole = (typeof personalRoles)[number];

/** What tells of the person who answered, and is never kept. */
export const personalRoles = ['ip', 'e-mail', 'token', 'name', 'phone', 'referrer', 'user-agent', 'user', 'location'] as const;

export type FormatOrigin = 'project' | 'organisation' | 'shipped';

export interface SurveyFormat {
  /** The name of its file. */
  readonly id: string;
  readonly origin: FormatOrigin;
  /** As shown to people; null for one that is shipped. */
  readonly path: string | null;
  /** Whose format of the same id gives way to it. */
  readonly hides: FormatOrigin | null;
  readonly written: SurveyFormatFile;
}

/** What a format may tell of a column that is no answer. */
export const columnRoles = [
  'submitted',
  'started',
  'draft',
  'finished',
  'last-page',
  'technical',
  ...personalRoles,
] as const satisfies readonly (keyof NonNullable<SurveyFormatFile['columns']>)[];

/** What cells of a tool say in its own words, beside the usual ones. */
export type CellWords = Pick<SurveyFormatFile, 'choices' | 'answers' | 'decimal'>;

/** The format of a table of which nothing tells the tool. */
export const plainFormat = 'plain';

/** Patterns among the words of a format: each header is asked of all of them. */
export const mostWordPatterns = 40;

/** Small letters, digits and hyphens: what the name of a format's file is made of. */
export const isFormatId = (id: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= 60;

export const formatIdOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');

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
  | 'finished'
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
  /** The numbers of the first row of headers and of the last row before the responses, and how many rows of headers there are. */
  readonly firstRow: number;
  readonly headerRow: number;
  readonly headerRows: number;
  readonly columns: readonly ExportColumn[];
}

/** The code of an answer or of a row that was to be called otherwise, since LimeSurvey would refuse or confuse it. */
export interface RenamedCode {
  readonly question: string;
  readonly code: string;
  readonly as: string;
}
