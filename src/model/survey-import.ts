// What bringing in the answers to a survey came to, as it is told.
import type { CellRemark } from './coded-answers.ts';
import type { ColumnRole, ExportText } from './survey-export.ts';
import type { FormatOrigin, SurveyFormat } from './survey-format.ts';
import type { Confidence, MappedBecause, SurveyMapping } from './survey-mapping.ts';

/** Records that are not like the others: how many, and the first ones. */
export interface OddRecords {
  readonly count: number;
  readonly at: readonly number[];
}

/** How the multiple choices of the file are written. */
export type ChoiceCoding = 'columns' | 'joined';

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
}

/** What bringing it in came to. */
export interface SurveyImport extends SurveyReading {
  readonly wave: string;
  /** Whether somebody named the wave, or it is the only one, that of the days of the answers, their year, or this year. */
  readonly waveBecause: 'asked' | 'only' | 'days' | 'year' | 'today';
  /** How a text was read, once it was read whole. */
  readonly text: ExportText | null;
  readonly responses: {
    readonly base: number;
    readonly complete: number;
    readonly partial: number;
    readonly empty: number;
    /** Whether the file says who stopped half-way. */
    readonly tellsPartial: boolean;
    /** YYYY-MM-DD, or null. */
    readonly firstDay: string | null;
    readonly lastDay: string | null;
  };
  /** A line a question, a row of a matrix, or a thing that is ranked. */
  readonly bases: readonly {
    readonly question: string;
    readonly row: string | null;
    readonly asked: number;
    readonly base: number;
    readonly noOpinion: number | null;
  }[];
  readonly remarks: readonly CellRemark[];
  /** Cells that could not be taken, beyond those that remarks tell. */
  readonly untold: number;
  /** Cells with marks that nobody sees around their words. */
  readonly strays: number;
  /** Records with cells beyond the last header, and records whose quotes are not those of a table. */
  readonly tooLong: OddRecords;
  readonly badlyQuoted: OddRecords;
  readonly weighting: readonly { readonly code: string; readonly questions: readonly string[] }[];
  readonly openAnswers: { readonly path: string; readonly count: number; readonly flagged: number };
  /** `different`: other results stand there, and stay until somebody says that they are replaced. */
  readonly results: {
    readonly path: string;
    readonly what: 'new' | 'same' | 'different' | 'replaced';
    /** Somebody changed the file since it was written; it is kept there when it is replaced. */
    readonly keptAt: string | null;
  };
}
