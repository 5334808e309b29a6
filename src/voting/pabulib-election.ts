// What a file of Pabulib says, as an election: costs in hundredths of its unit of money, people who voted alike together.
import type { Ballot, Election } from './election.ts';
import { metaOf, type PabulibFile, type PabulibTable } from './pabulib.ts';

export const voteTypes = ['approval', 'ordinal', 'cumulative', 'scoring'] as const;
export type VoteType = (typeof voteTypes)[number];

export interface ElectionFault {
  readonly line: number;
  /** Its place among the rows of votes, when it is one of them. */
  readonly row?: number;
  readonly code:
    | 'no-budget'
    | 'unknown-vote-type'
    | 'no-column'
    | 'bad-cost'
    | 'project-twice'
    | 'unknown-project'
    | 'chosen-twice'
    | 'not-points'
    | 'no-points'
    | 'no-points-column'
    | 'other-count'
    | 'too-many-choices';
  readonly what: string;
}

export interface ReadElection {
  readonly election: Election;
  readonly type: VoteType;
  /** For each row of votes, the place of its ballot; null where nothing was taken of it. */
  readonly ballotOf: readonly (number | null)[];
  readonly faults: readonly ElectionFault[];
}

/** In hundredths; null when it is no amount. */
function hundredths(text: string): number | null {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  if (!/^\d{1,13}(?:\.\d+)?$/.test(plain)) return null;
  return Math.round(Number(plain) * 100);
}

const columnOf = ({ columns }: PabulibTable, name: string): number => columns.indexOf(name);
const listed = (cell: string): readonly string[] => (cell.trim() === '' ? [] : cell.split(',').map((one) => one.trim()));

/**
 * Worth: 1 of what somebody approves; of what is ordered, as many points as `max_length` (else the number of projects) for the first, one
 * less for each next; else the points given. Choices that cannot be read are left out and told; a vote without any counts for nobody.
 */
export function electionOf(file: PabulibFile): ReadElection {
  const faults: ElectionFault[] = [];
  const { projects, votes } = file;
  const written = metaOf(file, 'vote_type') ?? '';
  const type = voteTypes.find((one) => one === written) ?? 'approval';
  const lineOf = (key: string): number => file.meta.lines[file.meta.rows.findIndex(([own]) => own?.trim() === key)] ?? 1;
  if (type !== written) faults.push({ line: lineOf('vote_type'), code: 'unknown-vote-type', what: written });
  const budget = hundredths(metaOf(file, 'budget') ?? '');
  if (budget === null) faults.push({ line: lineOf('budget'), code: 'no-budget', what: metaOf(file, 'budget') ?? '' });
  const told = metaOf(file, 'num_votes') ?? '';
  // Fewer than it says: the file may have been cut.
  if (/^\d{1,9}$/.test(told) && Number(told) !== votes.rows.length)
    faults.push({ line: lineOf('num_votes'), code: 'other-count', what: told });
  const needed = (table: PabulibTable, name: string, code: ElectionFault['code'] = 'no-column'): number => {
    const at = columnOf(table, name);
    if (at < 0) faults.push({ line: (table.lines[0] ?? 2) - 1, code, what: name });
    return at;
  };
  const [idAt, costAt, voteAt] = [needed(projects, 'project_id'), needed(projects, 'cost'), needed(votes, 'vote')];
  const pointsAt = type === 'cumulative' || type === 'scoring' ? needed(votes, 'points', 'no-points-column') : -1;
  const places = new Map<string, number>();
  const known: Election['projects'][number][] = [];
  for (const [row, cells] of projects.rows.entries()) {
    const line = projects.lines[row] ?? 0;
    const id = (cells[idAt] ?? '').trim();
    const cost = hundredths(cells[costAt] ?? '');
    if (cost === null) faults.push({ line, code: 'bad-cost', what: cells[costAt] ?? '' });
    if (places.has(id)) faults.push({ line, code: 'project-twice', what: id });
    else if (cost !== null) places.set(id, known.push({ id, cost }) - 1);
  }
  const most = Number(metaOf(file, 'max_length') ?? '') || known.length;
  const ballots = new Map<string, { readonly place: number; people: number; readonly worth: ReadonlyMap<number, number> }>();
  const ballotOf = votes.rows.map((cells, row) => {
    const line = votes.lines[row] ?? 0;
    const chosen = listed(cells[voteAt] ?? '');
    const points = pointsAt < 0 ? null : listed(cells[pointsAt] ?? '');
    const worth = new Map<number, number>();
    const fault = (code: ElectionFault['code'], what: string) => faults.push({ line, row, code, what });
    if (type === 'ordinal' && chosen.length > most) fault('too-many-choices', String(chosen.length));
    for (const [rank, id] of chosen.entries()) {
      const place = places.get(id);
      if (place === undefined) fault('unknown-project', id);
      else if (worth.has(place)) fault('chosen-twice', id);
      else {
        const given = points?.[rank] ?? '';
        const own = points !== null ? Number(given || Number.NaN) : type === 'ordinal' ? most - rank : 1;
        if (points !== null && given === '') fault('no-points', id);
        else if (!Number.isSafeInteger(own) || (own < 0 && points !== null)) fault('not-points', given);
        else if (own > 0) worth.set(place, own);
      }
    }
    if (worth.size === 0) return null;
    const key = [...worth].sort(([a], [b]) => a - b).join(' ');
    const ballot = ballots.get(key) ?? { place: ballots.size, people: 0, worth };
    ballot.people += 1;
    ballots.set(key, ballot);
    return ballot.place;
  });
  const all = [...ballots.values()].map(({ people, worth }): Ballot => ({ people, worth }));
  return {
    election: { budget: budget ?? 0, projects: known, ballots: all },
    type,
    ballotOf,
    faults: faults.sort((a, b) => a.line - b.line),
  };
}
