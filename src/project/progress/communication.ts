// Pieces of communication: the step that each belongs to, whether it is late, and when the law forbids to promote what was done.
import { type CommunicationItem, type ElectoralPeriod, type Project, type Step, steps } from '../../model/index.ts';
import { lastOfMonth, monthsLater, periodOf, spanOf } from '../../values/index.ts';
import { isPast } from '../time/index.ts';

/** Planned, and its last day is before `today`. What says no status is planned. */
export const isLatePiece = ({ status = 'planned', date }: CommunicationItem, today: string): boolean =>
  status === 'planned' && isPast(date, today);

/** The days on which evaluations were made, the earliest first; `until` is YYYY-MM-DD. */
export const evaluationDays = ({ evaluations }: Pick<Project, 'evaluations'>, until: string): readonly string[] =>
  evaluations
    .flatMap(({ date, period }) => date ?? periodOf(period)?.end ?? [])
    .filter((day) => day <= until)
    .sort();

export const dayOfPiece = ({ date, gate }: CommunicationItem, { meetings }: Pick<Project, 'meetings'>): string | null =>
  periodOf(date)?.end ?? meetings.find(({ id }) => id === gate)?.date ?? null;

function stepOfMeeting(gate: string | undefined, { meetings }: Project): Step | null {
  const meeting = meetings.find(({ id }) => id === gate);
  const approved = (meeting?.decisions ?? []).flatMap(({ approves = [] }) => approves);
  if (approved.includes('programme')) return 'programme';
  if (approved.some((one) => one.startsWith('evaluation'))) return 'evaluation';
  return meeting?.kind?.startsWith('launch') ? 'launch' : null;
}

/**
 * The step that its gate names, whether as a step, as a condition of the method or as a meeting; else the one under way on its day: an
 * evaluation once there is one, otherwise as the schedule of the approach says. `conditions`: the step of each condition of the method.
 */
export function stepOfPiece(item: CommunicationItem, project: Project, conditions: ReadonlyMap<string, Step>): Step | null {
  const { gate } = item;
  const named = steps.find((step) => step === gate) ?? (gate === undefined ? undefined : conditions.get(gate));
  const met = named ?? stepOfMeeting(gate, project);
  if (met) return met;
  const day = dayOfPiece(item, project);
  if (day === null) return null;
  const [first] = evaluationDays(project, '9999');
  if (first !== undefined && day >= first) return 'evaluation';
  const running = (project.launch.schedule ?? []).find((one) => {
    const span = spanOf(one);
    return (span?.start ?? '9999') <= day && day <= (span?.end ?? '9999');
  });
  return running?.step ?? null;
}

/**
 * From the first day of the sixth month before the month of the election to the end of that month, taken as the one in which the term
 * ends. Code électoral, article L. 52-1, second paragraph: for the elections of March 2026, from 1 September 2025.
 */
export function electoralPeriod({ info: { term, territory } }: Pick<Project, 'info'>): ElectoralPeriod | null {
  const end = periodOf(term?.end)?.end ?? null;
  if (end === null || (territory?.country ?? 'FR') !== 'FR') return null;
  return { start: monthsLater(`${end.slice(0, 7)}-01`, -6), end: lastOfMonth(end) };
}

/** Notes to elected members and to staff are no campaign. */
const inside: readonly (string | undefined)[] = ['elected', 'staff'];

/** Planned for a day of that period, for people outside. */
export function isInElectoralPeriod(
  { status = 'planned', date, recipient }: CommunicationItem,
  period: ElectoralPeriod | null,
): boolean {
  const span = periodOf(date);
  if (period === null || inside.includes(recipient) || status !== 'planned' || !span?.start || !span.end) return false;
  return span.start <= period.end && span.end >= period.start;
}
