// jalon status --diagnostic: who was heard, which services reach which communes, how far each theme has come, what is missing.

import type { Outcome, World } from '../../model/index.ts';
import { stateOfPlay } from '../../project/needs/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { reportsOf, type StateOfPlayReportData, stateOfPlayReport } from '../../reporting/index.ts';
import { dutiesCatalogueOf } from '../../usecases/catalogue.ts';
import type { RunContext } from '../../usecases/work-on.ts';
import { label } from '../../wording/label.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { tellErrors } from './told-problems.ts';

export async function diagnosticStatus(paths: readonly string[], options: CommonOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const dataOf = ({ project, workspace, today }: RunContext): StateOfPlayReportData => {
    const names = namesOf(project, (key) => label(key, language));
    const { services } = dutiesCatalogueOf(workspace).catalogue;
    return {
      title: project.info.title,
      territory: project.info.territory?.name ?? null,
      today,
      state: stateOfPlay(project, services, today),
      themeOf: (theme) => names('theme', theme).name,
    };
  };
  const outcomes: Outcome<StateOfPlayReportData>[] = [];
  for await (const outcome of eachProject(paths, options, world, dataOf)) outcomes.push(outcome);
  if (options.json)
    printJson(
      world,
      'diagnostics',
      outcomes.map(({ root, result }) => ({ root, diagnostic: result?.state ?? null })),
    );
  else world.out(reportsOf(outcomes, world, (one) => stateOfPlayReport(one, { ...world, language })));
  tellErrors(outcomes, language, world);
  return exitCodeOf(outcomes);
}
