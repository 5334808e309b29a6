// The file of a theme → the theme as it is written, and its problems.
import type { Problem, ThemeFile, Workspace } from '../model/index.ts';
import { ruleOf } from './every-rule.ts';
import { clashesAt } from './rules/about-theme.ts';
import { checkStructure } from './structure/check-structure.ts';

type Found = Omit<Problem, 'severity'>;

/** The theme is null when it cannot be used. */
export function checkTheme({ files, places }: Pick<Workspace, 'files' | 'places'>): {
  readonly theme: ThemeFile | null;
  readonly problems: readonly Problem[];
} {
  const [file] = files;
  const structure: readonly Found[] =
    file === undefined || file.data === null ? (file?.faults ?? []) : checkStructure(file, 'theme', places);
  const theme = file !== undefined && structure.length === 0 && isSound(file) ? file.data : null;
  const found = [...structure, ...(theme === null ? [] : clashesAt(theme, [theme], places))];
  return { theme, problems: found.map((one): Problem => ({ ...one, severity: ruleOf(one.code)?.severity ?? 'error' })) };
}

// The schema just accepted the data: this is the door where it gets its type.
const isSound = (file: { readonly data: unknown }): file is { readonly data: ThemeFile } => file.data !== null;
