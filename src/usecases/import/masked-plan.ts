// What a plan is understood to bring, as it is told: what looks personal is hidden, for the terminal and JSON alike.
import { withoutPeople } from '../../importing/index.ts';
import { personalDataMask } from '../../project/people/index.ts';
import type { PlanImportShown } from '../../reporting/index.ts';

const ofPeople: ReadonlySet<string | undefined> = new Set(['name', 'name-left-out', 'name-beside']);

function inAll(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((item) => inAll(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inAll(inner, mask)]));
}

/** `names`: those of the private file, and those that the plan brings. */
export function maskedPlan(shown: PlanImportShown, names: readonly string[]): PlanImportShown {
  const mask = personalDataMask(names);
  return {
    ...shown,
    actions: shown.actions.map((action) => ({
      ...action,
      title: mask(action.title),
      fields: action.fields.map((one) => ({ ...one, before: inAll(one.before, mask), after: inAll(one.after, mask) })),
    })),
    missing: shown.missing.map((one) => ({ ...one, title: mask(one.title) })),
    unlinked: shown.unlinked.map((one) => ({ ...one, words: mask(one.words) })),
    cells: shown.cells.map((cell) => ({
      ...cell,
      words: mask(ofPeople.has(cell.note) ? withoutPeople(cell.words) : cell.words),
      ...(cell.because !== undefined && { because: mask(cell.because) }),
      ...(cell.readAs !== undefined && { readAs: inAll(cell.readAs, mask) }),
    })),
  };
}
