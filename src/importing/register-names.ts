// Names as a plan writes them → ids of the registers where they are known, and people to be given one.

import type { Edit, SaidOtherwise } from '../model/index.ts';
import type { Identity } from '../project/people/index.ts';
import { folded, isHolder } from '../values/index.ts';
import { bareName, personKey } from './cells/read-people.ts';
import type { NamedPerson } from './plan-nouns.ts';

interface Registered {
  readonly id: string;
  readonly name: string;
}
export interface Registers {
  readonly organisations: readonly Registered[];
  readonly departments: readonly Registered[];
  readonly bodies: readonly Registered[];
  readonly indicators: readonly Registered[];
  /** By function. */
  readonly functions: readonly Registered[];
  readonly identities: readonly Identity[];
}
export interface NewPerson extends NamedPerson {
  readonly id: string;
  readonly kind: 'agent' | 'elected';
}

const registerOf: Readonly<Record<string, keyof Registers>> = {
  leadOrganisations: 'organisations',
  partners: 'organisations',
  leadDepartments: 'departments',
  bodies: 'bodies',
  indicators: 'indicators',
  leads: 'functions',
  electedLeads: 'functions',
};

const isNamed = (value: unknown): value is NamedPerson => isHolder(value) && 'name' in value;
/** The first that bears a name has it. */
const byName = (things: readonly Registered[]): ReadonlyMap<string, string> =>
  new Map(things.toReversed().map(({ id, name }) => [folded(name), id]));

/** What tells somebody from others: the name, else the address, else the number. */
function keyOf({ name, email, phone }: { name: string | null; email?: string | null; phone?: string | null }): string | null {
  if (name) return personKey(name);
  if (email) return `@ ${email.toLowerCase()}`;
  return phone ? `+ ${phone.replace(/\D/g, '').replace(/^33/, '0')}` : null;
}

const isSame = (what: SaidOtherwise['what'], one: string, other: string): boolean =>
  what === 'phone' ? keyOf({ name: null, phone: one }) === keyOf({ name: null, phone: other }) : folded(one) === folded(other);

/** `giveId` is null when people are not to be named at all. */
export function registerNames(registers: Registers, giveId: (() => string) | null) {
  const made = new Map<string, NewPerson>();
  const { identities, ...lists } = registers;
  const index: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
    Object.entries(lists).map(([key, things]) => [key, byName(things)]),
  );
  const known = new Map(
    identities.toReversed().flatMap((one) => {
      const keys = [keyOf(one), keyOf({ ...one, name: null }), keyOf({ ...one, name: null, email: null })];
      return keys.flatMap((key): [string, Identity][] => (key === null ? [] : [[key, one]]));
    }),
  );
  /** What the private file lacks of those whom it knows. */
  const completed: Edit[] = [];
  const otherwise = new Map<string, SaidOtherwise>();
  const find = (name: string, key: keyof Registers | undefined): string => (key && index[key]?.get(folded(name))) ?? name;
  const setting = (id: string, key: 'name' | 'email' | 'phone', value: string | undefined): readonly Edit[] =>
    value ? [{ path: '.private/identities.yaml', pointer: [id, key], change: { set: value } }] : [];

  /** Whom the register calls by that function, if nobody is named there yet. */
  const unnamed = (office: string | undefined): Identity | undefined => {
    const id = office && index['functions']?.get(folded(office));
    return id && ![...known.values()].some((one) => one.id === id) ? { id, name: null, email: null, phone: null } : undefined;
  };
  /** What the project lacks of somebody is added, but for a function, which is told. */
  const compare = (id: string, kept: Pick<NamedPerson, SaidOtherwise['what']>, one: NamedPerson): void => {
    for (const what of ['function', 'email', 'phone'] as const) {
      const [said, there] = [one[what], kept[what]];
      if (!said || (there === undefined ? what !== 'function' : isSame(what, there, said))) continue;
      otherwise.set(`${id} ${what} ${folded(said)}`, { id, what, said, kept: there ?? null });
    }
  };
  const heldOf = ({ id, email, phone }: Identity): Pick<NamedPerson, SaidOtherwise['what']> => {
    const office = lists.functions.find((one) => one.id === id)?.name;
    return { ...(office && { function: office }), ...(email && { email }), ...(phone && { phone }) };
  };
  const person = (named: NamedPerson, kind: NewPerson['kind']): string | null => {
    const one = { ...named, name: bareName(named.name) };
    const key = keyOf(one) ?? '';
    const there = known.get(key) ?? unnamed(one.function);
    if (there !== undefined) {
      if (giveId === null) return there.id;
      compare(there.id, heldOf(there), one);
      known.set(key, {
        ...there,
        name: there.name ?? one.name,
        email: there.email ?? one.email ?? null,
        phone: there.phone ?? one.phone ?? null,
      });
      for (const field of ['name', 'email', 'phone'] as const)
        if (there[field] === null && !completed.some(({ pointer }) => pointer[0] === there.id && pointer[1] === field))
          completed.push(...setting(there.id, field, one[field]));
      return there.id;
    }
    const twin = made.get(key);
    if (twin === undefined && giveId === null) return null;
    const id = twin?.id ?? giveId?.() ?? '';
    if (twin !== undefined) compare(id, { ...one, ...twin }, one);
    made.set(key, { ...one, ...twin, id, kind: twin?.kind ?? kind });
    return id;
  };

  return {
    made,
    /** What was said otherwise since it was last asked for. */
    saidOtherwise(): readonly SaidOtherwise[] {
      const all = [...otherwise.values()];
      otherwise.clear();
      return all;
    },
    /** Those who are new go to the register by their ids alone; names, addresses and numbers go to the private file. */
    edits: (): readonly Edit[] => [
      ...[...made.values()].flatMap(({ id, name, email, phone, function: office, kind }): Edit[] => [
        { path: 'actors.yaml', pointer: ['people'], change: { append: { id, ...(office && { function: office }), kind } } },
        {
          path: '.private/identities.yaml',
          pointer: [id],
          change: { set: { ...(name && { name }), ...(email && { email }), ...(phone && { phone }) } },
        },
      ]),
      ...completed,
    ],
    person,
    /** The value as files hold it. */
    resolve(field: string, value: unknown): unknown {
      if (field === 'funding' && Array.isArray(value))
        return value.map((line: unknown) => {
          const { funder, ...rest }: Readonly<Record<string, unknown>> = Object(line);
          return funder === undefined ? rest : { funder: find(String(funder), 'organisations'), ...rest };
        });
      const register = registerOf[field];
      if (register === undefined || !Array.isArray(value)) return value;
      const kind = field === 'electedLeads' ? 'elected' : 'agent';
      const names = value.map((one: unknown) =>
        isNamed(one)
          ? (person(one, kind) ?? (one.function === undefined ? null : find(one.function, register)))
          : find(String(one), register),
      );
      const kept = [...new Set(names.filter((name) => name !== null))];
      return kept.length === 0 ? undefined : kept;
    },
  };
}
