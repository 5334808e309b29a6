// One workspace checked, with the duties that its territory has.
import { type Checked, type CheckRequest, check } from '../checking/index.ts';
import type { Workspace } from '../model/index.ts';
import { dutiesOf } from '../steering/index.ts';
import { dutiesCatalogueOf } from './catalogue.ts';

export const checkWorkspace = (workspace: Workspace, request: Omit<CheckRequest, 'duties'>): Checked =>
  check(workspace, {
    ...request,
    duties: (project) => dutiesOf(dutiesCatalogueOf(workspace).catalogue, project, request.today),
  });
