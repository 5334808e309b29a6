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

type Fits = (level: Level, branch: Branch) => boolean;
const isSameText: Fits = (level, branch) => written(branch) === written(level);
const isSameTitle: Fits = (level, branch) => plainHeader(branch.title) === plainHeader(level.title);
const isSameNumber: Fits = (level, { number }) => level.number !== null && level.number === number;

/** Each level to one branch at most: by number and title, then by title, then by number alone, which is a new title. */
function matched(levels: readonly Level[], there: readonly Branch[]): ReadonlyMap<Level, Branch> {
  const found = new Map<Level, Branch>();
  const taken = new Set<Branch>();
  for (const fits of [isSameText, isSameTitle, isSameNumber])
    for (const level of levels) {
      const branch = found.has(level) ? undefined : there.find((one) => !taken.has(one) && fits(level, one));
      if (branch === undefined) continue;
      found.set(level, branch);
      taken.add(branch);
    }
  return found;
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
    const matches = matched(wanted, there);
    for (const level of wanted) {
      const found = matches.get(level);
      if (found === undefined) {
        edits.push({ path, pointer: list, change: { append: made(level, parentDepth) } });
        continue;
      }
      idOf.set(level, found.id);
      const pointer = [...list, there.indexOf(found)];
      if (!isSameText(level, found) && !isSameTitle(level, found)) {
        edits.push({ path, pointer: [...pointer, 'title'], change: { set: level.title } });
        changes.push({ id: found.id, title: level.title, what: 'retitled' });
      }
      join(level.children, found.objectives ?? [], [...pointer, 'objectives'], level.depth);
    }
  };

  join(levels, branchesIn(Object(axesFile).axes), ['axes'], 0);
  return { idOf, edits, changes };
}
