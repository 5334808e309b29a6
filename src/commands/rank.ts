// jalon rank: the actions in order of merit, and why.
import { ruleOf } from '../checking/index.ts';
import type { Outcome, Project, Ranking, World } from '../model/index.ts';
import { methods, rank as rankProject, sideBySide } from '../ranking/index.ts';
import { methodsReport, problemsReport, rankingReport } from '../reporting/index.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';

/** Each as its method names itself. */
const methodLabels = {
  'weighted-sum': methods['weighted-sum'].label,
  'weighted-product': methods['weighted-product'].label,
  topsis: methods.topsis.label,
  vikor: methods.vikor.label,
  'promethee-i': methods['promethee-i'].label,
  'promethee-ii': methods['promethee-ii'].label,
  'electre-iii': methods['electre-iii'].label,
};

interface RankOptions extends CommonOptions {
  readonly method?: 'weighted-sum' | 'all';
}

export async function rank(paths: readonly string[], options: RankOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const outcomes: Outcome<{ project: Project; ranking: Ranking }>[] = [];
  for await (const outcome of eachProject(paths, options, world, ({ project }) => ({ project, ranking: rankProject(project) })))
    outcomes.push(outcome);
  if (options.json)
    printJson(
      world,
      'rankings',
      outcomes.map(({ root, result }) => ({
        root,
        ranking: result?.ranking ?? null,
        ...(options.method === 'all' && result ? { methods: sideBySide(result.ranking) } : {}),
      })),
    );
  for (const { result } of outcomes) {
    if (!result || options.json) continue;
    const { project, ranking } = result;
    world.out(rankingReport(project, ranking, { ...world, language }));
    if (options.method === 'all')
      world.out(`\n${methodsReport(project, sideBySide(ranking), methodLabels, { ...world, language })}`);
  }
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
