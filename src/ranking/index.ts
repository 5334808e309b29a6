// From a project to its actions in order of merit, and from a plain matrix to a ranking by any published method.

export { type BallotAnswers, type BallotWeights, ballotWeights } from './ballot-weights.ts';
export { groundsOf } from './grounds.ts';
export {
  borda,
  type Consensus,
  collegeWeights,
  condorcet,
  copeland,
  type Disagreement,
  disagreement,
  groupJudgements,
  groupWeights,
  type Judge,
  kemeny,
  kendallW,
  type Member,
  type Rankings,
  reversers,
  type Together,
} from './groups/index.ts';
export { methods, prometheeRelation } from './methods/index.ts';
export { rank } from './rank.ts';
export { rankMatrix } from './rank-matrix.ts';
export { reasons } from './reasons.ts';
export type { AskedWeights } from './replaying.ts';
export {
  type Acceptability,
  agreement,
  type Counterfactual,
  compareMethods,
  completeMethods,
  dominances,
  type Kept,
  leaveOneOut,
  type Passing,
  type Reversal,
  type SmaaOptions,
  scoreCounterfactuals,
  smaa,
  type Valuation,
  valuationOf,
  type WeightBounds,
  type WeightInterval,
  type WeightSet,
  type WeightTransfer,
  weightIntervals,
  weightTransfer,
} from './robustness/index.ts';
export { sideBySide } from './side-by-side.ts';
export { firmnessOf, type StabilityOptions, winningShare, withStability } from './stability.ts';
export { pairHold, voteChecks } from './vote-checks.ts';
export { votesOf } from './votes.ts';
export { weightDraws } from './weight-draws.ts';
export { rankingLimits } from './weight-limits.ts';
export {
  type BestWorst,
  type BestWorstWeights,
  bestWorstWeights,
  type Comparison,
  cardWeights,
  criticWeights,
  directWeights,
  entropyWeights,
  type PairWeights,
  pairWeights,
  type RankOrder,
  rankOrderWeights,
  swingWeights,
  type Unweighted,
} from './weights/index.ts';
export { whatIf } from './what-if.ts';
