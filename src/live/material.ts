// A project as it may be shown → what the page of a sitting ranks and plans: figures without the people who gave them.
import { createHash } from 'node:crypto';
import type { Action, Criterion, Language, LiveData, Project, Ranking, SortedActions } from '../model/index.ts';
import { everyAction } from '../project/time/index.ts';
import { countedAmong, rank, weighedBallots } from '../ranking/actions/index.ts';
import { inWording } from '../wording/gendered.ts';
import { label } from '../wording/label.ts';
import { sheetsOf } from './sheets.ts';
import { linksOf, shownPlan } from './shown-plan.ts';

export interface LiveRequest {
  /** Without what may not be published. */
  readonly project: Project;
  /** Of that project. */
  readonly ranking: Ranking;
  /** Of the whole project; null without categories. */
  readonly sorted: SortedActions | null;
  readonly language: Language;
  /** YYYY-MM-DD */
  readonly today: string;
  /** How many actions the project keeps back. */
  readonly keptBack: number;
}

/** What was measured of each criterion that is not reckoned from the budget stands as a score: who said it stays behind. */
const measuresOf = ({ criteria, ranked }: Ranking): ReadonlyMap<string, Record<string, number>> =>
  new Map(
    ranked.map(({ action, because }) => [
      action,
      Object.fromEntries(
        because.flatMap(({ criterion, raw }, at) => (raw === null || criteria[at]?.from === 'budget' ? [] : [[criterion, raw]])),
      ),
    ]),
  );

