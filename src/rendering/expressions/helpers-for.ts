/** The helpers of the templates, for a language. */
import type { Language } from '../../wording/formats.ts';
import type { HelperSet } from './helper-set.ts';
import { AMOUNTS } from './helpers/amounts.ts';
import { CONDITIONS } from './helpers/conditions.ts';
import { DATES } from './helpers/dates.ts';
import { LISTS } from './helpers/lists.ts';
import { WORDS } from './helpers/words.ts';

/** Every helper, in the order in which they are explained. */
export const HELPERS = [...AMOUNTS, ...DATES, ...LISTS, ...WORDS, ...CONDITIONS];

export function helpersFor(language: Language): HelperSet {
  return { language, helpers: Object.fromEntries(HELPERS.map((helper) => [helper.name, helper])) };
}
