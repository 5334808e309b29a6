// Votes under a budget, as pure mathematics that knows no project: rules, what each person pays, and files of Pabulib.
export {
  approving,
  type Ballot,
  type Election,
  evenly,
  type Outcome,
  peopleIn,
  supportsOf,
  votesIn,
} from './election.ts';
export { equalShares } from './equal-shares.ts';
export { toNumber } from './fraction.ts';
export { mostVotes } from './most-votes.ts';
export { type PabulibFault, type PabulibFile, parsePabulib, writePabulib } from './pabulib.ts';
export { type ElectionFault, electionOf, type VoteType } from './pabulib-election.ts';
export { phragmen } from './phragmen.ts';
