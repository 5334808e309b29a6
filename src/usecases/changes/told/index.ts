// A change of a project, in words: its fields, then what they move in the ranking, in the plan and among the problems.
import { fieldChanges } from '../../../comparing/index.ts';
import type { Language, ToldChanges } from '../../../model/index.ts';
import type { Foreseen } from '../foresee.ts';
import { mayMove, movedActions } from './moved-actions.ts';
import { toldFields } from './told-fields.ts';

export async function toldChanges(
  { before, after }: Pick<Foreseen, 'before' | 'after'>,
  language: Language,
): Promise<ToldChanges> {
  const files = { before: before.workspace.files, after: after.workspace.files };
  const changes = fieldChanges(files.before, files.after);
  const [from, to] = [before.checked.problems.length, after.checked.problems.length];
  return {
    fields: toldFields(changes, files, language),
    moved: mayMove(changes) ? await movedActions({ before: before.checked, after: after.checked }, language) : [],
    problems: from === to ? null : { from, to },
  };
}
