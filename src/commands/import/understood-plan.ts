// A table that somebody brings → what it says as a plan, with what was settled of its columns.
import { type ReadPlan, readPlan, type Settled } from '../../importing/index.ts';
import { type Table, UsageError, type Workspace } from '../../model/index.ts';

/** `path` is what refusals name. @throws UsageError `plan-without-header` when no row names a column of titles. */
export function understoodPlan(table: Table, path: string, { files }: Workspace, settled: Settled): ReadPlan {
  const project = files.find(({ kind }) => kind === 'project')?.data;
  const { money }: { readonly money?: { readonly basis?: string } } = Object(project);
  const plan = readPlan(table, { settled, basis: money?.basis });
  if (plan === null) throw new UsageError('plan-without-header', { path, sheets: table.sheets.map(({ name }) => name) });
  return plan;
}
