// What people settled about the columns of the plans that they bring, kept in the project to be corrected by hand.
import { readSource } from './read-source.ts';
import { textOf } from './read-text.ts';

export const planColumnsPath = '.jalon/import-plan.yaml';

/** Header → key as it is written there; null when there is no such file. */
export function readPlanColumns(root: string): ReadonlyMap<string, string> | null {
  if ('fault' in textOf(root, planColumnsPath)) return null;
  const { data } = readSource(root, planColumnsPath);
  const { columns }: { readonly columns?: unknown } = Object(data);
  return new Map(Object.entries(Object(columns)).map(([header, key]) => [header, String(key)]));
}
