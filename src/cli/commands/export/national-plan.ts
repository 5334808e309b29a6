// jalon export national-plan: the programme as the national workbook, and all that it could not carry.
import { join } from 'node:path';
import { UsageError, type World } from '../../../model/index.ts';
import { pathFrom, readWorkspace } from '../../../reading/index.ts';
import { nationalPlan } from '../../../rendering/index.ts';
import { uncarriedReport, writtenReport } from '../../../reporting/index.ts';
import { checkWithUntold } from '../../../usecases/check-in-full.ts';
import { peopleNamed } from '../../../usecases/people-named.ts';
import { refuseUnread } from '../../../usecases/refuse-unread.ts';
import { namedWords } from '../../../wording/people/data-protection.ts';
import { writeOutputs } from '../../../writing/index.ts';
import { type ChangeOptions, projectOf } from '../change.ts';
import { keepOutOfGit, namedFolder } from '../named-folder.ts';
import { printJson } from '../options.ts';
import { besideMark } from '../place-documents.ts';
import { placeOfFile } from './write-export.ts';

export interface ExportOptions extends ChangeOptions {
  /** `build/plan-national.xlsx` of the project by default; in a folder apart when it names people. */
  readonly out?: string;
  /** People by their names too, where the private file gives them. */
  readonly names?: boolean;
}

const file = 'plan-national.xlsx';

/** A workbook that somebody edited is not replaced: the new one goes beside it. 1 when the project cannot be read. */
export async function exportNationalPlan(options: ExportOptions, world: World): Promise<0 | 1> {
  const { dryRun = false, lang: language = world.language, today = world.today } = options;
  const root = projectOf(options, world);
  const workspace = refuseUnread(readWorkspace(root));
  const { project, problems } = checkWithUntold(workspace, { today });
  if (project === null)
    throw new UsageError('project-unreadable', { path: pathFrom(world.cwd, root) || '.', count: problems.length });
  const { bytes, uncarried } = await nationalPlan(project, today, options.names ? peopleNamed(workspace) : null);
  const { folder, path } =
    options.out === undefined
      ? { folder: root, path: options.names ? file : `build/${file}` }
      : placeOfFile(options.out, file, world);
  const into = options.names ? namedFolder(options.out, project.language) : '';
  if (options.names && !dryRun) keepOutOfGit(folder, options.out, project.language);
  const written = writeOutputs(folder, [{ path: `${into}${path}`, bytes }], {
    dryRun,
    besideMark: besideMark[language],
    project: root,
  });
  if (options.json) printJson(world, 'export', { written, uncarried });
  else {
    world.out(writtenReport(pathFrom(world.cwd, folder), written, { language, colour: world.colour, dryRun }));
    if (options.names) world.err(namedWords[language].told(pathFrom(world.cwd, join(folder, into))));
    world.err(uncarriedReport(uncarried, project.actions.length, language));
  }
  return 0;
}
