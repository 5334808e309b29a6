// What a guided session looks at before each thing: the project as it is now, and where it stands.
import type { Language, Method, Project, Status, Workspace } from '../../model/index.ts';
import { statusOf } from '../../steering/index.ts';
import { dutiesCatalogueOf } from '../catalogue.ts';
import { standingOf } from '../standing.ts';
import type { RunContext } from '../work-on.ts';

export interface Board {
  readonly project: Project;
  readonly workspace: Workspace;
  readonly method: Method | null;
  readonly status: Status;
  /** Of the session, whatever that of the project is. */
  readonly language: Language;
  /** YYYY-MM-DD */
  readonly today: string;
}

export function boardOf(context: RunContext, language: Language): Board {
  const { project, workspace, today } = context;
  const { method } = standingOf(context);
  const { catalogue } = dutiesCatalogueOf(workspace);
  return { project, workspace, method, status: statusOf({ method, catalogue, workspace }, project, today), language, today };
}

/** The year that is planned next, and that a plan is made for. */
export const nextYear = ({ today }: Pick<Board, 'today'>): number => Number(today.slice(0, 4)) + 1;
