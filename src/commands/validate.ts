// jalon validate: what is wrong, where, how many files were looked at, and where a sound project stands.
import { ruleOf } from '../checking/index.ts';
import type { Outcome, World } from '../model/index.ts';
import { problemsReport, standingReport } from '../reporting/index.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { type Stood, standingOf } from './standing.ts';

export interface ValidateOptions extends CommonOptions {
  readonly format?: 'pretty' | 'json';
}

export async function validate(paths: readonly string[], options: ValidateOptions, world: World): Promise<number> {
  const style = { language: options.lang ?? world.language, colour: world.colour };
  const outcomes: Outcome<Stood>[] = [];
  for await (const outcome of eachProject(paths, options, world, standingOf))
    outcomes.push({ ...outcome, problems: [...outcome.problems, ...(outcome.result?.problems ?? [])] });
  const exitCode = exitCodeOf(outcomes);
  if (options.json || options.format === 'json')
    printJson(
      world,
      'outcomes',
      outcomes.map(({ root, problems, filesChecked, result }) => ({
        root,
        filesChecked,
        problems,
        standing: result?.stands?.standing ?? null,
      })),
    );
  else {
    world.out(problemsReport(outcomes, { ...style, ruleOf }));
    const stands = outcomes.length === 1 && exitCode === 0 ? outcomes[0]?.result?.stands : null;
    if (stands) world.out(standingReport(stands.method, stands.standing, style));
  }
  return exitCode;
}
