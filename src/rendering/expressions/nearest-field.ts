/** What was probably meant by a name that nothing bears at its place: a name, or the words that make the tag right. */
import { folded, nearest, nearestNamed } from '../../values/index.ts';
import { fieldOf, fieldsOf, type Shape } from '../ooxml/shape.ts';

/** What people call the fields of a thing, `Avancement (%)` by its first words too. */
const calledIn = (shape: Shape): readonly (readonly [called: string, name: string])[] =>
  Object.entries((shape.kind === 'object' && shape.labels) || {}).flatMap(([name, labels]) =>
    labels.flatMap((label) => [label, label.replace(/ \(.*/, '')].map((called) => [called, name] as const)),
  );

/** A field that people call by this word, one whose name is near, or one that they call nearly so. */
export function nearestField(typed: string, shape: Shape, others: readonly string[] = []): string | null {
  const called = calledIn(shape);
  const word = folded(typed);
  const exact = called.find(([one]) => folded(one) === word);
  return exact?.[1] ?? nearest(typed, [...Object.keys(fieldsOf(shape)), ...others]) ?? nearestNamed(typed, called);
}

/** What a list is written as, for one of the fields of its items. */
const loop = (list: string, field: string): string => `{{#each ${list}}}{{${field}}}{{/each}}`;

/** The field of the items of a list that a path goes on with, as if it were the list's own: `actions.title`. */
export function fieldOfItems(list: Shape, named: string, field: string): string | null {
  if (list.kind !== 'list') return null;
  const found = fieldOf(list.of, field) ? field : nearestField(field, list.of);
  return found === null ? null : loop(named, found);
}

/** A path that begins with the name of an item, as lists have none: `action.title` in a loop over actions, or beside one. */
export function fieldOfItem([item, field, ...more]: readonly string[], shape: Shape, around: string | undefined): string | null {
  if (item === undefined || field === undefined || more.length > 0) return null;
  const own =
    around !== undefined && nearest(item, [around]) !== null
      ? fieldOf(shape, field)
        ? field
        : nearestField(field, shape)
      : null;
  if (own !== null) return own;
  const lists = Object.entries(fieldsOf(shape)).filter(([, one]) => one.kind === 'list');
  const list = nearest(
    item,
    lists.map(([name]) => name),
  );
  const items = lists.find(([name]) => name === list)?.[1];
  return list === null || items === undefined ? null : fieldOfItems(items, list, field);
}
