/** The functions that every template may call, whatever its data. */
import type { Language } from '../../../model/index.ts';
import type { Helper, HelperSet, Words } from '../helper-set.ts';
import { AMOUNTS } from './amounts.ts';
import { CELLS } from './cells.ts';
import { CHARTS } from './charts.ts';
import { CONDITIONS } from './conditions.ts';
import { DATES } from './dates.ts';
import { DOCUMENTS } from './documents.ts';
import { LISTS } from './lists.ts';
import { PARTS } from './parts.ts';
import { WORDS } from './words.ts';

/** In the order in which they are explained. */
export const FUNCTIONS: readonly Helper[] = [
  ...AMOUNTS,
  ...DATES,
  ...LISTS,
  ...PARTS,
  ...WORDS,
  ...DOCUMENTS,
  ...CHARTS,
  ...CELLS,
  ...CONDITIONS,
];

export const helperSet = (language: Language, helpers: readonly Helper[], words?: Words): HelperSet => ({
  language,
  helpers: Object.fromEntries(helpers.map((helper) => [helper.name, helper])),
  words,
});
