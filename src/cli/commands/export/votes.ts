// jalon export votes: the ballots of a vote of residents, for Pabulib and the tools that read its files.
import type { World } from '../../../model/index.ts';
import { exportedVotesReport } from '../../../reporting/index.ts';
import { type VotesRequest, votesFile } from '../../../usecases/export/votes.ts';
import { type ExportOptions, writeExport } from './write-export.ts';

export type ExportVotesOptions = ExportOptions & VotesRequest;

export const exportVotes = (options: ExportVotesOptions, world: World): Promise<number> =>
  writeExport({ options, world, folder: 'build/votes', isOne: true, say: exportedVotesReport }, (context) =>
    votesFile(context, options),
  );
