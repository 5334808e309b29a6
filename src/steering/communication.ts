// What each step of the method is to make known, and what of it is done, planned, late or missing.

import {
  type CommunicationItem,
  type CommunicationStanding,
  type DuePiece,
  type Meeting,
  type Method,
  type MethodStep,
  type Project,
  recipients,
  type Step,
  steps,
} from '../model/index.ts';
import {
  dayOfPiece,
  electoralPeriod,
  evaluationDays,
  isInElectoralPeriod,
  isLatePiece,
  stepOfPiece,
} from '../project/progress/index.ts';
import { inCurrentTerm, isStanding } from '../project/time/index.ts';
import { periodOf } from '../values/index.ts';
import { ownersOf, whoIn } from './status/source.ts';

type Tell = NonNullable<MethodStep['tells']>[number];

/** The step of each condition of the method. */
const conditionSteps = (method: Method | null): ReadonlyMap<string, Step> =>
  new Map((method?.steps ?? []).flatMap(({ id, gate = [] }) => gate.map((one) => [one.id, id] as const)));

/** Meetings that tell by being held. */
const telling: Readonly<Record<string, NonNullable<Meeting['kind']>>> = {
  'launch/elected': 'launch-elected',
  'launch/residents': 'launch-residents',
  'programme/residents': 'public',
};
const held = ({ meetings }: Project, key: string, today: string): readonly string[] =>
  meetings
    .filter(({ kind, date }) => kind !== undefined && kind === telling[key] && date !== undefined && date <= today)
    .map(({ id }) => id);

/** Results are told anew after each evaluation. */
function answering(
  project: Project,
  method: Method,
  step: Step,
  { recipient }: Tell,
  today: string,
): readonly CommunicationItem[] {
  const conditions = conditionSteps(method);
  const last = step === 'evaluation' ? evaluationDays(project, today).at(-1) : undefined;
  const isNew = (item: CommunicationItem): boolean => last === undefined || (dayOfPiece(item, project) ?? last) >= last;
  return (project.communication.items ?? []).filter(
    (item) =>
      item.recipient === recipient && item.status !== 'dropped' && stepOfPiece(item, project, conditions) === step && isNew(item),
  );
}

function stateOf(items: readonly CommunicationItem[], today: string): DuePiece['state'] {
  if (items.some(({ status }) => status === 'done')) return 'done';
  if (items.length === 0) return 'missing';
  return items.every((item) => isLatePiece(item, today)) ? 'late' : 'planned';
}

const done = (id: string): string => `jalon set ${id} status=done`;

function dueAt({ id: step, tells = [] }: MethodStep, method: Method, project: Project, today: string): readonly DuePiece[] {
  return tells.map((tell): DuePiece => {
    const { recipient, what } = tell;
    const items = answering(project, method, step, tell, today);
    const meetings = held(project, `${step}/${recipient}`, today);
    const state = meetings.length > 0 ? 'done' : stateOf(items, today);
    const [first] = items;
    const add = `jalon add communication "…" recipient=${recipient} gate=${step} date=…`;
    const command = state === 'missing' ? add : state === 'late' && first !== undefined ? done(first.id) : null;
    return { step, recipient, what, state, items: [...items.map(({ id }) => id), ...meetings], command };
  });
}

/** `today` is YYYY-MM-DD. Without a method nothing is due; what was planned may be late all the same. */
export function communicationOf(method: Method | null, whole: Project, today: string): CommunicationStanding {
  const project = inCurrentTerm(whole);
  const items = project.communication.items ?? [];
  const now = steps.indexOf(project.step);
  const electoral = electoralPeriod(project);
  const living = items.filter(isStanding);
  return {
    title: project.info.title,
    today,
    step: project.step,
    due:
      method === null
        ? []
        : method.steps.filter(({ id }) => steps.indexOf(id) <= now).flatMap((step) => dueAt(step, method, project, today)),
    late: items
      .filter((item) => isLatePiece(item, today))
      .map(({ id, recipient = null, message = null, date, author }) => ({
        id,
        recipient,
        message,
        due: periodOf(date)?.end ?? today,
        authors: ownersOf({ project, whoIs: whoIn(project) }, [author]),
        command: done(id),
      })),
    silent: recipients.filter((recipient) => living.every((item) => item.recipient !== recipient)),
    electoral,
    inElectoral: items.filter((item) => isInElectoralPeriod(item, electoral)).map(({ id }) => id),
  };
}
