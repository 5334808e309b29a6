// What a change makes of one file.

/** The text of a file of the project before and after a change; null where there is no such file. */
export interface Revision {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The path that it had, when the file moves; another revision takes it away from there. */
  readonly from?: string;
}

/** A file put elsewhere in the project too, byte for byte; with `text`, in that text. */
export interface Copy {
  readonly from: string;
  readonly to: string;
  readonly text?: string;
}
