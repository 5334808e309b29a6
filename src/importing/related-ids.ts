// Linked actions, named by their titles or ids → ids; what names no action is given back.
import type { ExistingAction } from './match-actions.ts';
import { plainHeader } from './plan-columns.ts';
import type { PlannedAction } from './plan-nouns.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export function relatedIds(idOf: ReadonlyMap<PlannedAction, { readonly id: string }>, existing: readonly ExistingAction[]) {
  const ids = new Map<string, string>();
  for (const { id, value } of existing)
    for (const name of [id, textOf(value['title']), `${textOf(value['number'])} ${textOf(value['title'])}`])
      ids.set(plainHeader(name), id);
  for (const [row, { id }] of idOf)
    for (const name of [id, row.written, textOf(row.fields.get('title'))]) ids.set(plainHeader(name), id);
  return (names: readonly unknown[]): { readonly ids: readonly string[]; readonly unknown: readonly string[] } => {
    const idOf = (name: string): string | undefined =>
      ids.get(plainHeader(name)) ?? ids.get(plainHeader(/\((AC-\d+)\)$/.exec(name)?.[1] ?? name));
    const found = names.map((name) => ({ name: String(name), id: idOf(String(name)) }));
    return {
      ids: [...new Set(found.flatMap(({ id }) => id ?? []))],
      unknown: found.filter(({ id }) => id === undefined).map(({ name }) => name),
    };
  };
}
