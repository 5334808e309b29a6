// jalon status --needs: the register of needs, and the coding grid that counts who raised each.

import type { Outcome, World } from '../../model/index.ts';
import { needRowsOf } from '../../project/needs/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { type NeedsReportData, needsReport, reportsOf } from '../../reporting/index.ts';
import { label } from '../../wording/label.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { tellErrors } from './told-problems.ts';

export async function needsStatus(paths: readonly string[], options: CommonOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const outcomes: Outcome<NeedsReportData>[] = [];
  for await (const outcome of eachProject(paths, options, world, ({ project }): NeedsReportData => {
    const names = namesOf(project, (key) => label(key, language));
    return {
      title: project.info.title,
      needs: needRowsOf(project),
      communeOf: (commune) => names('commune', commune).name,
    };
  }))
    outcomes.push(outcome);
  if (options.json)
    printJson(
      world,
      'needs',
      outcomes.map(({ root, result }) => ({ root, needs: result?.needs ?? null })),
    );
  else world.out(reportsOf(outcomes, world, (one) => needsReport(one, { ...world, language })));
  tellErrors(outcomes, language, world);
  return exitCodeOf(outcomes);
}
