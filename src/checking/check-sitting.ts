// The file of a sitting → what it settled, or what is wrong in it.
import type { Places, Problem, Sitting, SourceFile } from '../model/index.ts';
import { ruleOf } from './every-rule.ts';
import { checkStructure } from './structure/check-structure.ts';

// The schema just accepted the data: this is the door where it gets its type.
const isSound = (data: unknown): data is Sitting => data !== null;

/** A file with an error settles nothing. */
export function checkSitting(
  file: SourceFile,
  places: Places,
): { readonly sitting: Sitting | null; readonly problems: readonly Problem[] } {
  const found = file.data === null ? file.faults : checkStructure(file, 'sitting', places);
  const problems = found.map((one): Problem => ({ ...one, severity: ruleOf(one.code)?.severity ?? 'error' }));
  return { sitting: problems.length === 0 && isSound(file.data) ? file.data : null, problems };
}
