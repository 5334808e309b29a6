// The project that somebody stands in, for commands that can do without one.

import { UsageError, type World } from '../../model/index.ts';
import { findProjects } from '../../reading/index.ts';

/** Its folder, as a full path; null where there is none, or several. */
export function projectHere({ cwd }: Pick<World, 'cwd'>): string | null {
  try {
    const [root, ...others] = findProjects(['.'], cwd);
    return root === undefined || others.length > 0 ? null : root;
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}
