// jalon rank: the actions in order of merit, and why.
import { ruleOf } from '../checking/index.ts';
import type { Outcome, Project, Ranking, World } from '../model/index.ts';
import { rank as rankProject } from '../ranking/index.ts';
import { problemsReport, rankingReport } from '../reporting/index.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';

export async function rank(paths: readonly string[], options: CommonOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const outcomes: Outcome<{ project: Project; ranking: Ranking }>[] = [];
  for await (const outcome of eachProject(paths, options, world, ({ project }) => ({ project, ranking: rankProject(project) })))
    outcomes.push(outcome);
  if (options.json)
    printJson(
      world,
      'rankings',
      outcomes.map(({ root, result }) => ({ root, ranking: result?.ranking ?? null })),
    );
  for (const { result } of outcomes)
    if (result && !options.json) world.out(rankingReport(result.project, result.ranking, { ...world, language }));
  world.err(errorsOnly(outcomes, language, world));
  return exitCodeOf(outcomes);
}

/** What was left out, on the error stream: a ranking made without a file must say so. */
export function errorsOnly(outcomes: readonly Outcome<unknown>[], language: 'fr' | 'en', world: World): string {
  const errors = outcomes
    .map((outcome) => ({ ...outcome, problems: outcome.problems.filter(({ severity }) => severity === 'error') }))
    .filter(({ problems }) => problems.length > 0);
  return errors.length === 0 ? '' : problemsReport(errors, { language, colour: world.colour, ruleOf });
}
