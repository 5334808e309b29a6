// One field of a kind of file, as its schema describes it to those who fill it in.

export interface Field {
  /** Keys from the top of the file, joined by points; `*` is an item of a list or of a map. */
  readonly path: string;
  /** JSON Schema's words: string, number, integer, boolean, array, object; several when several will do. */
  readonly types: readonly string[];
  readonly values?: readonly string[];
  /** The one word that may stand in place of its list. */
  readonly word?: string;
  /** The register that its value is an id of. */
  readonly ref?: string;
  /** A text that is in no register will do. */
  readonly orText?: boolean;
  readonly noun?: string;
  readonly format?: string;
  readonly required?: boolean;
  readonly visibility?: string;
}
