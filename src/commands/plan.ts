// jalon plan: the actions of each year under its envelopes, and what is left and why.
import type { Outcome, Plan, Project, World } from '../model/index.ts';
import { plan as planProject } from '../planning/index.ts';
import { rank } from '../ranking/index.ts';
import { planReport } from '../reporting/index.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { errorsOnly } from './rank.ts';

export interface PlanOptions extends CommonOptions {
  readonly year?: number;
}

/** The plan is drawn over all its years, since what starts one year weighs on the next; one year may be shown alone. */
export function planOf(project: Project, year?: number): Plan {
  const whole = planProject(project, rank(project));
  if (year === undefined) return whole;
  const shown = whole.years.filter((one) => one.year === year);
  return shown.length > 0 ? { ...whole, years: shown } : planProject(project, rank(project), [year]);
}

export async function plan(paths: readonly string[], options: PlanOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const outcomes: Outcome<{ project: Project; plan: Plan }>[] = [];
  for await (const outcome of eachProject(paths, options, world, ({ project }) => ({
    project,
    plan: planOf(project, options.year),
  })))
    outcomes.push(outcome);
  if (options.json)
    printJson(
      world,
      'plans',
      outcomes.map(({ root, result }) => ({ root, plan: result?.plan ?? null })),
    );
  for (const { result } of outcomes)
    if (result && !options.json) world.out(planReport(result.project, result.plan, { ...world, language }));
  world.err(errorsOnly(outcomes, language, world));
  return exitCodeOf(outcomes);
}
