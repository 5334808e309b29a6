// What `--theme` asks for: a look that wins over each project's own.
import { dirname, relative, resolve } from 'node:path';
import { checkTheme, ruleOf } from '../checking/index.ts';
import { type Language, type ThemeFile, UsageError, type World } from '../model/index.ts';
import { nameFolder, readTheme } from '../reading/index.ts';
import { gathered, problemsReport } from '../reporting/index.ts';
import { withExcerpts } from './excerpts.ts';

export interface WantedTheme {
  /** Undefined when none is asked for, null when the file cannot be used. */
  readonly theme: ThemeFile | null | undefined;
  /** Its file has errors, which were told. */
  readonly isFaulty: boolean;
}

/** `path` starts from the current folder. */
export function wantedTheme(
  path: string | undefined,
  world: Pick<World, 'cwd' | 'colour' | 'width' | 'err'>,
  language: Language,
): WantedTheme {
  if (path === undefined) return { theme: undefined, isFaulty: false };
  const full = resolve(world.cwd, path);
  const shown = relative(world.cwd, full);
  const read = readTheme(full, shown);
  if (read === null) throw new UsageError('path-not-found', { path });
  const { theme, problems } = checkTheme(read);
  const outcome = { root: '.', problems: withExcerpts(problems, read), filesChecked: 1 };
  if (problems.length > 0)
    world.err(problemsReport(gathered([outcome]), { language, colour: world.colour, width: world.width, ruleOf }));
  // Who names a look names what lies beside it: its logo.
  nameFolder(dirname(full));
  const { logo } = theme ?? {};
  return {
    theme: logo === undefined ? theme : { ...theme, logo: resolve(dirname(full), logo) },
    isFaulty: problems.some(({ severity }) => severity === 'error'),
  };
}
