// What the methods of ranking are called.
import { methods } from '../ranking/index.ts';

/** Each as its method names itself. */
export const methodLabels = {
  'weighted-sum': methods['weighted-sum'].label,
  'weighted-product': methods['weighted-product'].label,
  topsis: methods.topsis.label,
  vikor: methods.vikor.label,
  'promethee-i': methods['promethee-i'].label,
  'promethee-ii': methods['promethee-ii'].label,
  'electre-iii': methods['electre-iii'].label,
};
