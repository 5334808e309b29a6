// jalon privacy --files: what each file of the projects holds about people.
import type { Outcome, World } from '../../model/index.ts';
import { heldInFiles } from '../../project/people/index.ts';
import { type HeldReportData, heldReport, reportsOf } from '../../reporting/index.ts';
import { heldSentence } from '../../wording/people/held-in-files.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { tellErrors } from './told-problems.ts';

export async function heldFiles(paths: readonly string[], options: CommonOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const outcomes: Outcome<HeldReportData>[] = [];
  for await (const outcome of eachProject(paths, options, world, ({ project, workspace }) => ({
    title: project.info.title,
    files: heldInFiles(workspace),
  })))
    outcomes.push(outcome);
  if (options.json)
    printJson(
      world,
      'files',
      outcomes.map(({ root, result }) => ({
        root,
        files: result?.files.map((file) => ({ ...file, says: heldSentence(file, language) })) ?? null,
      })),
    );
  else world.out(reportsOf(outcomes, world, (one) => heldReport(one, { ...world, language })));
  tellErrors(outcomes, language, world);
  return exitCodeOf(outcomes);
}
