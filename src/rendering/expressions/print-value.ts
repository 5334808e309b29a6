/** Writes a bare value: a text as it is, a number with its decimal mark, yes or no, nothing for what is absent. */
import type { Language } from '../../model/index.ts';
import { isMade, plainOfMade } from './made.ts';

const YES_NO = { fr: ['oui', 'non'], en: ['yes', 'no'] } as const;

/** Thousands are not separated, since a bare number may be a year; `{{number …}}` does that. */
export function printValue(value: unknown, language: Language): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return language === 'fr' ? String(value).replace('.', ',') : String(value);
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1];
  if (isMade(value)) return plainOfMade(value);
  // The static check refuses these; a blank in their stead would be a lie.
  throw new TypeError(`A structure cannot be printed: ${JSON.stringify(value)}`);
}
