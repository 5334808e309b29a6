// What the references of a project can lead to, and what each is called.

import type { ExchangeTable } from '../model/index.ts';
import { jointKinds } from '../project/thread/index.ts';
import { canonicalId, folded, textOrNone } from '../values/index.ts';

/** The words of the house, handed in: labels of fields and of values. */
export interface Say {
  readonly label: (key: string) => string | undefined;
  /** In every language: what people may type. */
  readonly namesOf: (key: string) => readonly string[];
  readonly yes: string;
  readonly no: string;
}

export interface Known {
  readonly id: string;
  readonly name: string;
  /** As people count them: `3`, `1.2`. */
  readonly number?: string;
}
/** By kind of reference. */
export type KnownThings = Readonly<Record<string, readonly Known[]>>;

const says: Readonly<Record<string, readonly [ref: string, key: string]>> = {
  actions: ['action', 'title'],
  axes: ['axis', 'title'],
  objectives: ['objective', 'title'],
  needs: ['need', 'statement'],
  indicators: ['indicator', 'title'],
  people: ['person', 'function'],
  departments: ['department', 'name'],
  organisations: ['organisation', 'name'],
  bodies: ['body', 'name'],
  criteria: ['criterion', 'title'],
  challenges: ['challenge', 'title'],
  risks: ['risk', 'text'],
  portrait: ['key-figure', 'label'],
  findings: ['finding', 'text'],
  interviews: ['interview', 'function'],
  workshops: ['workshop', 'title'],
  meetings: ['meeting', 'date'],
  decisions: ['decision', 'text'],
  communication: ['communication', 'message'],
  recommendations: ['recommendation', 'text'],
};

/** What references to the lines of a table are called in schemas. */
export const refOf = (table: string): string | undefined => says[table]?.[0];

/** The field by which people call a line. */
export const titleOf = (table: string): string | undefined => says[table]?.[1];

const notIds: readonly string[] = [
  ...Object.keys(jointKinds),
  'any',
  'approvable',
  'step',
  'theme',
  'obligation',
  'service',
  'audience',
  'commune',
  'evaluation',
  'criterion',
];

function joined(known: KnownThings): KnownThings {
  const of = (kinds: readonly string[]): readonly Known[] => kinds.flatMap((kind) => known[kind] ?? []);
  // Among all things a number says of none which it is.
  const all = of(Object.keys(known).filter((ref) => !notIds.includes(ref))).map(({ id, name }) => ({ id, name }));
  const those = Object.entries(jointKinds).map(([ref, kinds]) => [ref, of(kinds)]);
  return { ...known, ...Object.fromEntries(those), any: all, approvable: all };
}

/** `words` are the lists that are no register: steps, themes, audiences, each with its label. */
export function knownThings(tables: readonly ExchangeTable[], words: KnownThings, say: Say): KnownThings {
  const known: Record<string, readonly Known[]> = { ...words };
  for (const { name: table, lines } of tables) {
    const [ref, key] = says[table] ?? [];
    if (ref === undefined || key === undefined) continue;
    const things = lines.flatMap(({ id, values }): readonly Known[] => {
      if (id === null) return [];
      const name = values[key] ?? (ref === 'body' ? say.label(`actors.bodies.kind=${values['kind']}`) : undefined);
      const { number } = values;
      return [{ id, name: textOrNone(name), ...(typeof number === 'string' && { number }) }];
    });
    known[ref] = [...(known[ref] ?? []), ...things];
  }
  return joined(known);
}

/** With those that somebody is about to add. */
export const withMore = (known: KnownThings, more: KnownThings): KnownThings =>
  joined({
    ...known,
    ...Object.fromEntries(Object.entries(more).map(([ref, things]) => [ref, [...(known[ref] ?? []), ...things]])),
  });

const LONGEST_NAME = 80;

/** On one line; words of a list are shown by their label alone. */
export function shownReference(id: string, name: string | undefined): string {
  if (!name) return id;
  const line = name.replace(/\s+/g, ' ').trim();
  if (!/^\p{Lu}{2}-/u.test(id)) return line;
  return `${id} – ${line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line}`;
}

/** « Axe 3 », « 1.2 », « Axe 3 – Un numérique sûr » as documents write it. */
const numbered =
  /^(?:(?:axe|axis|objectif|objective|action|fiche(?: action)?)\s+)?(?:n°\s{0,2})?(\d{1,3}(?:\.\d{1,3}){0,3})\.?(?:\s+[–—:-]\s+(.+))?$/is;

/** The one thing that is so called, by its id, by what a cell shows of it, by its name or its number; null when there is none, or several. */
export function foundReference(text: string, known: readonly Known[]): string | null {
  const typed = text.trim();
  const [, id = typed] = /^(\p{Lu}{2}-[\w-]*\d)\s+[–—-]\s/u.exec(typed) ?? [];
  const same = known.find((one) => canonicalId(one.id) === canonicalId(id)) ?? known.find((one) => one.id === id.toUpperCase());
  if (same !== undefined) return same.id;
  const named = known.filter(({ name }) => name !== '' && folded(name) === folded(typed));
  if (named.length > 0) return named.length === 1 ? (named[0]?.id ?? null) : null;
  const [, number, title] = numbered.exec(typed) ?? [];
  const counted = known.filter(
    (one) => one.number !== undefined && one.number === number && (title === undefined || folded(one.name) === folded(title)),
  );
  return counted.length === 1 ? (counted[0]?.id ?? null) : null;
}
