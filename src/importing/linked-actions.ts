// Linked actions, named by their titles, ids or numbers → ids.
import { folded, textOrNone } from '../values/index.ts';
import type { ExistingAction } from './match-actions.ts';
import { plainHeader } from './plan-columns.ts';
import type { PlannedAction } from './plan-nouns.ts';
import { areAlike } from './surveys/likeness.ts';

interface Numbered {
  readonly id: string;
  readonly title: string;
}

const spelt = (number: string): string => folded(number).replace(/\s/g, '');

/** « FA2 – Former les agents », « fiche action n° 1.2 », « 3 » → the number, and what is said after it. */
function numberIn(name: string): { readonly number: string; readonly rest: string } | null {
  const bare = name.trim().replace(/^(?:fiche[\s-]actions?|fiche|actions?)\s+(?:n°\s?)?/i, '');
  const [, number, rest = ''] = /^([A-Z]{0,3}\s?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)(?![\p{L}\d])[\s.:)–—-]*(.*)$/su.exec(bare) ?? [];
  return number === undefined ? null : { number: spelt(number), rest };
}

/** The one action that bears each number; null for several. */
function byNumber(all: readonly (Numbered & { readonly number: string })[]): ReadonlyMap<string, Numbered | null> {
  const found = new Map<string, Numbered | null>();
  for (const { number, ...one } of all)
    if (number !== '') found.set(spelt(number), found.has(spelt(number)) && found.get(spelt(number))?.id !== one.id ? null : one);
  return found;
}

/** What names no action is given back. */
export function relatedIds(idOf: ReadonlyMap<PlannedAction, { readonly id: string }>, existing: readonly ExistingAction[]) {
  const ids = new Map<string, string>();
  for (const { id, value } of existing)
    for (const name of [id, textOrNone(value['title']), `${textOrNone(value['number'])} ${textOrNone(value['title'])}`])
      ids.set(plainHeader(name), id);
  for (const [row, { id }] of idOf)
    for (const name of [id, row.written, textOrNone(row.fields.get('title'))]) ids.set(plainHeader(name), id);
  // The numbers of the file say more of its own words than those of the project.
  const numbers = [
    [...idOf].map(([{ fields }, { id }]) => ({ id, number: fields.get('number'), title: fields.get('title') })),
    existing.map(({ id, value }) => ({ id, number: value['number'], title: value['title'] })),
  ].map((all) => byNumber(all.map(({ id, number, title }) => ({ id, number: textOrNone(number), title: textOrNone(title) }))));
  const numbered = (name: string): string | undefined => {
    const { number = '', rest = '' } = numberIn(name) ?? {};
    const one = numbers.find((all) => all.has(number))?.get(number);
    // A number beside the title of another action is a slip, or the number of another plan.
    return one && areAlike(rest, one.title) ? one.id : undefined;
  };
  const named = (name: string): string | undefined =>
    ids.get(plainHeader(name)) ?? ids.get(plainHeader(/\((AC-\d+)\)$/.exec(name)?.[1] ?? name)) ?? numbered(name);
  const idsOf = (name: string): readonly string[] => {
    const whole = named(name);
    if (whole !== undefined) return [whole];
    // « FA1, FA3 » is a list when each part of it is an action.
    const parts = name.split(/[,;/]/).map(named);
    return parts.flatMap((id) => id ?? []).length === parts.length ? parts.flatMap((id) => id ?? []) : [];
  };
  return (names: readonly unknown[]): { readonly ids: readonly string[]; readonly unknown: readonly string[] } => {
    const found = names.map((name) => ({ name: String(name), ids: idsOf(String(name)) }));
    return {
      ids: [...new Set(found.flatMap((one) => one.ids))],
      unknown: found.filter((one) => one.ids.length === 0).map(({ name }) => name),
    };
  };
}
