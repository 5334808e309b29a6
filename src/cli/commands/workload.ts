// jalon workload: the time asked of departments and people, quarter by quarter, and what is too much.
import type { World } from '../../model/index.ts';
import { workloadOf } from '../../project/people/index.ts';
import { workloadReport } from '../../reporting/index.ts';
import { ofThoseMeant } from './each-project.ts';
import type { CommonOptions } from './options.ts';
import { planOf } from './plan.ts';
import { tellEach } from './tell-each.ts';

export interface WorkloadOptions extends CommonOptions {
  readonly year?: number;
}

export const workload = (paths: readonly string[], options: WorkloadOptions, world: World): Promise<number> =>
  ofThoseMeant(paths, options, world, (projects) =>
    tellEach(projects, options, world, {
      work: async ({ project, today }) => ({
        project,
        today,
        workload: workloadOf(project, await planOf(project), { today, year: options.year }),
      }),
      kind: 'workloads',
      json: (told) => ({ workload: told?.workload ?? null }),
      say: (one, style) => workloadReport(one, options.year, style),
    }),
  );
