// The label of a field (`action.status`) or of a value (`action.status=planned`), as the schemas give it.
import type { Language } from '../model/index.ts';
import { labels } from './generated/labels.ts';

/** Undefined when no schema has that field or value. */
export function label(key: string, language: Language): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key]?.[language] : undefined;
}
