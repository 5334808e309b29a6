// The structure of a questionnaire as another tool keeps it, before anything is understood of it.

/** The columns that every tab-separated structure of LimeSurvey begins with, in their order. */
export const limeColumns = [
  'id',
  'related_id',
  'class',
  'type/scale',
  'name',
  'relevance',
  'text',
  'help',
  'language',
  'validation',
  'mandatory',
  'other',
  'default',
  'same_default',
] as const;

/** A line of a section or of a table, by column. */
export type StructureRow = Readonly<Record<string, string>>;

/** What of a structure became something else, or nothing. `condition`: shown always, its own asking for more than answers. */
export interface StructureRemark {
  readonly code: 'not-a-question' | 'condition' | 'split';
  /** What the tool calls it. */
  readonly title: string;
  readonly text: string;
}

/** What bringing a structure in came to. */
export interface StructureReport {
  readonly file: string;
  readonly kind: 'limesurvey' | 'webform';
  readonly survey: string;
  readonly title: string;
  /** Of the file that is new; null when the project asks all of it already. */
  readonly path: string | null;
  readonly questions: readonly { readonly question: string; readonly text: string; readonly said: string }[];
  readonly remarks: readonly StructureRemark[];
}

/** `sections`: the tables of LimeSurvey’s XML, by name; `table`: its tab-separated form; `elements`: the YAML of a Drupal Webform. */
export type SurveyStructure =
  | { readonly kind: 'sections'; readonly sections: ReadonlyMap<string, readonly StructureRow[]> }
  | { readonly kind: 'table'; readonly rows: readonly StructureRow[] }
  | { readonly kind: 'elements'; readonly title: string | null; readonly elements: unknown };