/** Amounts, without the words that stand beside them. */
function actionOf(action: Action, scores: Record<string, number> | undefined, isShown: (id: string) => boolean): Action {
  const { id, number, title, shortTitle, axis, status, statusReason, start, end } = action;
  return {
    id,
    title,
    scores: scores ?? {},
    ...(number !== undefined && { number }),
    ...(shortTitle !== undefined && { shortTitle }),
    ...(axis !== undefined && { axis }),
    ...(status !== undefined && { status }),
    ...(statusReason !== undefined && { statusReason }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...linksOf(action, isShown),
    ...(action.obligations && { obligations: action.obligations }),
    ...(action.budget && { budget: action.budget.map(({ label: _, ...line }) => line) }),
    ...(action.staff && { staff: action.staff }),
    ...(action.funding && { funding: action.funding.map(({ funder: _, scheme: __, ...line }) => line) }),
  };
}

const scored = (criterion: Criterion): Criterion => (criterion.from === 'needs' ? { ...criterion, from: 'scores' } : criterion);

/** Scales that verdicts of ballots draw stand as values: who judged stays behind. */
const scaled = (criteria: Project['criteria'], ranking: Ranking): readonly Criterion[] =>
  (criteria.criteria ?? []).map((one) => {
    const found = ranking.criteria.find(({ id }) => id === one.id);
    return scored(typeof found?.judged === 'number' ? { ...one, values: found.values } : one);
  });

/** Measures as scores, and no example nor override of what is not shown. */
function criteriaOf({ criteria }: Project, ranking: Ranking, isShown: (id: string) => boolean): Project['criteria'] {
  const { sorting, overrides } = criteria;
  return {
    ...criteria,
    weightsFrom: 'typed',
    criteria: scaled(criteria, ranking),
    ...(overrides && { overrides: overrides.filter(({ action }) => isShown(action)) }),
    ...(sorting?.examples && {
      sorting: { ...sorting, examples: sorting.examples.filter(({ action }) => isShown(action)) },
    }),
  };
}

/** The rule, and of how many examples: which ones may tell of actions that are kept back. */
const learntFrom = (sorted: SortedActions | null): LiveData['learnt'] =>
  sorted?.learning
    ? { ...sorted, actions: [], learning: { ...sorted.learning, unused: [], contradicted: [], clashes: [] } }
    : null;

/** Registers that ranking and planning do not look into are empty. */
function rankedProject(project: Project, ranking: Ranking): Project {
  const measures = measuresOf(ranking);
  const ids = new Set(everyAction(project).map(({ id }) => id));
  const isShown = (id: string): boolean => ids.has(id);
  const { title, term, formerTerms } = project.info;
  return {
    root: '',
    info: {
      format: 1,
      title,
      ...(term && { term }),
      ...(formerTerms && { formerTerms: formerTerms.map(({ actions: _, ...one }) => one) }),
    },
    language: project.language,
    theme: null,
    contours: [],
    step: project.step,
    actors: {},
    launch: {},
    meetings: [],
    diagnostic: {},
    interviews: [],
    workshops: [],
    surveys: [],
    surveyResults: [],
    needs: [],
    axes: {
      axes: (project.axes.axes ?? []).map(({ id, number, title: name, objectives }) => ({
        id,
        title: name,
        ...(number !== undefined && { number }),
        ...(objectives && { objectives }),
      })),
    },
    actions: project.actions.map((action) => actionOf(action, measures.get(action.id), isShown)),
    formerActions: project.formerActions.map((action) => actionOf(action, undefined, isShown)),
    criteria: criteriaOf(project, ranking, isShown),
    ballots: [],
    ...shownPlan(project, isShown),
    indicators: [],
    values: [],
    evaluations: [],
    communication: {},
    texts: [],
    incomplete: [],
  };
}

/** Ordered by what they say, which tells no voter by their place. */
function ballotsOf({ ranking, language, project }: LiveRequest): LiveData['weights']['ballots'] {
  const said = (code: string | undefined): string => {
    const found = code ? label(`ballots.ballots.college=${code}`, language) : undefined;
    return found === undefined ? '' : inWording(found, project.info.wording);
  };
  const ids = ranking.criteria.map(({ id }) => id);
  return countedAmong(weighedBallots(project, ids))
    .map(({ ballot, weights, influence }) => ({ college: said(ballot.college), influence, shares: weights }))
    .map((one) => ({ one, key: JSON.stringify(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one);
}

/** Under equal weights: measures and scales do not depend on what weighs. */
function measured(project: Project): Ranking {
  const { criteria } = rank(project);
  return rank(project, { shares: criteria.map(() => 1 / criteria.length) });
}

/** Null when the ballots of the last vote score nothing and draw no scale. */
function revotedOf(project: Project): LiveData['revoted'] {
  if (!project.ballots.some(({ ballot }) => ballot.scores || ballot.verdicts)) return null;
  const without = { ...project, ballots: [] };
  const ranking = measured(without);
  return { scores: Object.fromEntries(measuresOf(ranking)), criteria: scaled(without.criteria, ranking) };
}

/** What the page holds: the same for the same project, day and language. */
export function liveData(request: LiveRequest): LiveData {
  const { project, ranking, language, today, keptBack } = request;
  const territory = project.info.territory;
  const weighs = ranking.criteria.some(({ weight }) => weight > 0);
  const shown = rankedProject(project, weighs ? ranking : measured(project));
  const weights = {
    from: ranking.weightsFrom,
    voters: ranking.voters,
    criteria: ranking.criteria.map(({ id }) => id),
    shares: weighs ? ranking.criteria.map(({ weight }) => weight) : [],
    ranges: ranking.criteria.map(({ range }) => range),
  };
  return {
    version: 1,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([shown, weights]))
      .digest('hex')
      .slice(0, 16),
    date: today,
    language,
    title: project.info.title,
    territory: typeof territory === 'object' ? (territory.name ?? null) : null,
    siren: territory?.siren === undefined ? null : String(territory.siren),
    project: shown,
    measured: ranking.criteria.flatMap(({ id, from }) => (from === 'scores' ? [] : [id])),
    weights: {
      ...weights,
      ballots: ballotsOf(request),
      year: project.ballots.length > 0 ? Math.max(...project.ballots.map(({ year }) => year)) : null,
    },
    revoted: revotedOf(project),
    learnt: learntFrom(request.sorted),
    sheets: sheetsOf(project, language),
    keptBack,
  };
}
