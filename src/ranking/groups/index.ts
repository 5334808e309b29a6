// Several people together: their weights, and their rankings.
export { type Disagreement, disagreement, reversers } from './disagreement.ts';
export { collegeWeights, groupWeights, type Together, together } from './group-weights.ts';
export { groupJudgements, type Judge, judgedTogether } from './judgements.ts';
export { type Consensus, kemeny } from './kemeny.ts';
export type { Member } from './member.ts';
export type { Rankings } from './rankings.ts';
export { borda, condorcet, copeland, kendallW } from './votes.ts';
