// jalon import live: what a sitting settled on its page, shown, then brought into the project.
import { dirname, resolve } from 'node:path';
import { type Prompter, unlessGivenUp } from '../../../asking/index.ts';
import { checkSitting } from '../../../checking/index.ts';
import type { FileKind, World } from '../../../model/index.ts';
import { readSitting, readWorkspace } from '../../../reading/index.ts';
import { isLeft, sittingReport } from '../../../reporting/index.ts';
import { broughtSitting, type SittingRequest } from '../../../usecases/import/live.ts';
import { soundProject } from '../../../usecases/refuse-faulty.ts';
import { type ChangeOptions, projectOf } from '../change.ts';
import { printJson } from '../options.ts';
import { tellProblems } from '../told-problems.ts';
import { masked, prompterOf } from './discreetly.ts';
import { settle } from './settle.ts';

/** What a sitting settles something of. */
const settled: readonly FileKind[] = ['meeting', 'criteria', 'action', 'ballots', 'actors'];

export interface ImportLiveOptions extends ChangeOptions, Pick<SittingRequest, 'meeting' | 'late'> {
  /** Writes without asking. */
  readonly yes?: boolean;
}

async function bring(file: string, options: ImportLiveOptions, world: World, asker?: Prompter): Promise<0 | 1> {
  const { lang: language = world.language, today = world.today, json = false, meeting, late } = options;
  const root = projectOf(options, world);
  const read = readSitting(resolve(world.cwd, file), file);
  const { sitting, problems } = checkSitting(read.file, read.places);
  if (sitting === null) {
    if (json) printJson(world, 'sitting', { path: file, problems });
    else tellProblems([{ root: dirname(file), problems, filesChecked: 1 }], language, world);
    return 1;
  }
  const brought = () => {
    const workspace = readWorkspace(root);
    const project = soundProject(workspace, settled, today);
    return broughtSitting(sitting, { project, workspace, today }, { path: file, meeting, late });
  };
  const { report } = brought();
  if (!json) world.out(sittingReport(masked(world, report), { language, colour: world.colour }));
  const prompter = prompterOf(options, world, asker);
  const remade = () => brought().revisions;
  const change = await settle({ root, remade, options, world, prompter, report: ['sitting', report] });
  return change.isRefused || report.parts.some(isLeft) ? 1 : 0;
}

/** 1 when the file is wrong or something of it is left; 130 when somebody gave up at the question: nothing is written then. */
export const importLive = (file: string, options: ImportLiveOptions, world: World, asker?: Prompter): Promise<0 | 1 | 130> =>
  unlessGivenUp(() => bring(file, options, world, asker));
