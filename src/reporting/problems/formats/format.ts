// The one shape of a format that problems are reported in, and what it is given.
import type { Method, Outcome, Standing } from '../../../model/index.ts';
import type { Tally } from '../../../wording/faults/problem-reports.ts';
import type { ReportStyle } from '../../report-style.ts';
import type { RuleOf } from '../reported-problems.ts';

/** What one project came to. */
export interface ReportedProject extends Outcome<unknown> {
  /** Null without a method, or when the method's file cannot be used. */
  readonly standing?: Standing | null;
  /** The method itself, of a project that is alone. */
  readonly method?: Method | null;
}

export interface Report {
  /** Those of which a format has something to tell. */
  readonly projects: readonly ReportedProject[];
  /** Of all projects. */
  readonly counts: Tally;
  /** How long it took; null when nobody looked. */
  readonly milliseconds: number | null;
}

export interface FormatStyle extends ReportStyle {
  readonly ruleOf: RuleOf;
  /** The version of jalon. */
  readonly version: string;
  /** Warnings fail the run, as errors do. */
  readonly strict: boolean;
}

export interface Format {
  readonly id: string;
  /** What it is for. */
  readonly fr: string;
  readonly en: string;
  /** It shows so many problems of a severity at most; when absent all of them, and every project. */
  readonly most?: number;
  /** It tells where each project stands. */
  readonly hasStandings?: true;
  text(report: Report, style: FormatStyle): string;
}
