// The least that a ranking can do without, method by method, written as plainly as can be for one table alone: no value is missing, nothing is
// under a veto, no option is looked at and nothing is explained. Each reads the same rows as `rankMatrix`, holds that each cell is a finite number,
// computes the same scores, sorts them as a typed array, and fills the same arrays of scores and of ranks. Two things are left out, so that no
// ranking is less: ties are not looked for, and what is sorted is not carried back to its row.

/** What the sort of a typed array, and three arrays of ranks beside the scores, cost at the least. */
function ranked(scores, ...more) {
  const size = scores.length;
  const sorted = scores.slice().sort();
  const plain = (numbers) => {
    const copy = new Array(size);
    for (let i = 0; i < size; i++) copy[i] = numbers[i];
    return copy;
  };
  const [competition, average, dense] = [new Array(size), new Array(size), new Array(size)];
  for (let i = 0; i < size; i++) {
    competition[i] = i + 1;
    average[i] = i + 1;
    dense[i] = i + 1;
  }
  return { scores: plain(scores), sorted, ranks: { competition, average, dense }, more: more.map(plain) };
}

/** Rows to columns, when a method looks at all rows before it can score the first: with the least and the greatest of each. */
function columnsOf(rows, count) {
  const size = rows.length;
  const columns = Array.from({ length: count }, () => new Float64Array(size));
  const [least, most] = [new Float64Array(count).fill(Infinity), new Float64Array(count).fill(-Infinity)];
  for (let i = 0; i < size; i++) {
    const row = rows[i];
    for (let j = 0; j < count; j++) {
      const value = row[j];
      if (value - value !== 0) throw new Error('a number is wanted');
      columns[j][i] = value;
      if (value < least[j]) least[j] = value;
      if (value > most[j]) most[j] = value;
    }
  }
  return { columns, least, most };
}

const total = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
const isBenefit = ({ direction }) => direction === 'higher-is-better';

/** By criterion: its share, where its scale begins, and how long it is. */
const fixedScales = (criteria) => ({
  weights: Float64Array.from(criteria, ({ weight }) => weight / total(criteria.map((one) => one.weight))),
  from: Float64Array.from(criteria, (one) => (isBenefit(one) ? one.scale.min : one.scale.max)),
  span: Float64Array.from(criteria, (one) => (isBenefit(one) ? 1 : -1) * (one.scale.max - one.scale.min)),
});

/** One pass over the rows: value on the scale, times weight, added up. */
function fixedSum({ values: rows, criteria }) {
  const { weights, from, span } = fixedScales(criteria);
  const scores = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    let score = 0;
    for (let j = 0; j < weights.length; j++) {
      const value = row[j];
      if (value - value !== 0) throw new Error('a number is wanted');
      const part = (value - from[j]) / span[j];
      score += weights[j] * (part < 0 ? 0 : Math.min(part, 1));
    }
    scores[i] = score;
  }
  return ranked(scores);
}

function minMaxSum({ values: rows, criteria }) {
  const weights = criteria.map(({ weight }) => weight / total(criteria.map((one) => one.weight)));
  const { columns, least, most } = columnsOf(rows, criteria.length);
  const scores = new Float64Array(rows.length);
  for (const [j, column] of columns.entries()) {
    const [from, span] = isBenefit(criteria[j]) ? [least[j], most[j] - least[j]] : [most[j], least[j] - most[j]];
    for (let i = 0; i < scores.length; i++) scores[i] += weights[j] * ((column[i] - from) / span);
  }
  return ranked(scores);
}

/** As the exponential of the weighted sum of logarithms, which costs less than the powers. */
function fixedProduct({ values: rows, criteria }) {
  const { weights, from, span } = fixedScales(criteria);
  const scores = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    let score = 0;
    for (let j = 0; j < weights.length; j++) {
      const value = row[j];
      if (value - value !== 0) throw new Error('a number is wanted');
      const part = (value - from[j]) / span[j];
      if (!(part > 0)) throw new Error('a value above 0 is wanted');
      score += weights[j] * Math.log(Math.min(part, 1));
    }
    scores[i] = Math.exp(score);
  }
  return ranked(scores);
}

function topsis({ values: rows, criteria }) {
  const weights = criteria.map(({ weight }) => weight / total(criteria.map((one) => one.weight)));
  const { columns, least, most } = columnsOf(rows, criteria.length);
  const [toIdeal, toAntiIdeal] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  for (const [j, column] of columns.entries()) {
    let squares = 0;
    for (let i = 0; i < column.length; i++) squares += column[i] * column[i];
    const [ideal, antiIdeal] = isBenefit(criteria[j]) ? [most[j], least[j]] : [least[j], most[j]];
    const factor = weights[j] / Math.sqrt(squares);
    for (let i = 0; i < column.length; i++) {
      const [plus, minus] = [factor * (column[i] - ideal), factor * (column[i] - antiIdeal)];
      toIdeal[i] += plus * plus;
      toAntiIdeal[i] += minus * minus;
    }
  }
  const scores = new Float64Array(rows.length);
  for (let i = 0; i < scores.length; i++) {
    const [plus, minus] = [Math.sqrt(toIdeal[i]), Math.sqrt(toAntiIdeal[i])];
    scores[i] = minus / (plus + minus);
  }
  return ranked(scores);
}

const extremes = (numbers) => {
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < numbers.length; i++) {
    if (numbers[i] < least) least = numbers[i];
    if (numbers[i] > most) most = numbers[i];
  }
  return { least, span: most - least };
};

function vikor({ values: rows, criteria }) {
  const weights = criteria.map(({ weight }) => weight / total(criteria.map((one) => one.weight)));
  const { columns, least, most } = columnsOf(rows, criteria.length);
  const [S, R] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  for (const [j, column] of columns.entries()) {
    const [best, factor] = [isBenefit(criteria[j]) ? most[j] : least[j], weights[j] / (most[j] - least[j])];
    for (let i = 0; i < column.length; i++) {
      const distance = factor * Math.abs(best - column[i]);
      S[i] += distance;
      if (distance > R[i]) R[i] = distance;
    }
  }
  const [utility, regret] = [extremes(S), extremes(R)];
  const Q = new Float64Array(rows.length);
  for (let i = 0; i < Q.length; i++)
    Q[i] = 0.5 * ((S[i] - utility.least) / utility.span) + 0.5 * ((R[i] - regret.least) / regret.span);
  return ranked(Q, S, R);
}

/** A sort for each criterion: how many are below and above each is where it stands, all values being different. */
function usualFlows({ values: rows, criteria }) {
  const size = rows.length;
  const weights = criteria.map(({ weight }) => weight / total(criteria.map((one) => one.weight)) / (size - 1));
  const { columns } = columnsOf(rows, criteria.length);
  const [positive, negative, net] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (const [j, column] of columns.entries()) {
    const sorted = column.slice().sort();
    if (sorted[0] === sorted[size - 1]) throw new Error('values that differ are wanted');
    // Where the sorted one stood is left out, as with scores: each place is taken for its row.
    for (let i = 0; i < size; i++) {
      const [over, under] = [weights[j] * i, weights[j] * (size - 1 - i)];
      positive[i] += over;
      negative[i] += under;
      net[i] += over - under;
    }
  }
  return ranked(net, positive, negative);
}

export const floors = { fixedSum, minMaxSum, fixedProduct, topsis, vikor, usualFlows };
