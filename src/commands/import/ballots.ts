// jalon import ballots: the voting workbooks that came back, into the ballots of their year.
import { type Checked, check } from '../../checking/index.ts';
import { revise } from '../../editing/index.ts';
import { ballotEdits, type ReadBallot, readBallot } from '../../importing/index.ts';
import { type Project, type Revision, UsageError, type Workspace, type World } from '../../model/index.ts';
import { ballotForm, votersOf, votingBody } from '../../project/people/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { readWorkspace } from '../../reading/index.ts';
import { type ReceivedBallot, type ReceivedReport, receivedBallotsReport } from '../../reporting/index.ts';
import { label } from '../../wording/label.ts';
import { locked } from '../../writing/index.ts';
import { textIn } from '../assign-all.ts';
import { type ChangeOptions, makeChange, projectOf } from '../change.ts';
import type { Passing } from '../check-project.ts';
import { type FoundTable, findTables } from './find-ballots.ts';

export interface ImportBallotsOptions extends ChangeOptions {
  /** The id of the body that was asked; the steering committee by default. */
  readonly body?: string;
  /** Of ballots that do not say it. */
  readonly year?: number;
}

interface Received extends ReadBallot {
  readonly path: string;
  readonly at: number;
}

type Fault = Pick<ReceivedBallot, 'path' | 'fault'>;

/** Files that are ballots of this project, and why the others are not. */
function receive(found: readonly FoundTable[], project: Project, options: ImportBallotsOptions) {
  const form = ballotForm(project);
  const { people = [], bodies = [] } = project.actors;
  const known = new Set([
    ...people.map(({ id }) => id),
    ...bodies.flatMap((body) => votersOf(project, body).map(({ code }) => code)),
    ...project.ballots.map(({ ballot }) => ballot.voter),
  ]);
  const ballots: Received[] = [];
  const faults: Fault[] = [];
  for (const { path, table, fault } of found) {
    const read = table && readBallot(table, form);
    const at = read?.year ?? options.year ?? null;
    if (fault) faults.push({ path, fault: { code: fault.code, values: fault.values } });
    else if (read === null) faults.push({ path, fault: { code: 'not-a-ballot', values: { path } } });
    else if (!known.has(read.voter)) faults.push({ path, fault: { code: 'unknown-voter', values: { path, voter: read.voter } } });
    else if (at === null) faults.push({ path, fault: { code: 'ballot-without-year', values: { path } } });
    else ballots.push({ ...read, path, at });
  }
  return { ballots, faults };
}

const said = ({ date, weights, scores }: ReadBallot): string => JSON.stringify([date, weights, scores]);

/** Two files of one voter that say otherwise are both left: nobody but the voter can tell which counts. */
function withoutRivals(ballots: readonly Received[]): { readonly kept: readonly Received[]; readonly faults: readonly Fault[] } {
  const same = (one: Received) => ballots.filter(({ voter, at }) => voter === one.voter && at === one.at);
  const rivals = ballots.filter((one) => same(one).some((other) => said(other) !== said(one)));
  return {
    kept: ballots.filter((one) => !rivals.includes(one) && same(one)[0] === one),
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
export function broughtBallots(found: readonly FoundTable[], passing: Passing, options: ImportBallotsOptions): BroughtBallots {
  const { project, workspace, today } = passing;
  const { root } = workspace;
  const language = options.lang ?? project.language;
  const received = receive(found, project, options);
  const { kept, faults } = withoutRivals(received.ballots);
  const body = votingBody(project, options.body);
  if (body === null && options.body !== undefined) throw new UsageError('no-voting-body', { id: options.body });
  const voters = body ? votersOf(project, body) : [];
  const colleges = new Map(
    [...(project.actors.bodies ?? []), ...(body ? [body] : [])].flatMap((one) =>
      votersOf(project, one).map(({ code, college }) => [code, college] as const),
    ),
  );
  const years = [...new Set(kept.map(({ at }) => at))].sort();
  const changes = years.flatMap((year) => {
    const file = workspace.files.find(
      ({ kind, path }) => kind === 'ballots' && path.replace(/\.ya?ml$/, '').endsWith(String(year)),
    );
    const standing = project.ballots.filter((one) => one.year === year).map(({ ballot }) => ballot);
    const list: { readonly ballots?: unknown } = Object(file?.data);
    const ballots = kept.filter(({ at }) => at === year).map((one) => ({ ...one, college: colleges.get(one.voter) ?? null }));
    const made = ballotEdits(file?.path ?? `ballots/${year}.yaml`, Array.isArray(list.ballots) ? standing : null, ballots);
    return made.map((change) => ({ ...change, year }));
  });
  const whatOf = (voter: string, year: number) =>
    changes.find((change) => change.voter === voter && change.year === year)?.what ?? 'empty';
  const revisions = revise(
    changes.flatMap(({ edits }) => edits),
    (path) => textIn(root, new Map(), path),
  );
  const name = namesOf(project, (key) => label(key, language));
  const asked = years.at(-1) ?? options.year ?? Number(today.slice(0, 4));
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
        scores: Object.values(scores).reduce((sum, own) => sum + Object.keys(own).length, 0),
        notes,
      })),
      ...[...received.faults, ...faults].map((one) => ({ ...one, what: 'refused' as const })),
    ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    voters: voters.map(({ code, person }) => ({
      code,
      name: person && name('person', person).name,
      hasVoted: answered.has(code),
    })),
    typed: ballotForm(project).typed,
  };
  return { report, revisions };
}

/** @throws UsageError when ballots could not be told from what the project says. */
export const votingProject = (workspace: Workspace, today: string, path: string): Project =>
  readyProject(check(workspace, { today }), path);

/** The same of one that is checked already. */
export function readyProject({ project }: Pick<Checked, 'project'>, path: string): Project {
  if (project === null || project.incomplete.some((kind) => ['ballots', 'criteria', 'action', 'actors'].includes(kind)))
    throw new UsageError('project-not-ready', { path });
  return project;
}

/** 1 when a file or an answer could not be taken, or when the change would bring an error. */
export async function importBallots(paths: readonly string[], options: ImportBallotsOptions, world: World): Promise<0 | 1> {
  const root = projectOf(options, world);
  return locked(root, () => take(root, paths, options, world));
}

function take(root: string, paths: readonly string[], options: ImportBallotsOptions, world: World): 0 | 1 {
  const { lang: language = world.language, today = world.today } = options;
  const workspace = readWorkspace(root);
  const project = votingProject(workspace, today, options.project ?? '.');
  const { report, revisions } = broughtBallots(
    findTables(paths, world),
    { project, workspace, today },
    { ...options, lang: language },
  );
  if (!options.json) {
    const { out, err } = receivedBallotsReport(report, { language, colour: world.colour });
    world.out(out);
    world.err(err);
  }
  const code = makeChange(root, revisions, options, world, { told: { ballots: report } });
  const isWhole = report.files.every(({ what, notes = [] }) => what !== 'refused' && notes.every(({ refused }) => !refused));
  return isWhole ? code : 1;
}
