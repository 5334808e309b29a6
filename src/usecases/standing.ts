// Where a project stands in the method that it follows.
import { checkMethod } from '../checking/index.ts';
import { defaultMethod, type Method, ownTemplates, type Problem, type Standing, type Workspace } from '../model/index.ts';
import { readMethod } from '../reading/index.ts';
import { faultOf, standOf } from '../steering/index.ts';
import { inWording, type Wording } from '../wording/gendered.ts';
import { dutiesCatalogueOf } from './catalogue.ts';
import type { RunContext } from './work-on.ts';

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

const isShipped = (workspace: Workspace, name: string): boolean => !ownTemplates(workspace).includes(`methods/${name}.yaml`);

function judge(workspace: Workspace, name: string): Judged {
  const known = isShipped(workspace, name) ? shipped.get(name) : undefined;
  if (known !== undefined) return known;
  const source = readMethod(workspace, name);
  if (source === null) return { method: null, problems: [] };
  const judged = checkMethod(source, faultOf);
  if (isShipped(workspace, name)) shipped.set(name, judged);
  return judged;
}

/** The same method, each function in what its conditions say as the project writes it. */
function methodInWording(method: Method, wording: Wording | undefined): Method {
  if (wording === undefined) return method;
  const worded = <Words extends { readonly fr: string }>(words: Words): Words => ({ ...words, fr: inWording(words.fr, wording) });
  return {
    ...method,
    ...(method.prerequisites && { prerequisites: method.prerequisites.map((one) => ({ ...one, label: worded(one.label) })) }),
    steps: method.steps.map((step) => ({
      ...step,
      ...(step.gate && { gate: step.gate.map((one) => ({ ...one, says: worded(one.says) })) }),
    })),
  };
}

/** What is wrong in what a project is judged by. */
export function judgedOf({ project, workspace }: RunContext): Judged {
  const name = project.info.method ?? defaultMethod;
  const judged = judge(workspace, name);
  // A method of somebody's own is written as they want.
  const method =
    judged.method && isShipped(workspace, name) ? methodInWording(judged.method, project.info.wording) : judged.method;
  return { method, problems: [...judged.problems, ...dutiesCatalogueOf(workspace).problems] };
}

export function standingOf(context: RunContext): Stood {
  const judged = judgedOf(context);
  return { ...judged, standing: judged.method && standOf(judged.method, context.project, context.today) };
}
