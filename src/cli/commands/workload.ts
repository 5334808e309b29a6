// jalon workload: the time asked of departments and people, quarter by quarter, and what is too much.

import type { Outcome, Project, Workload, World } from '../../model/index.ts';
import { workloadOf } from '../../project/people/index.ts';
import { reportsOf, workloadReport } from '../../reporting/index.ts';
import { eachProject, exitCodeOf, ofThoseMeant } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { planOf } from './plan.ts';
import { tellErrors } from './told-problems.ts';

export interface WorkloadOptions extends CommonOptions {
  readonly year?: number;
}

export const workload = (paths: readonly string[], options: WorkloadOptions, world: World): Promise<number> =>
  ofThoseMeant(paths, options, world, (projects) => workloads(projects, options, world));

async function workloads(paths: readonly string[], options: WorkloadOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const { year } = options;
  const outcomes: Outcome<{ project: Project; today: string; workload: Workload }>[] = [];
  for await (const outcome of eachProject(paths, options, world, async ({ project, today }) => ({
    project,
    today,
    workload: workloadOf(project, await planOf(project), { today, year }),
  })))
    outcomes.push(outcome);
  if (options.json)
    printJson(
      world,
      'workloads',
      outcomes.map(({ root, result }) => ({ root, workload: result?.workload ?? null })),
    );
  else world.out(reportsOf(outcomes, world, (one) => workloadReport(one, year, { ...world, language })));
  tellErrors(outcomes, language, world);
  return exitCodeOf(outcomes);
}
