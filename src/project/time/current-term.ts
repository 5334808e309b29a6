// What belongs to the running term of office, once others came before it: what is older is history.
import type { Action, Period, Project } from '../../model/index.ts';
import { periodOf, spanOf } from '../../values/index.ts';
import { isOver } from './standing.ts';

/** Its first day, YYYY-MM-DD; null for the first term of a project, which everything in it belongs to. */
export const termOpening = ({ info: { formerTerms = [], term } }: Pick<Project, 'info'>): string | null =>
  formerTerms.length === 0 ? null : (periodOf(term?.start)?.start ?? null);

/** Its first year, whose budget it shares with the term before; 0 for the first term. */
export const termFirstYear = (project: Pick<Project, 'info'>): number => Number(termOpening(project)?.slice(0, 4) ?? 0);

/** Actions of the running term apart from those that were over when a former one ended. */
export function byTerm(
  { formerTerms = [] }: Project['info'],
  all: readonly Action[],
): Pick<Project, 'actions' | 'formerActions'> {
  const ended = new Set(formerTerms.flatMap(({ actions = [] }) => actions));
  // What was taken up again is of the term that goes on with it.
  const isFormer = (action: Action): boolean => ended.has(action.id) && isOver(action);
  return { actions: all.filter((action) => !isFormer(action)), formerActions: all.filter(isFormer) };
}

/** Of all terms: what is named, answered and paid for outlives the term in which it was done. */
export const everyAction = ({ actions, formerActions }: Pick<Project, 'actions' | 'formerActions'>): readonly Action[] =>
  formerActions.length === 0 ? actions : [...formerActions, ...actions];

/** As one programme of all terms: what is checked, compared or published whole. */
export const ofAllTerms = (project: Project): Project =>
  project.formerActions.length === 0 ? project : { ...project, actions: everyAction(project), formerActions: [] };

/** What a period is judged by: the actions of former terms too where it begins before the running one, and only there. */
export function overPeriod(project: Project, period: Period | null): Project {
  const opening = termOpening(project);
  if (opening === null) return project;
  if ((period?.start ?? opening) < opening) return ofAllTerms(project);
  // One of all terms may come in.
  const parted = byTerm(project.info, everyAction(project));
  return parted.formerActions.length === project.formerActions.length ? project : { ...project, ...parted };
}

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
    frozenPlans: project.frozenPlans.filter(({ year }) => year >= termFirstYear(project)),
    evaluations: project.evaluations.filter(({ period, date }) => isSince(periodOf(period)?.end ?? date)),
    communication: {
      ...project.communication,
      ...(items && { items: items.filter(({ date }) => isSince(periodOf(date)?.end)) }),
    },
  };
}
