// Names as a plan writes them → ids of the registers where they are known, and people to be given one.
import { folded } from '../values/index.ts';
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
  /** By name, from the private file. */
  readonly identities: readonly Registered[];
}
export interface NewPerson {
  readonly id: string;
  readonly name: string;
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

const isNamed = (value: unknown): value is NamedPerson => typeof value === 'object' && value !== null && 'name' in value;
/** The first that bears a name has it. */
const byName = (things: readonly Registered[]): ReadonlyMap<string, string> =>
  new Map(things.toReversed().map(({ id, name }) => [folded(name), id]));

/** `giveId` is null when people are not to be named at all. */
export function registerNames(registers: Registers, giveId: (() => string) | null) {
  const made = new Map<string, NewPerson>();
  const index = Object.fromEntries(Object.entries(registers).map(([key, things]) => [key, byName(things)]));
  const identities = new Map(registers.identities.toReversed().map(({ id, name }) => [personKey(name), id]));
  const find = (name: string, key: keyof Registers | undefined): string => (key && index[key]?.get(folded(name))) ?? name;

  const person = ({ name }: NamedPerson, kind: NewPerson['kind']): string | null => {
    const bare = bareName(name);
    const known = identities.get(personKey(bare)) ?? made.get(personKey(bare))?.id;
    if (known !== undefined || giveId === null) return known ?? null;
    const one: NewPerson = { id: giveId(), name: bare, kind };
    made.set(personKey(bare), one);
    return one.id;
  };

  return {
    made,
    /** The value as files hold it. */
    resolve(field: string, value: unknown): unknown {
      if (field === 'funding' && Array.isArray(value))
        return value.map((line: unknown) => {
          const { funder, ...rest }: Readonly<Record<string, unknown>> = Object(line);
          return { funder: find(String(funder), 'organisations'), ...rest };
        });
      const register = registerOf[field];
      if (register === undefined || !Array.isArray(value)) return value;
      const kind = field === 'electedLeads' ? 'elected' : 'agent';
      const names = value.map((one: unknown) => (isNamed(one) ? person(one, kind) : find(String(one), register)));
      const kept = [...new Set(names.filter((name) => name !== null))];
      return kept.length === 0 ? undefined : kept;
    },
  };
}
