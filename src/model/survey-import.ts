// How the columns of an export answer the questions of a survey, and what bringing the answers in came to.
import type { CellRemark } from './answers.ts';
import type { ColumnRole, ExportColumn, ExportText, FormatOrigin, SurveyFormat } from './survey-export.ts';
import type { OutsideWords } from './table.ts';

// Which columns of an export answer which questions of a survey.

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
/** `order`: its columns were taken in the order of its answers. `cells`: too few of its cells read as answers. */
export type MappedBecause = 'cells' | 'kept' | 'code' | 'text' | 'near-text' | 'parts' | 'answers' | 'order';

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

/** Records that are not like the others: how many, and the first ones. */
export interface OddRecords<At = number> {
  readonly count: number;
  readonly at: readonly At[];
}

/** How the multiple choices of the file are written. */
export type ChoiceCoding = 'columns' | 'joined';

/** A questionnaire that the file alone tells; what a question is, in words. */
export interface SurveyDraftReport {
  readonly path: string;
  readonly questions: readonly { readonly question: string; readonly said: string; readonly profile: string | null }[];
  /** Columns of which nothing surely tells what they are, and what they may be. */
  readonly rest: readonly { readonly headers: readonly string[]; readonly said: readonly string[] }[];
}

/** What the start of a file is taken for, before anything is counted. */
export interface SurveyReading {
  readonly file: string;
  readonly survey: string;
  readonly title: string;
  /** The other surveys that it could have been of. */
  readonly others: readonly string[];
  readonly read: {
    /** The id of the format, its name, and whose it is. */
    readonly format: string;
    readonly title: SurveyFormat['written']['title'];
    readonly origin: FormatOrigin;
    readonly hides: FormatOrigin | null;
    readonly because: readonly string[];
    readonly sheet: string;
    readonly headerRow: number;
    readonly headerRows: number;
    readonly text: ExportText | null;
    readonly columns: number;
    readonly choices: readonly ChoiceCoding[];
  };
  readonly questions: readonly {
    readonly question: string;
    readonly text: string;
    readonly headers: readonly string[];
    readonly confidence: Confidence;
    readonly because: MappedBecause;
  }[];
  readonly missing: SurveyMapping['missing'];
  readonly lost: SurveyMapping['lost'];
  readonly unknown: readonly { readonly header: string; readonly nearest: string | null }[];
  readonly aside: readonly string[];
  readonly dropped: readonly { readonly header: string; readonly role: ColumnRole; readonly isByContent: boolean }[];
  /** What the file says beside its answers. */
  readonly outside: readonly OutsideWords[];
  /** Null when the project has the questionnaire. */
  readonly draft: SurveyDraftReport | null;
}

/** What a file came to, once it was counted. */
export interface FileCount {
  /** How a text was read, once it was read whole. */
  readonly text: ExportText | null;
  readonly responses: {
    readonly base: number;
    readonly complete: number;
    readonly partial: number;
    /** Lines without any answer, and lines that are sums or headers again: not counted. */
    readonly empty: OddRecords;
    readonly noResponse: OddRecords;
    /** Whether the file says who stopped half-way. */
    readonly tellsPartial: boolean;
    /** YYYY-MM-DD, or null. */
    readonly firstDay: string | null;
    readonly lastDay: string | null;
    /** The same line again, not counted; another line of a code or an address, and trials of the form, counted. */
    readonly again: OddRecords;
    readonly sameSender: OddRecords;
    readonly trials: OddRecords;
    /** A line of a file that was counted before, not counted again; a line of a code or an address that one of its lines bears, counted. */
    readonly againElsewhere: OddRecords;
    readonly senderElsewhere: OddRecords;
  };
  readonly remarks: readonly CellRemark[];
  /** Cells that could not be taken, beyond those that remarks tell. */
  readonly untold: number;
  /** Cells with marks that nobody sees around their words. */
  readonly strays: number;
  /** Cells under no header, the first of each record, and records whose quotes are not those of a table. */
  readonly unheaded: OddRecords<string>;
  readonly badlyQuoted: OddRecords;
}

export type FileImport = SurveyReading & FileCount;

/** What bringing files in came to: of one, what it came to; of several, what all did, beside what each did. */
export interface SurveyImport extends SurveyReading, FileCount {
  /** Each of several files; empty for one. `file` and `read` are then those of the first. */
  readonly files: readonly FileImport[];
  readonly wave: string;
  /** Whether somebody named the wave, or it is the only one, that of the days of the answers, their year, or this year. */
  readonly waveBecause: 'asked' | 'only' | 'days' | 'year' | 'today';
  /** A line a question, a row of a matrix, or a thing that is ranked. */
  readonly bases: readonly {
    readonly question: string;
    readonly row: string | null;
    readonly asked: number;
    readonly base: number;
    readonly noOpinion: number | null;
  }[];
  readonly weighting: readonly { readonly code: string; readonly questions: readonly string[] }[];
  readonly openAnswers: { readonly path: string; readonly count: number; readonly flagged: number; readonly names: number };
  /** `different`: other results stand there, and stay until somebody says that they are replaced. */
  readonly results: {
    readonly path: string;
    readonly what: 'new' | 'same' | 'different' | 'replaced';
    /** Somebody changed the file since it was written; it is kept there when it is replaced. */
    readonly keptAt: string | null;
    /** Where the true counts are: `path` holds what may be published of them. */
    readonly countedAt: string;
  };
}
