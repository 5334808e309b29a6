// What a new project follows when it follows no method; methods have their labels in their files.
import type { Language } from '../../model/index.ts';
import { formatNumber } from '../formats.ts';

export const noMethod = { fr: 'aucune : un plan sans étapes', en: 'none: a plan without steps' };

// A territory on one line, told apart from its namesakes.

interface TerritoryFacts {
  readonly name: string;
  /** What follows is known of those that the lists hold. */
  readonly departement?: string;
  /** Inhabitants. */
  readonly population?: number | null;
  readonly siren?: string | null;
  readonly communes?: readonly { readonly insee: string }[];
}

/** Roche aux Fées Communauté (Ille-et-Vilaine, 27 025 habitants, SIREN 243500634) */
export function territoryLine(
  { name, departement = '', population = null, siren = null, communes = [] }: TerritoryFacts,
  language: Language,
): string {
  const word =
    language === 'fr'
      ? population !== null && population < 2
        ? 'habitant'
        : 'habitants'
      : population === 1
        ? 'inhabitant'
        : 'inhabitants';
  const facts = [
    departement,
    population === null ? '' : `${formatNumber(population, language)} ${word}`,
    // Overseas, the lists know some communes by no SIREN.
    siren !== null
      ? `SIREN ${siren}`
      : communes[0]
        ? `${language === 'fr' ? 'code INSEE' : 'INSEE code'} ${communes[0].insee}`
        : '',
  ].filter((fact) => fact !== '');
  return facts.length === 0 ? name : `${name} (${facts.join(', ')})`;
}

/** Which lists a territory was found in, so that an old one is seen. */
export const listsWords = {
  fr: (year: number, source: string): string => `d’après les listes officielles de ${year} : ${source}`,
  en: (year: number, source: string): string => `from the official lists of ${year}: ${source}`,
};
