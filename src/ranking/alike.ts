// Criteria that say nearly the same of every action: together they may count one thing twice.
import type { RankedAction, Ranking, RankingGrounds } from '../model/index.ts';

/** Fewer actions than this agree by chance. */
const fewest = 4;
const near = 0.9;

/** Pearson's, -1 to 1; 0 when either says the same of all. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (of: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length;
  const [a, b] = [mean(0), mean(1)];
  const [product, one, other] = pairs.reduce<readonly [number, number, number]>(
    ([xy, xx, yy], [x, y]) => [xy + (x - a) * (y - b), xx + (x - a) ** 2, yy + (y - b) ** 2],
    [0, 0, 0],
  );
  return one > 0 && other > 0 ? product / Math.sqrt(one * other) : 0;
}

/** The values that both criteria know, of the same actions. */
const known = (ranked: readonly RankedAction[], j: number, k: number): readonly (readonly [number, number])[] =>
  ranked.flatMap(({ because }) => {
    const [one, other] = [because[j], because[k]];
    return one && other && !one.missing && !other.missing ? [[one.value, other.value] as const] : [];
  });

/** Pairs of criteria that weigh something, of which the values of at least four actions are correlated beyond 0.9. */
export const alikeIn = ({ criteria, ranked }: Ranking): RankingGrounds['alike'] =>
  criteria.flatMap((one, j) =>
    criteria.slice(j + 1).flatMap((other, after) => {
      const pairs = known(ranked, j, j + 1 + after);
      const found = pairs.length < fewest || one.weight === 0 || other.weight === 0 ? 0 : correlation(pairs);
      return found > near ? [{ criteria: [one.id, other.id] as const, correlation: found }] : [];
    }),
  );
