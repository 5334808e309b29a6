// Votes under a budget, as pure mathematics that knows no project: rules, what each person pays, and files of Pabulib.
export {
  approving,
  type Ballot,
  type Election,
  evenly,
  type Kept,
  type Outcome,
  type Payment,
  peopleIn,
  supportsOf,
  votesIn,
} from './election.ts';
export { equalShares } from './equal-shares.ts';
export { toNumber } from './fraction.ts';
export { mostVotes } from './most-votes.ts';
export { metaOf, type PabulibFault, type PabulibFile, parsePabulib, writePabulib } from './pabulib.ts';
export { type ElectionFault, electionOf, hundredths, type ReadElection, type VoteType } from './pabulib-election.ts';
export { phragmen } from './phragmen.ts';
