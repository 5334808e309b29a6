// What a schema can have against a value.
import type { Language } from '../../model/index.ts';
import { orNearest, quotedEn, quotedFr, rule } from '../rule.ts';
import { shownEn, shownFr, type Valued } from './shown-value.ts';

export const valueFaults = [
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
      says: ({ value }) => `${shownFr(value)} n’est pas une période ; écrivez par exemple 2026-03, 2026-T2 ou 2026`,
      why: 'Une période que l’outil ne comprend pas ne peut figurer dans aucun calendrier.',
      mend: 'Écrivez 2026-03-15, 2026-03, 2026-T2, 2026-S1, 2026, 2025-2026 ou 2026-04/2026-06.',
    },
    en: {
      says: ({ value }) => `${shownEn(value)} is not a period; write for example 2026-03, 2026-Q2 or 2026`,
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
      says: ({ value, pattern }) => `the identifier ${shownEn(value)} does not have the right form${exampleOf(pattern, 'en')}`,
      why: 'Identifiers tie files together; a fixed form prevents confusion.',
      mend: 'Write the prefix in capitals, a hyphen and a number.',
    },
  }),
  rule<Valued & { pattern: string }>({
    code: 'structure/bad-form',
    severity: 'error',
    example: { wrong: 'communes: [{name: Retiers, insee: "3523"}]', right: 'communes: [{name: Retiers, insee: "35239"}]' },
    fr: {
      says: ({ key, value, pattern }) => `${quotedFr(key)} n’a pas la bonne forme : ${shownFr(value)}${exampleOf(pattern, 'fr')}`,
      why: 'Un code mal formé ne désigne rien.',
      mend: 'Vérifiez la valeur ; l’aide de l’éditeur montre la forme attendue.',
    },
    en: {
      says: ({ key, value, pattern }) =>
        `${quotedEn(key)} does not have the right form: ${shownEn(value)}${exampleOf(pattern, 'en')}`,
      why: 'A malformed code designates nothing.',
      mend: 'Check the value; the editor’s help shows the form.',
    },
  }),
  rule<Valued & { min: number; max: number }>({
    code: 'structure/out-of-range',
    severity: 'error',
    example: { wrong: 'timeShare: 120', right: 'timeShare: 20' },
    fr: {
      says: ({ key, value, min, max }) => `${quotedFr(key)} vaut ${value}, alors qu’il faut ${between(min, max, 'fr')}`,
      why: 'Une valeur hors des bornes fausserait les calculs.',
      mend: 'Corrigez la valeur.',
    },
    en: {
      says: ({ key, value, min, max }) => `${quotedEn(key)} is ${value}, and must be ${between(min, max, 'en')}`,
      why: 'A value outside its bounds would distort the computations.',
      mend: 'Correct the value.',
    },
  }),
  rule<Valued>({
    code: 'structure/empty-text',
    severity: 'error',
    example: { wrong: 'title: ""', right: 'title: Ouvrir un accueil' },
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
];

const forms: readonly (readonly [RegExp, string])[] = [
  [/^\^\[0-9\]\[0-9AB\]/, '35239'],
  [/^\^all\$/, 'all'],
  [/^\^\[a-z/, 'un-mot'],
  [/\[:h\]/, '18h30'],
];

/** « ; écrivez par exemple AC-012 », by the pattern that was not met. */
function exampleOf(pattern: string, language: Language): string {
  const [, prefix, hyphen] = /^\^([A-Z]{1,2})(-?)/.exec(pattern) ?? [];
  const example =
    prefix === undefined ? forms.find(([form]) => form.test(pattern))?.[1] : `${prefix}${hyphen}${hyphen ? '012' : '3'}`;
  if (example === undefined) return '';
  return language === 'fr' ? ` ; écrivez par exemple ${example}` : `; write for example ${example}`;
}

function between(min: number, max: number, language: Language): string {
  if (!Number.isFinite(max)) return language === 'fr' ? `au moins ${min}` : `at least ${min}`;
  if (!Number.isFinite(min)) return language === 'fr' ? `au plus ${max}` : `at most ${max}`;
  return language === 'fr' ? `entre ${min} et ${max}` : `between ${min} and ${max}`;
}
