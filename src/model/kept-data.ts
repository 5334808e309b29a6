// What a project keeps about people, set by set, and until when it may.
import type { ProjectFile } from './files.ts';
import type { Period } from './period.ts';

export type DataProtection = NonNullable<ProjectFile['dataProtection']>;
/** A set of personal data, as the retention of `project.yaml` names it. */
export type DataSet = NonNullable<DataProtection['retention']>[number]['data'];
/** What was eliminated, and by whose visa. */
export type Purge = NonNullable<DataProtection['purged']>[number];

/** A file of raw answers, beside the project. */
export interface AnswersFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

export interface KeptData {
  readonly data: DataSet;
  /** Interviews, workshops, files of answers, people or meetings that still tell of somebody. */
  readonly count: number;
  /** Days, YYYY-MM-DD: of the earliest and of the latest; null when nothing is dated. */
  readonly from: string | null;
  readonly to: string | null;
  /** Bytes of the raw files; null where what is kept is a part of a file. */
  readonly size: number | null;
  /** Null when the project does not say. */
  readonly until: Period | null;
  /** There is something, and the last day is over. */
  readonly isPast: boolean;
}
