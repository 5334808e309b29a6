// The file of a method → the method and its problems.

import type { ConditionFault, Method, Position, Problem, Workspace } from '../model/index.ts';
import { ruleOf } from './every-rule.ts';
import { misreadOf } from './misread.ts';
import { checkStructure } from './structure/check-structure.ts';

type Found = Omit<Problem, 'severity'>;

/** `faultOf` says what is wrong in a condition; the method is null as soon as something is. */
export function checkMethod(
  { files, places }: Pick<Workspace, 'files' | 'places'>,
  faultOf: (condition: string) => ConditionFault | null,
): { readonly method: Method | null; readonly problems: readonly Problem[] } {
  const [file] = files;
  const structure: readonly Found[] =
    file === undefined || file.data === null ? (file?.faults ?? []) : checkStructure(file, 'method', places);
  const method = file !== undefined && structure.length === 0 && isSound(file) ? file.data : null;
  const conditions = (method?.steps ?? []).flatMap(({ gate = [] }) =>
    gate.flatMap((one): Found[] => {
      const fault = faultOf(one.condition);
      return fault === null ? [] : [badCondition(places.value(one, 'condition'), fault)];
    }),
  );
  const found = [...structure, ...conditions];
  const problems = found.map((one): Problem => ({ ...one, severity: ruleOf(one.code)?.severity ?? 'error' }));
  return { method: problems.length === 0 ? method : null, problems };
}

// The schema just accepted the data: this is the door where it gets its type.
const isSound = (file: { readonly data: unknown }): file is { readonly data: Method } => file.data !== null;

export const badCondition = (at: Position, fault: ConditionFault): Found => ({
  code: 'method/bad-condition',
  at,
  found: misreadOf(fault),
});
