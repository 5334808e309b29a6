// Files of votes → the ballots, which stay with the team, and their results, which may be published.
import { fileText, revise } from '../../editing/index.ts';
import { type BallotRow, ballotTable, type VoteNote } from '../../importing/index.ts';
import {
  type Edit,
  type OutsideWords,
  type Project,
  type ResidentsVote,
  type ResidentsVoteResults,
  type Revision,
  type SurveyFormat,
  type Table,
  UsageError,
  type Workspace,
} from '../../model/index.ts';
import { type AnswersFile, readText } from '../../reading/index.ts';
import { type PabulibFault, type PabulibFile, parsePabulib, writePabulib } from '../../voting/index.ts';
import { fingerprinting } from '../../writing/index.ts';
import { privateIgnored } from '../changes/private-ignored.ts';
import { type CountNote, countVotes } from './count-votes.ts';
import { surveyBallots } from './survey-ballots.ts';
import { actionsIn, ballotsPath, codeOf, emptyFile, rowsIn, votedChoices, withRows, withVotes } from './vote-file.ts';

/** As people typed its path, and what stands there. */
export type VoteSource =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly table: Table }
  | { readonly path: string; readonly file: AnswersFile; readonly formats: readonly SurveyFormat[] };

export interface BroughtVotes {
  readonly vote: ResidentsVote;
  readonly sources: readonly {
    readonly path: string;
    readonly ballots: number;
    readonly counted: number;
    readonly outside: readonly OutsideWords[];
  }[];
  /** Where in a file, and what was not taken. */
  readonly notes: readonly { readonly path: string; readonly at: string; readonly code: string; readonly what: string }[];
  /** Of all ballots together: where each stands in the file that brought it; no path for what is of none. */
  readonly counting: readonly (Omit<CountNote, 'row'> & { readonly path: string | null })[];
  readonly results: ResidentsVoteResults | null;
  /** Results that are there already stay, unless they are to be replaced. */
  readonly what: 'new' | 'same' | 'replaced' | 'different' | 'none';
  readonly resultsPath: string;
  readonly ballotsPath: string;
}

/** @throws UsageError `no-residents-vote` without any, `which-residents-vote` when several are meant */
export function voteNamed({ votes }: Project, asked: string | undefined): ResidentsVote {
  const known = votes.map(({ id }) => id);
  const found = asked === undefined ? votes : votes.filter(({ id }) => id === asked.toUpperCase());
  const [vote, other] = found;
  if (vote === undefined) throw new UsageError('no-residents-vote', { id: asked ?? '', known });
  if (other !== undefined) throw new UsageError('which-residents-vote', { known });
  return vote;
}

const fatal = new Set<PabulibFault['code']>(['no-section', 'no-header', 'stray-row', 'unclosed-quote']);

/** @throws UsageError `not-pabulib` at the line where it stops being one */
function pabulibIn(path: string, text: string): PabulibFile {
  const { file, faults } = parsePabulib(text);
  const [first] = faults.filter(({ code }) => fatal.has(code));
  if (first !== undefined) throw new UsageError('not-pabulib', { path, line: first.line, what: first.what, why: first.code });
  return file;
}

/** The votes of another file of Pabulib under the numbers that this one gives to actions. */
function renumbered(file: PabulibFile, project: Project, vote: ResidentsVote): readonly Readonly<Record<string, string>>[] {
  const actions = actionsIn(file, project, vote);
  const codes = new Map(vote.choices.map((choice) => [choice.action, codeOf(choice)]));
  const codeIn = (id: string): string => codes.get(actions.get(id.trim()) ?? '') ?? id.trim();
  return rowsIn(file).map((row) => ({ ...row, vote: (row['vote'] ?? '').split(',').map(codeIn).join(',') }));
}

