// The text of a Word document, and what somebody did to it.

/** One paragraph of the body, as its reader sees it; never empty. */
export interface WordParagraph {
  readonly text: string;
  /** The nearest heading above it; empty before the first. */
  readonly heading: string;
  /** It stands in a cell of a table. */
  readonly isCell: boolean;
}

/** A paragraph that is not the same in two documents: `from` is null of what was added, `to` of what was taken out. */
export interface WordChange {
  readonly from: string | null;
  readonly to: string | null;
  readonly heading: string;
  readonly isCell: boolean;
}
