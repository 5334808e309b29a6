// How to take back what a command has just changed: one line, wherever the change was made.
import { realPlace } from '../disk/index.ts';
import { isDiskError, UsageError, type World } from '../model/index.ts';
import { findProjects, pathFrom } from '../reading/index.ts';
import { undoHint } from '../reporting/index.ts';
import { typedWord } from '../wording/visible.ts';
import { changesIn, changesMade } from '../writing/index.ts';

/** What cannot be looked at now is taken as `otherwise`: the change is made, and a disk that fails afterwards does not make it one that was not. */
function looked(look: () => boolean, otherwise: boolean): boolean {
  try {
    return look();
  } catch (error) {
    if (isDiskError(error)) return otherwise;
    throw error;
  }
}

/** Whether `jalon undo` finds that folder from here: it is a project, and the only one. */
function isFound(root: string, place: string, cwd: string): boolean {
  try {
    const [found, ...others] = findProjects([place === '' ? '.' : place], cwd);
    return found === root && others.length === 0;
  } catch (error) {
    // Templates may stand where no project is.
    if (error instanceof UsageError) return false;
    throw error;
  }
}

/** Nothing is said to programs, nor by what takes changes back, nor of several projects at once: each is gone back to by itself. */
export function tellUndo(argv: readonly string[], { cwd, language, colour, err }: World): void {
  if (argv.some((word) => word === '--json' || word === '--quiet')) return;
  const made = changesMade();
  const [first] = made;
  const isOne = first !== undefined && made.every(({ root, undoes, redoes }) => root === first.root && !undoes && !redoes);
  if (!isOne) return;
  const place = pathFrom(realPlace(cwd), first.root);
  if (!looked(() => isFound(first.root, place, cwd), true)) return;
  const project = place === '' ? '' : ` --project ${typedWord(place)}`;
  // What a command did in several goes, be it documents that can be made again, is taken back from the first.
  const to =
    made.length === 1 && looked(() => changesIn(first.root).at(-1)?.id === first.id, false) ? '' : ` --to ${Number(first.id)}`;
  err(undoHint(`jalon undo${to}${project}`, { language, colour }));
}
