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
  UsageError,
  type View,
} from '../../model/index.ts';
import { amendedPlan, plan as planOf } from '../../planning/index.ts';
import { keptData } from '../../project/people/index.ts';
import { groundsOf, rank, withStability } from '../../ranking/index.ts';
import { folderOf } from '../../reading/index.ts';
import { type DeliverableKind, viewOf } from '../../rendering/index.ts';
import { communicationOf, dutiesOf } from '../../steering/index.ts';
import { surveyChanges } from '../../surveying/index.ts';
import { dutiesCatalogueOf } from '../catalogue.ts';
import { changedSince, changesView } from '../changes/changed-since.ts';
import type { RunContext } from '../check-project.ts';
import { methodLabels } from '../method-labels.ts';
import { peopleNamed } from '../people-named.ts';
import { standingOf } from '../standing.ts';
import { surveysTold } from '../surveys-told.ts';
import { draftedMeeting } from './drafted-meeting.ts';

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

/** Null when nothing can be ranked: without criteria, or without weights, documents are made all the same. */
function toldRanking(found: Ranking): Ranking | null {
  return found.ranked.some(({ rank }) => rank !== null) ? withStability(found) : null;
}

/** How many actions the year keeps, those that are not published excepted. */
const keptIn = ({ years }: Plan, year: number, isShown: (action: string) => boolean): number =>
  (years.find((one) => one.year === year)?.actions ?? []).filter(({ choice, action }) => choice === 'selected' && isShown(action))
    .length;

/** Null without a history to look into, or a meeting to look from; `unread` hears why a history that is there is not looked into. */
async function sinceCommittee(
  { project, workspace, today }: RunContext,
  language: Language,
  unread: Reader['unread'],
): Promise<View['changes']> {
  try {
    return changesView(
      await changedSince({ project, root: folderOf(workspace) }, undefined, { cwd: workspace.root, today, language }),
      language,
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    if (error.code.startsWith('history-')) unread?.(error);
    return null;
  }
}

/** The view of each kind of document, in the language of the reader or another. */
export async function viewer(
  passing: RunContext,
  { language, languages, audience, year: asked, names, body, changes, unread, eliminated }: Reader,
): Promise<(kind: DeliverableKind, spoken?: Language) => Promise<View>> {
  const { project, workspace, today } = passing;
  const found = rank(project);
  const ranking = toldRanking(found);
  const plan = await planWith(project, ranking ?? found, asked);
  const measures = measure(project, today);
  const { catalogue } = dutiesCatalogueOf(workspace);
  const duties = dutiesOf(catalogue, project, today);
  const year = asked ?? planYear(plan, today);
  const amended = amendedPlan(project, ranking ?? found, year);
  const hidden = new Set(project.actions.flatMap(({ id, publish }) => (publish === false ? id : [])));
  const isShown = (action: string): boolean => !hidden.has(action);
  const isDefended = ranking !== null && audience === 'elected';
  const grounds = isDefended ? groundsOf(project, ranking, { cut: keptIn(plan, year, isShown), isShown }) : null;
  const kept = keptData(project, workspace, today);
  const communicating = communicationOf(standingOf(passing).method, project, today);
  const surveys = surveysTold(project, language);
  const people = names ? peopleNamed(workspace) : null;
  return async ({ id, title, yearOf, inEachLanguage, isOfNextMeeting, looksAt, recipients, drafted }, spoken = language) => {
    const next = isOfNextMeeting ? draftedMeeting(passing, measures, spoken, body) : null;
    const told = isOfNextMeeting ? { ...project, meetings: next === null ? [] : [...project.meetings, next] } : project;
    const since = looksAt('changes') ? (changes ?? (await sinceCommittee(passing, spoken, unread))) : null;
    const results = {
      amended,
      ranking,
      grounds,
      plan,
      measures,
      duties,
      services: catalogue.services,
      methodLabels,
      version: manifest.version,
      surveys,
      surveyChanges: surveyChanges(surveys),
      communicating,
      kept,
      eliminated,
    };
    const material = { project: told, ...results, changes: since, year, today, readership: audience, language: spoken };
    const versions = inEachLanguage && languages;
    const view = viewOf({
      ...material,
      ...(people && { people }),
      ...(versions && { languages: versions }),
      deliverable: id,
      recipients,
      drafted,
      title: title[spoken],
    });
    const shownYear = yearOf(view);
    return shownYear ? { ...view, document: { ...view.document, title: `${title[spoken]} ${shownYear}` } } : view;
  };
}
