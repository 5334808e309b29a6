// Ranking as pure mathematics that knows no project, the door `jalon/ranking`; the actions of a project are ranked in `actions/`.

export type * from '../model/matrix.ts';
export { UsageError } from '../model/usage-error.ts';
export { type BallotAnswers, type BallotWeights, ballotWeights } from './ballot-weights.ts';
export { type Disagreement, disagreement, reversers } from './groups/disagreement.ts';
export { type Aggregation, collegeWeights, groupJudgements, groupWeights, type Judge } from './groups/group-weights.ts';
export { type Consensus, kemeny } from './groups/kemeny.ts';
export type { Member } from './groups/member.ts';
export type { Rankings } from './groups/rankings.ts';
export { borda, condorcet, copeland, kendallW } from './groups/votes.ts';
export { methods, prometheeRelation } from './methods/index.ts';
export { rankMatrix } from './rank-matrix.ts';
export { agreement, compareMethods, completeMethods } from './robustness/agreement.ts';
export { type Counterfactual, scoreCounterfactuals, type WeightTransfer, weightTransfer } from './robustness/counterfactuals.ts';
export { dominances } from './robustness/dominance.ts';
export type { Acceptability } from './robustness/exact-acceptability.ts';
export { leaveOneOut, type Reversal } from './robustness/leave-one-out.ts';
export { type SmaaOptions, smaa } from './robustness/smaa.ts';
export { type Valuation, valuationOf } from './robustness/valuation.ts';
export { type Invariant, type Overtaking, type WeightInterval, weightIntervals } from './robustness/weight-intervals.ts';
export type { WeightBounds, WeightSet } from './robustness/weight-set.ts';
export { type BestWorst, type BestWorstWeights, bestWorstWeights } from './weights/best-worst.ts';
export { cardWeights } from './weights/cards.ts';
export { directWeights, swingWeights } from './weights/direct.ts';
export { type Comparison, type PairWeights, pairWeights } from './weights/pairs.ts';
export { type RankOrder, rankOrderWeights } from './weights/rank-order.ts';
export { criticWeights, entropyWeights, type Unweighted } from './weights/spread.ts';
