// A value from a file, as a sentence quotes it.
import { quotedEn, quotedFr } from '../rule.ts';

export const shownFr = (value: string | number | boolean): string =>
  value === 'array' ? 'une liste' : value === 'object' ? 'des clés et des valeurs' : quotedFr(String(value).slice(0, 60));
export const shownEn = (value: string | number | boolean): string =>
  value === 'array' ? 'a list' : value === 'object' ? 'keys and values' : quotedEn(String(value).slice(0, 60));

/** A fault about the value of a key. */
export type Valued = { key: string; value: string | number | boolean };
