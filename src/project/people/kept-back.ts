// What would tell of actions that are not to be published, beside the actions themselves.
import type { Project } from '../../model/index.ts';
import type { Publishing } from './public-value.ts';

/** What a decision says of an action that is kept back would tell of it. */
export const isAboutKeptBack = (
  { links = [], approves = [] }: { readonly links?: readonly string[]; readonly approves?: readonly string[] },
  { keptBack }: Pick<Publishing, 'keptBack'>,
): boolean => [...links, ...approves].some((id) => keptBack.has(id));

/** An indicator that only actions kept back are measured by would tell of them. */
export function isOfKeptBackOnly(indicator: string, { actions, axes }: Pick<Project, 'actions' | 'axes'>): boolean {
  const naming = actions.filter(({ indicators }) => indicators?.includes(indicator));
  const isOfAxis = axes.axes?.some(({ indicators }) => indicators?.includes(indicator)) ?? false;
  return naming.length > 0 && !isOfAxis && naming.every(({ publish }) => publish === false);
}
