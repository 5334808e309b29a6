// The ballots of a vote of residents as one file of Pabulib, which only the team holds: `.private/votes/VT-01.pb`.
import type { BallotRow, VotedChoice } from '../../importing/index.ts';
import type { Project, ResidentsVote } from '../../model/index.ts';
import { choiceCost, voteBudget } from '../../project/people/index.ts';
import { everyAction } from '../../project/time/index.ts';
import { type Folder, readText } from '../../reading/index.ts';
import { folded, titleIn } from '../../values/index.ts';
import { type PabulibFile, parsePabulib, type VoteType } from '../../voting/index.ts';

export const ballotsPath = (vote: string): string => `.private/votes/${vote}.pb`;

/** Null when this copy of the project does not hold them. */
export function privateBallots(folder: Folder, vote: string): PabulibFile | null {
  const text = readText(folder, ballotsPath(vote));
  return text === null ? null : parsePabulib(text).file;
}

const voteTypeOf = ({ ballot = 'approvals' }: ResidentsVote): VoteType =>
  ballot === 'approvals' ? 'approval' : ballot === 'points' ? 'cumulative' : 'ordinal';

export const votedChoices = (project: Project, { choices }: ResidentsVote): readonly VotedChoice[] =>
  choices.map(({ action, code }) => {
    const title = everyAction(project).find(({ id }) => id === action)?.title;
    return { action, names: [action, ...(code === undefined ? [] : [code]), ...(title === undefined ? [] : [title])] };
  });

/** How files of votes name an action: by its code, else by its id. */
export const codeOf = ({ action, code }: ResidentsVote['choices'][number]): string => code ?? action;

/** The action that each project of a file is, by its number or its name. */
export function actionsIn(file: PabulibFile, project: Project, vote: ResidentsVote): ReadonlyMap<string, string> {
  const named = new Map(votedChoices(project, vote).flatMap(({ action, names }) => names.map((name) => [folded(name), action])));
  const [idAt, nameAt] = ['project_id', 'name'].map((column) => file.projects.columns.indexOf(column));
  return new Map(
    file.projects.rows.flatMap((cells) => {
      const id = (cells[idAt ?? -1] ?? '').trim();
      const action = named.get(folded(id)) ?? named.get(folded(cells[nameAt ?? -1] ?? ''));
      return action === undefined ? [] : [[id, action] as const];
    }),
  );
}

/** A file without votes, as the project writes it. */
export function emptyFile(project: Project, vote: ResidentsVote): PabulibFile {
  const { info, language } = project;
  const told: readonly (readonly [string, string | number | undefined | null])[] = [
    ['description', vote.title],
    ['country', 'France'],
    ['unit', info.territory?.name ?? info.title],
    ['instance', vote.envelope.year],
    ['num_projects', vote.choices.length],
    ['num_votes', 0],
    ['budget', voteBudget(project, vote)],
    ['vote_type', voteTypeOf(vote)],
    ['rule', vote.rule === 'most-votes' ? 'greedy' : vote.rule === 'phragmen' ? 'phragmen' : 'equalshares'],
    ['date_begin', vote.start?.split('-').reverse().join('.')],
    ['date_end', vote.end?.split('-').reverse().join('.')],
    ['max_length', vote.most],
    ['max_sum_points', vote.points],
    ['language', language === 'fr' ? 'french' : 'english'],
  ];
  const meta = told.flatMap(([key, value]) => (value === undefined || value === null ? [] : [[key, String(value)]]));
  const rows = vote.choices.map((choice) => [
    codeOf(choice),
    String(choiceCost(project, vote, choice) ?? ''),
    titleIn(everyAction(project), choice.action),
  ]);
  const numbered = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
  return {
    meta: { columns: ['key', 'value'], rows: meta, lines: numbered(meta.length) },
    projects: { columns: ['project_id', 'cost', 'name'], rows, lines: numbered(rows.length) },
    votes: { columns: ['voter_id', 'vote'], rows: [], lines: [] },
  };
}

/** The file with the rows of a table after its own; each row keeps every cell under its header. */
export function withRows(file: PabulibFile, rows: readonly BallotRow[], vote: ResidentsVote, prefix: string): PabulibFile {
  const codes = new Map(vote.choices.map((choice) => [choice.action, codeOf(choice)]));
  const written = rows.map(
    ({ voter, chosen, points, others }, at): Readonly<Record<string, string>> => ({
      ...others,
      voter_id: voter || `${prefix}${at + 1}`,
      vote: chosen.map((action) => codes.get(action) ?? action).join(','),
      ...(points.length > 0 && { points: points.join(',') }),
    }),
  );
  return withVotes(
    file,
    written,
    rows.map(({ line }) => line),
  );
}

/** `lines`: where each row stands in the file that brings it. */
export function withVotes(
  file: PabulibFile,
  rows: readonly Readonly<Record<string, string>>[],
  lines: readonly number[],
): PabulibFile {
  const { votes } = file;
  const columns = [...new Set([...votes.columns, ...rows.flatMap((row) => Object.keys(row))])];
  const before = votes.rows.map((cells) => columns.map((_, at) => cells[at] ?? ''));
  const after = rows.map((row) => columns.map((column) => row[column] ?? ''));
  const all = [...before, ...after];
  const meta = file.meta.rows.map(([key = '', value = '']) => [key, key === 'num_votes' ? String(all.length) : value]);
  return {
    ...file,
    meta: { ...file.meta, rows: meta },
    votes: { columns, rows: all, lines: [...votes.lines, ...lines] },
  };
}

export const rowsIn = ({ votes }: PabulibFile): readonly Readonly<Record<string, string>>[] =>
  votes.rows.map((cells) => Object.fromEntries(votes.columns.map((column, at) => [column, cells[at] ?? ''])));
