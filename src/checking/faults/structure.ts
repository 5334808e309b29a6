// What a file's schema can have against it.
import { orNearest, quotedEn, quotedFr, rule } from '../rule.ts';

const typesFr: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'des clés et des valeurs',
  null: 'rien',
};
const typesEn: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  null: 'nothing',
};
const eitherFr = (types: readonly string[], noun: string): string =>
  noun === 'money'
    ? 'un nombre d’euros, ou {min, max}'
    : noun === 'period'
      ? 'une date ou une période'
      : types.map((type) => typesFr[type] ?? type).join(' ou ');
const eitherEn = (types: readonly string[], noun: string): string =>
  noun === 'money'
    ? 'a number of euros, or {min, max}'
    : noun === 'period'
      ? 'a date or a period'
      : types.map((type) => typesEn[type] ?? type).join(' or ');
const shownFr = (value: string | number | boolean): string =>
  value === 'array' ? 'une liste' : value === 'object' ? 'des clés et des valeurs' : quotedFr(String(value).slice(0, 60));
const shownEn = (value: string | number | boolean): string =>
  value === 'array' ? 'a list' : value === 'object' ? 'keys and values' : quotedEn(String(value).slice(0, 60));

type Valued = { key: string; value: string | number | boolean };

export const structureFaults = [
  rule<{ key: string; nearest: string | null }>({
    code: 'structure/unknown-key',
    severity: 'error',
    example: { wrong: 'titel: Ouvrir un accueil', right: 'title: Ouvrir un accueil' },
    fr: {
      says: ({ key, nearest }) => `la clé ${quotedFr(key)} n’existe pas ici${orNearest.fr(nearest)}`,
      why: 'Une clé inconnue serait ignorée : ce qui est écrit ne compterait pas.',
      mend: 'Corrigez la clé ; une note libre peut porter une clé qui commence par x-.',
    },
    en: {
      says: ({ key, nearest }) => `the key ${quotedEn(key)} does not exist here${orNearest.en(nearest)}`,
      why: 'An unknown key would be ignored: what is written would not count.',
      mend: 'Correct the key; a free note may bear a key that starts with x-.',
    },
  }),
  rule<{ key: string }>({
    code: 'structure/missing-key',
    severity: 'error',
    example: { wrong: 'id: AC-012', right: 'id: AC-012\ntitle: Ouvrir un accueil' },
    fr: {
      says: ({ key }) => `il manque la clé ${quotedFr(key)}`,
      why: 'Sans elle, la chose décrite ne peut pas être nommée ni citée.',
      mend: 'Ajoutez cette clé.',
    },
    en: {
      says: ({ key }) => `the key ${quotedEn(key)} is missing`,
      why: 'Without it, the thing described cannot be named or quoted.',
      mend: 'Add this key.',
    },
  }),
  rule<Valued & { expected: readonly string[]; noun: string }>({
    code: 'structure/wrong-type',
    severity: 'error',
    example: { wrong: 'planned: 24 000 euros', right: 'planned: 24000' },
    fr: {
      says: ({ key, value, expected, noun }) => `${quotedFr(key)} attend ${eitherFr(expected, noun)}, et non ${shownFr(value)}`,
      why: 'Une valeur d’une autre nature ne peut pas être comptée ni comparée.',
      mend: 'Un nombre s’écrit sans espace ni unité, avec un point : 24000 ou 0.5.',
    },
    en: {
      says: ({ key, value, expected, noun }) => `${quotedEn(key)} takes ${eitherEn(expected, noun)}, not ${shownEn(value)}`,
      why: 'A value of another nature cannot be counted or compared.',
      mend: 'A number is written without spaces or unit, with a point: 24000 or 0.5.',
    },
  }),
  rule<Valued>({
    code: 'structure/needs-quotes',
    severity: 'error',
    example: { wrong: 'insee: 01004', right: 'insee: "01004"' },
    fr: {
      says: ({ key, value }) => `${quotedFr(key)} doit être entre guillemets (lu comme le nombre ${value})`,
      why: 'Sans guillemets, un code perd ses zéros : 01004 devient 1004, et 1.10 devient 1.1.',
      mend: 'Écrivez la valeur entre guillemets droits.',
    },
    en: {
      says: ({ key, value }) => `${quotedEn(key)} must be quoted (read as the number ${value})`,
      why: 'Without quotes a code loses its zeros: 01004 becomes 1004, and 1.10 becomes 1.1.',
      mend: 'Write the value between straight quotes.',
    },
  }),
  rule<Valued & { nearest: string | null; known: readonly string[] }>({
    code: 'structure/unknown-value',
    severity: 'error',
    example: { wrong: 'status: en cours', right: 'status: in-progress' },
    fr: {
      says: ({ key, value, nearest, known }) =>
        `${quotedFr(key)} ne peut pas valoir ${shownFr(value)}${orNearest.fr(nearest)} Valeurs possibles : ${known.join(', ')}`.replace(
          /([^?])(\s)Valeurs/,
          '$1.$2Valeurs',
        ),
      why: 'Une valeur hors de la liste ne serait comptée nulle part.',
      mend: 'Choisissez l’une des valeurs possibles.',
    },
    en: {
      says: ({ key, value, nearest, known }) =>
        `${quotedEn(key)} cannot be ${shownEn(value)}${orNearest.en(nearest)} Possible values: ${known.join(', ')}`.replace(
          /([^?])(\s)Possible/,
          '$1.$2Possible',
        ),
      why: 'A value outside the list would be counted nowhere.',
      mend: 'Choose one of the possible values.',
    },
  }),
  rule<Valued>({
    code: 'structure/bad-date',
    severity: 'error',
    example: { wrong: 'date: 2026-02-30', right: 'date: 2026-02-28' },
    fr: {
      says: ({ value }) => `${shownFr(value)} n’est pas un jour du calendrier, écrit AAAA-MM-JJ`,
      why: 'Une date qui n’existe pas ne peut pas être comparée à une échéance.',
      mend: 'Écrivez un jour qui existe, par exemple 2026-02-28.',
    },
    en: {
      says: ({ value }) => `${shownEn(value)} is not a day of the calendar, written YYYY-MM-DD`,
      why: 'A date that does not exist cannot be compared with a deadline.',
      mend: 'Write a day that exists, for example 2026-02-28.',
    },
  }),
  rule<Valued>({
    code: 'structure/bad-period',
    severity: 'error',
    example: { wrong: 'start: mars 2026', right: 'start: 2026-03' },
    fr: {
      says: ({ value }) => `${shownFr(value)} n’est pas une période`,
      why: 'Une période que l’outil ne comprend pas ne peut figurer dans aucun calendrier.',
      mend: 'Écrivez 2026-03-15, 2026-03, 2026-T2, 2026-S1, 2026, 2025-2026 ou 2026-04/2026-06.',
    },
    en: {
      says: ({ value }) => `${shownEn(value)} is not a period`,
      why: 'A period that cannot be understood can stand in no calendar.',
      mend: 'Write 2026-03-15, 2026-03, 2026-Q2, 2026-H1, 2026, 2025-2026 or 2026-04/2026-06.',
    },
  }),
  rule<Valued & { pattern: string }>({
    code: 'structure/bad-id',
    severity: 'error',
    example: { wrong: 'id: action 12', right: 'id: AC-012' },
    fr: {
      says: ({ value, pattern }) => `l’identifiant ${shownFr(value)} n’a pas la bonne forme${exampleOf(pattern, 'fr')}`,
      why: 'Les identifiants relient les fichiers entre eux ; une forme fixe évite les confusions.',
      mend: 'Écrivez le préfixe en capitales, un tiret et un numéro.',
    },
    en: {
      says: ({ value, pattern }) => `the identifier ${shownEn(value)} has not the right form${exampleOf(pattern, 'en')}`,
      why: 'Identifiers tie files together; a fixed form prevents confusion.',
      mend: 'Write the prefix in capitals, a hyphen and a number.',
    },
  }),
  rule<Valued & { pattern: string }>({
    code: 'structure/bad-form',
    severity: 'error',
    fr: {
      says: ({ key, value }) => `${quotedFr(key)} n’a pas la bonne forme : ${shownFr(value)}`,
      why: 'Un code mal formé ne désigne rien.',
      mend: 'Vérifiez la valeur ; l’aide de l’éditeur montre la forme attendue.',
    },
    en: {
      says: ({ key, value }) => `${quotedEn(key)} has not the right form: ${shownEn(value)}`,
      why: 'A malformed code designates nothing.',
      mend: 'Check the value; the editor’s help shows the form.',
    },
  }),
  rule<Valued & { min: number; max: number }>({
    code: 'structure/out-of-range',
    severity: 'error',
    example: { wrong: 'timeShare: 120', right: 'timeShare: 20' },
    fr: {
      says: ({ key, value, min, max }) => `${quotedFr(key)} vaut ${value} : ${between(min, max, 'fr')}`,
      why: 'Une valeur hors des bornes fausserait les calculs.',
      mend: 'Corrigez la valeur.',
    },
    en: {
      says: ({ key, value, min, max }) => `${quotedEn(key)} is ${value}: ${between(min, max, 'en')}`,
      why: 'A value outside its bounds would falsify the computations.',
      mend: 'Correct the value.',
    },
  }),
  rule<Valued>({
    code: 'structure/empty-text',
    severity: 'error',
    fr: {
      says: ({ key }) => `${quotedFr(key)} est un texte vide`,
      why: 'Un texte vide passe pour une réponse.',
      mend: 'Complétez-le, ou supprimez la clé.',
    },
    en: {
      says: ({ key }) => `${quotedEn(key)} is an empty text`,
      why: 'An empty text passes for an answer.',
      mend: 'Fill it, or delete the key.',
    },
  }),
  rule<Valued>({
    code: 'structure/unknown-format',
    severity: 'error',
    fr: {
      says: ({ value }) => `ce format de projet (${value}) n’est pas connu de cette version de jalon`,
      why: 'Un format plus récent peut contenir des clés que cette version ne sait pas lire.',
      mend: 'Écrivez format: 1, ou installez une version plus récente de jalon.',
    },
    en: {
      says: ({ value }) => `this project format (${value}) is not known to this version of jalon`,
      why: 'A newer format may hold keys that this version cannot read.',
      mend: 'Write format: 1, or install a newer jalon.',
    },
  }),
  rule<{ value: string }>({
    code: 'structure/not-a-map',
    severity: 'error',
    fr: {
      says: ({ value }) => `le fichier doit contenir des clés et des valeurs, et non ${typesFr[value] ?? value}`,
      why: 'Chaque fichier décrit une chose par ses clés.',
      mend: 'Commencez le fichier par une clé, par exemple id: ou title:.',
    },
    en: {
      says: ({ value }) => `the file must hold keys and values, not ${typesEn[value] ?? value}`,
      why: 'Each file describes a thing by its keys.',
      mend: 'Start the file with a key, for example id: or title:.',
    },
  }),
  rule<Valued & { keyword: string }>({
    code: 'structure/wrong-shape',
    severity: 'error',
    fr: {
      says: ({ key }) => `${quotedFr(key)} n’a pas la forme attendue`,
      why: 'La valeur ne peut pas être lue.',
      mend: 'Comparez avec l’exemple du schéma.',
    },
    en: {
      says: ({ key }) => `${quotedEn(key)} has not the expected shape`,
      why: 'The value cannot be read.',
      mend: 'Compare with the schema’s example.',
    },
  }),
];

/** « , par exemple AC-012 » when the pattern has a prefix. */
function exampleOf(pattern: string, language: 'fr' | 'en'): string {
  const prefix = /^\^([A-Z]{2,})-/.exec(pattern)?.[1];
  const example = prefix ? `${prefix}-012` : pattern.startsWith('^[a-z]') ? 'un-mot' : null;
  if (example === null) return '';
  return language === 'fr' ? ` : il s’écrit comme ${example}` : `: it is written like ${example}`;
}

function between(min: number, max: number, language: 'fr' | 'en'): string {
  if (!Number.isFinite(max)) return language === 'fr' ? `au moins ${min}` : `at least ${min}`;
  if (!Number.isFinite(min)) return language === 'fr' ? `au plus ${max}` : `at most ${max}`;
  return language === 'fr' ? `entre ${min} et ${max}` : `between ${min} and ${max}`;
}
