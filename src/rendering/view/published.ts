// What a readership may know of a project: nothing that is not to be published.
import type { Action, DocumentFile, Interview, Project, Readership, Workshop } from '../../model/index.ts';
import { isAboutKeptBack, isOfKeptBackOnly, isUnpublished, publishingOf } from '../../project/people/index.ts';
import { withFewUntold } from '../../project/thread/index.ts';

/** Those whom a document tells: what is written for residents or the press is read by them, though elected members ask for it. */
export const toldTo = (reader: DocumentFile['reader'], asked: Readership): Readership =>
  asked === 'elected' && (reader === 'residents' || reader === 'press') ? reader : asked;

/** Nobody is quoted who did not agree to it. */
const quotable = <Heard extends Interview | Workshop>(heard: readonly Heard[]): readonly Heard[] =>
  heard.map((one) =>
    one.quotations === undefined ? one : { ...one, quotations: one.quotations.filter((said) => !isUnpublished(said)) },
  );

const isTold = ({ publish }: Action): boolean => publish !== false;

/**
 * Actions that are not to be published are in no document: not as sheets, nor in lists and totals. Residents and the press are not told
 * either what would tell of them, as in the open data.
 */
export function published(project: Project, readership: Readership): Project {
  const { keptBack } = publishingOf(project);
  const shown = {
    ...project,
    actions: project.actions.filter(isTold),
    formerActions: project.formerActions.filter(isTold),
    interviews: quotable(project.interviews),
    workshops: quotable(project.workshops),
  };
  // Those who conduct the project know whom they heard: a need stands beside its sources, each by its name.
  if (readership === 'elected') return shown;
  const told = withFewUntold(shown);
  if (keptBack.size === 0) return told;
  return {
    ...told,
    indicators: project.indicators.filter(({ id }) => !isOfKeptBackOnly(id, project)),
    meetings: project.meetings.map((meeting) =>
      meeting.decisions === undefined
        ? meeting
        : { ...meeting, decisions: meeting.decisions.filter((decision) => !isAboutKeptBack(decision, { keptBack })) },
    ),
  };
}
