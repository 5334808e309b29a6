// jalon tally: what residents chose under their envelope, who paid for what, and what other rules would keep.
import type { World } from '../../model/index.ts';
import { residentsVoteReport } from '../../reporting/index.ts';
import { voteNamed } from '../../usecases/votes/bring-votes.ts';
import { toldVote } from '../../usecases/votes/told-votes.ts';
import { ofThoseMeant } from './each-project.ts';
import type { CommonOptions } from './options.ts';
import { tellEach } from './tell-each.ts';

export interface TallyOptions extends CommonOptions {
  readonly vote?: string;
}

export const tally = (paths: readonly string[], options: TallyOptions, world: World): Promise<number> =>
  ofThoseMeant(paths, options, world, (projects) =>
    tellEach(projects, options, world, {
      work: ({ project }) => {
        const votes = options.vote === undefined ? project.votes : [voteNamed(project, options.vote)];
        return { project, votes: votes.map((vote) => toldVote(project, vote)) };
      },
      kind: 'tallies',
      json: (told) => ({ votes: told?.votes ?? null }),
      say: residentsVoteReport,
    }),
  );
