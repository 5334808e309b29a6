// Weights of one person, by what was asked; and by how values spread.
export { type BestWorst, type BestWorstWeights, bestWorstWeights } from './best-worst.ts';
export { cardAmounts, cardWeights } from './cards.ts';
export { directWeights, swingWeights } from './direct.ts';
export { type Comparison, judged, type PairWeights, pairWeights, weighPairs } from './pairs.ts';
export { type RankOrder, rankOrderWeights } from './rank-order.ts';
export { sharesOf } from './shares.ts';
export { criticWeights, entropyWeights, type Unweighted } from './spread.ts';
export type { Square } from './square.ts';
