// jalon rank: the actions in order of merit, and why.
import { type Outcome, type Project, type Ranking, UsageError, type World } from '../../model/index.ts';
import {
  type AskedWeights,
  comparedPair,
  pairHold,
  preferencesOf,
  rankingLimits,
  rank as rankProject,
  reasons,
  sideBySide,
  voteChecks,
  votesOf,
  whatIf,
} from '../../ranking/actions/index.ts';
import {
  collegesReport,
  methodsReport,
  preferencesReport,
  type ReportStyle,
  rankingReport,
  reasonsReport,
  sortingReport,
  votesReport,
  whatIfReport,
} from '../../reporting/index.ts';
import { methodLabels } from '../../usecases/method-labels.ts';
import { sortedRanking, studiedRanking } from '../../usecases/studied-ranking.ts';
import { isSameId, usualNumber } from '../../values/index.ts';
import { criterionNamed, ofWord } from '../../vocabulary/index.ts';
import { endingOf } from '../batch/ending.ts';
import { runBatch } from '../batch/run-batch.ts';
import { type BatchOptions, named, type Standpoint, type Verb } from '../batch/verb.ts';

// `cost=40` → the weight asked, in percent of the whole.

/** Several may stand in one text, apart by a semicolon or a comma followed by a letter: `cost=12,5` is one. Errors: what is no weight, and a criterion said twice. */
function askedWeights(typed: readonly string[]): AskedWeights {
  const weights = new Map<string, number>();
  for (const one of typed.flatMap((text) => text.split(/;|,(?=\s*\p{L})/u))) {
    const [, id = '', percents = ''] = /^([^=\s]+)\s*=(.*)$/.exec(one.trim()) ?? [];
    const value = usualNumber(percents.replace(/%$/, '').trim(), false);
    if (id === '' || value === null || value < 0 || value > 100)
      throw new UsageError('what-if/not-a-weight', { typed: one.trim() });
    const criterion = id.toLowerCase();
    if (weights.has(criterion)) throw new UsageError('what-if/twice', { id: criterion });
    weights.set(criterion, value);
  }
  return Object.fromEntries(weights);
}

export interface RankOptions extends BatchOptions {
  readonly method?: 'weighted-sum' | 'all';
  /** How many first places the stability looks at. */
  readonly top?: number;
  /** Of the draws of weights. */
  readonly seed?: number;
  /** The id of an action, as people write it. */
  readonly why?: string;
  readonly against?: string;
  /** `criterion=percent`, each. */
  readonly whatIf?: readonly string[];
  /** One ranking each. */
  readonly by?: 'college';
  readonly votes?: boolean;
  /** In categories rather than by rank. */
  readonly sort?: boolean;
  /** Actions two by two. */
  readonly pairs?: boolean;
  /** What is alike is told each by itself. */
  readonly all?: boolean;
}

/** `AC-7` is `AC-07`; any action of the project by its title. */
const asRanked = ({ actions }: Project, { ranked }: Ranking, typed: string): string =>
  ranked.find(({ action }) => isSameId(action, typed))?.action ?? ofWord(actions, typed)?.id ?? typed;

/** Why the action asked about stands where it does, and how far it is told apart from the other one. */
function whyIn(project: Project, ranking: Ranking, { why, against }: RankOptions) {
  if (why === undefined) return {};
  const found = reasons(
    ranking,
    asRanked(project, ranking, why),
    against === undefined ? undefined : asRanked(project, ranking, against),
  );
  const ahead = found.ahead ?? found.action;
  const behind = ahead === found.action ? found.against : found.action;
  return { reasons: found, hold: pairHold(project, ranking, ahead, behind), pair: comparedPair(ranking, ahead, behind) };
}

/** Weights by the ids of criteria, however each was named. */
const byId = ({ criteria }: Project, asked: AskedWeights): AskedWeights =>
  Object.fromEntries(Object.entries(asked).map(([typed, weight]) => [criterionNamed(typed, criteria.criteria ?? []), weight]));

/** The ranking, and what was asked besides, under the names that JSON gives it. */
async function study(project: Project, options: RankOptions, asked: AskedWeights | undefined) {
  const ranking = await studiedRanking(rankProject(project), { top: options.top, seed: options.seed });
  return {
    ranking,
    ...(options.json && { limits: rankingLimits(ranking) }),
    ...((options.json || options.pairs || options.why === undefined) && { preferences: preferencesOf(ranking) }),
    ...(options.sort && { sorted: await sortedRanking(project, ranking) }),
    ...whyIn(project, ranking, options),
    ...(asked && { whatIf: whatIf(project, ranking, byId(project, asked)) }),
    ...(options.votes && { votes: votesOf(project, ranking) }),
    ...((options.votes || options.by) && { checks: voteChecks(project, ranking) }),
    ...(options.method === 'all' && { methods: sideBySide(ranking) }),
  };
}

type Studied = Awaited<ReturnType<typeof study>>;

function tell(
  project: Project,
  { ranking, reasons: why, hold, pair, ...besides }: Studied,
  options: RankOptions,
  style: ReportStyle,
): string {
  if (besides.sorted !== undefined) return sortingReport(project, ranking, besides.sorted, style);
  if (why) return reasonsReport(project, ranking, why, { hold: hold ?? null, pair: pair ?? null }, style);
  if (besides.whatIf) return whatIfReport(project, ranking, besides.whatIf, style);
  const { votes, checks, methods, preferences = null } = besides;
  return [
    rankingReport(project, ranking, style, preferences),
    ...(options.pairs && preferences ? [preferencesReport(project, ranking, preferences, style)] : []),
    ...(votes !== undefined
      ? [votesReport(project, ranking, { votes, checks: checks ?? null }, style)]
      : checks !== undefined
        ? [collegesReport(project, ranking, checks, style)]
        : []),
    ...(methods ? [methodsReport(project, methods, methodLabels, style)] : []),
  ].join('\n');
}

/** For programs when they ask, else for people. */
interface Result {
  readonly data: Studied | null;
  readonly text: string;
}

const resultOf = (project: Project, studied: Studied, options: RankOptions, at: Standpoint): Result =>
  options.json
    ? { data: studied, text: '' }
    : { data: null, text: named(tell(project, studied, options, { ...at, all: options.all ?? false }), { project }, at) };

export const rankings: Verb<RankOptions, Result> = {
  id: 'rank',
  threadsFrom: 50,
  telling: [],
  speaks: true,
  open: (options, at) => {
    const asked = options.whatIf && askedWeights(options.whatIf);
    return { work: async ({ project }) => resultOf(project, await study(project, options, asked), options, at) };
  },
  tell: tellRankings,
};

export async function rank(paths: readonly string[], options: RankOptions, world: World): Promise<number> {
  const { why, against, whatIf: replayed } = options;
  if (against !== undefined && why === undefined) throw new UsageError('against-alone');
  for (const [isAsked, other] of [
    [replayed, '--what-if'],
    [options.sort, '--sort'],
  ] as const)
    if (why !== undefined && isAsked) throw new UsageError('options-apart', { one: '--why', other });
  return runBatch(rankings, paths, options, world);
}

async function tellRankings(coming: AsyncIterable<Outcome<Result>>, options: RankOptions, world: World): Promise<number> {
  const ending = endingOf(options, world, 'rankings');
  for await (const { result, ...outcome } of coming) {
    ending.list({ root: outcome.root, ...(result?.data ?? { ranking: null }) });
    if (!options.json && result) world.out(result.text);
    ending.add(outcome, result !== undefined);
  }
  return ending.end();
}
