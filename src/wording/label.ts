// The label of a field (`action.status`), of a value (`action.status=planned`) as the schemas give it, or of a theme (`theme=data`).
import type { Found, Language, Method } from '../model/index.ts';
import { remembered } from '../values/index.ts';
import { labels } from './generated/labels.ts';

/** Undefined when there is no such field, value or theme. */
export function label(key: string, language: Language): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key]?.[language] : undefined;
}

/** A step as its method calls it, else as the schemas do. */
export const stepName = (method: Method | null, step: string, language: Language): string =>
  method?.steps.find(({ id }) => id === step)?.label[language] ?? label(`project.step=${step}`, language) ?? step;

/** The label of what the schemas name, for the tables of words: they say it nowhere else. */
export function labelOf(key: string, language: Language): string {
  const found = label(key, language);
  if (found === undefined) throw new Error(`the schemas name no ${key}`);
  return found;
}

/** Codes as people call them; `places`: where the schemas name them. */
export const worded = (found: Found, places: Readonly<Record<string, string>>, language: Language): Found =>
  Object.fromEntries(Object.entries(found).map(([name, value]) => [name, label(`${places[name]}=${value}`, language) ?? value]));

/** « élu ou élue » is « élu », and « élue »; « chef ou cheffe de projet », either of the two. */
function genders(name: string): readonly string[] {
  const [, one, other, rest] = /^(\p{L}+) ou (\1\p{L}{1,3})((?: .*)?)$/u.exec(name) ?? [];
  return one === undefined ? [] : [`${one}${rest}`, `${other}${rest}`];
}

/** All names of a field or a value, in both languages: people type any. Short ones are `x-value-words` of the schemas. */
export function namesOf(key: string): readonly string[] {
  const said = Object.hasOwn(labels, key) ? labels[key] : undefined;
  return said === undefined ? [] : [said.fr, said.en, ...(said.words ?? []), ...genders(said.fr)];
}

/** The values of a field, or the themes, that have a label: `valuesOf('theme')`. */
export const valuesOf = remembered(
  (key): readonly string[] =>
    Object.keys(labels).flatMap((one) => (one.startsWith(`${key}=`) ? [one.slice(key.length + 1)] : [])),
  { most: 1000 },
);

/** A name as it is typed: small letters, words joined by hyphens, no unit. */
export const typable = (name: string): string =>
  name
    .replace(/\([^()]*\)/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('-');

/** A field, a value or a kind of file as it is typed: `avancement`, `en-cours`; its key when it has no label. */
export const wordOf = (key: string, language: Language): string =>
  typable(label(key, language) ?? '') || key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf('=')) + 1);

/** A place in the schemas as it is typed, part after part: `mandat.début` of `project.term.start`; a value alone. */
export function wordsOf(place: string, language: Language): string {
  if (place.includes('=')) return wordOf(place, language);
  const [kind = '', ...keys] = place.split('.');
  return keys.map((_, index) => wordOf([kind, ...keys.slice(0, index + 1)].join('.'), language)).join('.');
}

/** Values of a list as they are typed; `known` comes from a fault, which carries anything. */
export const wordsFor = (key: string, known: unknown, language: Language): readonly string[] =>
  [known].flat().map((value) => wordOf(`${key}=${value}`, language));
