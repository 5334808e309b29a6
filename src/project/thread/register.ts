// Everything in a project that bears an id, by kind.
import type { Objective, Project } from '../../model/index.ts';
import { everyAction } from '../time/index.ts';

export interface Entry {
  readonly id: string;
  /** The object that bears the id. */
  readonly holder: object;
}
/** The kinds of thing an id can name, as `x-ref` in the schemas says. */
export type Register = ReadonlyMap<string, readonly Entry[]>;

/** References that lead to several kinds of thing; a piece of communication hangs on a step, which is a word, or on a meeting. */
export const jointKinds: Readonly<Record<string, readonly string[]>> = {
  'axis-or-objective': ['axis', 'objective'],
  source: ['interview', 'workshop', 'survey', 'key-figure', 'meeting'],
  gate: ['step', 'meeting'],
};

/** What bears no id, and may be approved or named: `plan-2027`. */
export const documentWord = /^(programme|diagnostic|evaluation-\d{4}|plan-\d{4})$/;

const objectivesOf = (objectives: readonly Objective[] | undefined): Objective[] =>
  (objectives ?? []).flatMap((one) => [one, ...objectivesOf(one.objectives)]);

const entries = (things: readonly { readonly id?: string | undefined }[] | undefined): Entry[] =>
  (things ?? []).flatMap((holder) => (holder.id === undefined ? [] : [{ id: holder.id, holder }]));

export function registerOf(project: Project): Register {
  const { actors, axes } = project;
  const simple: Record<string, readonly Entry[]> = {
    person: entries(actors.people),
    department: entries(actors.departments),
    organisation: entries(actors.organisations),
    body: entries(actors.bodies),
    meeting: entries(project.meetings),
    decision: entries(project.meetings.flatMap(({ decisions }) => decisions ?? [])),
    'key-figure': entries(project.diagnostic.portrait),
    finding: entries(project.diagnostic.findings),
    interview: entries(project.interviews),
    workshop: entries(project.workshops),
    survey: entries(project.surveys),
    need: entries(project.needs),
    challenge: entries(axes.challenges),
    axis: entries(axes.axes),
    objective: entries((axes.axes ?? []).flatMap(({ objectives }) => objectivesOf(objectives))),
    action: entries(everyAction(project)),
    risk: entries(everyAction(project).flatMap(({ risks }) => risks ?? [])),
    criterion: entries(project.criteria.criteria),
    indicator: entries(project.indicators),
    recommendation: entries(project.evaluations.flatMap(({ recommendations }) => recommendations ?? [])),
    communication: entries(project.communication.items),
  };
  const all = Object.values(simple).flat();
  return new Map<string, readonly Entry[]>([
    ...Object.entries(simple),
    ...Object.entries(jointKinds).map(([ref, kinds]) => [ref, kinds.flatMap((kind) => simple[kind] ?? [])] as const),
    ['approvable', all],
    ['any', all],
  ]);
}
