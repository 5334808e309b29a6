// Files that stand beside a project, each checked alone: the columns of plans that people settled, a sitting, a theme.
import {
  type Places,
  type Problem,
  type Sitting,
  type SourceFile,
  sittingVersion,
  type ThemeFile,
  UsageError,
  type Workspace,
} from '../model/index.ts';
import { problemsOf } from './every-rule.ts';
import { clashesAt } from './rules/about-theme.ts';
import { checkedFile } from './structure/checked-file.ts';

export interface PlanColumns {
  /** Header → field, `none` to keep its words beside: the last file that says it wins. */
  readonly columns: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** What people settled of the columns of plans, header by header, and what is wrong there: a file with an error says nothing. */
export function checkPlanColumns({ files, places }: Pick<Workspace, 'files' | 'places'>): PlanColumns {
  const columns = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    const { data, faults } = checkedFile(file, 'plan-columns', places);
    problems.push(...problemsOf(faults));
    for (const [header, key] of Object.entries(data?.columns ?? {})) if (key !== undefined) columns.set(header, key);
  }
  return { columns, problems };
}

/** A file of another nature is told as such, not by the keys that it lacks. */
function refuseOthers({ path, data }: SourceFile): void {
  const { kind, version }: Readonly<Record<string, unknown>> = Object(data);
  if (kind !== 'jalon-sitting') throw new UsageError(kind === 'jalon-ballot' ? 'ballot-not-sitting' : 'not-a-sitting', { path });
  if (typeof version === 'number' && version > sittingVersion) throw new UsageError('sitting-of-later', { path });
}

/** A file with an error settles nothing. @throws UsageError for what no page of a sitting saved, the page itself, and for what a later jalon saved */
export function checkSitting(
  file: SourceFile,
  places: Places,
): { readonly sitting: Sitting | null; readonly problems: readonly Problem[] } {
  if (file.data !== null || file.faults.length === 0 || /\.html?$/i.test(file.path)) refuseOthers(file);
  const { data: sitting, faults } = checkedFile(file, 'sitting', places);
  return { sitting, problems: problemsOf(faults) };
}

/** The theme as it is written, null when it cannot be used, and its problems. */
export function checkTheme({ files, places }: Pick<Workspace, 'files' | 'places'>): {
  readonly theme: ThemeFile | null;
  readonly problems: readonly Problem[];
} {
  const [file] = files;
  if (file === undefined) return { theme: null, problems: [] };
  const { data: theme, faults } = checkedFile(file, 'theme', places);
  return { theme, problems: problemsOf([...faults, ...(theme === null ? [] : clashesAt(theme, [theme], places))]) };
}
