// jalon status --progress: how far each axis is, what it spent of what was planned, and what is late or blocked, and why.

import type { Outcome, World } from '../../model/index.ts';
import { programmeProgress } from '../../project/progress/index.ts';
import { type ProgressReportData, progressReport, reportsOf } from '../../reporting/index.ts';
import type { RunContext } from '../../usecases/work-on.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { tellErrors } from './told-problems.ts';

export async function progressStatus(paths: readonly string[], options: CommonOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const dataOf = ({ project, today }: RunContext): ProgressReportData => ({
    title: project.info.title,
    progress: programmeProgress(project, today),
  });
  const outcomes: Outcome<ProgressReportData>[] = [];
  for await (const outcome of eachProject(paths, options, world, dataOf)) outcomes.push(outcome);
  const style = { language, colour: world.colour, width: world.width };
  if (options.json)
    printJson(
      world,
      'progress',
      outcomes.map(({ root, result }) => ({ root, progress: result?.progress ?? null })),
    );
  else world.out(reportsOf(outcomes, style, (one) => progressReport(one, style)));
  tellErrors(outcomes, language, world);
  return exitCodeOf(outcomes);
}
