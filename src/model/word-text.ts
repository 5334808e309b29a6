// The text of a Word document, and what somebody did to it.

/** Where in a document a paragraph stands. */
export type WordPart = 'body' | 'note' | 'header' | 'footer';

/** One paragraph, as its reader sees it; never empty. */
export interface WordParagraph {
  readonly text: string;
  /** The nearest heading above it; empty before the first. */
  readonly heading: string;
  /** It stands in a cell of a table. */
  readonly isCell: boolean;
  readonly part: WordPart;
}

/** A paragraph that is not the same in two documents: `from` is null of what was added, `to` of what was taken out. */
export interface WordChange {
  readonly from: string | null;
  readonly to: string | null;
  readonly heading: string;
  readonly isCell: boolean;
  readonly part: WordPart;
  /** The paragraphs, as they would be written, between which it was added; null at an end, and of what was not added. */
  readonly under: string | null;
  readonly over: string | null;
}

/** What somebody wrote in the margin of a document. */
export interface WordComment {
  /** Null where the file does not say who. */
  readonly by: string | null;
  readonly text: string;
  /** The paragraph beside which it stands; empty outside the body. */
  readonly on: string;
  readonly heading: string;
}
