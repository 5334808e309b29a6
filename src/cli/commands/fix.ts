// The corrections that need no thought, made in the files or shown: what validate --fix does before it looks again.
import { resolve } from 'node:path';
import { check } from '../../checking/index.ts';
import { mend } from '../../editing/index.ts';
import type { Fix, MendedFile, Outcome, Problem, World } from '../../model/index.ts';
import { readText, readWorkspace } from '../../reading/index.ts';
import { diffReport, mendedReport } from '../../reporting/index.ts';
import { locked, writeRevisions } from '../../writing/index.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import type { CommonOptions } from './options.ts';

export interface FixOptions extends CommonOptions {
  /** Mends what is safe before checking. */
  readonly fix?: boolean;
  /** Shows what `fix` would change, and writes nothing. */
  readonly dryRun?: boolean;
  /** The lines of the files too. */
  readonly patch?: boolean;
}

type Wanted = (problem: Problem) => boolean;

/** A mended file may show faults that hid behind the first ones; more rounds than this are not honest work. */
const mostRounds = 50;

const fixesOf = (problems: readonly Problem[], isWanted: Wanted): readonly Fix[] =>
  problems.filter(isWanted).flatMap(({ fix }) => (fix && /^(?!\.\.\/).*\.ya?ml$/i.test(fix.path) ? [fix] : []));

/** One more round over the files: whether something changed. */
function round(root: string, files: Map<string, MendedFile>, fixes: readonly Fix[]): boolean {
  let hasChanged = false;
  for (const path of new Set(fixes.map((fix) => fix.path))) {
    const before = files.get(path)?.before ?? readText(root, path);
    if (before === null) continue;
    const { after, mends } = files.get(path) ?? { after: before, mends: [] };
    const mended = mend(
      after,
      fixes.filter((fix) => fix.path === path),
    );
    if (mended.mends.length === 0) continue;
    files.set(path, { path, before, after: mended.text, mends: [...mends, ...mended.mends] });
    hasChanged = true;
  }
  return hasChanged;
}

/** The files of a project as its fixes leave them, nothing written yet. */
function mendProject(root: string, problems: readonly Problem[], isWanted: Wanted, today: string): readonly MendedFile[] {
  const files = new Map<string, MendedFile>();
  let fixes = fixesOf(problems, isWanted);
  for (let rounds = 0; rounds < mostRounds && round(root, files, fixes); rounds++) {
    const texts = new Map([...files.values()].map(({ path, after }) => [path, after]));
    fixes = fixesOf(check(readWorkspace(root, texts), { today }).problems, isWanted);
  }
  return [...files.values()];
}

/** 0 when all that was to be written is; with `dryRun`, what the problems of today deserve; 2 when a file changed under our hands. */
export async function fix(paths: readonly string[], options: FixOptions, isWanted: Wanted, world: World): Promise<0 | 1 | 2> {
  const { dryRun = false, lang: language = world.language, today = world.today } = options;
  const { colour } = world;
  const outcomes: Outcome<null>[] = [];
  const made: { readonly root: string; readonly file: MendedFile; readonly isRefused: boolean }[] = [];
  for await (const outcome of eachProject(paths, { today }, world, () => null)) {
    outcomes.push({ ...outcome, problems: outcome.problems.filter(isWanted) });
    const root = resolve(world.cwd, outcome.root);
    const { files, refused } = locked(root, () => {
      const mended = mendProject(root, outcome.problems, isWanted, today);
      return { files: mended, refused: dryRun ? [] : writeRevisions(root, mended) };
    });
    const isRefused = refused.length > 0;
    const shown = isRefused ? files.filter(({ path }) => refused.includes(path)) : files;
    made.push(...shown.map((file) => ({ root: outcome.root, file, isRefused })));
  }
  if (options.patch) world.out(diffReport(made, { colour }), true);
  world.err(mendedReport(made, { language, colour, dryRun }));
  if (dryRun) return exitCodeOf(outcomes);
  return made.some(({ isRefused }) => isRefused) ? 2 : 0;
}
