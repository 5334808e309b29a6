// What `--theme` asks for: a look that wins over each project's own.
import { dirname, resolve } from 'node:path';
import { checkTheme } from '../../checking/index.ts';
import { type Outcome, shippedLooks, type ThemeFile, UsageError } from '../../model/index.ts';
import { nameFolder, pathFrom, readTheme } from '../../reading/index.ts';
import { withPicturesAt } from '../../values/index.ts';
import { withExcerpts } from '../excerpts.ts';

export interface WantedTheme {
  /** Undefined when none is asked for, null when the file cannot be used. */
  readonly theme: ThemeFile | null | undefined;
  /** What its file is, and what is wrong in it. */
  readonly read: readonly Outcome<never>[];
}

/** `path` starts from `cwd`; it may be the name of a shipped look. */
export function wantedTheme(path: string | undefined, cwd: string): WantedTheme {
  if (path === undefined) return { theme: undefined, read: [] };
  const full = resolve(cwd, path);
  const file = readTheme(full, pathFrom(cwd, full));
  if (file === null && Object.hasOwn(shippedLooks, path)) return { theme: { look: path }, read: [] };
  if (file === null) throw new UsageError('unknown-look', { path, known: Object.keys(shippedLooks) });
  const { theme, problems } = checkTheme(file);
  // Who names a look names what lies beside it: its pictures.
  nameFolder(dirname(full));
  return {
    theme: theme && withPicturesAt(theme, (picture) => resolve(dirname(full), picture)),
    read: [{ root: '.', problems: withExcerpts(problems, file), filesChecked: 1 }],
  };
}
