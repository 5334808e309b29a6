// What tells of people: in a text, in a project about one person, and set by set with its term.
import type { ProjectFile } from './files.ts';
import type { Period } from './ranges.ts';

/** What identifies somebody directly. */
export const identifyingKinds = ['e-mail', 'phone', 'social-security-number', 'address', 'name'] as const;
export type IdentifyingKind = (typeof identifyingKinds)[number];
/** What article 9 of the GDPR forbids to keep about somebody, but for its exceptions. */
export const sensitiveKinds = ['health', 'disability', 'religion', 'union', 'politics', 'origin', 'sexuality'] as const;
export type SensitiveKind = (typeof sensitiveKinds)[number];

/** Where it stands in its text: `end` is past its last sign, in UTF-16 units as JavaScript counts them. */
export interface PersonalDataMatch<Kind extends string = IdentifyingKind> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// What a project keeps about people, set by set, and until when it may.

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

// What a purge leaves elsewhere.

/** Where it lies: among the documents, exported, in an archive, beside as a copy… */
export const residueKinds = [
  'document',
  'export',
  'text',
  'plan',
  'ballot',
  'archive',
  'private',
  'kept',
  'copy',
  'file',
] as const;
export type ResidueKind = (typeof residueKinds)[number];

export interface Residue {
  readonly path: string;
  readonly kind: ResidueKind;
  /** The first line that tells of somebody, from 1: of a document, its paragraph or cell. */
  readonly line: number;
  /** How many do. */
  readonly count: number;
}

export interface Residues {
  readonly found: readonly Residue[];
  /** Files that are no text: somebody has to look. */
  readonly unsearched: readonly string[];
  /** What was exported outside of the project, and is still there. */
  readonly elsewhere: readonly string[];
  /**
   * `unread`: there is one that git does not tell of. `paths` are those of its last commit that tell of somebody, `brought` the private and
   * nominative files that any of its commits brought in.
   */
  readonly history: {
    readonly state: 'none' | 'kept' | 'unread';
    readonly paths: readonly string[];
    readonly brought: readonly string[];
  };
}

// What a project holds about one person.

/** `key` is that of the schema (`action.leads`); empty in a text zone or a file of raw answers. */
export interface PersonMention {
  readonly path: string;
  /** Counted from 1; null in a document. */
  readonly line: number | null;
  /** Of a workbook, « Actions!C4 »; null elsewhere. */
  readonly cell: string | null;
  readonly key: string;
  /** The nearest thing that bears an id: `AC-012`. */
  readonly of: string | null;
  /** The text that names the person, whole. */
  readonly text: string;
  /** The line of a list that is about the person: a ballot, a place in a team; null when nothing but that text is. */
  readonly about: object | null;
}

export interface PersonData {
  /** Of the register; null for somebody who is in none. */
  readonly id: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** In the order of files and lines. */
  readonly mentions: readonly PersonMention[];
  /** In the same order: their family name alone begins a sentence, and may be a word of every day or somebody else. */
  readonly toCheck: readonly PersonMention[];
  /** Files of raw answers that are not text: nobody looked into them. */
  readonly unsearched: readonly string[];
}

/**
 * How a file tells of people. `role`: a person of the register, by id; `written`: somebody written where an id is wanted; `heard`: the
 * function of one person heard; `said`: what people said; `answers`: raw answers; `ballots`: of residents; `aside`: what an import found no place for.
 */
export type HeldWhat = IdentifyingKind | 'role' | 'written' | 'heard' | 'said' | 'answers' | 'ballots' | 'aside';

/** What one file holds about people. */
export interface HeldInFile {
  readonly path: string;
  readonly holds: readonly {
    readonly what: HeldWhat;
    /** Keys of the schemas, each once (`interview.notes`); none in a text or a file of raw answers. */
    readonly keys: readonly string[];
    /** Values that hold it; files, of raw answers. */
    readonly count: number;
  }[];
}

/** A file that is searched line by line. */
export interface SearchedFile {
  /** From the root, `/` between names. */
  readonly path: string;
  /** Of a document, its cells, then its paragraphs; null when it is no text that can be read, as a PDF. */
  readonly lines: readonly string[] | null;
  /** Of a document, which has no lines to count: where its cells stand, « Actions!C4 ». */
  readonly cells?: readonly string[];
}

/** A file into which a change brings names of people. */
export interface NamedFile {
  readonly path: string;
  /** Different names: the same one twice counts once. */
  readonly count: number;
  readonly isIgnored: boolean;
}

/** What a file says of somebody whom the project knows, where the project says something else, which stays; null where it says nothing. */
export interface SaidOtherwise {
  readonly id: string;
  readonly what: 'function' | 'email' | 'phone';
  readonly said: string;
  readonly kept: string | null;
}
