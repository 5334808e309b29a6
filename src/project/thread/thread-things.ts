// What a thread may run through or touch: every thing of a project that an id leads to, with its title and where it stands.

import type { FieldValue, Project, TracedKind, TracedThing } from '../../model/index.ts';
import { periodOf } from '../../values/index.ts';
import { everyAction, isStanding } from '../time/index.ts';
import { changedNeeds } from './changed-needs.ts';
import { type Links, linksOf } from './links.ts';
import { registerOf } from './register.ts';

export interface Borne {
  readonly thing: TracedThing;
  /** The object that bears the id. */
  readonly holder: object;
  /** The id of the thing that it is a part of. */
  readonly part: string | null;
}

type Described = Partial<Pick<TracedThing, 'title' | 'date' | 'state' | 'value'>>;

const state = (field: string, code: string | undefined): FieldValue | null => (code === undefined ? null : { field, code });

const textIn = (holder: object, keys: readonly string[]): string | null => {
  const found = keys.map((key) => Reflect.get(holder, key)).find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : null;
};

/** Titles bear different names; the day is that of what was held. */
const saysOf = (holder: object): Described => ({
  title: textIn(holder, ['title', 'statement', 'text', 'question', 'label', 'name', 'function', 'message']),
  date: /^\d{4}-\d{2}-\d{2}$/.exec(textIn(holder, ['date']) ?? '')?.[0] ?? null,
});

/** What lists of the schemas say of some kinds. */
function statesOf(project: Project, { needs }: Links): ReadonlyMap<string, FieldValue | null> {
  const decisions = project.meetings.flatMap((meeting) => meeting.decisions ?? []);
  const followed = new Map(
    project.evaluations.flatMap(({ followUp = [] }) =>
      followUp.map(({ recommendation, status }) => [recommendation, status] as const),
    ),
  );
  return new Map([
    ...everyAction(project).map(({ id, status }) => [id, state('action.status', status)] as const),
    ...decisions.map(
      ({ id, outcome, status }) =>
        [id, state('meeting.decisions.outcome', outcome) ?? state('meeting.decisions.status', status)] as const,
    ),
    ...[...followed].map(([id, status]) => [id, state('evaluation.followUp.status', status)] as const),
    ...[...needs.values()].map(({ need, actions }) => {
      const isAnswered = actions.some(isStanding);
      return [
        need.id,
        state('needs.needs.response.kind', need.response?.kind) ?? state('need', isAnswered ? 'addressed' : 'unanswered'),
      ] as const;
    }),
    ...project.needs.flatMap(({ id, mergedInto }) => (mergedInto === undefined ? [] : [[id, state('need', 'merged')] as const])),
  ]);
}

function valuesOf(project: Project): ReadonlyMap<string, TracedThing['value']> {
  const last = new Map<string, { readonly value: number; readonly end: string; readonly period: string }>();
  for (const { indicator, value, period } of project.values) {
    const end = periodOf(period)?.end ?? '';
    if (end >= (last.get(indicator)?.end ?? '')) last.set(indicator, { value, end, period: String(period) });
  }
  return new Map([
    ...project.indicators.flatMap(({ id, unit = null }) => {
      const one = last.get(id);
      return one === undefined ? [] : [[id, { value: one.value, unit, period: one.period }] as const];
    }),
    ...(project.diagnostic.portrait ?? []).flatMap(({ id, value, unit = null, date }) =>
      value === undefined ? [] : [[id, { value, unit, period: date === undefined ? null : String(date) }] as const],
    ),
  ]);
}

interface Part {
  readonly kind: TracedKind;
  readonly id: string;
  readonly holder: object;
  readonly part: string | null;
}

function* partsOf(project: Project): Generator<Part> {
  for (const { id, questions = [] } of project.surveys)
    for (const question of questions) {
      const name = `${id}/${question.id}`;
      yield { kind: 'question', id: name, holder: question, part: id };
      for (const option of question.options ?? [])
        yield { kind: 'option', id: `${name}/${option.code}`, holder: option, part: name };
    }
  for (const { year, plan } of project.frozenPlans) yield { kind: 'plan', id: `plan-${year}`, holder: plan, part: null };
  const taken = new Map<string, number>();
  for (const evaluation of project.evaluations) {
    const name = `evaluation-${periodOf(evaluation.period)?.end?.slice(0, 4) ?? evaluation.date?.slice(0, 4) ?? ''}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    // A mid-term and an annual evaluation may be of the same year.
    yield { kind: 'evaluation', id: count === 1 ? name : `${name}-${count}`, holder: evaluation, part: null };
  }
}

/** Those of the register that hold others, by the object held. */
function holdersIn(project: Project): ReadonlyMap<object, string> {
  const evaluations = new Map([...partsOf(project)].map(({ holder, id }) => [holder, id]));
  const below = (id: string, held: readonly object[] | undefined): readonly (readonly [object, string])[] =>
    (held ?? []).map((one) => [one, id] as const);
  const objectives = (
    parent: string,
    those: NonNullable<Project['axes']['axes']>[number]['objectives'],
  ): readonly (readonly [object, string])[] =>
    (those ?? []).flatMap((one) => [[one, parent] as const, ...objectives(one.id, one.objectives)]);
  return new Map([
    ...(project.axes.axes ?? []).flatMap((axis) => objectives(axis.id, axis.objectives)),
    ...everyAction(project).flatMap(({ id, risks }) => below(id, risks)),
    ...project.meetings.flatMap(({ id, decisions }) => below(id, decisions)),
    ...project.evaluations.flatMap((one) => below(evaluations.get(one) ?? '', one.recommendations)),
  ]);
}

const kinds: readonly TracedKind[] = [
  'meeting',
  'key-figure',
  'interview',
  'workshop',
  'survey',
  'need',
  'finding',
  'challenge',
  'axis',
  'objective',
  'action',
  'risk',
  'indicator',
  'recommendation',
  'decision',
  'person',
  'department',
  'organisation',
  'body',
  'criterion',
  'communication',
];

/** Everything that bears an id, or that is known by that of what holds it, in the order of the register. */
export function borneIn(project: Project): readonly Borne[] {
  const links = linksOf(project);
  const [states, values, holders, register] = [
    statesOf(project, links),
    valuesOf(project),
    holdersIn(project),
    registerOf(project),
  ];
  const changed = new Set(changedNeeds(project, links).map(({ need }) => need));
  const borne = ({ kind, id, holder, part }: Part): Borne => {
    const thing = { state: states.get(id) ?? null, value: values.get(id) ?? null, isChanged: changed.has(id) };
    return { thing: { id, kind, title: null, date: null, ...saysOf(holder), ...thing }, holder, part };
  };
  const registered = kinds.flatMap((kind) =>
    (register.get(kind) ?? []).map(({ id, holder }) => borne({ kind, id, holder, part: holders.get(holder) ?? null })),
  );
  return [...registered, ...[...partsOf(project)].map(borne)];
}
