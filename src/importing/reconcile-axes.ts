// The levels of a plan beside the axes of a project → those that are there, and the edits that add the others.
import type { Edit } from '../model/index.ts';
import type { Decide, Side } from './compare-action.ts';
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
/** `conflict`: both titles moved, or were never the same. */
export interface AxisChange {
  readonly id: string;
  readonly of?: 'number';
  readonly title: string;
  readonly what: 'created' | 'retitled' | 'conflict';
  /** The title in the folder, when there is one. */
  readonly before?: string;
  readonly side: Side;
}
export interface AxesRequest {
  /** Gives the id after those already given. */
  readonly next: (prefix: 'AX' | 'OB') => string;
  readonly decide: Decide;
  /** The titles that were last read, spelt plainly. */
  readonly read: ReadonlySet<string>;
  /** Ids of what bears actions that were read. */
  readonly bearing: ReadonlySet<string>;
}
export interface ReconciledAxes {
  readonly idOf: ReadonlyMap<Level, string>;
  readonly edits: readonly Edit[];
  readonly changes: readonly AxisChange[];
}

const path = 'axes.yaml';

const bareNumber = (number: string): string => number.trim().replace(/[.)]$/, '');

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

const titled = ({ title }: { readonly title: string }): string => plainHeader(title);
const isSameText = (level: Level, branch: Branch): boolean => written(branch) === written(level);

type Pass = readonly [ofLevel: (level: Level) => string | null, ofBranch: (branch: Branch) => string | null];

/**
 * Each level to one branch at most: by number and title, then by title, then by number alone, which is a new title. A number says that two are
 * one only where an earlier file brought the branch.
 */
function matched(
  levels: readonly Level[],
  there: readonly Branch[],
  bearing: AxesRequest['bearing'],
): ReadonlyMap<Level, Branch> {
  const found = new Map<Level, Branch>();
  const taken = new Set<Branch>();
  const isRead = ({ id, objectives = [] }: Branch): boolean => bearing.has(id) || objectives.some(isRead);
  const passes: readonly Pass[] = [
    [written, written],
    [titled, titled],
    [({ number }) => number, (branch) => (isRead(branch) ? (branch.number ?? null) : null)],
  ];
  for (const [ofLevel, ofBranch] of passes) {
    const byName = new Map<string | null, Branch[]>();
    for (const branch of there) {
      if (taken.has(branch)) continue;
      const name = ofBranch(branch);
      byName.set(name, [...(byName.get(name) ?? []), branch]);
    }
    for (const level of levels) {
      const name = ofLevel(level);
      const branch = found.has(level) || name === null ? undefined : byName.get(name)?.shift();
      if (branch === undefined) continue;
      found.set(level, branch);
      taken.add(branch);
    }
  }
  return found;
}

export function reconcileAxes(
  levels: readonly Level[],
  axesFile: unknown,
  { next, decide, read, bearing }: AxesRequest,
): ReconciledAxes {
  const idOf = new Map<Level, string>();
  const edits: Edit[] = [];
  const changes: AxisChange[] = [];

  const made = (level: Level, parentDepth: number): Branch => {
    const id = next(parentDepth === 0 ? 'AX' : 'OB');
    idOf.set(level, id);
    changes.push({ id, title: level.title, what: 'created', side: 'file' });
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

  /** A title that has not moved since it was read changes nothing, whatever people made of it since. */
  const retitle = (level: Level, branch: Branch, pointer: Pointer): void => {
    const [{ title }, { id, title: before }] = [level, branch];
    if (isSameText(level, branch) || plainHeader(title) === plainHeader(before) || read.has(plainHeader(title))) return;
    const what = read.has(plainHeader(before)) ? 'retitled' : 'conflict';
    const side = what === 'retitled' ? 'file' : decide(`${id} title`, what);
    changes.push({ id, title, what, before, side });
    if (side === 'file') edits.push({ path, pointer: [...pointer, 'title'], change: { set: title } });
  };

  /** « 1.1 » and « 1.1. » are one number. One that an axis lacks is added to it as long as no file brought its actions; after that, somebody may have taken it out. */
  const renumber = ({ number }: Level, { id, number: before, title }: Branch, pointer: Pointer): void => {
    if (number === null || bareNumber(number) === bareNumber(before ?? '')) return;
    const what = before === undefined && !bearing.has(id) ? 'retitled' : 'conflict';
    const side = what === 'retitled' ? 'file' : decide(`${id} number`, what);
    const was = before === undefined ? title : `${before} ${title}`;
    changes.push({ id, of: 'number', title: `${number} ${title}`, what, before: was, side });
    if (side === 'file') edits.push({ path, pointer: [...pointer, 'number'], change: { set: number } });
  };

  const join = (wanted: readonly Level[], there: readonly Branch[], list: Pointer, parentDepth: number): void => {
    const matches = matched(wanted, there, bearing);
    for (const level of wanted) {
      const found = matches.get(level);
      if (found === undefined) {
        edits.push({ path, pointer: list, change: { append: made(level, parentDepth) } });
        continue;
      }
      idOf.set(level, found.id);
      const pointer = [...list, there.indexOf(found)];
      retitle(level, found, pointer);
      renumber(level, found, pointer);
      join(level.children, found.objectives ?? [], [...pointer, 'objectives'], level.depth);
    }
  };

  join(levels, branchesIn(Object(axesFile).axes), ['axes'], 0);
  return { idOf, edits, changes };
}
