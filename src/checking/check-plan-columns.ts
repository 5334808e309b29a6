// What people settled of the columns of plans → header by header what each holds, and what is wrong there.
import type { Problem, Workspace } from '../model/index.ts';
import { problemsOf } from './every-rule.ts';
import { checkedFile } from './structure/checked-file.ts';

export interface PlanColumns {
  /** Header → field, `none` to keep its words beside: the last file that says it wins. */
  readonly columns: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** A file with an error says nothing. */
export function checkPlanColumns({ files, places }: Pick<Workspace, 'files' | 'places'>): PlanColumns {
  const columns = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    const { data, faults } = checkedFile(file, 'plan-columns', places);
    problems.push(...problemsOf(faults));
    for (const [header, key] of Object.entries(data?.columns ?? {})) if (key !== undefined) columns.set(header, key);
  }
  return { columns, problems };
}
