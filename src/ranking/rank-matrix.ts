// From a plain matrix to its ranking, by any of the methods.
import type {
  CompleteRanking,
  CredibilityRanking,
  DecisionMatrix,
  MatrixMethod,
  MatrixOptions,
  OutrankingRanking,
  PartialRanking,
  RankedMatrix,
  VikorRanking,
} from '../model/index.ts';
import { compareAll, outrank, proposeCompromise, relate } from './matrix/outranking.ts';
import { type RankingRequest, requestOf } from './matrix/request.ts';
import { multiplied, summed, towardsIdeal } from './matrix/valuing.ts';
import { methods } from './methods/index.ts';
import { normalisers } from './normalising.ts';
import { refuse } from './refuse.ts';

const made: Readonly<Record<MatrixMethod, (request: RankingRequest) => RankedMatrix>> = {
  'weighted-sum': summed,
  'weighted-product': multiplied,
  topsis: towardsIdeal,
  vikor: proposeCompromise,
  'promethee-i': relate,
  'promethee-ii': outrank,
  'electre-iii': compareAll,
};

type Complete = CompleteRanking['method'];
type With<M extends MatrixMethod> = MatrixOptions & { readonly method: M };

/**
 * Ranks the rows of a matrix. Weights count by their proportions. A missing value (null) is supposed at mid-scale unless `missing` says
 * otherwise, and always noticed. An alternative under a veto is ranked after the others. Nothing given is changed.
 *
 * Throws a `UsageError` whose code and values name the criterion when the matrix cannot be ranked as asked: a value or a weight that is
 * not finite, no weight, a scale or a threshold that the method needs and does not find, values that the normalisation does not allow.
 *
 * Sources: each method names its own; conventions for ties and degenerate columns are those of docs/en/ranking.md.
 */
export function rankMatrix(matrix: DecisionMatrix, options: With<'vikor'>): VikorRanking;
export function rankMatrix(matrix: DecisionMatrix, options: With<'promethee-i'>): PartialRanking;
export function rankMatrix(matrix: DecisionMatrix, options: With<'promethee-ii'>): OutrankingRanking;
export function rankMatrix(matrix: DecisionMatrix, options: With<'electre-iii'>): CredibilityRanking;
export function rankMatrix(matrix: DecisionMatrix, options?: MatrixOptions & { readonly method?: Complete }): CompleteRanking;
export function rankMatrix(matrix: DecisionMatrix, options: MatrixOptions): RankedMatrix;
export function rankMatrix(matrix: DecisionMatrix, options: MatrixOptions = {}): RankedMatrix {
  const { method = 'weighted-sum', normalisation = method === 'topsis' ? 'vector' : 'fixed', strategy = 0.5 } = options;
  const { missing = 'midpoint' } = options;
  if (!Object.hasOwn(methods, method)) refuse('matrix/unknown-method', { value: String(method), known: Object.keys(methods) });
  if (!Object.hasOwn(normalisers, normalisation))
    refuse('matrix/unknown-normalisation', { value: String(normalisation), known: Object.keys(normalisers) });
  if (!(strategy >= 0 && strategy <= 1)) refuse('matrix/strategy-outside', { value: String(strategy) });
  return made[method](requestOf(matrix, { method, normalisation, missing, strategy }));
}
