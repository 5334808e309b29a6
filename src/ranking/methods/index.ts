// The methods of ranking, by their name; criteria.yaml names its own among them.
import { electreIII } from './electre-iii.ts';
import { prometheeI, prometheeII } from './promethee.ts';
import { topsis } from './topsis.ts';
import { vikor } from './vikor.ts';
import { weightedProduct } from './weighted-product.ts';
import { weightedSum } from './weighted-sum.ts';

export { prometheeRelation } from './promethee.ts';
export { accept } from './vikor.ts';
export const methods = {
  'weighted-sum': weightedSum,
  'weighted-product': weightedProduct,
  topsis,
  vikor,
  'promethee-i': prometheeI,
  'promethee-ii': prometheeII,
  'electre-iii': electreIII,
} as const;
