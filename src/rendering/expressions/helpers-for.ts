/** The helpers of the templates, for a language. */
import type { Language } from '../../wording/formats.ts';
import type { Wording } from '../../wording/gendered.ts';
import { AMOUNTS } from './functions/amounts.ts';
import { CHARTS } from './functions/charts.ts';
import { CONDITIONS } from './functions/conditions.ts';
import { DATES } from './functions/dates.ts';
import { DOCUMENTS } from './functions/documents.ts';
import { LISTS } from './functions/lists.ts';
import { PARTS } from './functions/parts.ts';
import { labelIn, WORDS } from './functions/words.ts';
import type { HelperSet, Words } from './helper-set.ts';

/** Every helper, in the order in which they are explained. */
export const HELPERS = [...AMOUNTS, ...DATES, ...LISTS, ...PARTS, ...WORDS, ...DOCUMENTS, ...CHARTS, ...CONDITIONS];

export function helpersFor(language: Language, words?: Words, wording?: Wording): HelperSet {
  const helpers = [...HELPERS, labelIn(wording)];
  return { language, helpers: Object.fromEntries(helpers.map((helper) => [helper.name, helper])), words };
}
