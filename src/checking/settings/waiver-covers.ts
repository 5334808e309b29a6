// Whether a waiver speaks of a problem.

import type { Problem, Waiver } from '../../model/index.ts';
import { canonicalId } from '../../values/index.ts';
import type { Placed } from './placed.ts';

/** One key, or several joined by dots, one after the other on the way down. */
const hasKeys = (keys: readonly string[], wanted: string): boolean => `.${keys.join('.')}.`.includes(`.${wanted}.`);

/** Its place is an id, a file, a folder that ends with a slash, or `path:key`; without one it speaks of the whole project. */
export function waiverCovers({ rule, place }: Waiver, { code, at }: Problem, placed: Placed | null): boolean {
  if (rule !== code) return false;
  if (place === undefined || place === at.path) return true;
  if (place.endsWith('/')) return at.path.startsWith(place);
  const colon = place.indexOf(':');
  if (colon !== -1) return place.slice(0, colon) === at.path && hasKeys(placed?.keys ?? [], place.slice(colon + 1).trim());
  return (placed?.ids ?? []).some((id) => canonicalId(id) === canonicalId(place));
}
