// What people settled about the columns of the plans that they bring, kept in the project to be corrected by hand.
import type { Folder } from './held-folder.ts';
import { readSource } from './read-source.ts';
import { textOf } from './read-text.ts';

export const planColumnsPath = '.jalon/import-plan.yaml';

/** Header → key as it is written there; null when there is no such file. */
export function readPlanColumns(folder: Folder): ReadonlyMap<string, string> | null {
  if ('fault' in textOf(folder, planColumnsPath)) return null;
  const { data } = readSource(folder, planColumnsPath);
  const { columns }: { readonly columns?: unknown } = Object(data);
  return new Map(Object.entries(Object(columns)).map(([header, key]) => [header, String(key)]));
}
