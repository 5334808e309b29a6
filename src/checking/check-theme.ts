// The file of a theme → the theme as it is written, and its problems.
import type { Problem, ThemeFile, Workspace } from '../model/index.ts';
import { problemsOf } from './every-rule.ts';
import { clashesAt } from './rules/about-theme.ts';
import { checkedFile } from './structure/checked-file.ts';

/** The theme is null when it cannot be used. */
export function checkTheme({ files, places }: Pick<Workspace, 'files' | 'places'>): {
  readonly theme: ThemeFile | null;
  readonly problems: readonly Problem[];
} {
  const [file] = files;
  if (file === undefined) return { theme: null, problems: [] };
  const { data: theme, faults } = checkedFile(file, 'theme', places);
  return { theme, problems: problemsOf([...faults, ...(theme === null ? [] : clashesAt(theme, [theme], places))]) };
}
