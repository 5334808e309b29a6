// The ballots of a vote of residents as a file of Pabulib: without what tells of who voted, unless it is asked for.
import { type OutputFile, UsageError } from '../../model/index.ts';
import { type PabulibFile, writePabulib } from '../../voting/index.ts';
import { voteNamed } from '../votes/bring-votes.ts';
import { countVotes } from '../votes/count-votes.ts';
import { ballotsPath, privateBallots } from '../votes/vote-file.ts';
import type { RunContext } from '../work-on.ts';

/** Columns that hold the vote itself. */
const plain = new Set(['vote', 'points']);

/** The ballots that count; voters are numbered anew, in the order of what they chose, so that no line is that of somebody. */
function anonymous(file: PabulibFile, counts: readonly boolean[]): PabulibFile {
  const kept = file.votes.columns.filter((column) => plain.has(column));
  const at = kept.map((column) => file.votes.columns.indexOf(column));
  const counted = file.votes.rows.filter((_, row) => counts[row] !== false);
  const rows = counted.map((cells) => at.map((place) => cells[place] ?? ''));
  const keyOf = (cells: readonly string[]) => cells.join(' ');
  rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  const meta = file.meta.rows.map(([key = '', value = '']) => [key, key === 'num_votes' ? String(rows.length) : value]);
  return {
    ...file,
    meta: { ...file.meta, rows: meta },
    votes: {
      columns: ['voter_id', ...kept],
      rows: rows.map((cells, place) => [String(place + 1), ...cells]),
      lines: rows.map((_, place) => place + 1),
    },
  };
}

export interface VotesRequest {
  readonly vote?: string | undefined;
  /** With every column that came with the ballots. */
  readonly whole?: boolean | undefined;
}

/** @throws UsageError `no-ballots-here` when this copy of the project does not hold them */
export function votesFile({ project, workspace, today }: RunContext, { vote: asked, whole = false }: VotesRequest) {
  const vote = voteNamed(project, asked);
  const held = privateBallots(workspace.root, vote.id);
  if (held === null) throw new UsageError('no-ballots-here', { vote: vote.id, path: ballotsPath(vote.id) });
  const head = { countedOn: today, fingerprint: '' };
  const shown = whole ? held : anonymous(held, countVotes(held, project, vote, head).counts);
  const text = writePabulib(shown);
  const files: readonly OutputFile[] = [{ path: `${vote.id}.pb`, bytes: new TextEncoder().encode(text) }];
  return { files, details: { vote: vote.id, ballots: shown.votes.rows.length, whole } };
}
