// How files of an older format become files of the next one.
import type { Edit } from './deliverable.ts';

/** The format that this version reads and writes; the schema of `project.yaml` knows no other. */
export const currentFormat = 1;

/** A YAML file wherever its format put it, as plain data. */
export interface RawFile {
  readonly path: string;
  readonly data: unknown;
}

export interface Move {
  readonly from: string;
  readonly to: string;
}

/** From a format to the next: edits name the paths that files have before they move. The number of the format follows by itself. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  readonly migrate: (files: readonly RawFile[]) => { readonly edits: readonly Edit[]; readonly moves: readonly Move[] };
}
