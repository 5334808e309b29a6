// Facts of the launch: prerequisites, who leads, who was met, which bodies exist.

import type { Body, Project } from '../../model/index.ts';
import { prerequisiteIds } from '../../project/progress/index.ts';
import { count, type Fact, those } from './source.ts';

const bodies =
  (isOne: (body: Body, project: Project) => boolean): Fact =>
  ({ project }) =>
    count(project.actors.bodies, (body) => isOne(body, project));
const meetings =
  (kind: 'launch-elected' | 'launch-residents' | 'public'): Fact =>
  ({ held }) =>
    count(held, (meeting) => meeting.kind === kind);

function hasElected({ members = [], chair }: Body, { actors }: Project): boolean {
  const elected = new Set(actors.people?.filter(({ kind }) => kind === 'elected').map(({ id }) => id));
  return [...members, ...(chair === undefined ? [] : [chair])].some((member) =>
    typeof member === 'string' ? elected.has(member) : member.audience === 'elected' && member.headcount !== 0,
  );
}

export const launchFacts = {
  prerequisitesExamined: ({ project }) =>
    new Set(project.launch.prerequisites?.filter(({ status = 'unknown' }) => status !== 'unknown').map(({ id }) => id)).size,
  prerequisitesToExamine: ({ project }) =>
    those(project.launch.prerequisites, ({ id, status = 'unknown' }) => prerequisiteIds.includes(id) && status === 'unknown'),
  prerequisitesMet: ({ project }) => count(project.launch.prerequisites, ({ status }) => status === 'met'),
  prerequisitesUnmet: ({ project }) => count(project.launch.prerequisites, ({ status }) => status === 'unmet'),
  prerequisitesUnmetWithoutAction: ({ project }) =>
    those(project.launch.prerequisites, ({ status, action }) => status === 'unmet' && action === undefined),
  projectLead: ({ project }) => (project.info.lead === undefined ? 0 : 1),
  electedLead: ({ project }) => (project.info.electedLead === undefined ? 0 : 1),
  launchMeetingsElected: meetings('launch-elected'),
  launchMeetingsResidents: meetings('launch-residents'),
  publicMeetings: meetings('public'),
  steeringCommittees: bodies(({ kind }) => kind === 'steering'),
  steeringCommitteesWithElected: bodies((body, project) => body.kind === 'steering' && hasElected(body, project)),
  residentsGroups: bodies(({ kind }) => kind === 'residents-group'),
} satisfies Record<string, Fact>;
