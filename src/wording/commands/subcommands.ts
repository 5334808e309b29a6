// What comes after `import` and `export`, in French; in English their names are their words.
import type { Language } from '../../model/index.ts';
export const frenchSubcommands: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  import: {
    workbook: 'classeur',
    updates: 'fiches-de-suivi',
    values: 'valeurs',
    figures: 'chiffres',
    survey: 'enquête',
    ballots: 'bulletins',
  },
  export: {
    'national-plan': 'plan-national',
    dataset: 'données',
    workbook: 'classeur',
    'update-forms': 'fiches-de-suivi',
    ballots: 'bulletins',
    survey: 'enquête',
    'inclusion-roadmap': 'feuille-de-route-inclusion',
    person: 'personne',
  },
};

/** As it may be typed beside its own name: its French word, with its accents and without. */
export function otherNames(group: string, name: string): readonly string[] {
  const word = frenchSubcommands[group]?.[name];
  if (word === undefined) return [];
  return [...new Set([word, word.normalize('NFD').replace(/\p{M}/gu, '')])];
}

/** As help and completion say it. */
export const subcommandWord = (group: string, name: string, language: Language): string =>
  (language === 'fr' ? frenchSubcommands[group]?.[name] : undefined) ?? name;
