// What a session asks of the launch: what is sought, what must be there, who takes part, and the first meetings.
import type { Choice, Given } from '../../../asking/index.ts';
import type { Meeting } from '../../../model/index.ts';
import { labelOf, valuesOf } from '../../../wording/label.ts';
import type { Board } from '../board.ts';
import { type FieldAsked, keyOf, type Schema, thingsNamed } from '../field-question.ts';
import { adding, type GuidedStep, setting } from '../step.ts';
import { lacking } from './lacking.ts';

/** What only a decision settles, the one that the council alone takes, and the one that a decision alone does not settle. */
export const axesApproved = 'programme/axes-approved';
export const programmeVoted = 'programme/programme-voted';
export const planFrozen = 'implementation/plan-frozen';

const launch: Schema = { kind: 'launch', base: '' };
const person: Schema = { kind: 'actors', base: 'people.*' };
const body: Schema = { kind: 'actors', base: 'bodies.*' };
const meeting: Schema = { kind: 'meeting', base: '' };

/** Of each of the nine: how it stands and, when it is not met, what is done about it by when. */
const prerequisites = ({ project, language }: Board): readonly FieldAsked[] => {
  const there = project.launch.prerequisites ?? [];
  const others = valuesOf('launch.prerequisites.id').filter((id) => !there.some((one) => one.id === id));
  const field = (id: string, key: string, at: number): FieldAsked => ({
    field: `prerequisites.*.${key}`,
    ...(at === -1 ? { row: id, with: () => ({ id }) } : { item: String(at + 1) }),
    of: `launch.prerequisites.id=${id}`,
  });
  const isNotMet = (status: string) => (given: Given) => ['unmet', 'partly-met'].includes(given.get(status)?.[0] ?? '');
  return [...there.map(({ id }) => id), ...others].flatMap((id) => {
    const at = there.findIndex((one) => one.id === id);
    const { status = 'unknown', action } = there[at] ?? {};
    const isSettled = status === 'met' || (status !== 'unknown' && action !== undefined);
    if (isSettled) return [];
    const name = labelOf(`launch.prerequisites.id=${id}`, language);
    const said: FieldAsked = {
      ...field(id, 'status', at),
      label: name,
      proposed: () => (status === 'unknown' ? [] : [status]),
    };
    const key = keyOf(said);
    const besides = (one: string): FieldAsked => ({
      ...field(id, one, at),
      label: `${name} – ${labelOf(`launch.prerequisites.${one}`, language)}`,
      isAsked: isNotMet(key),
    });
    return [said, besides('action'), besides('due')];
  });
};

/** Whoever may be named, those of a kind first. */
const peopleOf =
  (kind: string) =>
  (_given: Given, board: Board): readonly Choice[] => {
    const first = (board.project.actors.people ?? []).filter((one) => one.kind === kind).map(({ id }) => id);
    const all = thingsNamed(board, 'person');
    return [...all.filter(({ value }) => first.includes(value)), ...all.filter(({ value }) => !first.includes(value))];
  };

const committee = (id: string, kind: string, settles: readonly string[]): GuidedStep =>
  adding({
    id,
    kind: 'body',
    schema: body,
    says: 'name',
    proposed: (_given, { language }) => [
      labelOf(`actors.bodies.kind=${kind}`, language).replace(/^./, (letter) => letter.toUpperCase()),
    ],
    given: { kind },
    asks: [{ field: 'chair', choices: peopleOf('elected') }, { field: 'members' }, { field: 'frequency' }],
    settles,
    isRepeated: false,
  });

const agenda =
  (kind: string): FieldAsked['proposed'] =>
  (_given, { language }) => [labelOf(`meeting.kind=${kind}`, language)];
const today: FieldAsked['proposed'] = (_given, board) => [board.today];
const sitting: readonly FieldAsked[] = [
  { field: 'date', proposed: today },
  { field: 'place' },
  { field: 'attendees' },
  { field: 'minutes' },
];

const gathering = (id: string, kind: string, settles: readonly string[]): GuidedStep =>
  adding({
    id,
    kind: 'meeting',
    schema: meeting,
    says: 'agenda',
    proposed: agenda(kind),
    given: { kind },
    asks: sitting,
    settles,
  });

/** The meetings of the councils that the project knows. */
export const councilMeetings = ({ project }: Board): readonly Meeting[] => {
  const councils = (project.actors.bodies ?? []).filter(({ kind }) => kind === 'council').map(({ id }) => id);
  return project.meetings.filter(({ body: of = '' }) => councils.includes(of));
};

export const publicMeeting = gathering('public-meeting', 'public', ['programme/programme-presented']);

export const launchSteps: readonly GuidedStep[] = [
  setting({ id: 'objectives', schema: launch, of: 'launch', asks: [{ field: 'objectives', isRequired: true }] }),
  setting({
    id: 'prerequisites',
    schema: launch,
    of: 'launch',
    asks: prerequisites,
    settles: ['launch/prerequisites-examined', 'launch/prerequisites-followed', 'prerequisite-late'],
  }),
  {
    ...adding({
      id: 'person',
      kind: 'person',
      schema: person,
      says: 'function',
      asks: [{ field: 'kind' }, { field: 'organisation' }, { field: 'capacity' }],
      settles: ['launch/leads-named', 'launch/steering-committee', 'implementation/actions-led'],
    }),
    comesFirst: ({ project }) => (project.actors.people ?? []).length === 0,
  },
  setting({
    id: 'leads',
    schema: { kind: 'project', base: '' },
    of: 'project',
    asks: [
      { field: 'lead', choices: peopleOf('agent') },
      { field: 'electedLead', choices: peopleOf('elected') },
    ],
    settles: ['launch/leads-named'],
  }),
  setting({
    id: 'effort',
    schema: launch,
    of: 'launch',
    asks: [{ field: 'effort.lead' }, { field: 'effort.timeShare' }, { field: 'effort.months' }, { field: 'effort.budget' }],
  }),
  committee('committee', 'steering', ['launch/steering-committee']),
  {
    ...committee('council', 'council', [programmeVoted]),
    comesFirst: ({ project }) => (project.actors.bodies ?? []).every(({ kind }) => kind !== 'council'),
  },
  committee('residents-group', 'residents-group', ['launch/residents-group']),
  adding({
    id: 'body',
    kind: 'body',
    schema: body,
    says: 'name',
    asks: [{ field: 'kind', isRequired: true }, { field: 'chair' }, { field: 'members' }, { field: 'frequency' }],
  }),
  gathering('elected-meeting', 'launch-elected', ['launch/elected-members-met']),
  gathering('residents-meeting', 'launch-residents', ['launch/residents-met']),
  {
    ...adding({
      id: 'meeting',
      kind: 'meeting',
      schema: meeting,
      says: 'agenda',
      asks: [{ field: 'body' }, ...sitting],
      settles: [axesApproved, programmeVoted, planFrozen],
    }),
    comesFirst: (board, settled) => (settled === programmeVoted ? councilMeetings(board) : board.project.meetings).length === 0,
  },
  setting({
    id: 'minutes',
    schema: meeting,
    of: {
      noun: 'meeting',
      things: (board) => lacking(board, 'meeting', ({ minutes }) => minutes === undefined),
    },
    asks: [{ field: 'minutes', isRequired: true }, { field: 'attendees' }],
    isRepeated: true,
  }),
];
