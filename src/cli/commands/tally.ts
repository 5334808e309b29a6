// jalon tally: what residents chose under their envelope, who paid for what, and what other rules would keep.
import type { Outcome, Project, ToldVote, World } from '../../model/index.ts';
import { reportsOf, residentsVoteReport } from '../../reporting/index.ts';
import { voteNamed } from '../../usecases/votes/bring-votes.ts';
import { toldVote } from '../../usecases/votes/told-votes.ts';
import { eachProject, exitCodeOf, ofThoseMeant } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { tellErrors } from './told-problems.ts';

export interface TallyOptions extends CommonOptions {
  readonly vote?: string;
}

export const tally = (paths: readonly string[], options: TallyOptions, world: World): Promise<number> =>
  ofThoseMeant(paths, options, world, (projects) => tallies(projects, options, world));

async function tallies(paths: readonly string[], options: TallyOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const outcomes: Outcome<{ readonly project: Project; readonly votes: readonly ToldVote[] }>[] = [];
  for await (const outcome of eachProject(paths, options, world, ({ project }) => ({
    project,
    votes: (options.vote === undefined ? project.votes : [voteNamed(project, options.vote)]).map((vote) =>
      toldVote(project, vote),
    ),
  })))
    outcomes.push(outcome);
  if (options.json)
    printJson(
      world,
      'tallies',
      outcomes.map(({ root, result }) => ({ root, votes: result?.votes ?? null })),
    );
  else world.out(reportsOf(outcomes, world, (one) => residentsVoteReport(one, { ...world, language })));
  tellErrors(outcomes, language, world);
  return exitCodeOf(outcomes);
}
