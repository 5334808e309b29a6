// A change of a project, in words: its fields, then what they move in the ranking, in the plan and among the problems.
import { fieldChanges } from '../../../comparing/index.ts';
import type { FieldChange, Language, MovedAction, Project, ToldChanges } from '../../../model/index.ts';
import type { Foreseen } from '../foresee.ts';
import { toldFields } from './told-fields.ts';

/** Fields of an action that neither its rank nor the plan looks at. */
const idle = new Set([
  'journal',
  'context',
  'description',
  'tasks',
  'milestones',
  'leads',
  'partners',
  'indicators',
  'attachments',
]);

/** Whether the change may move an action. */
const mayMove = (changes: readonly FieldChange[]): boolean =>
  changes.some(
    ({ kind, pointer: [key] }) =>
      ['criteria', 'ballots', 'plan', 'needs', 'axes'].includes(kind) || (kind === 'action' && !idle.has(String(key))),
  );

interface Moves {
  readonly moved: readonly MovedAction[];
  readonly isPlanApart?: true;
}

/** What ranks and plans is loaded for a change that may move something; a rough plan is not made twice for one field. */
async function movesOf(before: Project | null, after: Project | null, language: Language): Promise<Moves> {
  const { movedActions } = await import('./moved-actions.ts');
  const { hasRoughPlan } = await import('../../../planning/index.ts');
  const isPlanApart = after !== null && hasRoughPlan(after);
  const moved = await movedActions({ before, after }, language, !isPlanApart);
  return isPlanApart ? { moved, isPlanApart } : { moved };
}

/** What is refused moves nothing. */
export async function toldChanges(
  { before, after }: Pick<Foreseen, 'before' | 'after'>,
  language: Language,
  isRefused: boolean,
): Promise<ToldChanges> {
  const files = { before: before.workspace.files, after: after.workspace.files };
  const changes = fieldChanges(files.before, files.after);
  const fields = toldFields(changes, files, language);
  if (isRefused) return { fields, moved: [], problems: null };
  const [from, to] = [before.checked.problems.length, after.checked.problems.length];
  const moves = mayMove(changes) ? await movesOf(before.checked.project, after.checked.project, language) : { moved: [] };
  return {
    fields,
    ...moves,
    problems: from === to ? null : { from, to },
  };
}
