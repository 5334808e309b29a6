// The time that the programme asks of each person and department, quarter by quarter, and where there is too little.

import type { Action, Load, LoadRow, Overload, Plan, Project, Workload } from '../../model/index.ts';
import { periodOf, quartersBetween, sumOf } from '../../values/index.ts';
import type { IsAtWork } from '../thread/index.ts';
import { yearsWritten } from '../time/index.ts';
import { atWork, firstYears, type Stay, stayOf } from './stays.ts';

/** Full-time equivalents below which more is not too much: people round. */
const tolerance = 0.005;

const plus = (a: Load, b: Load): Load => a.map((one, at) => one + (b[at] ?? 0));
const sum = (loads: readonly Load[], none: Load): Load => loads.reduce(plus, none);

/** From the quarter of `today`, or of the first plan or action that is later, to the last; `year` keeps that year alone. */
function quartersOf({ actions }: Project, plan: Plan | null, today: string, year: number | undefined): readonly string[] {
  if (year !== undefined) return quartersBetween(`${year}-01-01`, `${year}-12-31`);
  const years = [...actions.flatMap(yearsWritten), ...(plan?.years ?? []).map((one) => one.year)].map((one) => `${one}-12-31`);
  const ends = actions.flatMap(({ start, end }) => periodOf(end ?? start)?.end ?? []);
  const last = [...years, ...ends].sort().at(-1);
  const first = [
    ...years.map((one) => `${one.slice(0, 4)}-01-01`),
    ...actions.flatMap(({ start }) => periodOf(start)?.start ?? []),
  ];
  const from = [first.sort().at(0) ?? today, today].sort().at(-1) ?? today;
  return last === undefined || last < from ? [] : quartersBetween(from, last).slice(0, longest);
}

/** Ten years: a slip of the keyboard does not make the table endless. */
const longest = 40;

/** `works` says what counts in a year; what the plan keeps, where there is one, when absent. */
export function workloadOf(
  project: Project,
  plan: Plan | null,
  {
    today,
    year,
    works = atWork(plan),
  }: { readonly today: string; readonly year?: number | undefined; readonly works?: IsAtWork },
): Workload {
  const asked = quartersOf(project, plan, today, year);
  const means = { quarters: asked, works, firsts: firstYears(plan) };
  const found = project.actions.map((action) => ({ action, stay: stayOf(project, action, means) }));
  const [from, to] = year === undefined ? worked(found, asked.length) : [0, asked.length];
  const quarters = asked.slice(from, to);
  const none = quarters.map(() => 0);
  const tried = found.map(({ action, stay }) => ({ action, stay: typeof stay === 'string' ? stay : cut(stay, from, to) }));
  const stays = tried.flatMap(({ stay }) => (typeof stay === 'string' ? [] : [stay]));
  const byPerson = peopleOf(project, stays, none);
  const byDepartment = departmentsOf(project, stays, none);
  const isStanding = new Set(['done', 'dropped', 'paused']);
  return {
    quarters,
    byPerson,
    byDepartment,
    total: sum(
      stays.flatMap(({ members, unnamed }) => [...members.map(({ load }) => load), unnamed]),
      none,
    ),
    unnamed: sum(
      stays.map(({ unnamed }) => unnamed),
      none,
    ),
    overloads: [...overloads('department', byDepartment, quarters), ...overloads('person', byPerson, quarters)],
    undated: tried
      .filter(({ action, stay }) => stay === 'undated' && !isStanding.has(action.status ?? ''))
      .map(({ action }) => action.id),
    withoutShare: unshared(project, stays),
  };
}

type Tried = { readonly action: Action; readonly stay: ReturnType<typeof stayOf> };

/** Where the quarters begin and end without those before and after any work. */
function worked(tried: readonly Tried[], count: number): readonly [number, number] {
  const loads = tried.flatMap(({ stay }) =>
    typeof stay === 'string' ? [] : [stay.unnamed, ...stay.members.map(({ load }) => load)],
  );
  const busy = Array.from({ length: count }, (_, at) => loads.some((load) => (load[at] ?? 0) > 0));
  return busy.includes(true) ? [busy.indexOf(true), busy.lastIndexOf(true) + 1] : [0, 0];
}

const cut = (stay: Stay, from: number, to: number): Stay => ({
  ...stay,
  members: stay.members.map(({ who, load }) => ({ who, load: load.slice(from, to) })),
  unnamed: stay.unnamed.slice(from, to),
});

