// One field of a kind of file, as its schema describes it: to those who fill it in, and to documents that show it.

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
  /** The register that its keys are ids of. */
  readonly keys?: string;
  readonly noun?: string;
  readonly format?: string;
  readonly required?: boolean;
  readonly visibility?: string;
}

// How documents show a field as it is written, as its schema describes it.

/** The register in which a reference is looked up. */
export type NamedKind =
  | 'person'
  | 'department'
  | 'organisation'
  | 'body'
  | 'audience'
  | 'theme'
  | 'commune'
  | 'indicator'
  | 'action'
  | 'need';

export type ShownField =
  | { readonly as: 'plain' | 'text' | 'money' | 'period' }
  /** `key`: that of its labels (`action.status`). */
  | { readonly as: 'coded'; readonly key: string }
  /** `orText`: what is in no register is its own name, and shows nothing else. */
  | { readonly as: 'named'; readonly kind: NamedKind; readonly orText: boolean }
  | { readonly as: 'list'; readonly of: ShownField }
  /** `of`: the path of its fields (`action.budget`). */
  | { readonly as: 'fields'; readonly of: string };

/** `short`: the field that a lone word in the place of the object says. */
export interface ShownFields {
  readonly short?: string;
  readonly fields: Readonly<Record<string, ShownField>>;
}
