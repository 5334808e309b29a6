// jalon init --from: many projects laid out in one run, each on its own: one that fails does not stop the others.
import { resolve } from 'node:path';
import type { NamedTerritory } from '../../asking/index.ts';
import { UsageError, type World } from '../../model/index.ts';
import type { Territory } from '../../reading/index.ts';
import { type LaidFile, newProjectsReport } from '../../reporting/index.ts';
import type { ProjectOptions } from '../../usecases/changes/given-answers.ts';
import { listedIn, placing } from '../../usecases/changes/listed-projects.ts';
import type { SurroundingOptions } from '../../usecases/changes/surroundings.ts';
import { territoryLine } from '../../wording/project/new-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { clearing, progressOn } from './progress.ts';
import { givingWay } from './when-stopped.ts';

export interface InitOptions extends CommonOptions, ProjectOptions, SurroundingOptions {
  /** A file that lists many projects. */
  readonly from?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

export interface LaidOut {
  readonly isNew: boolean;
  readonly territory: Territory | NamedTerritory | null;
  readonly written: readonly LaidFile[];
}

interface LaidOne {
  readonly dir: string;
  readonly territory: Territory | NamedTerritory | null;
  /** Files made or renewed. */
  readonly made: number;
  readonly fault: { readonly code: string; readonly values: UsageError['values'] } | null;
}

/** 0 when all are laid out, 1 when some could not be. */
export async function initMany(
  dir: string,
  path: string,
  options: InitOptions,
  world: World,
  lay: (dir: string, options: InitOptions) => Promise<LaidOut>,
): Promise<0 | 1> {
  const language = options.lang ?? world.language;
  const { lines, outside } = listedIn(path, world.cwd);
  const progress = progressOn(world, language);
  const laid: LaidOne[] = [];
  const place = placing(resolve(world.cwd, dir));
  for await (const [index, line] of givingWay(
    [...lines.entries()],
    () => laid.length,
    options,
    clearing(world, progress.clear),
  )) {
    progress.tell('project', `${index + 1}/${lines.length}`);
    let at = '';
    try {
      const placed = place(line, `${path}, ${line.at}`, (column) => {
        at = column;
      });
      const { territory, written: files } = await lay(`${dir === '.' ? '' : `${dir}/`}${at}`, {
        ...options,
        ...placed.options,
        yes: true,
      });
      laid.push({
        dir: at,
        territory,
        made: files.filter(({ what }) => what === 'made' || what === 'renewed').length,
        fault: null,
      });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      laid.push({ dir: at, territory: null, made: 0, fault: { code: error.code, values: error.values } });
    }
  }
  progress.clear();
  const named = (nameOf: (found: Territory | NamedTerritory) => string) =>
    laid.map(({ territory, ...one }) => ({ ...one, territory: territory && nameOf(territory) }));
  if (options.json)
    printJson(
      world,
      'laidOutMany',
      named(({ name }) => name),
    );
  else
    world.out(
      newProjectsReport(
        named((found) => territoryLine(found, language)),
        outside,
        { language, colour: world.colour, dryRun: options.dryRun ?? false },
      ),
    );
  return laid.some(({ fault }) => fault !== null) ? 1 : 0;
}
