// The one loop over projects: one is a batch of one, and a project that fails does not stop the others.
import { type Outcome, UsageError, type World } from '../../model/index.ts';
import { findProjects, namedFolders, organisationFolder } from '../../reading/index.ts';
import type { CheckOptions } from '../../usecases/check-as-asked.ts';
import { type RunContext, type Settings, workOnEach } from '../../usecases/work-on.ts';
import { usage } from '../../wording/faults/usage.ts';
import type { CommonOptions } from './options.ts';
import { counted } from './progress.ts';

/** The full paths of the projects meant by what was typed: the current folder when nothing was. */
const projectsIn = (paths: readonly string[], { cwd }: World): readonly string[] =>
  findProjects(paths.length > 0 ? paths : ['.'], cwd);

export interface ProjectsMeant {
  /** Full paths. */
  readonly projects: readonly string[];
  /** Why nothing is meant by some of what was typed. */
  readonly faults: readonly UsageError[];
}

/** As `projectsIn`, where one path that means nothing does not stop the others. @throws UsageError when none means anything */
export function projectsAmong(paths: readonly string[], world: World): ProjectsMeant {
  const projects = new Set<string>();
  const faults: UsageError[] = [];
  for (const path of paths.length > 0 ? paths : ['.'])
    try {
      for (const project of findProjects([path], world.cwd)) projects.add(project);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      faults.push(error);
    }
  if (projects.size === 0 && faults[0] !== undefined) throw faults[0];
  return { projects: [...projects], faults };
}

/** What means nothing is told once the rest is done: the exit code is then 2. @throws UsageError when nothing of what was typed means anything */
export async function ofThoseMeant(
  paths: readonly string[],
  options: CommonOptions,
  world: World,
  does: (projects: readonly string[]) => Promise<number>,
): Promise<number> {
  const { projects, faults } = projectsAmong(paths, world);
  const code = await does(projects);
  tellFaults(faults, options, world);
  return faults.length > 0 ? 2 : code;
}

export function tellFaults(faults: readonly UsageError[], { lang }: CommonOptions, world: World): void {
  const words = usage[lang ?? world.language];
  for (const fault of faults) world.err(words.line(words.says(fault.code, fault.values)));
}

export const settingsOf = ({ today, step, final, known }: CommonOptions & CheckOptions, world: World): Settings => ({
  cwd: world.cwd,
  today: today ?? world.today,
  named: namedFolders(),
  organisation: organisationFolder(),
  ...(step && { step }),
  ...(final && { final }),
  ...(known && { known }),
});

/** Finds the projects, then reads and checks one at a time and hands it to `work`; only the outcome stays in memory. */
export function eachProject<Result>(
  paths: readonly string[],
  options: CommonOptions & CheckOptions,
  world: World,
  work: (context: RunContext) => Result | Promise<Result>,
): AsyncGenerator<Outcome<Result>> {
  const projects = projectsIn(paths, world);
  const language = options.lang ?? world.language;
  return counted(
    workOnEach(projects, settingsOf(options, world), work),
    { stage: 'project', count: projects.length },
    world,
    language,
  );
}

/** 2 when we failed on a project, else 1 as soon as a project has an error, else 0. */
export function exitCodeOf(outcomes: readonly Pick<Outcome<unknown>, 'problems'>[]): 0 | 1 | 2 {
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  if (problems.some(({ code }) => code === 'jalon/internal')) return 2;
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
