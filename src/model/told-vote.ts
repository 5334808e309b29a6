// What a vote of residents came to, as reports and documents tell it.
import type { ResidentsVote, ResidentsVoteResults } from './files.ts';

export type VoteOutcome = ResidentsVoteResults['outcomes'][number];

export interface ToldVote {
  readonly vote: ResidentsVote;
  /** The rule that decides, with its settings as they are when nothing is written. */
  readonly settings: Pick<VoteOutcome, 'rule' | 'utility' | 'completion'>;
  /** In euros. */
  readonly budget: number | null;
  readonly results: ResidentsVoteResults | null;
  /** Votes that were counted by hand. */
  readonly byHand: number;
  readonly choices: readonly {
    readonly action: string;
    /** In euros. */
    readonly cost: number | null;
    readonly votes: number;
    /** Null when votes were counted by hand alone. */
    readonly supporters: number | null;
  }[];
  readonly outcomes: readonly VoteOutcome[];
  /** Of the rule that decides; undefined when it was not counted. */
  readonly decided: VoteOutcome | undefined;
  /** The budget, the actions or a cost are no longer what they were when the ballots were counted. */
  readonly isStale: boolean;
}
