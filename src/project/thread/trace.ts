// The thread as it is seen from one thing: what it rests on up to the sources, what rests on it down to the verdicts.
import type { Thread, ThreadLink, Trace, TraceBranch } from '../../model/index.ts';
import { besideKinds, threadEnds } from '../../model/index.ts';
import { isSameId } from '../../values/index.ts';

/** The id as the project writes it: `nd-7` is `ND-007`; a task or a milestone leads to its action. Null when nothing bears it. */
export function tracedId({ things }: Pick<Thread, 'things'>, typed: string): string | null {
  const found = [...things.keys()].find((id) => isSameId(id, typed));
  if (found !== undefined) return found;
  const holder = /^\s*(AC-\d+)\/[^/]+$/i.exec(typed)?.[1];
  return holder === undefined ? null : tracedId({ things }, holder);
}

/** What comes next from a thing, unless the thread ends there. */
function onwards(thread: Thread, from: string, root: string, way: 'above' | 'below'): readonly ThreadLink[] {
  const kind = thread.things.get(from)?.kind;
  const isEnd = from !== root && threadEnds.some((one) => one === kind);
  return isEnd ? [] : (thread[way].get(from) ?? []);
}

/** All that is reached in one direction, nearest first, without the thing itself unless a circle leads back to it. */
export function reached(thread: Thread, id: string, way: 'above' | 'below'): readonly string[] {
  const seen = new Set<string>();
  const queue = [id];
  for (let next = queue.shift(); next !== undefined; next = queue.shift())
    for (const link of onwards(thread, next, id, way))
      if (!seen.has(link[way])) {
        seen.add(link[way]);
        queue.push(link[way]);
      }
  return [...seen];
}

function branches(thread: Thread, root: string, way: 'above' | 'below'): readonly TraceBranch[] {
  const visited = new Set([root]);
  const from = (id: string): readonly TraceBranch[] =>
    onwards(thread, id, root, way).flatMap((link): TraceBranch[] => {
      const thing = thread.things.get(link[way]);
      if (thing === undefined) return [];
      const isTold = visited.has(thing.id);
      visited.add(thing.id);
      const { field, says, people } = link;
      return [{ thing, field, says, people, isTold, branches: isTold ? [] : from(thing.id) }];
    });
  return from(root);
}

/** @throws Error when nothing bears the id: ask `tracedId` first. */
export function traceOf(thread: Thread, id: string): Trace {
  const thing = thread.things.get(id);
  if (thing === undefined) throw new Error(`nothing bears the id ${id}`);
  const isOutside = besideKinds.some((kind) => kind === thing.kind);
  const tied = (link: ThreadLink): TraceBranch[] => {
    const other = thread.things.get(link.above === id ? link.below : link.above);
    // Of something of the thread, only its equals are told: who leads an action is in its sheet.
    if (other === undefined || (!isOutside && besideKinds.some((kind) => kind === other.kind))) return [];
    return [{ thing: other, field: link.field, says: link.says, people: link.people, isTold: false, branches: [] }];
  };
  return {
    thing,
    above: branches(thread, id, 'above'),
    below: branches(thread, id, 'below'),
    beside: (thread.beside.get(id) ?? []).flatMap(tied),
  };
}
