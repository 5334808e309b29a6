// What tells of people is ignored by git before it is written.
import type { Revision } from '../../model/index.ts';
import { type Folder, readText } from '../../reading/index.ts';

/** None when it is ignored already. */
export function privateIgnored(folder: Folder, before = readText(folder, '.gitignore')): readonly Revision[] {
  if (before !== null && /^\/?\.private\b/m.test(before)) return [];
  const start = before === null || before === '' || before.endsWith('\n') ? (before ?? '') : `${before}\n`;
  return [{ path: '.gitignore', before, after: `${start}.private/\n` }];
}
