// The ballot that somebody gave, from the words that say it to the file of ballots of its year.

import { type WeightWay, weightWays } from '../../asking/index.ts';
import { revise } from '../../editing/index.ts';
import { ballotEdits } from '../../importing/index.ts';
import { type Language, type Project, UsageError, type Workspace } from '../../model/index.ts';
import { votersOf } from '../../project/people/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { valuesOn } from '../../ranking/actions/index.ts';
import { type BallotAnswers, ballotWeights } from '../../ranking/index.ts';
import { readWorkspace } from '../../reading/index.ts';
import { isSameId, theOne, unknownName } from '../../values/index.ts';
import { namesOfItem } from '../../vocabulary/index.ts';
import { label, namesOf as labelsOf } from '../../wording/label.ts';
import { wayNames } from '../../wording/votes/ballots.ts';
import { votingProject } from '../refuse-faulty.ts';
import { textIn } from './assigned.ts';
import { type College, colleges, mayVote } from './college-of.ts';
import type { TypedAnswers } from './typed-answers.ts';

export interface GivenBallot extends TypedAnswers {
  readonly voter: string;
  readonly college: College | null;
}

export function wayNamed(typed: string | undefined): WeightWay | undefined {
  if (typed === undefined) return undefined;
  const found = theOne(
    typed,
    weightWays.map((way) => ({ item: way, names: [way, ...wayNames[way]] })),
  );
  if (found) return found;
  throw new UsageError('not-understood', { name: '--by', typed, wanted: 'value', values: weightWays });
}

export function collegeNamed(typed: string | undefined): College | undefined {
  if (typed === undefined) return undefined;
  const found = theOne(
    typed,
    colleges.map((one) => ({ item: one, names: [one, ...labelsOf(`ballots.ballots.college=${one}`)] })),
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

/** As it stands where the project already knows it: `PE-1` is `PE-01`, and so is the function of that person. */
export function voterNamed(typed: string, project: Project): string {
  const codes = [
    ...(project.actors.bodies ?? []).flatMap((body) => votersOf(project, body).map(({ code }) => code)),
    ...(project.actors.people ?? []).map(({ id }) => id),
    ...project.ballots.map(({ ballot }) => ballot.voter),
  ];
  const people = (project.actors.people ?? []).map((one) => ({ item: one.id, names: namesOfItem(one) }));
  const found = codes.find((code) => isSameId(code, typed)) ?? theOne(typed, people) ?? typed;
  if (mayVote(found, project)) return found;
  throw unknownName('unknown-id', typed, codes, { id: typed });
}

export function ballotRevisions(
  root: string,
  { project, year, path, isThere }: BallotsOfYear,
  given: GivenBallot & { readonly date: string; readonly influence?: number },
) {
  const standing = project.ballots.filter((one) => one.year === year).map(({ ballot }) => ballot);
  const ballot = { ...given, year, empty: {}, notes: [] };
  const made = ballotEdits(path, isThere ? standing : null, [ballot]);
  return revise(
    made.flatMap(({ edits }) => edits),
    (of) => textIn(root, new Map(), of),
  );
}

/** What the weights come to, for people and for JSON. */
export function ballotData(project: Project, given: GivenBallot, weights: BallotAnswers, language: Language) {
  const criteria = (project.criteria.criteria ?? []).map(({ id, title }) => ({ id, title }));
  const found = ballotWeights(
    criteria.map(({ id }) => id),
    weights,
    valuesOn(project)(),
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

/** Where the ballots of a year stand, and whether the file holds a list. */
interface BallotsFile {
  readonly path: string;
  readonly isThere: boolean;
}

export interface BallotsOfYear extends BallotsFile {
  readonly project: Project;
  readonly year: number;
}

export function ballotsIn({ files }: Workspace, year: number): BallotsFile {
  const file = files.find(({ kind, path }) => kind === 'ballots' && path.replace(/\.ya?ml$/, '').endsWith(String(year)));
  const list: { readonly ballots?: unknown } = Object(file?.data);
  return { path: file?.path ?? `ballots/${year}.yaml`, isThere: Array.isArray(list.ballots) };
}

/** The project as it stands, and its file of ballots of a year. @throws FaultyFiles as `votingProject` does */
export function ballotsOfYear(root: string, year: number, today: string) {
  const workspace = readWorkspace(root);
  return { project: votingProject(workspace, today), year, ...ballotsIn(workspace, year) };
}
