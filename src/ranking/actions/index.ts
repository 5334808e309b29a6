// From a project to its actions in order of merit.
export { groundsOf } from './grounds.ts';
export { comparedPair, preferencesOf } from './preferences.ts';
export { rank } from './rank.ts';
export { reasons } from './reasons.ts';
export type { AskedWeights } from './replaying.ts';
export { sideBySide } from './side-by-side.ts';
export {
  firmnessOf,
  type StabilityOptions,
  weightCorners,
  weightDraws,
  winningShare,
  withExactRanks,
  withStability,
} from './stability.ts';
export { pairHold, voteChecks } from './vote-checks.ts';
export { votesOf } from './votes.ts';
export { rankingLimits } from './weight-limits.ts';
export { whatIf } from './what-if.ts';
