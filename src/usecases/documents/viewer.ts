// What a project's documents see: it is ranked, planned and measured once for all of them.

import manifest from '../../../package.json' with { type: 'json' };
import { measure } from '../../measuring/index.ts';
import {
  type KeptData,
  type Language,
  type Plan,
  type Project,
  type Ranking,
  type Readership,
  type SortedActions,
  UsageError,
  type View,
} from '../../model/index.ts';
import { amendedPlan, plan as planOf } from '../../planning/index.ts';
import { heldInFiles, keptData } from '../../project/people/index.ts';
import { everyAction } from '../../project/time/index.ts';
import { groundsOf, rank } from '../../ranking/actions/index.ts';
import { folderOf, type TemplateShelves } from '../../reading/index.ts';
import {
  type DeliverableKind,
  lazily,
  type Pack,
  type ProjectRequest,
  toldTo,
  viewsOf,
  withFields,
} from '../../rendering/index.ts';
import { communicationOf, dutiesOf } from '../../steering/index.ts';
import { surveyChanges } from '../../surveying/index.ts';
import { keptOn } from '../../values/index.ts';
import { dutiesCatalogueOf } from '../catalogue.ts';
import { changedSince, changesView } from '../changes/changed-since.ts';
import { methodLabels } from '../method-labels.ts';
import { peopleNamed } from '../people-named.ts';
import { privacyOf } from '../privacy.ts';
import { standingOf } from '../standing.ts';
import { sortedRanking, studiedRanking } from '../studied-ranking.ts';
import { surveysTold } from '../surveys-told.ts';
import { toldVote } from '../votes/told-votes.ts';
import type { RunContext } from '../work-on.ts';
import { countingDocuments } from './counting-documents.ts';
import { later } from './later.ts';
import { livePage } from './live-page.ts';
import { nextSession, planYearToVote } from './next-session.ts';

export interface Reader {
  readonly language: Language;
  /** All those in which documents of every language are made, the project's own first; `language` alone when absent. */
  readonly languages?: readonly Language[] | undefined;
  readonly audience: Readership;
  /** The year of the annual plan; the current or next planned one when absent. */
  readonly year?: number | undefined;
  /** The body whose next agenda is drafted; the steering committee when absent. */
  readonly body?: string | undefined;
  /** Since the last committee when absent, for the document that tells it. */
  readonly changes?: View['changes'] | undefined;
  /** Hears why the history of the project is not read, when it has one. */
  readonly unread?: ((why: UsageError) => void) | undefined;
  /** People by their names too, where they stand beside the project: for elected members alone. */
  readonly names?: boolean | undefined;
  /** Templates that projects share. */
  readonly organisation?: TemplateShelves['organisation'];
  /** What is proposed for elimination; what is past its date when absent. */
  readonly eliminated?: readonly KeptData[] | undefined;
}

/** The current year when it has a plan, else the next one planned, else the last. */
function planYear(plan: Plan, today: string): number {
  const years = plan.years.map(({ year }) => year);
  const now = Number(today.slice(0, 4));
  return years.find((year) => year >= now) ?? years.at(-1) ?? now;
}

async function planWith(project: Project, ranking: Ranking, year: number | undefined): Promise<Plan> {
  const whole = await planOf(project, ranking);
  return year === undefined || whole.years.some((one) => one.year === year) ? whole : planOf(project, ranking, { years: [year] });
}

/** Null when nothing is ranked: without criteria, weights, or a single score, documents are made all the same. */
function shownRanking(found: Ranking): Promise<Ranking | null> {
  const isScored = ({ rank, because }: Ranking['ranked'][number]): boolean =>
    rank !== null && because.some(({ missing }) => !missing);
  return found.ranked.some(isScored) ? studiedRanking(found) : Promise.resolve(null);
}

/** How many actions the year keeps, those that are not published excepted. */
const keptIn = ({ years }: Plan, year: number, isShown: (action: string) => boolean): number =>
  (years.find((one) => one.year === year)?.actions ?? []).filter(({ choice, action }) => choice === 'selected' && isShown(action))
    .length;

