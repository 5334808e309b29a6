// Whether a rule says of its own examples what they are there to show.
import { factsIn, isRecord, judge } from '../../values/index.ts';
import { type Thing, valueAt } from './collections.ts';
import type { Compiled } from './compile.ts';
import type { Named } from './names.ts';
import { fieldOf, isOfThing, readerOf } from './worth.ts';

/** One thing, or a list of them, which may stand under its key as in the file: `targets: [{value: 1400}]`. */
function thingsIn(example: unknown, { collection }: Compiled): readonly Thing[] | null {
  const [level = ''] = collection.levels;
  const key = level.split('.').at(-2);
  const inside: unknown = key !== undefined && isRecord(example) ? valueAt(example, [key]) : undefined;
  const those: readonly unknown[] = Array.isArray(inside) ? inside : Array.isArray(example) ? example : [example];
  if (those.length === 0 || !those.every(isRecord)) return null;
  return those.filter(isRecord).map((value) => ({ value, parent: null }));
}

/** What lies around a thing is seldom more than a count or two. */
const mostTried = 1000;

/** A text that an example cuts short is of no known length. */
const isCut = (thing: Thing, asked: Named | undefined): boolean =>
  asked?.asks === 'length' && String(fieldOf(thing, asked)).includes('…');

/** `null` when what lies around the thing decides: an example shows the thing alone. */
function judgedOf(thing: Thing, { expression, names }: Compiled): boolean | null {
  const around = { today: '', facts: () => new Map<string, number>(), count: () => 0 };
  const facts = factsIn(expression)
    .filter((name) => isOfThing(name, names) && !isCut(thing, names.fields.get(name)))
    .map((name) => [name, readerOf(name, names)(thing, around)] as const);
  return judge(expression, new Map(facts), mostTried).holds;
}

/** What is wrong with the examples of a rule: one that is no YAML of a thing, a wrong one that passes, a right one that is told. */
export function exampleFaults(
  compiled: Compiled,
  { wrong, right }: { readonly wrong: unknown; readonly right: unknown },
): readonly { readonly side: 'wrong' | 'right'; readonly lack: 'unreadable' | 'passes' | 'told' }[] {
  const [those, these] = [thingsIn(wrong, compiled), thingsIn(right, compiled)];
  const isUnread = [...(those === null ? (['wrong'] as const) : []), ...(these === null ? (['right'] as const) : [])];
  const passes = those?.every((thing) => judgedOf(thing, compiled) === false) === true;
  const isTold = these?.some((thing) => judgedOf(thing, compiled) === true) === true;
  return [
    ...isUnread.map((side) => ({ side, lack: 'unreadable' }) as const),
    ...(passes ? [{ side: 'wrong', lack: 'passes' } as const] : []),
    ...(isTold ? [{ side: 'right', lack: 'told' } as const] : []),
  ];
}
