// What belongs to the running term of office, once others came before it: what is older is history.
import type { Project } from '../../model/index.ts';
import { periodOf, spanOf } from '../../values/index.ts';

/** Its first day, YYYY-MM-DD; null for the first term of a project, which everything in it belongs to. */
export const termOpening = ({ info: { formerTerms = [], term } }: Pick<Project, 'info'>): string | null =>
  formerTerms.length === 0 ? null : (periodOf(term?.start)?.start ?? null);

/**
 * The project without what was held, heard, judged, frozen and told before the term. What has no date may be of a former term, and
 * is left out as well. Registers, which pass from one term to the next, stay whole.
 */
export function inCurrentTerm(project: Project): Project {
  const opening = termOpening(project);
  if (opening === null) return project;
  const isSince = (day: string | null | undefined): boolean => typeof day === 'string' && day >= opening;
  const waveEnd = (survey: string, wave: string | undefined): string | null | undefined => {
    const waves = project.surveys.find(({ id }) => id === survey)?.waves ?? [];
    return spanOf(waves.find(({ id }) => id === wave))?.end;
  };
  const { items } = project.communication;
  return {
    ...project,
    meetings: project.meetings.filter(({ date }) => isSince(date)),
    interviews: project.interviews.filter(({ date }) => isSince(date)),
    workshops: project.workshops.filter(({ date }) => isSince(date)),
    surveyResults: project.surveyResults.filter(({ survey, wave, importedOn }) => isSince(waveEnd(survey, wave) ?? importedOn)),
    frozenPlans: project.frozenPlans.filter(({ year }) => year >= Number(opening.slice(0, 4))),
    evaluations: project.evaluations.filter(({ period, date }) => isSince(periodOf(period)?.end ?? date)),
    communication: {
      ...project.communication,
      ...(items && { items: items.filter(({ date }) => isSince(periodOf(date)?.end)) }),
    },
  };
}
