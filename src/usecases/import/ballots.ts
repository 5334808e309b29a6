// The voting workbooks that came back → the ballots of their year.
import { revise } from '../../editing/index.ts';
import { answersRead, ballotEdits, foreignTo, isAnswersFile, type ReadBallot, readBallot } from '../../importing/index.ts';
import { type Language, type Project, type ProjectMark, type Revision, type Table, UsageError } from '../../model/index.ts';
import { ballotForm, votersOf, votingBody } from '../../project/people/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import type { Folder } from '../../reading/index.ts';
import type { ReceivedBallot, ReceivedReport } from '../../reporting/index.ts';
import { sumOf } from '../../values/index.ts';
import { label } from '../../wording/label.ts';
import { ballotWords } from '../../wording/votes/ballots.ts';
import { textIn } from '../changes/assigned.ts';
import { ballotsIn } from '../changes/given-ballot.ts';
import { differenceNamed } from '../changes/given-verdicts.ts';
import { subjectOf } from '../export/ballot-page.ts';
import { voterName } from '../export/ballots.ts';
import type { RunContext } from '../work-on.ts';
import { answersIn, blankIn } from './ballot-json.ts';

export interface FoundTable {
  /** As people would type it. */
  readonly path: string;
  readonly table: Table | null;
  /** The text of a file that begins as JSON does, or what the page of a ballot holds. */
  readonly json?: string;
  /** Why it could not be read. */
  readonly fault: UsageError | null;
}

export interface BroughtRequest {
  /** The project's own by default. */
  readonly language?: Language | undefined;
  /** The id of the body that was asked; the steering committee by default. */
  readonly body?: string | undefined;
  /** Of ballots that do not say it. */
  readonly year?: number | undefined;
  /** Ballots dated after the vote closed are taken too. */
  readonly late?: boolean | undefined;
}

interface Received extends ReadBallot {
  readonly path: string;
  readonly at: number;
}

type Fault = Pick<ReceivedBallot, 'path' | 'fault'>;

/** What tells the project of a ballot from our own. */
const marks = (from: ProjectMark | undefined, own: ProjectMark) => ({
  project: from?.title ?? '',
  siren: from?.siren ?? '',
  own: own.siren ?? '',
});

/** Files that are ballots of this project, and why the others are not. */
function receive(found: readonly FoundTable[], project: Project, request: BroughtRequest) {
  const form = ballotForm(project);
  const { people = [], bodies = [] } = project.actors;
  const known = new Set([
    ...people.map(({ id }) => id),
    ...bodies.flatMap((body) => votersOf(project, body).map(({ code }) => code)),
    ...project.ballots.map(({ ballot }) => ballot.voter),
  ]);
  const ballots: Received[] = [];
  const faults: Fault[] = [];
  const blanks: { readonly path: string; readonly voter: string }[] = [];
  const own = subjectOf(project);
  const closes = project.criteria.votesClose;
  for (const { path, table, json, fault } of found) {
    const saved = json === undefined ? null : answersIn(json);
    const blank = json === undefined ? null : blankIn(json);
    const subject = (saved ?? blank)?.subject;
    const foreign = subject ? foreignTo(subject, own) : null;
    const read = saved ? answersRead(saved, form) : table && readBallot(table, form, differenceNamed);
    const at = read?.year ?? request.year ?? null;
    if (fault) faults.push({ path, fault: { code: fault.code, values: fault.values } });
    else if (foreign) faults.push({ path, fault: { code: foreign, values: { path, ...marks(subject?.project, own.project) } } });
    else if (blank) blanks.push({ path, voter: blank.voter.code });
    else if (json !== undefined && isAnswersFile(json) && saved === null)
      faults.push({ path, fault: { code: 'ballot-damaged', values: { path } } });
    else if (read === null) faults.push({ path, fault: { code: 'not-a-ballot', values: { path } } });
    else if (!known.has(read.voter)) faults.push({ path, fault: { code: 'unknown-voter', values: { path, voter: read.voter } } });
    else if (at === null) faults.push({ path, fault: { code: 'ballot-without-year', values: { path } } });
    else if (closes !== undefined && read.date !== null && read.date > String(closes) && request.late !== true)
      faults.push({ path, fault: { code: 'ballot-late', values: { date: read.date, closes: String(closes) } } });
    else ballots.push({ ...read, path, at });
  }
  return { ballots, faults, blanks };
}

const said = ({ date, weights, verdicts = null, scores }: ReadBallot): string =>
  JSON.stringify([date, weights, verdicts, scores]);

