// jalon import formats: the survey formats that a file can be of, and whose they are.
import { resolve } from 'node:path';
import { surveyFormatsOf } from '../../../checking/index.ts';
import type { Language, Problem, Workspace, World } from '../../../model/index.ts';
import { isProject, pathFrom, readSurveyFormats, readWorkspace } from '../../../reading/index.ts';
import { surveyFormatsReport } from '../../../reporting/index.ts';
import { checkInFull } from '../../../usecases/check-in-full.ts';
import { withExcerpts } from '../../../usecases/excerpts.ts';
import { type CommonOptions, printJson } from '../options.ts';
import { tellProblems } from '../told-problems.ts';

export interface ImportFormatsOptions extends CommonOptions {
  readonly project?: string;
}

/** Errors in files of formats, told: nothing is read by a format that says something else than it seems. */
export function tellFaultyFormats(
  workspace: Workspace,
  problems: readonly Problem[],
  { language, root }: { readonly language: Language; readonly root: string },
  world: World,
): boolean {
  const paths = new Set(workspace.files.flatMap(({ path, kind }) => (kind === 'survey-format' ? [path] : [])));
  const faulty = problems.filter(({ at, severity }) => severity === 'error' && paths.has(at.path));
  if (faulty.length === 0) return false;
  const outcome = { root: pathFrom(world.cwd, root) || '.', problems: withExcerpts(faulty, workspace), filesChecked: paths.size };
  tellProblems([outcome], language, world);
  return true;
}

/** 1 when a file of a format has errors, which are told. */
export function importFormats(options: ImportFormatsOptions, world: World): 0 | 1 {
  const { lang: language = world.language, today = world.today, project = '.', json = false } = options;
  const root = resolve(world.cwd, project);
  const workspace = isProject(root) ? readWorkspace(root) : null;
  const formats = surveyFormatsOf(workspace ?? readSurveyFormats(root));
  if (json)
    printJson(
      world,
      'formats',
      formats.map(({ id, origin, path, hides, written }) => ({ id, title: written.title, origin, path, hides })),
    );
  else world.out(surveyFormatsReport(formats, { language, colour: world.colour }));
  const isFaulty =
    workspace !== null && tellFaultyFormats(workspace, checkInFull(workspace, { today }).problems, { language, root }, world);
  return isFaulty ? 1 : 0;
}
