// The file of a sitting → what it changes in the project as it is today.
import { nextId, revise } from '../../editing/index.ts';
import { sittingEdits } from '../../importing/index.ts';
import { type Project, type Revision, type Sitting, UsageError, type Workspace } from '../../model/index.ts';
import { votersOf, votingBody } from '../../project/people/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { rank } from '../../ranking/actions/index.ts';
import type { SittingReport } from '../../reporting/index.ts';
import { byId, isSameId, isSameProject, projectMark, theOne } from '../../values/index.ts';
import { namesOfItem, oneNamed } from '../../vocabulary/index.ts';
import { label } from '../../wording/label.ts';
import { sittingWords } from '../../wording/votes/sitting.ts';
import { textIn } from '../changes/assigned.ts';
import { collegeOf } from '../changes/college-of.ts';
import { ballotsIn } from '../changes/given-ballot.ts';
import { livePageMark } from '../documents/live-page.ts';
import type { RunContext } from '../work-on.ts';

export interface SittingRequest {
  readonly path: string;
  /** The id of the meeting whose minutes take the decisions; by default, the first one held from the day of the page on. */
  readonly meeting?: string | undefined;
  /** Ballots of a page made after the vote closed are taken too. */
  readonly late?: boolean | undefined;
}

/** Among those of the body that votes, else among all. */
function meetingFor(project: Project, date: string): string | null {
  const body = votingBody(project)?.id;
  const held = project.meetings.filter((one) => (one.date ?? '') >= date).sort((a, b) => byId(a.date ?? '', b.date ?? ''));
  return (held.find((one) => one.body === body) ?? held[0])?.id ?? null;
}

const fileIn =
  ({ files }: Workspace) =>
  (kind: string, id?: string): string | undefined =>
    files.find((file) => file.kind === kind && (id === undefined || Object(file.data)['id'] === id))?.path;

/** Who votes, by their code or what they are called; and where the ballots of a year stand. */
function voteOf(project: Project, workspace: Workspace) {
  const { people = [], bodies = [] } = project.actors;
  const name = namesOf(project, (key) => label(key, project.language));
  const members = bodies.flatMap((body) => votersOf(project, body).map(({ code }) => code));
  const codes = [...new Set([...people.map(({ id }) => id), ...members, ...project.ballots.map(({ ballot }) => ballot.voter)])];
  return {
    voterNamed: (said: string) => {
      const known = people.map((one) => ({ item: one.id, names: namesOfItem(one) }));
      const voter = codes.find((code) => isSameId(code, said)) ?? theOne(said, known);
      if (!voter) return null;
      return { voter, name: name('person', voter).name, college: collegeOf(voter, project) };
    },
    ballotsIn: (year: number) => ballotsIn(workspace, year),
  };
}

/** Nothing is written. @throws UsageError for the sitting of another project */
export function broughtSitting(
  sitting: Sitting,
  { project, workspace }: RunContext,
  { path, meeting, late = false }: SittingRequest,
): { readonly report: SittingReport; readonly revisions: readonly Revision[] } {
  const { fingerprint, date, project: of } = sitting.madeFrom;
  const own = projectMark(project.info);
  if (of && !isSameProject(of, own))
    throw new UsageError('sitting-of-another', { path, project: of.title, siren: of.siren ?? '', own: own.siren ?? '' });
  const { criteria, ranked } = rank(project);
  const isChanged = livePageMark(project) !== fingerprint;
  const decisions = project.meetings.flatMap(({ decisions: own = [] }) => own.map(({ id }) => id));
  const { parts, edits } = sittingEdits(sitting, {
    project,
    shares: criteria.map(({ id, weight }) => ({ criterion: id, share: weight })),
    measure: (action, criterion) =>
      ranked.find((one) => one.action === action)?.because.find((one) => one.criterion === criterion)?.raw ?? null,
    fileOf: fileIn(workspace),
    vote: { late, isOlder: isChanged, ...voteOf(project, workspace) },
    meeting: meeting === undefined ? meetingFor(project, date) : oneNamed(project.meetings, meeting).id,
    decisionId: (before) =>
      Array.from({ length: before + 1 })
        .reduce<readonly string[]>((ids) => [...ids, nextId('DE', ids, date.slice(0, 4))], decisions)
        .at(-1) ?? '',
    tellScore: (score) => sittingWords[project.language].minutes(score),
  });
  const revisions = revise(edits, (file) => textIn(workspace.root, new Map(), file));
  return { report: { path, date, isChanged, parts }, revisions };
}
