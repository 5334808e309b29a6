// Where a project stands in the method that it follows.
import { checkMethod } from '../checking/index.ts';
import { defaultMethod, type Method, type Problem, type Standing } from '../model/index.ts';
import { readMethod } from '../reading/index.ts';
import { faultOf, standOf } from '../steering/index.ts';
import type { Passing } from './each-project.ts';

export interface Stood {
  /** Null for a project without a method, or whose method cannot be used. */
  readonly stands: { readonly method: Method; readonly standing: Standing } | null;
  /** What is wrong in the method's own file. */
  readonly problems: readonly Problem[];
}

export function standingOf({ project, workspace, today }: Passing): Stood {
  const source = readMethod(workspace, project.info.method ?? defaultMethod);
  if (source === null) return { stands: null, problems: [] };
  const { method, problems } = checkMethod(source, faultOf);
  return { stands: method && { method, standing: standOf(method, project, today) }, problems };
}
