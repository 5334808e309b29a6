// One workspace checked, with the duties that its territory has, the numbers that it comes to, and the pictures of its look.
import { type Checked, type CheckRequest, check } from '../checking/index.ts';
import type { Workspace } from '../model/index.ts';
import { dutiesOf, factNames, factsOf } from '../steering/index.ts';
import { dutiesCatalogueOf } from './catalogue.ts';
import { withUntold } from './surveys-told.ts';
import { pictureFaultIn } from './theme-pictures.ts';

export function checkWorkspace(workspace: Workspace, request: Omit<CheckRequest, 'duties' | 'facts' | 'pictures'>): Checked {
  const checked = check(workspace, {
    ...request,
    facts: { names: factNames, of: (project) => factsOf(project, request.today) },
    pictures: (path) => pictureFaultIn(workspace, path),
    duties: (project) => dutiesOf(dutiesCatalogueOf(workspace).catalogue, project, request.today),
  });
  return checked.project === null ? checked : { ...checked, project: withUntold(checked.project) };
}