/** What is asked of whom, all in one pass: the sum, and the actions that ask. */
function gathered<Key>(parts: readonly { readonly key: Key; readonly id: string; readonly load: Load }[], none: Load) {
  const found = new Map<Key, { load: number[]; ids: Set<string> }>();
  for (const { key, id, load } of parts) {
    const one = found.get(key) ?? { load: [...none], ids: new Set() };
    found.set(key, one);
    for (const [at, more] of load.entries()) one.load[at] = (one.load[at] ?? 0) + more;
    if (isSome(load)) one.ids.add(id);
  }
  return found;
}

const isSome = (load: Load): boolean => load.some((one) => one > 0);
const hasLoad = ({ load }: LoadRow): boolean => isSome(load);

/** Registered people in their order, then the functions that actions name. */
function peopleOf({ actors: { people = [] } }: Project, stays: readonly Stay[], none: Load): readonly LoadRow[] {
  const known = new Map(people.map((person) => [person.id, person]));
  const parts = stays.flatMap(({ action: { id }, members }) => members.map(({ who, load }) => ({ key: who, id, load })));
  const asked = gathered(parts, none);
  return [...new Set([...known.keys(), ...asked.keys()])]
    .map((who): LoadRow => {
      const person = known.get(who);
      const { load = none, ids = [] } = asked.get(who) ?? {};
      const title = person ? (person.function ?? person.id) : who;
      return { key: person?.id ?? null, title, capacity: person?.capacity ?? null, load, actions: [...ids] };
    })
    .filter(hasLoad);
}

/** Registered departments in their order, then those written in plain text, then what has none. */
function departmentsOf({ actors: { people = [], departments = [] } }: Project, stays: readonly Stay[], none: Load) {
  const homes = new Map(people.map(({ id, department }) => [id, department ?? null]));
  const parts = stays.flatMap(({ action: { id }, members, unnamed, department }) => [
    ...members.map(({ who, load }) => ({ key: homes.has(who) ? (homes.get(who) ?? null) : department, id, load })),
    { key: department, id, load: unnamed },
  ]);
  const asked = gathered<string | null>(parts, none);
  const named = [...departments.map(({ id }) => id), ...[...asked.keys()].filter((key) => key !== null), null];
  return [...new Set(named)]
    .map((key): LoadRow => {
      const department = departments.find(({ id }) => id === key);
      const { load = none, ids = [] } = asked.get(key) ?? {};
      const capacity = key === null ? null : (department?.capacity ?? ofPeople(people.filter((one) => one.department === key)));
      return { key, title: department?.name ?? key, capacity, load, actions: [...ids] };
    })
    .filter(hasLoad);
}

/** Null unless all of them say how much time they have. */
const ofPeople = (people: readonly { readonly capacity?: number }[]): number | null =>
  people.length > 0 && people.every(({ capacity }) => capacity !== undefined)
    ? sumOf(people, ({ capacity = 0 }) => capacity)
    : null;

function overloads(kind: Overload['kind'], rows: readonly LoadRow[], quarters: readonly string[]): readonly Overload[] {
  return rows.flatMap(({ key, title, capacity, load }) => {
    const worst = Math.max(...load);
    const quarter = quarters[load.indexOf(worst)];
    if (key === null || capacity === null || quarter === undefined || worst <= capacity + tolerance) return [];
    return [{ kind, key, title: title ?? key, quarter, load: worst, capacity }];
  });
}

/** Owners of tasks who are not in the team with a time share, of the actions at work in these quarters. */
function unshared({ actors: { people = [] } }: Project, stays: readonly Stay[]): Workload['withoutShare'] {
  const open = stays.filter(({ members, unnamed }) => isSome(unnamed) || members.some(({ load }) => isSome(load)));
  const owning = new Map<string, Set<string>>();
  for (const { action, members } of open) {
    const sharing = new Set(members.map(({ who }) => who));
    for (const owner of new Set((action.tasks ?? []).flatMap(ownersAtWork)))
      if (!sharing.has(owner)) owning.set(owner, (owning.get(owner) ?? new Set()).add(action.id));
  }
  return people.flatMap(({ id }) => {
    const actions = owning.get(id);
    return actions === undefined ? [] : [{ person: id, actions: [...actions] }];
  });
}

const ownersAtWork = ({ owner, status }: NonNullable<Action['tasks']>[number]): readonly string[] =>
  owner === undefined || status === 'done' || status === 'dropped' ? [] : [owner];
