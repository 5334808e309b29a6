// The official communes and intercommunalités, as the package that brings them lists them.
import { createRequire } from 'node:module';
import { bytesNamed } from '../disk/index.ts';

export interface Epci {
  /** SIREN. */
  readonly code: string;
  /** « CC Roche aux Fées Communauté » */
  readonly nom: string;
  readonly type: 'CC' | 'CA' | 'CU' | 'METRO' | 'MET69';
  readonly populationMunicipale: number;
  readonly membres: readonly { readonly code: string; readonly nom: string; readonly populationMunicipale: number }[];
}
export interface Commune {
  /** INSEE code. */
  readonly code: string;
  readonly nom: string;
  /** Former communes are listed too. */
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  readonly siren?: string;
  /** Municipal. */
  readonly population?: number;
}
interface Lists {
  readonly epci: readonly Epci[];
  readonly communes: readonly Commune[];
  readonly departements: readonly { readonly code: string; readonly nom: string }[];
  readonly regions: readonly { readonly nom: string }[];
}

/** The year of the lists, and where they come from, to be written beside their figures. */
export const listsYear = 2026;
export const listsSource = 'Insee, via @etalab/decoupage-administratif 6.0.0 (Licence Ouverte)';

const { resolve } = createRequire(import.meta.url);

const lists: Partial<Lists> = {};

/** Megabytes: only what is wanted is read, and once however many territories are looked up. */
export function readList<Name extends keyof Lists>(name: Name): Lists[Name] {
  const read = (): Lists[Name] =>
    JSON.parse(new TextDecoder().decode(bytesNamed(resolve(`@etalab/decoupage-administratif/data/${name}.json`))));
  const list: Lists[Name] = lists[name] ?? read();
  lists[name] = list;
  return list;
}

/** The first signs of the code of a commune: two, three overseas. */
export const departmentCode = (insee: string): string => insee.slice(0, /^9[78]/.test(insee) ? 3 : 2);

/** The département that holds all these communes, by their INSEE codes; null when they lie in several, or none is known. */
export function departmentOf(codes: readonly string[]): string | null {
  const [first, ...others] = new Set(codes.map(departmentCode));
  if (first === undefined || others.length > 0) return null;
  return readList('departements').find(({ code }) => code === first)?.nom ?? null;
}
