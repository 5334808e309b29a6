// What people settled of the columns of plans → header by header what each holds, and what is wrong there.
import type { Problem, SourceFile, Workspace } from '../model/index.ts';
import { ruleOf } from './every-rule.ts';
import { checkStructure } from './structure/check-structure.ts';

export interface PlanColumns {
  /** Header → field, `none` to keep its words beside: the last file that says it wins. */
  readonly columns: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** A file with an error says nothing. */
export function checkPlanColumns({ files, places }: Pick<Workspace, 'files' | 'places'>): PlanColumns {
  const columns = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    const found = file.data === null ? file.faults : checkStructure(file, 'plan-columns', places);
    for (const one of found) problems.push({ ...one, severity: ruleOf(one.code)?.severity ?? 'error' });
    if (found.length === 0 && isSound(file))
      for (const [header, key] of Object.entries(file.data.columns)) columns.set(header, key);
  }
  return { columns, problems };
}

// The schema just accepted the data: this is the door where it gets its type.
const isSound = (
  file: SourceFile,
): file is SourceFile & { readonly data: { readonly columns: Readonly<Record<string, string>> } } => file.data !== null;
