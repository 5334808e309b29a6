// Voters' rankings put together, as a cross-check of the weights: Borda, Copeland, Condorcet, and how far voters agree.
import { sumOf } from '../statistics.ts';
import { averageRanks, duels, type Rankings } from './rankings.ts';

/** One score an alternative: over the voters, how many others stand after it, half for a tie (Borda, 1781). */
export function borda(rankings: Rankings): readonly number[] {
  const all = averageRanks(rankings);
  const size = all[0]?.length ?? 0;
  return (all[0] ?? []).map((_, i) => all.reduce((sum, ranks) => sum + size - (ranks[i] ?? 0), 0));
}

/** One score an alternative: duels won less duels lost (Copeland, 1951). */
export function copeland(rankings: Rankings): readonly number[] {
  const won = duels(rankings);
  return won.map((row, a) => sumOf(row, (wins, b) => Math.sign(wins - (won[b]?.[a] ?? 0))));
}

/** Place of the alternative that wins its duel against each other (Condorcet, 1785); null when there is none. */
export function condorcet(rankings: Rankings): number | null {
  const won = duels(rankings);
  const winner = won.findIndex((row, a) => row.every((wins, b) => a === b || wins > (won[b]?.[a] ?? 0)));
  return winner < 0 ? null : winner;
}

/**
 * Kendall's coefficient of concordance W, corrected for ties, 0 (no agreement) to 1 (all alike); 1 when everyone ties everything, since
 * nobody disagrees. Source: Kendall & Babington Smith, Annals of Mathematical Statistics 10, 1939.
 */
export function kendallW(rankings: Rankings): number {
  const all = averageRanks(rankings);
  const [voters, size] = [all.length, all[0]?.length ?? 0];
  const sums = (all[0] ?? []).map((_, i) => sumOf(all, (ranks) => ranks[i] ?? 0));
  const mean = (voters * (size + 1)) / 2;
  const spread = sumOf(sums, (rank) => (rank - mean) ** 2);
  const ties = sumOf(all, tiesOf);
  const most = voters * voters * (size ** 3 - size) - voters * ties;
  return most === 0 ? 1 : (12 * spread) / most;
}

/** Over the groups of t equals, the sum of t³ - t. */
function tiesOf(ranks: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
}