export function broughtVotes(
  sources: readonly VoteSource[],
  { project, workspace, today }: { readonly project: Project; readonly workspace: Workspace; readonly today: string },
  { vote: asked, replace = false }: { readonly vote?: string | undefined; readonly replace?: boolean | undefined },
): { readonly report: BroughtVotes; readonly revisions: readonly Revision[] } {
  const vote = voteNamed(project, asked);
  const choices = votedChoices(project, vote);
  const notes: BroughtVotes['notes'][number][] = [];
  const taken: BroughtVotes['sources'][number][] = [];
  const counted: { readonly action: string; readonly votes: number; readonly place: string }[] = [];
  let all = emptyFile(project, vote);
  for (const [at, source] of sources.entries()) {
    const { path } = source;
    let rows: readonly BallotRow[] = [];
    if ('text' in source) {
      const file = pabulibIn(path, source.text);
      // The first keeps all that it says of itself.
      all = at === 0 && all.votes.rows.length === 0 ? file : withVotes(all, renumbered(file, project, vote), file.votes.lines);
      taken.push({ path, ballots: file.votes.rows.length, counted: 0, outside: [] });
      continue;
    }
    let own: readonly VoteNote[] = [];
    let outside: readonly OutsideWords[] = [];
    const before = counted.length;
    if ('file' in source) ({ ballots: rows, notes: own, outside } = surveyBallots(source, project, vote, choices));
    else {
      const read = ballotTable(source.table, choices, vote.ballot ?? 'approvals');
      if (read === null) throw new UsageError('no-votes-here', { path, choices: vote.choices.map(codeOf) });
      rows = read.ballots;
      own = read.notes;
      outside = read.outside;
      counted.push(...read.counted.map((one) => ({ ...one, place: one.place ?? path.split(/[\\/]/).at(-1) ?? path })));
    }
    notes.push(...own.map((note) => ({ path, at: note.at, code: note.code, what: note.found })));
    all = withRows(all, rows, vote, sources.length > 1 ? `${at + 1}-` : '');
    taken.push({ path, ballots: rows.length, counted: counted.length - before, outside });
  }
  const hasBallots = all.votes.rows.length > 0;
  const text = writePabulib(all);
  const hash = fingerprinting();
  hash.add(new TextEncoder().encode(text));
  const made = hasBallots ? countVotes(all, project, vote, { countedOn: today, fingerprint: hash.digest() }) : null;
  const broughtBy = taken.flatMap(({ path, ballots }) => Array.from({ length: ballots }, () => path));
  const itself = sources.flatMap((source, at) => (at === 0 && 'text' in source ? source.path : []))[0] ?? null;
  const counting = (made?.notes ?? []).map(({ row, ...note }) => ({
    path: row === undefined ? itself : (broughtBy[row] ?? null),
    ...note,
  }));
  const folder = workspace.root;
  const there = workspace.files.find(({ kind, data }) => kind === 'residents-vote-results' && Object(data)['vote'] === vote.id);
  const resultsPath = there?.path ?? `votes/results/${vote.id}.yaml`;
  const what = made === null ? 'none' : whatOf(made.results, there?.data, replace);
  const files = [
    { path: ballotsPath(vote.id), after: text },
    ...(made === null ? [] : [{ path: resultsPath, after: fileText(made.results) }]),
  ];
  const written = what === 'new' || what === 'replaced' ? files : [];
  const revisions = [
    ...written.map(({ path, after }): Revision => ({ path, before: readText(folder, path), after })),
    ...(written.length > 0 ? privateIgnored(folder) : []),
    ...revise(countedEdits(workspace, vote, counted), (path) => readText(folder, path)),
  ];
  const report = {
    ...{ vote, sources: taken, notes, counting, results: made?.results ?? null, what, resultsPath },
    ballotsPath: ballotsPath(vote.id),
  };
  return { report, revisions: revisions.filter(({ before, after }) => before !== after) };
}

/** The day on which they were counted stays when nothing else changes. */
function whatOf(results: ResidentsVoteResults, there: unknown, replace: boolean): BroughtVotes['what'] {
  if (there === undefined) return 'new';
  const { countedOn: _, ...own } = results;
  const { countedOn: __, ...before }: Partial<ResidentsVoteResults> = Object(there);
  if (JSON.stringify(own) === JSON.stringify(before)) return 'same';
  return replace ? 'replaced' : 'different';
}

/** Votes counted by hand go to the file of the vote, once for each place. */
function countedEdits(
  { files }: Workspace,
  vote: ResidentsVote,
  counted: readonly { readonly action: string; readonly votes: number; readonly place: string }[],
): readonly Edit[] {
  const file = files.find(({ kind, data }) => kind === 'residents-vote' && Object(data)['id'] === vote.id);
  if (file === undefined || counted.length === 0) return [];
  const places = new Set(counted.map(({ place }) => place));
  const others = (vote.counted ?? []).filter(({ place }) => place === undefined || !places.has(place));
  return [{ path: file.path, pointer: ['counted'], change: { set: [...others, ...counted] } }];
}
