/** What the ranking sheet computes with: the scores and ranks that follow from shares and values. */

/** As the sheet shows scores, and as it compares them: floating sums differ by less for no reason. */
const DECIMALS = 6;

/** The formula that rounds a score as the ranks here do. */
export const roundedFormula = (written: string): string => `ROUND(${written},${DECIMALS})`;

export const scoreOf = (points: readonly number[]): number =>
  Number(points.reduce((total, part) => total + part, 0).toFixed(DECIMALS));

/** 1, 2, 2, 4. */
export const rankIn = (scores: readonly number[], score: number): number => 1 + scores.filter((other) => other > score).length;
