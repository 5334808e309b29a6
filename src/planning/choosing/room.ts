// A plan being changed step by step: what is in, what it takes, and what may still come in.
import type { Choices, PlanningProblem, StartingIn } from './problem.ts';

interface Wait {
  readonly other: number;
  readonly ready: readonly number[];
}

export interface Room {
  readonly chosen: (number | null)[];
  readonly left: number[];
  value: number;
}

/** The bonds of each candidate, looked up once. */
export interface Bonds {
  readonly problem: PlanningProblem;
  readonly before: readonly (readonly Wait[])[];
  readonly after: readonly (readonly Wait[])[];
  readonly rivals: readonly (readonly number[])[];
}

export function bondsOf(problem: PlanningProblem): Bonds {
  const lists = <T>() => problem.candidates.map((): T[] => []);
  const [before, after, rivals] = [lists<Wait>(), lists<Wait>(), lists<number>()];
  for (const { after: later, before: earlier, ready } of problem.dependencies) {
    before[later]?.push({ other: earlier, ready });
    after[earlier]?.push({ other: later, ready });
  }
  for (const group of problem.exclusions)
    for (const place of group) rivals[place]?.push(...group.filter((other) => other !== place));
  return { problem, before, after, rivals };
}

export const emptyRoom = ({ problem }: Bonds): Room => ({
  chosen: problem.candidates.map(() => null),
  left: problem.cells.map(({ left }) => left),
  value: 0,
});

const startAt = ({ problem }: Bonds, place: number, start: number | null | undefined): StartingIn | undefined =>
  start === null || start === undefined ? undefined : problem.candidates[place]?.starts[start];

/** Gives or takes back what a start is worth and takes. */
function book(room: Room, { value, takes }: StartingIn, sign: 1 | -1): void {
  room.value += sign * value;
  for (const { cell, amount } of takes) room.left[cell] = (room.left[cell] ?? 0) - sign * amount;
}

export function bringIn(bonds: Bonds, room: Room, place: number, start: number): void {
  const starting = startAt(bonds, place, start);
  if (starting === undefined) return;
  room.chosen[place] = start;
  book(room, starting, 1);
}

/** With all that waits for it. */
export function takeOut(bonds: Bonds, room: Room, place: number): void {
  const starting = startAt(bonds, place, room.chosen[place]);
  if (starting === undefined) return;
  room.chosen[place] = null;
  book(room, starting, -1);
  for (const { other } of bonds.after[place] ?? []) takeOut(bonds, room, other);
}

export function fits(bonds: Bonds, room: Room, place: number, start: number): boolean {
  const starting = startAt(bonds, place, start);
  if (starting === undefined) return false;
  for (const { cell, amount } of starting.takes) if (amount > (room.left[cell] ?? 0)) return false;
  for (const rival of bonds.rivals[place] ?? []) if (room.chosen[rival] !== null) return false;
  for (const { other, ready } of bonds.before[place] ?? []) {
    const chosen = room.chosen[other];
    if (typeof chosen !== 'number' || (ready[chosen] ?? Number.POSITIVE_INFINITY) > starting.year) return false;
  }
  for (const { other, ready } of bonds.after[place] ?? []) {
    const later = startAt(bonds, other, room.chosen[other]);
    if (later !== undefined && (ready[start] ?? Number.POSITIVE_INFINITY) > later.year) return false;
  }
  return true;
}

export function setTo(bonds: Bonds, room: Room, choices: Choices): void {
  for (const [cell, { left }] of bonds.problem.cells.entries()) room.left[cell] = left;
  room.value = 0;
  for (const [place, start] of choices.entries()) {
    room.chosen[place] = null;
    if (start !== null) bringIn(bonds, room, place, start);
  }
}

/** Nothing that must be in is out, and each axis has its minimum. */
export function isWhole({ problem }: Bonds, { chosen }: Room): boolean {
  const isIn = (place: number): boolean => chosen[place] !== null;
  return (
    problem.candidates.every(({ duty }, place) => duty === null || isIn(place)) &&
    problem.minimums.every(({ members, atLeast }) => members.filter(isIn).length >= atLeast)
  );
}
