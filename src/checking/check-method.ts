// The file of a method → the method and its problems.

import type { ConditionFault, Method, Position, Problem, Workspace } from '../model/index.ts';
import { problemsOf } from './every-rule.ts';
import { misreadOf } from './misread.ts';
import { checkedFile } from './structure/checked-file.ts';

type Found = Omit<Problem, 'severity'>;

/** `faultOf` says what is wrong in a condition; the method is null as soon as something is, there or for its schema. */
export function checkMethod(
  { files, places }: Pick<Workspace, 'files' | 'places'>,
  faultOf: (condition: string) => ConditionFault | null,
): { readonly method: Method | null; readonly problems: readonly Problem[] } {
  const [file] = files;
  if (file === undefined) return { method: null, problems: [] };
  const { data: method, faults } = checkedFile(file, 'method', places);
  const conditions = (method?.steps ?? []).flatMap(({ gate = [] }) =>
    gate.flatMap((one): Found[] => {
      const fault = faultOf(one.condition);
      return fault === null ? [] : [badCondition(places.value(one, 'condition'), fault)];
    }),
  );
  return { method: conditions.length === 0 ? method : null, problems: problemsOf([...faults, ...conditions]) };
}

export const badCondition = (at: Position, fault: ConditionFault): Found => ({
  code: 'method/bad-condition',
  at,
  found: misreadOf(fault),
});
