// Ballots that were read → the changes of the file of their year: only what a voter said otherwise than today.

import type { Ballot, Edit } from '../../model/index.ts';
import type { Voter } from '../../project/people/index.ts';
import { same } from '../../values/index.ts';
import type { ReadBallot } from './read-ballot.ts';

export interface BallotChange {
  readonly voter: string;
  readonly what: 'added' | 'changed' | 'same' | 'empty';
  readonly edits: readonly Edit[];
}

type Plain = Readonly<Record<string, unknown>>;

/** What the voter says now, over what stands: a score asked and left empty is taken away, one that was not asked stays. */
function scoresNow(before: Ballot['scores'], { scores, empty }: ReadBallot): Record<string, Plain> {
  const ids = [...new Set([...Object.keys(before ?? {}), ...Object.keys(scores)])];
  const now = ids.map((id) => {
    const kept = Object.entries(before?.[id] ?? {}).filter(([criterion]) => !empty[id]?.includes(criterion));
    return [id, { ...Object.fromEntries(kept), ...scores[id] }] as const;
  });
  return Object.fromEntries(now.filter(([, own]) => Object.keys(own).length > 0));
}

/**
 * `before` are the ballots of the file as they stand, null when it is not there. Weights and scores that were refused change nothing of
 * what stands.
 */
export function ballotEdits(
  path: string,
  before: readonly Ballot[] | null,
  ballots: readonly (ReadBallot & { readonly college: Voter['college']; readonly influence?: number })[],
): readonly BallotChange[] {
  let isThere = before !== null;
  return ballots.map((read) => {
    const { voter, date, weights, college, influence, verdicts = null } = read;
    const index = (before ?? []).findIndex((ballot) => ballot.voter === voter);
    const old = before?.[index];
    const scores = scoresNow(old?.scores, read);
    const hasScores = Object.keys(scores).length > 0;
    if (old === undefined) {
      if (weights === null && verdicts === null && !hasScores) return { voter, what: 'empty', edits: [] };
      const made = {
        voter,
        ...(college && { college }),
        ...(influence !== undefined && { influence }),
        ...(date && { date }),
        ...(weights && { weights }),
        ...(verdicts && { verdicts }),
        ...(hasScores && { scores }),
      };
      const change = isThere ? { append: made } : { set: [made] };
      isThere = true;
      return { voter, what: 'added', edits: [{ path, pointer: ['ballots'], change }] };
    }
    const set = (key: string, value: unknown): Edit => ({ path, pointer: ['ballots', index, key], change: { set: value } });
    const edits: Edit[] = [];
    if (date !== null && date !== old.date) edits.push(set('date', date));
    if (influence !== undefined && influence !== (old.influence ?? 1)) edits.push(set('influence', influence));
    if (weights !== null && !same(weights, old.weights)) edits.push(set('weights', weights));
    if (verdicts !== null && !same(verdicts, old.verdicts)) edits.push(set('verdicts', verdicts));
    if (hasScores && !same(scores, old.scores)) edits.push(set('scores', scores));
    if (!hasScores && old.scores !== undefined && Object.keys(old.scores).length > 0)
      edits.push({ path, pointer: ['ballots', index, 'scores'], change: { remove: true } });
    return { voter, what: edits.length > 0 ? 'changed' : 'same', edits };
  });
}
