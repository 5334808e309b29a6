// Projects as they come → what is told of them all, and no more: counts, and of the problems those that are shown.
import type { Problem, Severity } from '../model/index.ts';
import type { Tally } from '../wording/faults/problem-reports.ts';
import type { ReportedProject } from './problems/formats/format.ts';
import { fromHere, isAcceptedError, tally } from './problems/reported-problems.ts';

export interface Gathered {
  readonly projects: readonly ReportedProject[];
  /** Of all projects. */
  readonly counts: Tally;
}

export interface Gathering {
  add(project: ReportedProject): void;
  gathered(): Gathered;
}

const sum = (a: Tally, b: Tally): Tally => ({
  projects: a.projects + b.projects,
  files: a.files + b.files,
  errors: a.errors + b.errors,
  warnings: a.warnings + b.warnings,
  infos: a.infos + b.infos,
  waived: {
    waiver: a.waived.waiver + b.waived.waiver,
    ignore: a.waived.ignore + b.waived.ignore,
    known: a.waived.known + b.waived.known,
  },
  acceptedErrors: a.acceptedErrors + b.acceptedErrors,
});

/** What is alike is told together: problems of one code in one project. Errors are each told with their line: null. */
export const alikeAs = (root: string, { code, severity }: Problem): string | null =>
  severity === 'error' ? null : JSON.stringify([root, code, severity]);

/** Of what projects share, beside them, what was not told of another one. */
export function toldOnce(): (root: string, problems: readonly Problem[]) => readonly Problem[] {
  const tellers = new Map<string, string>();
  return (root, problems) =>
    problems.filter(({ code, at }) => {
      if (!at.path.startsWith('../')) return true;
      const key = JSON.stringify([fromHere(root, at.path), at.line, at.column, code]);
      const teller = tellers.get(key) ?? root;
      tellers.set(key, teller);
      return teller === root;
    });
}

/**
 * `most`: of each severity so many problems are kept, the first ones, those that are alike being one, and only projects that have some; all of
 * them by default.
 */
export function gathering(most = Number.POSITIVE_INFINITY): Gathering {
  const projects: ReportedProject[] = [];
  const once = toldOnce();
  let counts = tally([]);
  const kept: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const keptOf = ({ root, problems }: ReportedProject): readonly Problem[] => {
    const open = new Set<string | null>();
    return problems.filter((problem) => {
      const alike = alikeAs(root, problem);
      if (alike !== null && open.has(alike)) return true;
      if (kept[problem.severity] >= most) return false;
      kept[problem.severity]++;
      open.add(alike);
      return true;
    });
  };
  return {
    add({ problems: all, ...rest }) {
      const project = { ...rest, problems: once(rest.root, all) };
      const isWhole = most === Number.POSITIVE_INFINITY;
      const problems = isWhole ? project.problems : keptOf(project);
      const room = Math.max(0, most - counts.acceptedErrors);
      const waived = isWhole ? project.waived : project.waived?.filter(isAcceptedError).slice(0, room);
      // Where a lone project stands is told however sound it is.
      if (isWhole || problems.length > 0 || waived?.length || counts.projects === 0)
        projects.push({ ...project, problems, ...(waived && { waived }) });
      counts = sum(counts, tally([project]));
    },
    gathered: () => ({ projects, counts }),
  };
}

export function gathered(projects: readonly ReportedProject[]): Gathered {
  return { projects, counts: tally(projects) };
}
