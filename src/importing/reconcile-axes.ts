// The levels of a plan beside the axes of a project → those that are there, and the edits that add the others.
import type { Edit } from '../model/index.ts';
import { plainHeader } from './plan-columns.ts';
import type { Level } from './plan-levels.ts';

type Pointer = readonly (string | number)[];
interface Branch {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly level?: number;
  readonly objectives?: readonly Branch[];
}
export interface AxisChange {
  readonly id: string;
  readonly title: string;
  readonly what: 'created' | 'retitled';
}
export interface ReconciledAxes {
  readonly idOf: ReadonlyMap<Level, string>;
  readonly edits: readonly Edit[];
  readonly changes: readonly AxisChange[];
}

const path = 'axes.yaml';

const branchesIn = (value: unknown): readonly Branch[] =>
  Array.isArray(value)
    ? value.flatMap((one: unknown): Branch[] => {
        const { id, number, title, objectives }: Readonly<Record<string, unknown>> = Object(one);
        if (typeof id !== 'string' || typeof title !== 'string') return [];
        return [{ id, title, ...(typeof number === 'string' && { number }), objectives: branchesIn(objectives) }];
      })
    : [];

const written = ({ number, title }: { readonly number?: string | null; readonly title: string }): string =>
  plainHeader(number ? `${number} ${title}` : title);

/** By title, with its number or without; else by number, when no other level of the file bears the old title. */
function matching(level: Level, brothers: readonly Branch[], others: readonly Level[]): Branch | undefined {
  const same = brothers.find((one) => written(one) === written(level) || plainHeader(one.title) === plainHeader(level.title));
  if (same !== undefined || level.number === null) return same;
  const isElsewhere = (one: Branch): boolean => others.some((other) => plainHeader(other.title) === plainHeader(one.title));
  return brothers.find((one) => one.number === level.number && !isElsewhere(one));
}

/** `next` gives the id after those already given. */
export function reconcileAxes(
  levels: readonly Level[],
  axesFile: unknown,
  next: (prefix: 'AX' | 'OB') => string,
): ReconciledAxes {
  const idOf = new Map<Level, string>();
  const edits: Edit[] = [];
  const changes: AxisChange[] = [];

  const made = (level: Level, parentDepth: number): Branch => {
    const id = next(parentDepth === 0 ? 'AX' : 'OB');
    idOf.set(level, id);
    changes.push({ id, title: level.title, what: 'created' });
    const isSkipped = parentDepth > 0 && level.depth > parentDepth + 1;
    const objectives = level.children.map((child) => made(child, level.depth));
    return {
      id,
      ...(level.number !== null && { number: level.number }),
      title: level.title,
      ...(isSkipped && { level: level.depth - 1 }),
      ...(objectives.length > 0 && { objectives }),
    };
  };

  const join = (wanted: readonly Level[], there: readonly Branch[], list: Pointer, parentDepth: number): void => {
    for (const level of wanted) {
      const found = matching(level, there, wanted);
      if (found === undefined) {
        edits.push({ path, pointer: list, change: { append: made(level, parentDepth) } });
        continue;
      }
      idOf.set(level, found.id);
      const pointer = [...list, there.indexOf(found)];
      const isSame = written(found) === written(level) || plainHeader(found.title) === plainHeader(level.title);
      if (!isSame) {
        edits.push({ path, pointer: [...pointer, 'title'], change: { set: level.title } });
        changes.push({ id: found.id, title: level.title, what: 'retitled' });
      }
      join(level.children, found.objectives ?? [], [...pointer, 'objectives'], level.depth);
    }
  };

  join(levels, branchesIn(Object(axesFile).axes), ['axes'], 0);
  return { idOf, edits, changes };
}
