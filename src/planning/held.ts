// Which years the fixed points close to an action, and the day that it must still wait for in those that they leave.

import type { Hold } from '../model/index.ts';
import { openingIn, periodLater } from '../project/time/index.ts';
import { dayNumber, daysLater, periodOf } from '../values/index.ts';
import type { Subject } from './subject.ts';

const wholeYear = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31`, text: String(year) });

/** The first and the last day on which it may begin and end, were it to start that year as its sheet has it. */
function spanIn({ action, from, until }: Subject, year: number) {
  const moved = year - (from ?? year);
  const [start, end] = [periodOf(action.start), periodOf(action.end)];
  return {
    begins: start === null ? wholeYear(year) : periodLater(start, moved),
    ends: end === null ? wholeYear(Math.max(year, (until ?? year) + moved)) : periodLater(end, moved),
  };
}

/** Whether some day of that year lets it begin after what opens it and be over by what awaits it. It keeps its length. */
function isInTime(subject: Subject, year: number, opening: Hold | null, awaiting: Hold): boolean {
  const { begins, ends } = spanIn(subject, year);
  const last = begins.end ?? `${year}-12-31`;
  const slips = opening === null ? 0 : Math.max(0, dayNumber(opening.day) - dayNumber(last));
  const over = ends.start === null ? null : daysLater(ends.start, slips);
  return over !== null && [over, begins.start, opening?.day].every((day) => (day ?? '') <= awaiting.day);
}

/** Each that leaves it no day of that year: what opens it, what awaits it, or the two together when neither does alone. */
export function holdsIn(subject: Subject, year: number): readonly (readonly Hold[])[] {
  const [opening, { awaiting }] = [openingIn(subject.holds, year), subject.holds];
  const alone = [
    ...(opening !== null && opening.day > `${year}-12-31` ? [[opening]] : []),
    ...(awaiting !== null && !isInTime(subject, year, null, awaiting) ? [[awaiting]] : []),
  ];
  if (alone.length > 0 || opening === null || awaiting === null) return alone;
  return isInTime(subject, year, opening, awaiting) ? [] : [[opening, awaiting]];
}

/** The one of these that is told; null when there is a day. */
export const heldIn = (subject: Subject, year: number): Hold | null => holdsIn(subject, year)[0]?.at(-1) ?? null;

/** What it must still wait for in the year in which it starts, written to begin before; null for nothing. */
export function notBefore(subject: Subject, year: number): Hold | null {
  const opening = openingIn(subject.holds, year);
  return opening !== null && (spanIn(subject, year).begins.start ?? '') < opening.day ? opening : null;
}
