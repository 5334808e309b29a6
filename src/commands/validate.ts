// jalon validate: what is wrong, where, and how many files were looked at.
import { ruleOf } from '../checking/index.ts';
import type { Outcome, World } from '../model/index.ts';
import { problemsReport } from '../reporting/index.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';

export interface ValidateOptions extends CommonOptions {
  readonly format?: 'pretty' | 'json';
}

export async function validate(paths: readonly string[], options: ValidateOptions, world: World): Promise<number> {
  const outcomes: Outcome<null>[] = [];
  for await (const outcome of eachProject(paths, options, world, () => null)) outcomes.push(outcome);
  if (options.json || options.format === 'json')
    printJson(
      world,
      'outcomes',
      outcomes.map(({ root, problems, filesChecked }) => ({ root, filesChecked, problems })),
    );
  else world.out(problemsReport(outcomes, { language: options.lang ?? world.language, colour: world.colour, ruleOf }));
  return exitCodeOf(outcomes);
}
