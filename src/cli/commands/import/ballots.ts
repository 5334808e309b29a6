// jalon import ballots: the voting workbooks that came back, into the ballots of their year.
import { join, resolve } from 'node:path';
import { UsageError, type World } from '../../../model/index.ts';
import { entriesOf, isFolder, isLeftBySystems, isThere, readTableOrJson, readWorkspace } from '../../../reading/index.ts';
import { receivedBallotsReport } from '../../../reporting/index.ts';
import { countedBallots } from '../../../usecases/import/accepted.ts';
import { type BroughtRequest, broughtBallots, type FoundTable } from '../../../usecases/import/ballots.ts';
import { votingProject } from '../../../usecases/refuse-faulty.ts';
import { locked } from '../../../writing/index.ts';
import { type ChangeOptions, makeChange, projectOf } from '../change.ts';
import { masked } from './discreetly.ts';
import { type AcceptOptions, isAccepted } from './is-accepted.ts';

export type ImportBallotsOptions = ChangeOptions & AcceptOptions & Omit<BroughtRequest, 'language'>;

function filesIn(path: string, { cwd }: World): readonly string[] {
  const full = resolve(cwd, path);
  if (!isThere(full)) throw new UsageError('path-not-found', { path });
  if (!isFolder(full)) return [path];
  return entriesOf(full)
    .filter(({ kind, name }) => kind === 'file' && !isLeftBySystems(name))
    .map(({ name }) => join(path, name))
    .sort();
}

/** A file that cannot be read stops none of the others. */
function findTables(paths: readonly string[], world: World): readonly FoundTable[] {
  const files = [...new Set(paths.flatMap((path) => filesIn(path, world)))];
  if (files.length === 0) throw new UsageError('no-file-here', { path: paths.join(', ') });
  return files.map((path) => {
    try {
      const read = readTableOrJson(path, resolve(world.cwd, path));
      return 'json' in read ? { path, table: null, json: read.json, fault: null } : { path, table: read.table, fault: null };
    } catch (error) {
      if (error instanceof UsageError) return { path, table: null, fault: error };
      throw error;
    }
  });
}

/** 1 when a file or an answer could not be taken, or when the change would bring an error. */
export async function importBallots(paths: readonly string[], options: ImportBallotsOptions, world: World): Promise<0 | 1> {
  const root = projectOf(options, world);
  return locked(root, () => take(root, paths, options, world));
}

async function take(root: string, paths: readonly string[], options: ImportBallotsOptions, world: World): Promise<0 | 1> {
  const { lang: language = world.language, today = world.today } = options;
  const workspace = readWorkspace(root);
  const project = votingProject(workspace, today);
  const { report, revisions } = broughtBallots(findTables(paths, world), { project, workspace, today }, { ...options, language });
  if (!options.json) {
    const { out, err } = receivedBallotsReport(masked(world, report), { language, colour: world.colour });
    world.out(out);
    world.err(err);
  }
  const isEnough = isAccepted(countedBallots(report.files), options, world);
  const dryRun = !isEnough || options.dryRun === true;
  const code = await makeChange(root, revisions, { ...options, dryRun }, world, { details: { ballots: report } });
  const isWhole = report.files.every(({ what, notes = [] }) => what !== 'refused' && notes.every(({ refused }) => !refused));
  return isWhole && isEnough ? code : 1;
}
