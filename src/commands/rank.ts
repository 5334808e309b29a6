// jalon rank: the actions in order of merit, and why.
import { ruleOf } from '../checking/index.ts';
import { canonicalId } from '../deriving/index.ts';
import { type Outcome, type Project, type Ranking, UsageError, type World } from '../model/index.ts';
import { rank as rankProject, reasons, sideBySide, whatIf, withStability } from '../ranking/index.ts';
import { methodsReport, problemsReport, rankingReport, reasonsReport, whatIfReport } from '../reporting/index.ts';
import { askedWeights } from './asked-weights.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { methodLabels } from './method-labels.ts';
import { type CommonOptions, printJson } from './options.ts';

interface RankOptions extends CommonOptions {
  readonly method?: 'weighted-sum' | 'all';
  /** How many first places the stability looks at. */
  readonly top?: number;
  /** The id of an action, as people write it. */
  readonly why?: string;
  readonly against?: string;
  /** `criterion=percent`, each. */
  readonly whatIf?: readonly string[];
}

/** `AC-7` is `AC-07`. */
const asRanked = ({ ranked }: Ranking, typed: string): string =>
  ranked.find(({ action }) => canonicalId(action) === canonicalId(typed.toUpperCase()))?.action ?? typed;

function whyIn(ranking: Ranking, { why, against }: RankOptions) {
  if (why === undefined) return null;
  return reasons(ranking, asRanked(ranking, why), against === undefined ? undefined : asRanked(ranking, against));
}

export async function rank(paths: readonly string[], options: RankOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  if (options.against !== undefined && options.why === undefined) throw new UsageError('against-alone');
  if (options.why !== undefined && options.whatIf) throw new UsageError('options-apart', { one: '--why', other: '--what-if' });
  const asked = options.whatIf && askedWeights(options.whatIf);
  const outcomes: Outcome<{ project: Project; ranking: Ranking }>[] = [];
  const ranked = (project: Project) => withStability(rankProject(project), { top: options.top });
  for await (const outcome of eachProject(paths, options, world, ({ project }) => ({ project, ranking: ranked(project) })))
    outcomes.push(outcome);
  if (options.json)
    printJson(
      world,
      'rankings',
      outcomes.map(({ root, result }) => ({
        root,
        ranking: result?.ranking ?? null,
        ...(options.why !== undefined && result ? { reasons: whyIn(result.ranking, options) } : {}),
        ...(asked && result ? { whatIf: whatIf(result.project, result.ranking, asked) } : {}),
        ...(options.method === 'all' && result ? { methods: sideBySide(result.ranking) } : {}),
      })),
    );
  for (const { result } of outcomes) {
    if (!result || options.json) continue;
    const { project, ranking } = result;
    const why = whyIn(ranking, options);
    if (why !== null) {
      world.out(reasonsReport(project, ranking, why, { ...world, language }));
      continue;
    }
    if (asked) {
      world.out(whatIfReport(project, ranking, whatIf(project, ranking, asked), { ...world, language }));
      continue;
    }
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
  return errors.length === 0 ? '' : problemsReport(errors, { language, colour: world.colour, width: world.width, ruleOf });
}
