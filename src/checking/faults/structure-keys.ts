// What a schema can have against the keys of a file and the nature of their values.
import { isFormat } from '../../model/index.ts';
import { orNearest, quotedEn, quotedFr, rule } from '../rule.ts';
import { shownEn, shownFr, type Valued } from './shown-value.ts';

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

export const keyFaults = [
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
  rule<Valued & { expected: readonly string[]; noun: string; isItem: boolean }>({
    code: 'structure/wrong-type',
    severity: 'error',
    example: { wrong: 'planned: 24 000 euros', right: 'planned: 24000' },
    fr: {
      says: ({ key, value, expected, noun, isItem }) =>
        `${isItem ? 'chaque élément de ' : ''}${quotedFr(key)} ${isItem ? 'est' : 'attend'} ${eitherFr(expected, noun)}, et non ${shownFr(value)}`,
      why: 'Une valeur d’une autre nature ne peut pas être comptée ni comparée.',
      mend: 'Un nombre s’écrit sans espace ni unité, avec un point : 24000 ou 0.5.',
    },
    en: {
      says: ({ key, value, expected, noun, isItem }) =>
        `${isItem ? 'each item of ' : ''}${quotedEn(key)} ${isItem ? 'is' : 'takes'} ${eitherEn(expected, noun)}, not ${shownEn(value)}`,
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
  rule<Valued & { current: number }>({
    code: 'structure/unknown-format',
    severity: 'error',
    example: { wrong: 'format: 7', right: 'format: 1' },
    fr: {
      says: ({ value, current }) =>
        !isFormat(value)
          ? `${quotedFr(String(value))} n’est pas un format de projet ; écrivez format: ${current}`
          : value < current
            ? `ce projet est au format ${value}, plus ancien que celui de jalon (${current}) ; « jalon migrate » le met au format ${current}`
            : `ce projet est au format ${value}, plus récent que cette version de jalon, qui lit le format ${current}`,
      why: 'D’un format à l’autre, des fichiers et des clés changent de nom ou de place : rien d’autre ne peut être dit du projet.',
      mend: 'Plus ancien : tapez « jalon migrate », qui montre ce qui change avec --dry-run. Plus récent : installez la version suivante de jalon.',
    },
    en: {
      says: ({ value, current }) =>
        !isFormat(value)
          ? `${quotedEn(String(value))} is no project format; write format: ${current}`
          : value < current
            ? `this project is of format ${value}, older than that of jalon (${current}); “jalon migrate” brings it to format ${current}`
            : `this project is of format ${value}, newer than this version of jalon, which reads format ${current}`,
      why: 'From one format to another, files and keys have other names or places: nothing else can be said of the project.',
      mend: 'Older: type “jalon migrate”, which shows what changes with --dry-run. Newer: install the next version of jalon.',
    },
  }),
  rule<{ value: string }>({
    code: 'structure/not-a-map',
    severity: 'error',
    example: { wrong: '- id: AC-012\n  title: Ouvrir un accueil', right: 'id: AC-012\ntitle: Ouvrir un accueil' },
    fr: {
      says: ({ value }) => `le fichier doit contenir des clés et des valeurs, et non ${typesFr[value] ?? value}`,
      why: 'Chaque fichier décrit une chose par ses clés.',
      mend: 'Commencez le fichier par une clé, par exemple « id: » ou « title: ».',
    },
    en: {
      says: ({ value }) => `the file must hold keys and values, not ${typesEn[value] ?? value}`,
      why: 'Each file describes a thing by its keys.',
      mend: 'Start the file with a key, for example “id:” or “title:”.',
    },
  }),
  rule<Valued & { keyword: string }>({
    code: 'structure/wrong-shape',
    severity: 'error',
    example: { wrong: 'values: [[0, 1, 5], [100000, 0]]', right: 'values: [[0, 1], [100000, 0]]' },
    fr: {
      says: ({ key }) => `${quotedFr(key)} n’a pas la forme attendue`,
      why: 'La valeur ne peut pas être lue.',
      mend: 'Comparez avec un exemple de jalon, ou avec l’aide que donne l’éditeur sur cette clé.',
    },
    en: {
      says: ({ key }) => `${quotedEn(key)} does not have the expected shape`,
      why: 'The value cannot be read.',
      mend: 'Compare with an example of jalon, or with the help that the editor gives on this key.',
    },
  }),
];
