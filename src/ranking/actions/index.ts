// From a project to its actions in order of merit.
export { groundsOf } from './grounds.ts';
export {
  type Clashing,
  type Difference,
  differences,
  isOfSame,
  judgedLevels,
  judgedScale,
  notCompared,
  possibleDifferences,
  type Verdict,
} from './judged-scale.ts';
export { comparedPair, preferencesOf } from './preferences.ts';
export { rank } from './rank.ts';
export { reasons } from './reasons.ts';
export type { AskedWeights } from './replaying.ts';
export { valueOn } from './scaling.ts';
export { sideBySide } from './side-by-side.ts';
export { isLearnt, sortedActions, sortedAgain } from './sorted-actions.ts';
export {
  firmnessOf,
  type StabilityOptions,
  weightCorners,
  weightDraws,
  winningShare,
  withExactRanks,
  withStability,
} from './stability.ts';
export {
  askedLevels,
  fixedTradeOffs,
  type NextTradeOff,
  nextTradeOff,
  type SaidTradeOff,
  type Settling,
  settlingOf,
  whole,
} from './to-settle.ts';
export { pairHold, voteChecks } from './vote-checks.ts';
export { votesOf } from './votes.ts';
export { rankingLimits } from './weight-limits.ts';
export { countedAmong, valuesOn, weigh, weighedBallots } from './weighting.ts';
export { whatIf } from './what-if.ts';
