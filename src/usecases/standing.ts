// Where a project stands in the method that it follows.
import { checkMethod } from '../checking/index.ts';
import { defaultMethod, type Method, type Problem, type Standing, type Workspace } from '../model/index.ts';
import { readMethod } from '../reading/index.ts';
import { faultOf, standOf } from '../steering/index.ts';
import { dutiesCatalogueOf } from './catalogue.ts';
import type { RunContext } from './check-project.ts';

interface Judged {
  /** Null when the method's file cannot be used. */
  readonly method: Method | null;
  /** What is wrong in that file and, once a project is known, in its own catalogue. */
  readonly problems: readonly Problem[];
}

export interface Stood extends Judged {
  /** Null for a project without a method, or whose method cannot be used. */
  readonly standing: Standing | null;
}

/** The methods that ship with the package, each read once however many projects follow it. */
const shipped = new Map<string, Judged>();

function judge(workspace: Workspace, name: string): Judged {
  const isOwn = workspace.templates.includes(`methods/${name}.yaml`);
  const known = isOwn ? undefined : shipped.get(name);
  if (known !== undefined) return known;
  const source = readMethod(workspace, name);
  if (source === null) return { method: null, problems: [] };
  const judged = checkMethod(source, faultOf);
  if (!isOwn) shipped.set(name, judged);
  return judged;
}

/** What is wrong in what a project is judged by. */
export function judgedOf({ project, workspace }: RunContext): Judged {
  const judged = judge(workspace, project.info.method ?? defaultMethod);
  return { ...judged, problems: [...judged.problems, ...dutiesCatalogueOf(workspace).problems] };
}

export function standingOf(passing: RunContext): Stood {
  const judged = judgedOf(passing);
  return { ...judged, standing: judged.method && standOf(judged.method, passing.project, passing.today) };
}
