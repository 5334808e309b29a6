// A compiled rule over the things of a project.
import type { Finding } from '../../model/index.ts';
import type { RuleContext } from '../rule.ts';
import { collections, type Thing, valueAt } from './collections.ts';
import type { Compiled } from './compile.ts';
import type { Around } from './worth.ts';

function aroundOf({ today, facts, things }: RuleContext): Around {
  const count = (name: string): number => {
    const counted = collections().get(name);
    return counted === undefined ? 0 : things(counted).length;
  };
  return { today, facts, count };
}

/** The things that the rule tells: none when a file that it counts on could not be read whole. */
export function matchingThings({ collection, reads, isTold }: Compiled, context: RuleContext): readonly Thing[] {
  const { incomplete } = context.project;
  if (reads === null ? incomplete.length > 0 : reads.some((kind) => incomplete.includes(kind))) return [];
  const around = aroundOf(context);
  return context.things(collection).filter((thing) => isTold(thing, around));
}

export function findingAt({ place, found: foundIn }: Compiled, thing: Thing, context: RuleContext): Finding {
  const { places } = context;
  const { holder, key } = place(thing);
  const found = foundIn(thing, aroundOf(context));
  if (key === null) return { at: places.of(holder), found };
  // A list or a set of fields may begin a line further down: its key is where it is looked for.
  const isLong = typeof valueAt(holder, [key]) === 'object';
  return { at: isLong ? places.key(holder, key) : places.value(holder, key), found };
}

export const run = (compiled: Compiled, context: RuleContext): readonly Finding[] =>
  matchingThings(compiled, context).map((thing) => findingAt(compiled, thing, context));
