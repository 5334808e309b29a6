// How to take back what a command has just changed: one line, wherever the change was made.
import { relative } from 'node:path';
import { realPlace } from '../disk/index.ts';
import { isDiskError, type World } from '../model/index.ts';
import { undoHint } from '../reporting/index.ts';
import { typedWord } from '../wording/visible.ts';
import { changesIn, changesMade } from '../writing/index.ts';

/** Of a folder of changes that cannot be read now, nothing is known: the number that is said then is right anyway. */
function isLastOf(root: string, id: string): boolean {
  try {
    return changesIn(root).at(-1)?.id === id;
  } catch (error) {
    // The change is made: that its log cannot be looked at does not make it one that was not.
    if (isDiskError(error)) return false;
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
  const place = relative(realPlace(cwd), first.root);
  const project = place === '' ? '' : ` --project ${typedWord(place)}`;
  // What a command did in several goes, be it documents that can be made again, is taken back from the first.
  const to = made.length === 1 && isLastOf(first.root, first.id) ? '' : ` --to ${Number(first.id)}`;
  err(undoHint(`jalon undo${to}${project}`, { language, colour }));
}
