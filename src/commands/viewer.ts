// What a project's documents see: it is ranked, planned and measured once for all of them.
import { measure } from '../measuring/index.ts';
import type { Language, Plan, Project, Ranking, Readership, View } from '../model/index.ts';
import { plan as planOf } from '../planning/index.ts';
import { rank, withStability } from '../ranking/index.ts';
import { type DeliverableKind, viewOf } from '../rendering/index.ts';
import { dutiesOf } from '../steering/index.ts';
import { dutiesCatalogueOf } from './catalogue.ts';
import { draftedMeeting } from './drafted-meeting.ts';
import type { Passing } from './each-project.ts';
import { peopleNamed } from './people-named.ts';

export interface Reader {
  readonly language: Language;
  readonly audience: Readership;
  /** The year of the annual plan; the current or next planned one when absent. */
  readonly year?: number | undefined;
  /** The body whose next agenda is drafted; the steering committee when absent. */
  readonly body?: string | undefined;
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

/** The view of each kind of document. */
export async function viewer(
  passing: Passing,
  { language, audience, year: asked, names, body }: Reader,
): Promise<(kind: DeliverableKind) => View> {
  const { project, workspace, today } = passing;
  const ranking = withStability(rank(project));
  const plan = await planWith(project, ranking, asked);
  const measures = measure(project, today);
  const duties = dutiesOf(dutiesCatalogueOf(workspace).catalogue, project, today);
  const year = asked ?? planYear(plan, today);
  const people = names ? peopleNamed(workspace) : null;
  return ({ id, title, yearOf }) => {
    const isDraft = id === 'agenda';
    const next = isDraft ? draftedMeeting(passing, measures, language, body) : null;
    const told = isDraft ? { ...project, meetings: next === null ? [] : [...project.meetings, next] } : project;
    const material = { project: told, ranking, plan, measures, duties, year, today, readership: audience, language };
    const view = viewOf({ ...material, ...(people && { people }), deliverable: id, title: title[language] });
    const shownYear = yearOf?.(view);
    return shownYear ? { ...view, document: { ...view.document, title: `${title[language]} ${shownYear}` } } : view;
  };
}
