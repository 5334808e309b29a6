// The label of a field (`action.status`), of a value (`action.status=planned`) as the schemas give it, or of a theme (`theme=data`).
import type { Language } from '../model/index.ts';
import { labels } from './generated/labels.ts';

/** Undefined when there is no such field, value or theme. */
export function label(key: string, language: Language): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key]?.[language] : undefined;
}

/** The label of what the schemas name, for the tables of words: they say it nowhere else. */
export function labelOf(key: string, language: Language): string {
  const found = label(key, language);
  if (found === undefined) throw new Error(`the schemas name no ${key}`);
  return found;
}

/** Both names of a field or a value: people type either. */
export const namesOf = (key: string): readonly string[] => (Object.hasOwn(labels, key) ? Object.values(labels[key] ?? {}) : []);

/** The values of a field, or the themes, that have a label: `valuesOf('theme')`. */
export const valuesOf = (key: string): readonly string[] =>
  Object.keys(labels).flatMap((one) => (one.startsWith(`${key}=`) ? [one.slice(key.length + 1)] : []));