/** Null without a history to look into, or a meeting to look from; `unread` hears why a history that is there is not looked into. */
async function sinceCommittee(
  { project, workspace, today }: RunContext,
  {
    language,
    readership,
    unread,
  }: { readonly language: Language; readonly readership: Reader['audience']; readonly unread: Reader['unread'] },
): Promise<View['changes']> {
  try {
    return changesView(
      await changedSince({ project, root: folderOf(workspace) }, undefined, { cwd: workspace.root, today, language, readership }),
      language,
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    if (error.code.startsWith('history-')) unread?.(error);
    return null;
  }
}

/** What is reckoned of a project, as far as its documents say it. */
type Results = Omit<ProjectRequest, 'project' | 'language'>;

interface Reckoned {
  readonly found: Ranking;
  readonly ranking: Ranking | null;
  readonly plan: Plan;
  readonly sorted: SortedActions | null;
}

/** For all readers of a project: what differs is what each is told of it. */
const reckoned = keptOn<Map<number | undefined, Promise<Reckoned>>>();

function reckonedOf(project: Project, year: number | undefined): Promise<Reckoned> {
  const known = reckoned.once(project, () => new Map<number | undefined, Promise<Reckoned>>());
  const made = known.get(year) ?? reckon(project, year);
  known.set(year, made);
  return made;
}

async function reckon(project: Project, year: number | undefined): Promise<Reckoned> {
  const found = rank(project);
  const ranking = await shownRanking(found);
  return {
    found,
    ranking,
    plan: await planWith(project, ranking ?? found, year),
    sorted: ranking && (await sortedRanking(project, ranking)),
  };
}

interface Seen extends Reckoned, RunContext, Pick<Reader, 'language' | 'names' | 'audience' | 'organisation' | 'eliminated'> {
  readonly catalogue: ReturnType<typeof dutiesCatalogueOf>['catalogue'];
  readonly year: number;
  readonly isShown: (action: string) => boolean;
  readonly proofs: () => NonNullable<Results['proofs']>;
}

const resultsOf = lazily<Results, Seen>({
  amended: ({ project, ranking, found, year }) => amendedPlan(project, ranking ?? found, year),
  ranking: ({ ranking }) => ranking,
  grounds: ({ project, ranking, plan, sorted, audience, year, isShown }) =>
    ranking && audience === 'elected' ? groundsOf(project, ranking, { cut: keptIn(plan, year, isShown), isShown, sorted }) : null,
  plan: ({ plan }) => plan,
  measures: ({ project, today }) => measure(project, today),
  duties: ({ project, today, catalogue }) => dutiesOf(catalogue, project, today),
  services: ({ catalogue }) => catalogue.services,
  methodLabels: () => methodLabels,
  version: () => manifest.version,
  surveys: ({ project, language }) => surveysTold(project, language),
  surveyChanges: (_, { surveys = [] }) => surveyChanges(surveys),
  votes: ({ project }) => project.votes.map((vote) => toldVote(project, vote)),
  communicating: (seen) => communicationOf(standingOf(seen).method, seen.project, seen.today),
  kept: ({ project, workspace, today }) => keptData(project, workspace, today),
  eliminated: ({ eliminated }) => eliminated,
  held: ({ workspace }) => heldInFiles(workspace),
  proofs: ({ proofs }) => proofs(),
  counting: ({ workspace, organisation, language }) => countingDocuments({ project: workspace.root, organisation }, language),
  people: ({ workspace, names }) => (names ? peopleNamed(workspace) : undefined),
  year: ({ year }) => year,
  today: ({ today }) => today,
  readership: ({ audience }) => audience,
});

type See = (kind: DeliverableKind, spoken?: Language, pack?: Pick<Pack, 'annexes' | 'documents'>) => Promise<View>;

/** The view of each kind of document, in the language of the reader or another; a sitting is shown the plan that it is to vote. */
export async function viewer(context: RunContext, reader: Reader): Promise<See> {
  const own = await viewerOfYear(context, reader);
  const year = reader.year ?? planYearToVote(context, reader.body);
  if (year === reader.year) return own;
  let sitting: Promise<See> | undefined;
  return async (kind, spoken, pack) => {
    if (!kind.isOfNextMeeting && pack === undefined) return own(kind, spoken);
    sitting ??= viewerOfYear(context, { ...reader, year });
    return (await sitting)(kind, spoken, pack);
  };
}

async function viewerOfYear(
  context: RunContext,
  { language, languages, audience, year: asked, names, body, changes, unread, eliminated, organisation }: Reader,
): Promise<See> {
  const { project, workspace, today } = context;
  const { found, ranking, plan, sorted } = await reckonedOf(project, asked);
  const { catalogue } = dutiesCatalogueOf(workspace);
  const year = asked ?? planYear(plan, today);
  const planned = plan.years.find((one) => one.year === year) ?? null;
  const hidden = new Set(everyAction(project).flatMap(({ id, publish }) => (publish === false ? id : [])));
  const isShown = (action: string): boolean => !hidden.has(action);
  const results = resultsOf({
    ...{ ...context, language, names, audience, organisation, eliminated, isShown, catalogue, year },
    ...{ found, ranking, plan, sorted },
    proofs: later(() => privacyOf(project, language)),
  });
  const shared = new Map<Language, ReturnType<typeof viewsOf>>();
  /** All documents of a language see the same project, but those of the next meeting, which is drafted for them. */
  function seenIn(spoken: Language, isOfNextMeeting: boolean): ReturnType<typeof viewsOf> {
    if (isOfNextMeeting) {
      const session = nextSession(context, { measures: results.measures ?? [], yearPlan: planned }, spoken, body);
      if (session === null) throw new UsageError('no-body', {});
      const meetings = [...project.meetings.filter(({ id }) => id !== session.meeting.id), session.meeting];
      return viewsOf(withFields(results, { project: { ...project, meetings }, session, language: spoken }));
    }
    const known = shared.get(spoken) ?? viewsOf(withFields(results, { project, language: spoken }));
    shared.set(spoken, known);
    return known;
  }
  return async (kind, spoken = language, pack = undefined) => {
    const { id, parts, template, title, yearOf, inEachLanguage, isOfNextMeeting, looksAt, recipients, drafted } = kind;
    const opening = kind.opening(spoken);
    const readership = toldTo(opening.reader, audience);
    const tellsChanges = looksAt('changes') || opening.messages?.includes('changes') === true;
    const view: View = seenIn(
      spoken,
      isOfNextMeeting,
    )({
      deliverable: id,
      // In several pieces, it says the same as what lends it its templates.
      ...(parts.length > 0 && template !== undefined && { texts: template }),
      ofYear: () => yearOf(view),
      title: title[spoken],
      recipients,
      drafted,
      ...opening,
      changes: tellsChanges ? (changes ?? (await sinceCommittee(context, { language: spoken, readership, unread }))) : null,
      ...pack,
      ...(readership === 'elected' && { livePage: () => livePage(project, sorted, today, spoken) }),
      ...(inEachLanguage && languages && { languages }),
    });
    const shownYear = yearOf(view);
    return shownYear ? withFields(view, { document: { ...view.document, title: `${title[spoken]} ${shownYear}` } }) : view;
  };
}
