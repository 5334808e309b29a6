// jalon add ballot: one person's weights, and scores if they want, asked at the terminal or typed, into the ballots of the year.
import { askAboutBallot, terminalPrompter, unlessGivenUp, type WeightWay, weightWays } from '../../asking/index.ts';
import { check } from '../../checking/index.ts';
import { revise } from '../../editing/index.ts';
import { ballotEdits } from '../../importing/index.ts';
import { type Language, type Project, UsageError, type World } from '../../model/index.ts';
import { ballotForm, votersOf } from '../../project/people/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { type BallotAnswers, ballotWeights } from '../../ranking/index.ts';
import { readWorkspace } from '../../reading/index.ts';
import { ballotLine } from '../../reporting/index.ts';
import { askedBallot } from '../../usecases/changes/asked-ballot.ts';
import { textIn } from '../../usecases/changes/assigned.ts';
import { type College, collegeOf, colleges, mayVote } from '../../usecases/changes/college-of.ts';
import { type TypedAnswers, typedAnswers } from '../../usecases/changes/typed-answers.ts';
import { canonicalId, folded, nearest } from '../../values/index.ts';
import { wayNames } from '../../wording/ballots.ts';
import { label, namesOf as labelsOf } from '../../wording/label.ts';
import { locked } from '../../writing/index.ts';
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

interface Given extends TypedAnswers {
  readonly voter: string;
  readonly college: College | null;
}

function wayNamed(typed: string | undefined): WeightWay | undefined {
  if (typed === undefined) return undefined;
  const found = weightWays.find((way) => [way, ...wayNames[way]].some((name) => folded(name) === folded(typed)));
  if (found) return found;
  throw new UsageError('not-understood', { name: '--by', typed, wanted: 'value', values: weightWays });
}

function collegeNamed(typed: string | undefined): College | undefined {
  if (typed === undefined) return undefined;
  const found = colleges.find((one) =>
    [one, ...labelsOf(`ballots.ballots.college=${one}`)].some((name) => folded(name) === folded(typed)),
  );
  if (found) return found;
  throw new UsageError('not-understood', {
    name: '--college',
    typed,
    wanted: 'value',
    values: colleges,
    place: 'ballots.ballots.college',
  });
}

/** As it stands where the project already knows it: `PE-1` is `PE-01`. */
function voterNamed(typed: string, project: Project): string {
  const codes = [
    ...(project.actors.bodies ?? []).flatMap((body) => votersOf(project, body).map(({ code }) => code)),
    ...(project.actors.people ?? []).map(({ id }) => id),
    ...project.ballots.map(({ ballot }) => ballot.voter),
  ];
  const found = codes.find((code) => canonicalId(code) === canonicalId(typed.toUpperCase()) || code === typed) ?? typed;
  if (mayVote(found, project)) return found;
  throw new UsageError('unknown-id', { id: typed, nearest: nearest(typed.toUpperCase(), codes) ?? '' });
}

/** What was typed; what was not is asked at a terminal, else refused. Null when somebody gave up. */
async function answers(
  words: readonly string[],
  options: BallotOptions,
  project: Project,
  path: string,
  year: number,
  world: World,
) {
  const language = options.lang ?? world.language;
  const form = ballotForm(project);
  const [first, ...rest] = words;
  const voter = first === undefined || first.includes('=') ? undefined : voterNamed(first, project);
  const way = wayNamed(options.by);
  const college = collegeNamed(options.college);
  if (voter !== undefined && rest.length > 0) {
    const all = { criteria: form.criteria.map(({ id }) => id), actions: form.actions.map(({ id }) => id) };
    return { voter, college: college ?? collegeOf(voter, project), ...typedAnswers(way ?? 'points', rest, all) };
  }
  if (!world.interactive || options.json || (first !== undefined && voter === undefined))
    throw new UsageError('ballot-missing', {});
  const asked = askedBallot(project, { voter, way, college, path, year, language });
  const given = await askAboutBallot(terminalPrompter(language), asked);
  return given && { ...given, college: given.college ?? college ?? collegeOf(given.voter, project) };
}

function editsFor(
  root: string,
  project: Project,
  given: Given & { readonly influence?: number },
  year: number,
  date: string,
  path: string,
  isThere: boolean,
) {
  const standing = project.ballots.filter((one) => one.year === year).map(({ ballot }) => ballot);
  const ballot = { ...given, year, date, empty: {}, notes: [] };
  const made = ballotEdits(path, isThere ? standing : null, [ballot]);
  return revise(
    made.flatMap(({ edits }) => edits),
    (of) => textIn(root, new Map(), of),
  );
}

/** What the weights come to, for people and for JSON. */
function toldOf(project: Project, given: Given, weights: BallotAnswers, language: Language) {
  const criteria = (project.criteria.criteria ?? []).map(({ id, title }) => ({ id, title }));
  const found = ballotWeights(
    criteria.map(({ id }) => id),
    weights,
  );
  const shares = found.weights && Object.fromEntries(criteria.map(({ id }, j) => [id, found.weights?.[j] ?? 0]));
  const name = namesOf(project, (key) => label(key, language))('person', given.voter).name;
  const isCounted = project.criteria.weightsFrom === 'ballots';
  return {
    voter: given.voter,
    name,
    weights: shares,
    consistency: found.consistency,
    revisit: found.revisit,
    isByPairs: weights.pairs !== undefined,
    isCounted,
  };
}

/** The project as it stands, and its file of ballots of a year. */
function readBallots(root: string, year: number, today: string) {
  const workspace = readWorkspace(root);
  const { project } = check(workspace, { today });
  const file = workspace.files.find(
    ({ kind, path }) => kind === 'ballots' && path.replace(/\.ya?ml$/, '').endsWith(String(year)),
  );
  const list: { readonly ballots?: unknown } = Object(file?.data);
  return { project, path: file?.path ?? `ballots/${year}.yaml`, isThere: Array.isArray(list.ballots) };
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
  const { project, path } = readBallots(root, year, today);
  if (project === null || project.incomplete.some((kind) => ['ballots', 'criteria', 'action', 'actors'].includes(kind)))
    throw new UsageError('project-not-ready', { path: options.project ?? '.' });
  if ((project.criteria.criteria ?? []).length === 0) throw new UsageError('nothing-to-vote', {});
  return unlessGivenUp(async () => {
    const given = await answers(words, options, project, path, year, world);
    if (given === null) return 130;
    const told = toldOf(project, given, given.weights ?? {}, language);
    if (!options.json && given.weights) world.err(ballotLine(project, told, { language, colour: world.colour }));
    // Somebody else may have voted while questions were asked.
    return locked(root, () => {
      const now = readBallots(root, year, today);
      const ballot = { ...given, ...(influence !== undefined && { influence }) };
      const revisions = editsFor(root, now.project ?? project, ballot, year, today, now.path, now.isThere);
      return makeChange(root, revisions, options, world, { told: { ballot: told } });
    });
  });
}
