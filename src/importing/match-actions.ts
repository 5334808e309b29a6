// Which action of the project each row speaks of: by id, by its source, by its title, and by its number when that was the only thing kept.
import { grouped, textOrNone } from '../values/index.ts';
import { plainHeader } from './plan-columns.ts';
import type { PlannedAction } from './plan-nouns.ts';

export interface ExistingAction {
  readonly id: string;
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

const sourceOf = ({ value }: ExistingAction): string => textOrNone(Object(value['x-source']).key);
const titleOf = ({ value }: ExistingAction): string => plainHeader(textOrNone(value['title']));
const numberedOf = ({ value }: ExistingAction): string =>
  plainHeader(`${textOrNone(value['number'])} ${textOrNone(value['title'])}`);
/** The key of a row without its rank among those of the same words. */
export const bareKey = (key: string): string => key.replace(/ #\d+$/, '');
const lastOf = (key: string): string => bareKey(key).split('/').at(-1) ?? '';

export function matchActions(
  rows: readonly PlannedAction[],
  existing: readonly ExistingAction[],
): ReadonlyMap<PlannedAction, ExistingAction> {
  const matched = new Map<PlannedAction, ExistingAction>();
  const taken = new Set<string>();
  const keys = new Set(rows.map(({ key }) => key));
  /** One pass: a row goes to the one action that fits; when several do, none. */
  const pass = (nameOfRow: (row: PlannedAction) => string, nameOf: (action: ExistingAction) => string): void => {
    const byName = grouped(
      existing.filter(({ id }) => !taken.has(id)),
      nameOf,
    );
    const free = rows.filter((row) => !matched.has(row));
    const rowsByName = grouped(free, nameOfRow);
    for (const row of free) {
      const name = nameOfRow(row);
      const [one, ...others] = byName.get(name) ?? [];
      if (name === '' || one === undefined || others.length > 0 || (rowsByName.get(name) ?? []).length > 1) continue;
      matched.set(row, one);
      taken.add(one.id);
    }
  };
  pass(
    ({ id }) => id ?? '',
    ({ id }) => id,
  );
  pass(({ key }) => key, sourceOf);
  pass(({ written }) => plainHeader(written), numberedOf);
  pass(({ fields }) => plainHeader(textOrNone(fields.get('title'))), titleOf);
  // Moved to another axis, its words the same; then retitled, its number and its axis the same.
  pass(
    ({ key }) => lastOf(key),
    (action) => (keys.has(sourceOf(action)) ? '' : lastOf(sourceOf(action))),
  );
  const above = (key: string): string => key.split('/').slice(0, -1).join('/');
  pass(
    ({ key, fields }) => (fields.has('number') ? `${above(key)} ${textOrNone(fields.get('number'))}` : ''),
    (action) =>
      sourceOf(action) === '' || keys.has(sourceOf(action))
        ? ''
        : `${above(sourceOf(action))} ${textOrNone(action.value['number'])}`,
  );
  return matched;
}
