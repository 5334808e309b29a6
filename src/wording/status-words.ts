// What `jalon status` says around the figures, and each thing to be done as a sentence.
import type { CatalogueObligation, Readiness, TodoCode, TodoGroup } from '../model/index.ts';
import { statusEn } from './status-en.ts';
import { statusFr } from './status-fr.ts';

/** Already in words; empty when there is nothing to say. */
export interface TodoWords {
  readonly subject: string;
  readonly title: string;
  /** The name that the method, the catalogue or the schemas give. */
  readonly name: string;
  readonly due: string;
  readonly since: string;
  readonly ids: string;
  readonly count: number;
  /** The step it belongs to, when that is not the project's own. */
  readonly step: string;
  readonly confidence: string;
  /** In which somebody has too much work. */
  readonly quarter: string;
}

export interface StatusWords {
  readonly at: (step: string, day: string) => string;
  readonly steps: string;
  readonly approach: string;
  readonly months: (elapsed: string, planned: string) => string;
  readonly elapsed: (months: string) => string;
  readonly leadTime: (share: string, months: string) => string;
  readonly usual: (text: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly by: (day: string) => string;
  readonly since: (day: string) => string;
  readonly from: (day: string) => string;
  readonly readiness: string;
  readonly verdict: Readonly<Record<Readiness['verdict'], string>>;
  readonly counts: (readiness: Readiness) => string;
  /** What is known of a prerequisite that is not met. */
  readonly lacking: Readonly<Record<Readiness['lacking'][number]['status'], string>>;
  readonly duties: (applying: number, covered: number) => string;
  readonly confidence: Readonly<Record<CatalogueObligation['confidence'], string>>;
  readonly more: (count: number) => string;
  readonly others: (count: number) => string;
  readonly groups: Readonly<Record<TodoGroup, string>>;
  readonly todo: Readonly<Record<TodoCode, (words: TodoWords) => string>>;
  readonly nothing: string;
  readonly nothingOwed: string;
  readonly nobody: string;
  readonly owes: (count: number) => string;
  readonly columns: Readonly<Record<'project' | 'step' | 'late' | 'decision' | 'duty', string>>;
  readonly broken: string;
  /** Where the commands are to be typed. */
  readonly typedIn: (root: string) => string;
}

export const statusWords: { readonly fr: StatusWords; readonly en: StatusWords } = { fr: statusFr, en: statusEn };
