// Changes values in the text of a YAML file and leaves every other line as its author wrote it.
import type { Edit } from '../model/index.ts';
import { changed } from './changed.ts';
import { parse } from './parse.ts';
import { put } from './put.ts';
import { renameKey } from './rename-key.ts';
import { same } from './same.ts';
import { type Step, stepsBetween } from './steps.ts';
import { take } from './take.ts';

const apply = (text: string, step: Step): string =>
  'put' in step ? put(text, step.pointer, step.put) : take(text, step.pointer);

/**
 * The text of the file at `path` after the edits that bear this path, in order. A scalar is replaced where it stands, in its own quotes;
 * what is added goes on lines of its own; a key is renamed where it stands, unless its new name is taken. Comments, order, blank lines, line ends and byte order mark stay. Setting what is already
 * there, or removing what is not, changes nothing.
 *
 * @throws Error when the text cannot be parsed, when a pointer leads through a scalar or past the end of a list, or when the result,
 * read again, is not exactly what the edits ask for.
 */
export function edit(text: string, path: string, edits: readonly Edit[]): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  let now = text.slice(mark.length);
  for (const { pointer, change } of edits.filter((one) => one.path === path)) {
    const before: unknown = parse(now).toJS();
    const wanted = changed(before, pointer, change);
    if ('rename' in change) now = renameKey(now, pointer, change.rename);
    else for (const step of stepsBetween(before, wanted)) now = apply(now, step);
    if (!same(parse(now).toJS(), wanted))
      throw new Error(`${path}: the edit of ${pointer.join('/')} would change something else`);
  }
  return mark + now;
}
