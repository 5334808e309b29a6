// jalon add ballot: one person's weights, and scores if they want, asked at the terminal or typed, into the ballots of the year.
import { askAboutBallot, unlessGivenUp } from '../../asking/index.ts';
import { UsageError, type World } from '../../model/index.ts';
import { ballotForm } from '../../project/people/index.ts';
import { ballotLine } from '../../reporting/index.ts';
import { askedBallot } from '../../usecases/changes/asked-ballot.ts';
import { collegeOf } from '../../usecases/changes/college-of.ts';
import {
  type BallotsOfYear,
  ballotData,
  ballotRevisions,
  ballotsOfYear,
  collegeNamed,
  voterNamed,
  wayNamed,
} from '../../usecases/changes/given-ballot.ts';
import { typedAnswers } from '../../usecases/changes/typed-answers.ts';
import { locked } from '../../writing/index.ts';
import { atTerminal } from '../at-terminal.ts';
import { type ChangeOptions, makeChange } from './change.ts';

export interface BallotOptions extends ChangeOptions {
  /** The way in which weights are said; points by default. */
  readonly by?: string;
  readonly college?: string;
  /** 1 unless said. */
  readonly influence?: number;
  /** The year of the vote; that of today by default. */
  readonly year?: number;
}

/** What was typed; what was not is asked at a terminal, else refused. Null when somebody gave up. */
async function answers(words: readonly string[], { project, path, year }: BallotsOfYear, options: BallotOptions, world: World) {
  const language = options.lang ?? world.language;
  const form = ballotForm(project);
  const [first, ...rest] = words;
  const voter = first === undefined || first.includes('=') ? undefined : voterNamed(first, project);
  const way = wayNamed(options.by);
  const college = collegeNamed(options.college);
  if (voter !== undefined && rest.length > 0) {
    const all = {
      criteria: form.criteria.map(({ id }) => id),
      titles: Object.fromEntries(form.criteria.map(({ id, title }) => [id, title])),
      actions: form.actions.map(({ id }) => id),
    };
    return { voter, college: college ?? collegeOf(voter, project), ...typedAnswers(way ?? 'points', rest, all) };
  }
  if (!world.interactive || options.json || (first !== undefined && voter === undefined))
    throw new UsageError('ballot-missing', {});
  const asked = askedBallot(project, { voter, way, college, path, year, language });
  const given = await askAboutBallot(atTerminal(world, language), asked);
  return given && { ...given, college: given.college ?? college ?? collegeOf(given.voter, project) };
}

/** `words` are the voter, then the answers. 0 when it is done, 1 when it would bring an error, 130 when somebody gave up. */
export async function addBallot(
  root: string,
  words: readonly string[],
  options: BallotOptions,
  world: World,
): Promise<0 | 1 | 130> {
  const { lang: language = world.language, today = world.today, influence } = options;
  const year = options.year ?? Number(today.slice(0, 4));
  const { project, ...ballots } = ballotsOfYear(root, year, today);
  if ((project.criteria.criteria ?? []).length === 0) throw new UsageError('nothing-to-vote', {});
  return unlessGivenUp(async () => {
    const given = await answers(words, { project, ...ballots }, options, world);
    if (given === null) return 130;
    const ballotReport = ballotData(project, given, given.weights ?? {}, language);
    if (!options.json && given.weights) world.err(ballotLine(project, ballotReport, { language, colour: world.colour }));
    // Somebody else may have voted while questions were asked.
    return locked(root, () => {
      const now = ballotsOfYear(root, year, today);
      const ballot = { ...given, date: today, ...(influence !== undefined && { influence }) };
      const revisions = ballotRevisions(root, now, ballot);
      return makeChange(root, revisions, options, world, { details: { ballot: ballotReport } });
    });
  });
}
