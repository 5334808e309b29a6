// Problems as they are told: where from the current folder, in which words, the most severe first when there are too many.

import {
  type Language,
  type Outcome,
  type Problem,
  type Severity,
  tooManyProblems,
  type WaivedProblem,
} from '../../model/index.ts';
import { normalPath, sumOf } from '../../values/index.ts';
import type { Tally } from '../../wording/faults/problem-reports.ts';
import { visible } from '../../wording/visible.ts';
import type { RuleOf } from './explanation.ts';
import { ruleBehind } from './rule-behind.ts';

export type { RuleOf } from './explanation.ts';

export interface ReportedProblem {
  readonly root: string;
  /** From the current folder, as it is on disk. */
  readonly path: string;
  readonly problem: Problem;
  /** Its sentence, safe to show. */
  readonly says: string;
}

export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** A path of a project's file, or of one that it borrows beside itself, from the current folder. */
export const fromHere = (root: string, path: string): string =>
  root === '.' ? path : path.startsWith('../') ? normalPath(`${root}/${path}`) : `${root}/${path}`;

/** In the order of projects and places. */
export const tell = (projects: readonly Outcome<unknown>[], language: Language, ruleOf: RuleOf): readonly ReportedProblem[] =>
  projects.flatMap(({ root, problems }) =>
    problems.map((problem) => ({
      root,
      path: fromHere(root, problem.at.path),
      problem,
      says: visible(ruleBehind(problem, ruleOf)?.[language].says(problem.found) ?? problem.code),
    })),
  );

/** A problem that somebody accepted, and by whose leave. */
export interface Accepted extends ReportedProblem {
  readonly by: WaivedProblem['by'];
}

/** What somebody accepted, in the same order. */
export function tellAccepted(
  projects: readonly Outcome<unknown>[],
  language: Language,
  ruleOf: RuleOf,
  isShown: (waived: WaivedProblem) => boolean = () => true,
): readonly Accepted[] {
  return projects.flatMap((project) => {
    const shown = (project.waived ?? []).filter(isShown);
    const reported = tell([{ ...project, problems: shown.map(({ problem }) => problem) }], language, ruleOf);
    return reported.flatMap((one, index) => shown.slice(index, index + 1).map(({ by }) => ({ ...one, by })));
  });
}

/**
 * An error that somebody accepted with a reason: no report passes over it. Those that were known already are counted alone, so that an old project
 * starts clean.
 */
export const isAcceptedError = ({ problem: { severity }, by }: WaivedProblem): boolean =>
  severity === 'error' && by.kind !== 'known';
const acceptedIn = (projects: readonly Outcome<unknown>[]): number =>
  sumOf(projects, ({ waived = [] }) => waived.filter(isAcceptedError).length);

export const ofSeverity = <One extends ReportedProblem>(problems: readonly One[], severity: Severity): readonly One[] =>
  problems.filter(({ problem }) => problem.severity === severity);

/** At most `most` of them, chosen by severity then place, still in their order. */
export function worst<One extends ReportedProblem>(problems: readonly One[], most: number): readonly One[] {
  if (problems.length <= most) return problems;
  const kept = new Set(severities.flatMap((severity) => ofSeverity(problems, severity)).slice(0, most));
  return problems.filter((one) => kept.has(one));
}

/** Counts of projects, of files and of problems, those that are not shown too; the problems are those of the projects unless others are given. */
export function tally(
  projects: readonly Outcome<unknown>[],
  problems: readonly Problem[] = projects.flatMap((project) => project.problems),
): Tally {
  const hidden = problems.filter(({ code }) => code === tooManyProblems);
  const count = (wanted: Severity, name: 'errors' | 'warnings' | 'infos'): number =>
    problems.filter(({ severity, code }) => severity === wanted && code !== tooManyProblems).length +
    sumOf(hidden, ({ found }) => Number(found[name]));
  const leave = (kind: WaivedProblem['by']['kind']): number =>
    sumOf(projects, ({ waived = [] }) => waived.filter(({ by }) => by.kind === kind).length);
  return {
    projects: projects.filter(({ isPortfolio = false }) => !isPortfolio).length,
    files: sumOf(projects, ({ filesChecked }) => filesChecked),
    errors: count('error', 'errors'),
    warnings: count('warning', 'warnings'),
    infos: count('info', 'infos'),
    waived: { waiver: leave('waiver'), ignore: leave('ignore'), known: leave('known') },
    acceptedErrors: acceptedIn(projects),
  };
}

export const countOf = ({ errors, warnings, infos }: Tally, severity: Severity): number =>
  ({ error: errors, warning: warnings, info: infos })[severity];

/** What a report leaves out. */
export function leftOut(counts: Tally, shown: readonly ReportedProblem[]): Tally {
  const counted = tally(
    [],
    shown.map(({ problem }) => problem),
  );
  const { errors, warnings, infos } = counts;
  return { ...counted, errors: errors - counted.errors, warnings: warnings - counted.warnings, infos: infos - counted.infos };
}
