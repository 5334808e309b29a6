// Axes and objectives as rows name them → a tree, whatever levels are skipped or stand in another column.
import { nationalLevelSeparator } from '../model/index.ts';
import { depthOf, numberedTitle } from './numbered-title.ts';
import type { PlanCell } from './plan-block.ts';
import { plainHeader } from './plan-columns.ts';

export interface Level {
  readonly number: string | null;
  readonly title: string;
  /** 1 for an axis. */
  readonly depth: number;
  readonly children: Level[];
  /** The first cell that names it. */
  readonly cell: PlanCell;
}
type LevelNote = 'level-by-number' | 'level-raised';
interface Noted {
  readonly cell: PlanCell;
  readonly note: LevelNote;
}

/** What one cell, or a part of it, says of one level. */
interface Given {
  readonly cell: PlanCell;
  readonly text: string;
  readonly depth: number;
}

const deepest = 3;

/** Takes rows one by one: `place` gives the way down to where the row's action hangs. */
export function levelTree() {
  const axes: Level[] = [];
  const named = new Map<readonly Level[], Map<string, Level>>();
  let way: readonly Level[] = [];

  const under = (parent: readonly Level[], { cell, text, depth }: Given): readonly Level[] => {
    const { number, title } = numberedTitle(text, 2);
    const brothers = parent.at(-1)?.children ?? axes;
    const known = named.get(brothers) ?? new Map<string, Level>();
    const name = `${depth} ${number} ${plainHeader(title)}`;
    const there = known.get(name);
    if (there !== undefined) return [...parent, there];
    const made: Level = { number, title, depth, children: [], cell };
    brothers.push(made);
    named.set(brothers, known.set(name, made));
    return [...parent, made];
  };

  /** Its number says better than its column how deep a level stands, when an axis above bears the start of it. */
  const depthIn = (text: string, column: number): number => {
    const { number } = numberedTitle(text, 2);
    if (number === null) return column;
    const depth = depthOf(number);
    const start = number.split('.')[0];
    const isKnown = depth === 1 || axes.some((axis) => axis.number === start);
    return depth <= deepest && isKnown && depthOf(number) !== column ? depth : column;
  };

  /** `1.3` hangs on the axis `1`, though the rows above were on the axis `2`. */
  const levelsAbove = ({ text, depth }: Given, above: readonly Level[]) => {
    const start = numberedTitle(text, 2).number?.split('.')[0];
    const axis = axes.find(({ number }) => number === start);
    const isMoved = depth > 1 && axis !== undefined && above[0] !== axis;
    return { way: isMoved ? [axis] : above, isMoved };
  };

  return {
    axes,
    /** A sheet begins: nothing that stands above in another one heads its rows; `axis` does, when it is named. */
    begin(axis: string | null): void {
      const cell = { address: '', row: 0, column: 0, kind: 'text', value: axis ?? '', header: '', key: 'level1' } as const;
      way = axis === null ? [] : under([], { cell, text: axis, depth: 1 });
    },
    /** `isWhole`: the row says all of its way, and takes nothing from those above. */
    place(cells: readonly PlanCell[], isWhole: boolean): { readonly way: readonly Level[]; readonly notes: readonly Noted[] } {
      const notes: Noted[] = [];
      const given = cells
        .flatMap((cell) => {
          const column = Number(/^level(\d)$/.exec(cell.key ?? '')?.[1] ?? 0);
          if (column === 0) return [];
          const texts = String(cell.value).split(nationalLevelSeparator);
          const depth = isWhole ? column : depthIn(texts[0] ?? '', column);
          if (depth !== column) notes.push({ cell, note: 'level-by-number' });
          return texts.map((text, index): Given => ({ cell, text, depth: depth + index }));
        })
        .sort((a, b) => a.depth - b.depth);
      const [first] = given;
      if (first === undefined) return { way: isWhole ? [] : way, notes };
      const above = way.filter(({ depth }) => depth < first.depth);
      const placed = isWhole ? { way: [], isMoved: false } : levelsAbove(first, above);
      if (placed.isMoved) notes.push({ cell: first.cell, note: 'level-by-number' });
      let now = placed.way;
      for (const one of given) {
        const { cell, depth } = one;
        // An objective without any axis above it is what the plan has for an axis.
        if (now.length === 0 && depth > 1) notes.push({ cell, note: 'level-raised' });
        now = under(now, { ...one, depth: now.length === 0 ? 1 : Math.max(depth, (now.at(-1)?.depth ?? 0) + 1) });
      }
      way = now;
      return { way, notes };
    },
  };
}
