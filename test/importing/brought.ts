// A plan brought into a project, and the project once that is done, for tests.
import { changed } from '../../src/editing/changed.ts';
import { type Decide, type Existing, type ReadPlan, type Reconciled, reconcile } from '../../src/importing/index.ts';

const registers = { organisations: [], departments: [], bodies: [], indicators: [], functions: [], identities: [] };
export const nothing: Existing = { axes: {}, actions: [], registers };

export function bring(plan: ReadPlan, existing: Existing, decide: Decide = () => 'open'): Reconciled {
  let given = existing.actions.length;
  const next = (prefix: string): string => `${prefix}-${++given}`;
  return reconcile(plan, existing, {
    next,
    withPeople: true,
    decide,
    action: () => {
      const id = next('AC');
      return { id, path: `actions/${id}.yaml` };
    },
  });
}

/** The project once the edits are made. */
export function after(
  { edits, people, missing }: Reconciled,
  { axes, actions, registers: before }: Existing = nothing,
): Existing {
  const texts = new Map<string, unknown>([['axes.yaml', axes], ...actions.map(({ path, value }) => [path, value] as const)]);
  for (const { path, pointer, change } of edits) texts.set(path, changed(texts.get(path) ?? {}, pointer, change));
  for (const { path, side } of missing) if (side === 'file') texts.delete(path);
  return {
    axes: texts.get('axes.yaml'),
    actions: [...texts].flatMap(([path, data]) => {
      const value: Readonly<Record<string, unknown>> = Object(data);
      return path.startsWith('actions/') ? [{ id: String(value['id']), path, value }] : [];
    }),
    registers: {
      ...before,
      identities: [
        ...before.identities,
        ...people.map(({ id, name, email = null, phone = null }) => ({ id, name, email, phone })),
      ],
    },
  };
}