const isOfSame = (one: Received, { voter, at }: Received): boolean => one.voter === voter && one.at === at;
const isBlank = ({ weights, verdicts = null, scores, notes }: ReadBallot): boolean =>
  weights === null &&
  verdicts === null &&
  notes.length === 0 &&
  Object.values(scores).every((own) => Object.keys(own).length === 0);

interface Sorted {
  readonly kept: readonly Received[];
  /** Beside what their voter answered in another file. */
  readonly blanks: readonly Received[];
  readonly faults: readonly Fault[];
}

/** Two files of one voter that say otherwise are both left: nobody but the voter can tell which counts. A blank one says nothing else. */
function withoutRivals(ballots: readonly Received[]): Sorted {
  const blanks = ballots.filter((one) => isBlank(one) && ballots.some((other) => isOfSame(one, other) && !isBlank(other)));
  const given = ballots.filter((one) => !blanks.includes(one));
  const same = (one: Received) => given.filter((other) => isOfSame(one, other));
  const rivals = given.filter((one) => same(one).some((other) => said(other) !== said(one)));
  return {
    kept: given.filter((one) => !rivals.includes(one) && same(one)[0] === one),
    blanks,
    faults: rivals.map((one) => {
      const others = same(one).flatMap(({ path }) => (path === one.path ? [] : [path]));
      return { path: one.path, fault: { code: 'voted-twice', values: { voter: one.voter, others: others.join(', ') } } };
    }),
  };
}

export interface BroughtBallots {
  readonly report: ReceivedReport;
  readonly revisions: readonly Revision[];
}

/** What the files say beside the project; nothing is written. */
export function broughtBallots(
  found: readonly FoundTable[],
  { project, workspace, today }: RunContext,
  request: BroughtRequest,
  folder: Folder = workspace.root,
): BroughtBallots {
  const language = request.language ?? project.language;
  const received = receive(found, project, request);
  const { kept, blanks, faults } = withoutRivals(received.ballots);
  const body = votingBody(project, request.body);
  if (body === null && request.body !== undefined) throw new UsageError('no-voting-body', { id: request.body });
  const voters = body ? votersOf(project, body) : [];
  const colleges = new Map(
    [...(project.actors.bodies ?? []), ...(body ? [body] : [])].flatMap((one) =>
      votersOf(project, one).map(({ code, college }) => [code, college] as const),
    ),
  );
  const years = [...new Set(kept.map(({ at }) => at))].sort();
  const changes = years.flatMap((year) => {
    const { path, isThere } = ballotsIn(workspace, year);
    const standing = project.ballots.filter((one) => one.year === year).map(({ ballot }) => ballot);
    const ballots = kept.filter(({ at }) => at === year).map((one) => ({ ...one, college: colleges.get(one.voter) ?? null }));
    const made = ballotEdits(path, isThere ? standing : null, ballots);
    return made.map((change) => ({ ...change, year }));
  });
  const whatOf = (voter: string, year: number) =>
    changes.find((change) => change.voter === voter && change.year === year)?.what ?? 'empty';
  const revisions = revise(
    changes.flatMap(({ edits }) => edits),
    (path) => textIn(folder, new Map(), path),
  );
  const name = namesOf(project, (key) => label(key, language));
  const asked = years.at(-1) ?? request.year ?? Number(today.slice(0, 4));
  const answered = new Set([
    ...project.ballots.flatMap(({ year, ballot }) => (year === asked ? [ballot.voter] : [])),
    ...kept.flatMap(({ voter, at }) => (at === asked && whatOf(voter, at) !== 'empty' ? [voter] : [])),
  ]);
  const report: ReceivedReport = {
    year: asked,
    files: [
      ...kept.map(({ path, voter, at, weights, scores, notes }) => ({
        path,
        voter,
        // Answers that could not be taken are not the same as none.
        what: whatOf(voter, at) === 'empty' && notes.some(({ refused }) => refused) ? ('unread' as const) : whatOf(voter, at),
        hasWeights: weights !== null,
        scores: sumOf(Object.values(scores), (own) => Object.keys(own).length),
        notes,
      })),
      ...[...received.blanks, ...blanks].map(({ path, voter }) => ({ path, voter, what: 'empty' as const })),
      ...[...received.faults, ...faults].map((one) => ({ ...one, what: 'refused' as const })),
    ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    voters: voters.map((voter) => ({
      code: voter.code,
      name: voterName(voter, name, ballotWords[language]),
      hasVoted: answered.has(voter.code),
    })),
    typed: ballotForm(project).typed,
    renamed: [...new Map(kept.flatMap(({ renamed }) => (renamed ? [...renamed.actions, ...renamed.criteria] : [])))].map(
      ([from, to]) => ({ from, to }),
    ),
  };
  return { report, revisions };
}
