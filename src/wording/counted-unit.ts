// A unit as it follows a figure: typed once, in the plural, it is read after zero and one as well.
import type { Language } from '../model/index.ts';
import { isPlural } from '../values/index.ts';

interface Rules {
  /** What begins the rest of a unit, which no count changes: « personnes par an ». */
  readonly complement: RegExp;
  /** The same in both numbers. */
  readonly invariable: RegExp;
  /** The first ending that is found gives way to what stands beside it. */
  readonly endings: readonly (readonly [RegExp, string])[];
}

const rules: Record<Language, Rules> = {
  fr: {
    complement: /^(?:à|au|aux|avec|contre|dans|de|des|du|en|par|pour|sans|sur|vers)$|^[dl]['’]/i,
    invariable:
      /(?:ès|ss)$|^(?:abus|acquis|avis|bas|bois|bonus|bras|bus|campus|cas|choix|colis|concours|corps|cours|croquis|cursus|devis|discours|divers|faux|fils|fois|fonds|frais|français|gens|gros|logis|minibus|mois|parcours|pays|permis|poids|précis|prix|processus|propos|recours|refus|relais|repas|repos|revers|secours|sens|souris|tapis|taux|temps|tiers|univers|vers|virus|voix)$/i,
    endings: [
      [/^travaux$/i, 'travail'],
      [/eaux$/, 'eau'],
      [/aux$/, 'al'],
      [/^(enj|f|j|li|mili|v)(eu|œu|oeu)x$/i, '$1$2'],
      [/s$/, ''],
    ],
  },
  en: {
    complement: /^(?:a|an|at|by|each|for|from|in|of|on|out|per|to|with|without)$/i,
    invariable: /(?:ss|us|is)$|^(?:means|news|premises|series|species)$/i,
    endings: [
      [/^people$/i, 'person'],
      [/ies$/, 'y'],
      [/(ch|sh|ss|x)es$/, '$1'],
      [/s$/, ''],
    ],
  },
};

/** A word of small letters, its first one aside: neither an acronym nor a symbol of a measure. */
const isWord = (text: string): boolean => /^\p{L}\p{Ll}{2,}$/u.test(text);

function singular(word: string, { invariable, endings }: Rules): string {
  const found = isWord(word) && !invariable.test(word) ? endings.find(([ending]) => ending.test(word)) : undefined;
  return found ? word.replace(...found) : word;
}

/** `1 lieu`, `0 personne par an`, `1 person`; a unit of two things (« agents et élus ») stays as it was typed. */
export function countedUnit(count: number, unit: string, language: Language): string {
  const words = unit.split(' ');
  if (isPlural(count, language) || words.some((word) => /^(?:et|ou|and|or)$/i.test(word))) return unit;
  const end = words.findIndex((word) => rules[language].complement.test(word));
  const head = words.slice(0, end < 0 ? undefined : end);
  return [...head.map((word) => singular(word, rules[language])), ...words.slice(head.length)].join(' ');
}
