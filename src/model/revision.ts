// What a change makes of one file, and what an earlier version left half made.

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

/** A change that an earlier version of jalon left in a project when it was killed. */
export interface OldChange {
  /** Its list can be read at all. */
  readonly isReadable: boolean;
  readonly files: readonly {
    readonly path: string;
    /**
     * `ready` to be made; `made` already; `changed` by somebody since; `damaged`: what it was to become is not what was decided; `foreign`: no
     * file of a project.
     */
    readonly state: 'ready' | 'made' | 'changed' | 'damaged' | 'foreign';
    /** The text that it was to become; null for a file that was to go. */
    readonly next: string | null;
  }[];
}
