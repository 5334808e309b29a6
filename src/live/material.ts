// A project as it may be shown → what the page of a sitting ranks and plans: figures without the people who gave them.
import { createHash } from 'node:crypto';
import type { Action, Criterion, Language, LiveData, LiveSheet, Project, Ranking, SortedActions, Votes } from '../model/index.ts';
import { budgetOf, costOf } from '../project/money/index.ts';
import { branchesOf, namesOf } from '../project/thread/index.ts';
import { axisColour, periodOf, themeOf } from '../values/index.ts';
import { formatMoney, formatPeriod } from '../wording/formats.ts';
import { inWording } from '../wording/gendered.ts';
import { label } from '../wording/label.ts';
import { liveWords } from '../wording/live.ts';

export interface LiveRequest {
  /** Without what may not be published. */
  readonly project: Project;
  /** Of that project. */
  readonly ranking: Ranking;
  /** Null when weights were typed. */
  readonly votes: Votes | null;
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
function actionOf(action: Action, scores: Record<string, number> | undefined): Action {
  const { id, number, title, shortTitle, axis, status, statusReason, start, end, partOf, dependsOn } = action;
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
    ...(partOf !== undefined && { partOf }),
    ...(dependsOn !== undefined && { dependsOn }),
    ...(action.obligations && { obligations: action.obligations }),
    ...(action.budget && { budget: action.budget.map(({ label: _, ...line }) => line) }),
    ...(action.staff && { staff: action.staff }),
    ...(action.funding && { funding: action.funding.map(({ funder: _, scheme: __, ...line }) => line) }),
  };
}

const scored = (criterion: Criterion): Criterion => (criterion.from === 'needs' ? { ...criterion, from: 'scores' } : criterion);

/** What the residents' vote keeps, where the plan takes it as a rule, without a count; as a criterion, it stands among the scores. */
function residentsOf({ plan, votes, voteResults }: Project): Pick<Project, 'votes' | 'voteResults'> {
  if (plan.residents?.as !== 'rule') return { votes: [], voteResults: [] };
  const { vote: id } = plan.residents;
  return {
    votes: votes.filter((vote) => vote.id === id).map(({ counted: _, question: __, ...vote }) => vote),
    voteResults: voteResults
      .filter(({ vote }) => vote === id)
      .map(({ vote, budget, outcomes }) => ({
        ...{ vote, voters: 0, budget, choices: [] },
        outcomes: outcomes.map(({ rule, utility, completion, spent, kept }) => ({
          ...{ rule, spent, left: [], kept: kept.map(({ action, by }) => ({ action, by })) },
          ...(utility && { utility }),
          ...(completion && { completion }),
        })),
      })),
  };
}

/** Measures as scores, and no example that is not shown. */
function criteriaOf({ criteria, actions }: Project): Project['criteria'] {
  const { sorting } = criteria;
  const isShown = new Set(actions.map(({ id }) => id));
  return {
    ...criteria,
    weightsFrom: 'typed',
    criteria: (criteria.criteria ?? []).map(scored),
    ...(sorting?.examples && {
      sorting: { ...sorting, examples: sorting.examples.filter(({ action }) => isShown.has(action)) },
    }),
  };
}

/** The rule, and of how many examples: which ones may tell of actions that are kept back. */
const learntFrom = (sorted: SortedActions | null): LiveData['learnt'] =>
  sorted?.learning
    ? { ...sorted, actions: [], learning: { ...sorted.learning, unused: [], contradicted: [], clashes: [] } }
    : null;

