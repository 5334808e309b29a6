// A plan without the values that its project would refuse: their words stay beside the action, and each cell says why.
import type { Problem } from '../model/index.ts';
import type { CellReport, PlannedAction, ReadPlan } from './plan-nouns.ts';

/** An error that an action would bring, and where in it: keys and indexes, none for the whole of it. */
export interface RefusedValue {
  readonly action: PlannedAction;
  readonly pointer: readonly string[];
  /** The key under which the project holds it already: nothing of it changes, rather than that it seems to be gone. Null when it is new. */
  readonly heldAs: string | null;
  readonly problem: Problem;
}

const beside = 'x-import';

/** An end that the project holds already is refused beside the start that a plan brings: it is the start that does not fit. */
const otherSide: Readonly<Record<string, string>> = { end: 'start', start: 'end' };

/** The field that holds a place of an action, or that stands against it; undefined where none of those that were read does. */
function fieldAt({ fields }: PlannedAction, pointer: readonly string[]): string | undefined {
  const [top = '', below = ''] = pointer;
  return [`${top}.${below}`, top, otherSide[top] ?? ''].find((field) => fields.has(field) && field !== 'title');
}

/** One cell may fill two fields, and is told by the other. */
export const toldAs: Readonly<Record<string, string>> = {
  ...otherSide,
  leadDepartments: 'leads',
  number: 'title',
  statusReason: 'status',
  'progress.value': 'status',
};

interface Settled {
  /** Null when the whole action is left out. */
  readonly action: PlannedAction | null;
  /** Only those that change. */
  readonly cells: ReadonlyMap<CellReport, CellReport>;
}

function settled(action: PlannedAction, refused: readonly RefusedValue[]): Settled {
  const cells = new Map<CellReport, CellReport>();
  const fields = new Map(action.fields);
  const words = new Map<string, unknown>(Object.entries(Object(fields.get(beside))));
  const tell = (found: readonly CellReport[], fate: 'kept' | 'left', because: Problem): void => {
    for (const cell of found) {
      const { field: _, readAs: __, ...place } = cell;
      cells.set(cell, { ...place, fate, note: 'would-break', because });
    }
  };
  const readInto = (field: string): readonly CellReport[] => {
    const own = action.cells.filter((cell) => cell.field === field);
    return own.length > 0 ? own : action.cells.filter((cell) => cell.field === toldAs[field]);
  };
  for (const { pointer, heldAs, problem } of refused) {
    const [top, header = ''] = pointer;
    const field = fieldAt(action, pointer);
    if (top === beside) {
      // Words that a project refuses wherever they stand: they are kept out of what is shared.
      words.delete(header);
      tell(
        action.cells.filter((cell) => cell.header === header && cell.fate === 'kept'),
        'left',
        problem,
      );
    } else if (field !== undefined) {
      fields.delete(field);
      tell(readInto(field), 'kept', problem);
      for (const cell of readInto(field)) {
        const there = words.get(cell.header);
        words.set(cell.header, there === undefined ? cell.words : `${there}\n${cell.words}`);
      }
    } else {
      const isWhole = heldAs === null;
      tell(isWhole ? action.cells : action.cells.filter((cell) => (cells.get(cell) ?? cell).fate !== 'kept'), 'left', problem);
      if (isWhole) return { action: null, cells };
      for (const name of fields.keys()) if (name !== 'number' && (name !== 'title' || top === 'title')) fields.delete(name);
      return { action: finished(heldAs), cells };
    }
  }
  return { action: finished(action.key), cells };

  function finished(key: string): PlannedAction {
    if (words.size > 0) fields.set(beside, Object.fromEntries(words));
    else fields.delete(beside);
    return { ...action, key, fields, cells: action.cells.map((cell) => cells.get(cell) ?? cell) };
  }
}

/** An action whose title is refused is left out whole; what was a part of it stands by itself. */
export function setAside(plan: ReadPlan, refused: readonly RefusedValue[]): ReadPlan {
  const made = new Map<PlannedAction, PlannedAction | null>();
  const cells = new Map<CellReport, CellReport>();
  for (const action of plan.actions) {
    const parent = action.parent && (made.get(action.parent) ?? null);
    const own = { ...action, parent };
    const found = refused.filter((one) => one.action === action);
    const { action: kept, cells: told } = found.length === 0 ? { action: own, cells } : settled(own, found);
    made.set(action, kept);
    for (const [before, after] of told) cells.set(before, after);
  }
  return {
    ...plan,
    actions: [...made.values()].filter((action) => action !== null),
    cells: plan.cells.map((cell) => cells.get(cell) ?? cell),
  };
}
