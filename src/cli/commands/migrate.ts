// jalon migrate: files of an older format become files of this one, in one project or in many; each is done whole or not at all.
import { UsageError, type World } from '../../model/index.ts';
import { pathFrom } from '../../reading/index.ts';
import { diffReport, type MigratedOne, migrationReport } from '../../reporting/index.ts';
import { migrated } from '../../usecases/changes/migrated.ts';
import { locked, writeRevisions } from '../../writing/index.ts';
import { ofThoseMeant } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { givingWay } from './when-stopped.ts';

export interface MigrateOptions extends CommonOptions {
  /** Shows what would change, and writes nothing. */
  readonly dryRun?: boolean;
  /** The lines of the files too. */
  readonly patch?: boolean;
}

function migrateOne(root: string, shown: string, dryRun: boolean): MigratedOne {
  try {
    const { from, to, revisions, meanwhile } = locked(root, () => {
      const made = migrated(root);
      return { ...made, meanwhile: dryRun ? [] : writeRevisions(root, made.revisions) };
    });
    if (meanwhile.length > 0) throw new UsageError('changed-meanwhile', { paths: meanwhile });
    return { root: shown, from, to, revisions, fault: null };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { root: shown, from: null, to: null, revisions: [], fault: { code: error.code, values: error.values } };
  }
}

/** 0 when every project is of this format, or would be; 1 when one could not be brought to it. */
export const migrate = (paths: readonly string[], options: MigrateOptions, world: World): Promise<number> =>
  ofThoseMeant(paths, options, world, (projects) => migrateAll(projects, options, world));

async function migrateAll(projects: readonly string[], options: MigrateOptions, world: World): Promise<0 | 1> {
  const { dryRun = false, lang: language = world.language } = options;
  const all: MigratedOne[] = [];
  for await (const root of givingWay(projects, () => all.length, options, world))
    all.push(migrateOne(root, pathFrom(world.cwd, root) || '.', dryRun));
  if (options.json) printJson(world, 'migrations', all);
  else {
    const shown = all.flatMap(({ root, revisions }) => revisions.map((file) => ({ root, file })));
    if (options.patch) world.out(diffReport(shown, { colour: world.colour }), true);
    world.err(migrationReport(all, { language, colour: world.colour, dryRun }));
  }
  return all.some(({ fault }) => fault !== null) ? 1 : 0;
}
