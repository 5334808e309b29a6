// What a plan is understood to bring, as it is told: what looks personal is hidden, for the terminal and JSON alike.
import { withoutPeople } from '../../importing/index.ts';
import { personalDataMask } from '../../project/people/index.ts';
import { discreet, type PlanImportShown } from '../../reporting/index.ts';

const ofPeople: ReadonlySet<string | undefined> = new Set(['name', 'name-left-out', 'name-beside']);

/** `names`: those of the private file, and those that the plan brings. */
export function maskedPlan(shown: PlanImportShown, names: readonly string[]): PlanImportShown {
  const mask = personalDataMask(names);
  return {
    ...shown,
    actions: shown.actions.map((action) => ({
      ...action,
      title: mask(action.title),
      fields: action.fields.map((one) => ({ ...one, before: discreet(one.before, mask), after: discreet(one.after, mask) })),
    })),
    missing: shown.missing.map((one) => ({ ...one, title: mask(one.title) })),
    unlike: shown.unlike.map((one) => ({ ...one, folder: mask(one.folder), file: mask(one.file) })),
    otherwise: shown.otherwise.map((one) => ({ ...one, said: mask(one.said), kept: one.kept && mask(one.kept) })),
    unlinked: shown.unlinked.map((one) => ({ ...one, words: mask(one.words) })),
    twins: shown.twins.map((one) => ({ ...one, title: mask(one.title) })),
    cells: shown.cells.map((cell) => ({
      ...cell,
      words: mask(ofPeople.has(cell.note) ? withoutPeople(cell.words) : cell.words),
      ...(cell.because !== undefined && { because: mask(cell.because) }),
      ...(cell.readAs !== undefined && { readAs: discreet(cell.readAs, mask) }),
    })),
  };
}
