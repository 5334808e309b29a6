// A project as its preview shows it in a browser: in the reader's words already.
import type { Severity } from './problem.ts';
import type { Theme } from './theme.ts';
import type { View } from './view.ts';

/** A step of the method: how many of its conditions are met. */
export interface PreviewedStep {
  readonly name: string;
  readonly met: number;
  readonly of: number;
  readonly isNow: boolean;
}

/** A thing to be done: who must act, and the command that does it; either may be empty. */
export interface PreviewedTask {
  readonly says: string;
  readonly who: string;
  readonly command: string;
}

export interface PreviewedProblem {
  readonly severity: Severity;
  readonly says: string;
  /** What mends it. */
  readonly mend: string;
  /** The file from the project's folder; line and column from 1. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface PreviewedDocument {
  readonly id: string;
  readonly title: string;
  /** The step of the method that it serves; empty when it serves none of its own. */
  readonly step: string;
}

export interface Preview {
  readonly title: string;
  /** The day on which the project is seen, YYYY-MM-DD. */
  readonly today: string;
  readonly steps: readonly PreviewedStep[];
  /** The most pressing first. */
  readonly tasks: readonly PreviewedTask[];
  readonly problems: readonly PreviewedProblem[];
  /** In which its pictures are drawn. */
  readonly theme: Theme;
  /** What its documents see; null when its `project.yaml` cannot be used. */
  readonly view: View | null;
  readonly documents: readonly PreviewedDocument[];
}

/** One file of a document, as its readers see it. */
export type PreviewedFile =
  /** A PNG a page. */
  | { readonly kind: 'pages'; readonly name: string; readonly pages: readonly Uint8Array[] }
  /** A page of its own, with its content policy. */
  | { readonly kind: 'page'; readonly name: string; readonly html: string }
  | { readonly kind: 'text'; readonly name: string; readonly text: string };

export interface PreviewedFiles {
  readonly files: readonly PreviewedFile[];
  /** Why there is nothing, or less than there should be: sentences. */
  readonly notes: readonly string[];
}
