// What a project's documents see: it is ranked, planned and measured once for all of them.
import manifest from '../../package.json' with { type: 'json' };
import { measure } from '../measuring/index.ts';
import { type Language, type Plan, type Project, type Ranking, type Readership, UsageError, type View } from '../model/index.ts';
import { amendedPlan, plan as planOf } from '../planning/index.ts';
import { groundsOf, rank, withStability } from '../ranking/index.ts';
import { type DeliverableKind, viewOf } from '../rendering/index.ts';
import { dutiesOf } from '../steering/index.ts';
import { dutiesCatalogueOf } from './catalogue.ts';
import { changedSince, changesView } from './changed-since.ts';
import { draftedMeeting } from './drafted-meeting.ts';
import type { Passing } from './each-project.ts';
import { methodLabels } from './method-labels.ts';
import { peopleNamed } from './people-named.ts';
import { surveysTold } from './surveys-told.ts';

export interface Reader {
  readonly language: Language;
  readonly audience: Readership;
  /** The year of the annual plan; the current or next planned one when absent. */
  readonly year?: number | undefined;
  /** The body whose next agenda is drafted; the steering committee when absent. */
  readonly body?: string | undefined;
  /** Since the last committee when absent, for the document that tells it. */
  readonly changes?: View['changes'] | undefined;
  /** People by their names too, where they stand beside the project: for elected members alone. */
  readonly names?: boolean | undefined;
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

/** How many actions the year keeps, those that are not published excepted. */
const keptIn = ({ years }: Plan, year: number, isShown: (action: string) => boolean): number =>
  (years.find((one) => one.year === year)?.actions ?? []).filter(({ choice, action }) => choice === 'selected' && isShown(action))
    .length;

/** Null without a history to look into, or a meeting to look from. */
function sinceCommittee({ project, workspace: { root }, today }: Passing, language: Language): View['changes'] {
  try {
    return changesView(changedSince({ project, root }, undefined, { cwd: root, today, language }), language);
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** The view of each kind of document. */
export async function viewer(
  passing: Passing,
  { language, audience, year: asked, names, body, changes }: Reader,
): Promise<(kind: DeliverableKind) => View> {
  const { project, workspace, today } = passing;
  const ranking = withStability(rank(project));
  const plan = await planWith(project, ranking, asked);
  const measures = measure(project, today);
  const duties = dutiesOf(dutiesCatalogueOf(workspace).catalogue, project, today);
  const year = asked ?? planYear(plan, today);
  const amended = amendedPlan(project, ranking, year);
  const hidden = new Set(project.actions.flatMap(({ id, publish }) => (publish === false ? id : [])));
  const isShown = (action: string): boolean => !hidden.has(action);
  const grounds = audience === 'elected' ? groundsOf(project, ranking, { cut: keptIn(plan, year, isShown), isShown }) : null;
  const surveys = surveysTold(project, language);
  const people = names ? peopleNamed(workspace) : null;
  return ({ id, title, yearOf }) => {
    const isDraft = id === 'agenda';
    const next = isDraft ? draftedMeeting(passing, measures, language, body) : null;
    const told = isDraft ? { ...project, meetings: next === null ? [] : [...project.meetings, next] } : project;
    const since = id === 'changes' ? (changes ?? sinceCommittee(passing, language)) : null;
    const results = { amended, surveys, ranking, grounds, plan, measures, duties, methodLabels, version: manifest.version };
    const material = { project: told, ...results, changes: since, year, today, readership: audience, language };
    const view = viewOf({ ...material, ...(people && { people }), deliverable: id, title: title[language] });
    const shownYear = yearOf?.(view);
    return shownYear ? { ...view, document: { ...view.document, title: `${title[language]} ${shownYear}` } } : view;
  };
}
