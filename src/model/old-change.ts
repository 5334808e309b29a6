// A change that an earlier version of jalon left in a project when it was killed.

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