/** Registers that ranking and planning do not look into are empty. */
function rankedProject({ project, ranking }: LiveRequest): Project {
  const measures = measuresOf(ranking);
  const { title, term, formerTerms } = project.info;
  return {
    root: '',
    info: { format: 1, title, ...(term && { term }), ...(formerTerms && { formerTerms }) },
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
    ...residentsOf(project),
    needs: [],
    axes: {
      axes: (project.axes.axes ?? []).map(({ id, number, title: name, objectives }) => ({
        id,
        title: name,
        ...(number !== undefined && { number }),
        ...(objectives && { objectives }),
      })),
    },
    actions: project.actions.map((action) => actionOf(action, measures.get(action.id))),
    criteria: criteriaOf(project),
    ballots: [],
    plan: project.plan,
    frozenPlans: project.frozenPlans.map(({ year, plan: { frozenBy, selection, amendments } }) => ({
      year,
      plan: { ...(frozenBy !== undefined && { frozenBy }), ...(selection && { selection }), ...(amendments && { amendments }) },
    })),
    indicators: [],
    values: [],
    evaluations: [],
    communication: {},
    texts: [],
    incomplete: [],
  };
}

/** Ordered by what they say, which tells no voter by their place. */
function ballotsOf({ votes, language, project }: LiveRequest): LiveData['weights']['ballots'] {
  const said = (code: string | null | undefined): string => {
    const found = code ? label(`ballots.ballots.college=${code}`, language) : undefined;
    return found === undefined ? '' : inWording(found, project.info.wording);
  };
  return (votes?.votes ?? [])
    .flatMap(({ college, weights, influence }) => (weights && influence > 0 ? [{ college: said(college), shares: weights }] : []))
    .map((one) => ({ one, key: JSON.stringify(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one);
}

const paragraphs = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/\n[ \t]*\n/).flatMap((part) => (part.trim() === '' ? [] : [part.trim().replace(/\n(?![-*\d])/g, ' ')]));

function sheetsOf({ project, language }: LiveRequest): LiveData['sheets'] {
  const words = liveWords[language].sheet;
  const [branches, theme] = [branchesOf(project), themeOf(project.theme)];
  const axes = project.axes.axes ?? [];
  const name = namesOf(project, (key) => label(key, language));
  const needs = new Map(project.needs.map(({ id, statement }) => [id, statement]));
  const sheet = (action: Action): LiveSheet => {
    const axis = branches.get(action.axis ?? '')?.axis;
    const planned = costOf(budgetOf(action)).planned;
    const [start, end] = [periodOf(action.start), periodOf(action.end)];
    const leads = [
      ...(action.leadOrganisations ?? []).map((one) => name('organisation', one).name),
      ...(action.leadDepartments ?? []).map((one) => name('department', one).name),
    ];
    const facts = [
      [words.cost, planned && formatMoney(planned, language)],
      [words.start, start && formatPeriod(start, language)],
      [words.end, end && formatPeriod(end, language)],
      [words.leads, leads.join(', ')],
    ] as const;
    return {
      axis: axis?.title ?? null,
      colour: axis === undefined ? null : `#${axisColour(theme, axes.indexOf(axis))}`,
      texts: [...paragraphs(action.context), ...paragraphs(action.description), ...(action.objectives ?? [])],
      needs: (action.needs ?? []).flatMap((id) => needs.get(id) ?? []),
      facts: facts.flatMap(([fact, value]) => (value ? [{ label: fact, value }] : [])),
    };
  };
  return Object.fromEntries(project.actions.map((action) => [action.id, sheet(action)]));
}

/** What the page holds: the same for the same project, day and language. */
export function liveData(request: LiveRequest): LiveData {
  const { project, ranking, language, today, keptBack } = request;
  const territory = project.info.territory;
  const shown = rankedProject(request);
  const weights = {
    from: ranking.weightsFrom,
    voters: ranking.voters,
    shares: ranking.criteria.map(({ weight }) => weight),
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
    project: shown,
    measured: ranking.criteria.flatMap(({ id, from }) => (from === 'scores' ? [] : [id])),
    weights: { ...weights, ballots: ballotsOf(request) },
    learnt: learntFrom(request.sorted),
    sheets: sheetsOf(request),
    keptBack,
  };
}
