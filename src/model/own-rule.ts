// A rule that a project or an organisation wrote in YAML, as its problems carry it: whoever tells them needs no other source.
import type { Severity } from './problem.ts';
import type { Step } from './project.ts';

export interface OwnSentences {
  /** `{name}` stands for the value of that name in what is found. */
  readonly says: string;
  readonly why: string;
  readonly mend: string;
}

/** JSON-able. A rule in one language says the same in both. */
export interface OwnRule {
  readonly code: string;
  readonly severity: Severity;
  readonly step?: Step;
  readonly from: 'project' | 'organisation';
  /** Of its file, from the project. */
  readonly path: string;
  readonly example: { readonly wrong: string; readonly right: string };
  readonly fr: OwnSentences;
  readonly en: OwnSentences;
}
