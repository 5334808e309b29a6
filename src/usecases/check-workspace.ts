// One workspace checked, with the duties that its territory has, the numbers that it comes to, and the pictures of its look.
import { type Checked, type CheckRequest, check, checkPlanColumns } from '../checking/index.ts';
import type { Workspace } from '../model/index.ts';
import { folderOf, readPlanColumns } from '../reading/index.ts';
import { dutiesOf, factNames, factsOf } from '../steering/index.ts';
import { dutiesCatalogueOf } from './catalogue.ts';
import { withUntold } from './surveys-told.ts';
import { pictureFaultIn } from './theme-pictures.ts';

/** Checked by itself, for those who look at the project rather than at its problems; what may not be told is marked all the same. */
export function checkAlone(workspace: Workspace, request: CheckRequest): Checked {
  const checked = check(workspace, request);
  return { ...checked, project: checked.project && withUntold(checked.project) };
}

export function checkWorkspace(workspace: Workspace, request: Omit<CheckRequest, 'duties' | 'facts' | 'pictures'>): Checked {
  const checked = checkAlone(workspace, {
    ...request,
    facts: { names: factNames, of: (project) => factsOf(project, request.today) },
    pictures: (path) => pictureFaultIn(workspace, path),
    duties: (project) => dutiesOf(dutiesCatalogueOf(workspace).catalogue, project, request.today),
  });
  // What imports settled stands in a file of its own, which no project is read from.
  const settled = checkPlanColumns(readPlanColumns(folderOf(workspace)));
  const problems = [...settled.problems, ...checked.problems];
  return { ...checked, problems };
}
