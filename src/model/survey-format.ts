// The shape of what a survey tool exports, as a file says it, and whose file that is.
import type { SurveyFormatFile } from './files.ts';

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
