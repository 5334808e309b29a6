// jalon plan: the actions of each year under its envelopes, and what is left and why.
import type { Outcome, Plan, Project, Ranking, World } from '../model/index.ts';
import { plan as planProject } from '../planning/index.ts';
import { rank } from '../ranking/index.ts';
import { planReport } from '../reporting/index.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { errorsOnly } from './rank.ts';

export interface PlanOptions extends CommonOptions {
  readonly year?: number;
  /** Down the ranking. */
  readonly simple?: boolean;
}

interface Planned {
  readonly project: Project;
  readonly ranking: Ranking;
  readonly plan: Plan;
}

/** All years, the best that can be found. */
export const planOf = (project: Project): Promise<Plan> => planProject(project, rank(project));

/** The plan is drawn over all its years, since what starts one year weighs on the next; one year may be shown alone. */
async function planned(project: Project, { year, simple }: PlanOptions): Promise<Planned> {
  const ranking = rank(project);
  const whole = await planProject(project, ranking, { simple });
  if (year === undefined) return { project, ranking, plan: whole };
  const shown = whole.years.filter((one) => one.year === year);
  if (shown.length > 0) return { project, ranking, plan: { ...whole, years: shown } };
  return { project, ranking, plan: await planProject(project, ranking, { simple, years: [year] }) };
}

export async function plan(paths: readonly string[], options: PlanOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const outcomes: Outcome<Planned>[] = [];
  for await (const outcome of eachProject(paths, options, world, ({ project }) => planned(project, options)))
    outcomes.push(outcome);
  if (options.json)
    printJson(
      world,
      'plans',
      outcomes.map(({ root, result }) => ({ root, plan: result?.plan ?? null })),
    );
  for (const { result } of outcomes)
    if (result && !options.json) world.out(planReport(result.project, result.ranking, result.plan, { ...world, language }));
  world.err(errorsOnly(outcomes, language, world));
  return exitCodeOf(outcomes);
}
