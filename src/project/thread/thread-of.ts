// The graph from source to verdict, drawn from every reference that the schemas know of.
import {
  besideKinds,
  type Project,
  type Thread,
  type ThreadLink,
  type TracedKind,
  type TracedThing,
  threadKinds,
} from '../../model/index.ts';
import { everyAction } from '../time/index.ts';
import { heard } from './need-sources.ts';
import { type Reference, referencesIn } from './references.ts';
import { type Borne, borneIn } from './thread-things.ts';

/** Each file of a project that refers to something of its thread. */
const filesOf = (project: Project): readonly (readonly [kind: string, data: object])[] => [
  ...project.meetings.map((one) => ['meeting', one] as const),
  ['actors', project.actors],
  ['diagnostic', project.diagnostic],
  ...project.interviews.map((one) => ['interview', one] as const),
  ...project.workshops.map((one) => ['workshop', one] as const),
  ...project.surveys.map((one) => ['survey', one] as const),
  ['needs', { needs: project.needs }],
  ['axes', project.axes],
  ...everyAction(project).map((one) => ['action', one] as const),
  ['indicators', { indicators: project.indicators }],
  ...project.frozenPlans.map(({ plan }) => ['frozen-plan', plan] as const),
  ...project.evaluations.map((one) => ['evaluation', one] as const),
  ['communication', project.communication],
];

/** Things of one kind, or against the order of the method: here what is named rests on what names it. */
const downwards: ReadonlySet<string> = new Set(['needs.needs.mergedInto', 'action.replacedBy']);
/** And here the other way round, whatever the order of the method. */
const upwards: ReadonlySet<string> = new Set(['evaluation.followUp.recommendation']);
/** Ties between equals, which the thread does not run along. */
const ties: ReadonlySet<string> = new Set(['action.dependsOn', 'action.dependsOn.action', 'action.related']);
/** What a plan keeps of the day of the vote: its actions lead to it already. */
const kept: ReadonlySet<string> = new Set(['frozen-plan.needs.need']);
/** Where the field that says something of a link stands beside it. */
const sayers: Readonly<Record<string, readonly [key: string, field: string]>> = {
  'evaluation.needVerdicts.need': ['verdict', 'evaluation.needVerdicts.verdict'],
  'evaluation.actions.action': ['next', 'evaluation.actions.next'],
  'frozen-plan.selection.action': ['choice', 'frozen-plan.selection.choice'],
};

const isBeside = ({ kind }: TracedThing): boolean => besideKinds.some((one) => one === kind);
const order: readonly TracedKind[] = threadKinds;
const stage = ({ kind }: TracedThing): number => order.indexOf(kind);
const fieldOf = (kind: string, path: readonly string[]): string =>
  [kind, ...path.filter((step) => step !== '*' && step !== '@key')].join('.');

/** Between what names and what is named, which one rests on the other. */
function linked(kind: string, { path, holder }: Reference, from: TracedThing, to: TracedThing): ThreadLink {
  const field = fieldOf(kind, path);
  const isNamedBelow = !upwards.has(field) && (downwards.has(field) || stage(to) > stage(from));
  const [key = '', says = ''] = sayers[field] ?? [];
  const code: unknown = Reflect.get(holder, key);
  return {
    above: isNamedBelow ? from.id : to.id,
    below: isNamedBelow ? to.id : from.id,
    field,
    says: typeof code === 'string' ? { field: says, code } : null,
    people: null,
  };
}

/** Named twice by the same thing, it is linked once; what says more wins. */
function once(links: readonly ThreadLink[]): readonly ThreadLink[] {
  const kept = new Map<string, ThreadLink>();
  for (const link of links) {
    const key = `${link.above} ${link.below}`;
    const there = kept.get(key);
    if (there === undefined || (there.says === null && link.says !== null)) kept.set(key, link);
  }
  return [...kept.values()];
}

function by(
  links: readonly ThreadLink[],
  ends: (link: ThreadLink) => readonly string[],
): ReadonlyMap<string, readonly ThreadLink[]> {
  const found = new Map<string, ThreadLink[]>();
  for (const link of links)
    for (const end of ends(link)) {
      const those = found.get(end);
      if (those === undefined) found.set(end, [link]);
      else those.push(link);
    }
  return found;
}

/** A part is told under what holds it; an option or a question of a survey, only when something names it or it names something. */
function parts(all: readonly Borne[], named: readonly ThreadLink[]): readonly ThreadLink[] {
  const linked = new Set(named.flatMap(({ above, below }) => [above, below]));
  const made: ThreadLink[] = [];
  // What is held comes before what holds it.
  for (const { thing, part } of all.toReversed()) {
    const isHeard = !(thing.kind === 'option' || thing.kind === 'question') || linked.has(thing.id);
    if (part === null || !isHeard) continue;
    linked.add(part);
    made.push({ above: part, below: thing.id, field: null, says: null, people: null });
  }
  return made.reverse();
}

/** How many people each source says asked for each need. */
function askersIn(project: Project): (link: ThreadLink) => number | null {
  const people = new Map<string, number>();
  for (const [need, { source, people: count }] of heard(project)) {
    const key = `${source} ${need}`;
    people.set(key, (people.get(key) ?? 0) + count);
  }
  return ({ above, below }) => people.get(`${above} ${below}`) ?? null;
}

export function threadOf(project: Project): Thread {
  const all = borneIn(project);
  const byHolder = new Map(all.map(({ holder, thing }) => [holder, thing]));
  const things = new Map(all.map(({ thing }) => [thing.id, thing]));
  const links: ThreadLink[] = [];
  for (const [kind, data] of filesOf(project))
    for (const reference of referencesIn(kind, data)) {
      const [from, to] = [byHolder.get(reference.bearer), things.get(reference.id)];
      if (from === undefined || to === undefined || from === to || kept.has(fieldOf(kind, reference.path))) continue;
      links.push(linked(kind, reference, from, to));
    }
  const isOfThread = ({ above, below, field }: ThreadLink): boolean => {
    const ends = [things.get(above), things.get(below)];
    return !ties.has(field ?? '') && ends.every((end) => end !== undefined && !isBeside(end));
  };
  const askers = askersIn(project);
  const named = links.filter(isOfThread).map((link) => ({ ...link, people: askers(link) }));
  const held = parts(all, named);
  const run = once([...held.filter(isOfThread), ...named]);
  return {
    things,
    above: by(run, ({ below }) => [below]),
    below: by(run, ({ above }) => [above]),
    beside: by(once([...held, ...links].filter((link) => !isOfThread(link))), ({ above, below }) => [above, below]),
  };
}
