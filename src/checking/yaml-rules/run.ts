// A compiled rule over the things of a project.
import type { Finding } from '../../model/index.ts';
import type { RuleContext } from '../rule.ts';
import { collections } from './collections.ts';
import type { Compiled } from './compile.ts';

/** It says nothing when a file that it counts on could not be read whole. */
export function* run({ collection, reads, isTold, found, place }: Compiled, context: RuleContext): Generator<Finding> {
  const { today, facts, things, places } = context;
  const { incomplete } = context.project;
  if (reads === null ? incomplete.length > 0 : reads.some((kind) => incomplete.includes(kind))) return;
  const count = (name: string): number => {
    const counted = collections().get(name);
    return counted === undefined ? 0 : things(counted).length;
  };
  const around = { today, facts, count };
  for (const thing of things(collection)) {
    if (!isTold(thing, around)) continue;
    const { holder, key } = place(thing);
    yield { at: key === null ? places.of(holder) : places.value(holder, key), found: found(thing, around) };
  }
}
