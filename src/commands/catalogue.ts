// The catalogue that a project draws from, each shipped file read once however many projects do.
import { checkCatalogue } from '../checking/index.ts';
import type { Catalogue, Problem, Workspace } from '../model/index.ts';
import { readCatalogue } from '../reading/index.ts';
import { dutyFaultOf } from '../steering/index.ts';

interface Judged {
  readonly catalogue: Catalogue;
  /** What is wrong in the files of the project's own. */
  readonly problems: readonly Problem[];
}

let shipped: Judged | null = null;

export function catalogueOf(workspace: Pick<Workspace, 'root' | 'templates'>): Judged {
  const isOwn = workspace.templates.some((path) => path.startsWith('catalogue/'));
  if (isOwn) return checkCatalogue(readCatalogue(workspace), dutyFaultOf);
  shipped ??= checkCatalogue(readCatalogue(workspace), dutyFaultOf);
  return shipped;
}
