// One workspace checked, with the duties that its territory has and the numbers that it comes to.
import { type Checked, type CheckRequest, check } from '../checking/index.ts';
import type { Workspace } from '../model/index.ts';
import { dutiesOf, factNames, factsOf } from '../steering/index.ts';
import { dutiesCatalogueOf } from './catalogue.ts';

export const checkWorkspace = (workspace: Workspace, request: Omit<CheckRequest, 'duties' | 'facts'>): Checked =>
  check(workspace, {
    ...request,
    facts: { names: factNames, of: (project) => factsOf(project, request.today) },
    duties: (project) => dutiesOf(dutiesCatalogueOf(workspace).catalogue, project, request.today),
  });
