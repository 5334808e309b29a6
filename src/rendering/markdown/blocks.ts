/** What a Markdown text says, whatever it will be written into. */

/** Letters that look the same. A line break is a span of its own: `\n`. */
export type Span = {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly struck?: true;
  readonly code?: true;
  /** An address, or `#` and the name of a place in the document. */
  readonly link?: string;
  /** The id of a thing of the project, written `[[AC-012]]`. */
  readonly reference?: string;
};

export type Alignment = 'left' | 'center' | 'right';
export type Cell = { readonly spans: readonly Span[]; readonly align?: Alignment };

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  /** `first` is the number of the first item; null for bullets. */
  | { readonly kind: 'list'; readonly first: number | null; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  /** The first row is the header row; every row has as many cells. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'rule' };
