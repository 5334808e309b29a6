// Rules of the plan that a sitting switched → the plan and the sheets as they should read.
import type { Edit, Project, Sitting, SittingPart, SwitchedRule } from '../model/index.ts';

export interface RulesGround {
  readonly project: Project;
  readonly fileOf: (kind: 'plan' | 'action', id?: string) => string | undefined;
}

type Part = Extract<SittingPart, { what: 'rule' | 'waiting' }>;
type Pointer = Edit['pointer'];

const isSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.toSorted().join(' ') === other.toSorted().join(' ');

/** Each place of the plan, or of a sheet, where the rule is written. */
function placesOf({ rule, actions, date }: SwitchedRule, { plan, actions: sheets }: Project): readonly Pointer[] {
  const [first = '', second = ''] = actions;
  const at = <Item>(list: readonly Item[] | undefined, isIt: (item: Item) => boolean, before: Pointer): readonly Pointer[] =>
    (list ?? []).flatMap((item, place) => (isIt(item) ? [[...before, place]] : []));
  switch (rule) {
    case 'mandatory':
      return at(plan.rules?.mandatory, (id) => id === first, ['rules', 'mandatory']);
    case 'exclusive':
      return at(plan.rules?.exclusive, (group) => isSet(group, actions), ['rules', 'exclusive']);
    case 'depends-on': {
      const links = sheets.find(({ id }) => id === first)?.dependsOn;
      return at(links, (link) => (typeof link === 'string' ? link : link.action) === second, ['dependsOn']);
    }
    case 'opens':
    case 'awaits':
      return (plan.fixedPoints ?? []).flatMap((point, place) =>
        point.date === date ? at(point[rule], (id) => id === first, ['fixedPoints', place, rule]) : [],
      );
    case 'residents':
      return plan.residents?.as === 'rule' ? [['residents']] : [];
    case 'net':
      return [];
  }
}

/** Places of one list go from the last, so that those before keep theirs. */
const removed = (path: string, places: readonly Pointer[]): readonly Edit[] =>
  places.toReversed().map((pointer) => ({ path, pointer, change: { remove: true } }));

/** Rules that are written already come first in the list: what is added goes after. */
function switched(rule: SwitchedRule, ground: RulesGround): { readonly part: Part; readonly edits: readonly Edit[] } {
  const { project, fileOf } = ground;
  const { plan } = project;
  const known = new Map(project.actions.map(({ id, title }) => [id, title]));
  const point = plan.fixedPoints?.find(({ date }) => date === rule.date);
  const told = (fate: Part['fate'], edits: readonly Edit[] = []) => ({
    part: {
      ...{ what: 'rule' as const, fate },
      rule: { ...rule, actions: rule.actions.map((id) => known.get(id) ?? id) },
      point: point ? { kind: point.kind ?? ('other' as const), label: point.label ?? null } : null,
    },
    edits,
  });
  const path = rule.rule === 'depends-on' ? fileOf('action', rule.actions[0]) : (fileOf('plan') ?? 'plan.yaml');
  if (path === undefined || rule.actions.some((id) => !known.has(id))) return told('unknown');
  if (rule.rule === 'net') {
    const at = (plan.envelopes ?? []).findIndex(({ year }) => year === rule.year);
    const counts = rule.holds ? 'net' : 'gross';
    if (at < 0) return told('unknown');
    if ((plan.envelopes?.[at]?.counts ?? 'gross') === counts) return told('same');
    return told('taken', [{ path, pointer: ['envelopes', at, 'counts'], change: { set: counts } }]);
  }
  const places = placesOf(rule, project);
  if (places.length > 0 === rule.holds) return told('same');
  if (!rule.holds) return told('taken', removed(path, places));
  // What stands in sheets and on dates is let go in a sitting, never added.
  if (rule.rule !== 'mandatory' && rule.rule !== 'exclusive') return told('unknown');
  const added = rule.rule === 'mandatory' ? rule.actions[0] : rule.actions;
  const change = plan.rules?.[rule.rule] ? { append: added } : { set: [added] };
  return told('taken', [{ path, pointer: ['rules', rule.rule], change }]);
}

/** Appending to a list that nobody had written yet comes after the first has made it. */
function inOneList(edits: readonly Edit[]): readonly Edit[] {
  const made = new Set<string>();
  return edits.map((edit) => {
    const key = JSON.stringify([edit.path, edit.pointer]);
    if (!('set' in edit.change) || !Array.isArray(edit.change.set)) return edit;
    if (made.has(key)) return { ...edit, change: { append: edit.change.set[0] } };
    made.add(key);
    return edit;
  });
}

const depth = ({ pointer }: Edit): number => Number(pointer.at(-1));

/** What goes away, from the last place, then the rest. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const [gone, others] = [true, false].map((isGone) => edits.filter(({ change }) => 'remove' in change === isGone));
  return [...(gone ?? []).toSorted((a, b) => (depth(b) || 0) - (depth(a) || 0)), ...inOneList(others ?? [])];
}

export function rulesOfSitting(
  { waitingCost, rules = [] }: Sitting,
  ground: RulesGround,
): { readonly parts: readonly Part[]; readonly edits: readonly Edit[] } {
  const { plan } = ground.project;
  const path = ground.fileOf('plan') ?? 'plan.yaml';
  const now = plan.rules?.waitingCost ?? null;
  const before = waitingCost?.before ?? null;
  const fate = now === waitingCost?.percent ? 'same' : now === before ? 'taken' : 'conflict';
  const found = rules.map((rule) => switched(rule, ground));
  return {
    parts: [
      ...(waitingCost ? [{ what: 'waiting' as const, fate, percent: waitingCost.percent, before, now } satisfies Part] : []),
      ...found.map(({ part }) => part),
    ],
    edits: [
      ...(waitingCost && fate === 'taken'
        ? [{ path, pointer: ['rules', 'waitingCost'], change: { set: waitingCost.percent } }]
        : []),
      ...inOrder(found.flatMap(({ edits }) => edits)),
    ],
  };
}
