// How many trade-offs it takes: pairs of actions settled after fifteen answers, how near the ranking of the weights then is to that of the
// member who answered, and answers until nothing is left, for 4, 6 and 8 criteria of 20 actions. `node test/bench/trade-offs.js [members] [--docs]`.
import { nextDilemma, tradeOffWeights } from '../../dist/ranking/index.js';
import { median, numbersFrom } from './statistics.js';
import { writePart } from './write-part.js';

const members = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 5);
const [usual, most, actions, levels] = [15, 80, 20, 5];

const dot = (one, other) => one.reduce((sum, value, j) => sum + value * other[j], 0);

function situation(count, seed) {
  const random = numbersFrom(1000 * count + seed);
  for (let skipped = 0; skipped < 10; skipped++) random();
  const parts = Array.from({ length: count }, () => -Math.log(1 - random()));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return {
    weights: parts.map((part) => part / total),
    given: {
      criteria: parts.map(() => ({ levels: Array.from({ length: levels }, (_, i) => [i + 1, i / (levels - 1)]) })),
      actions: Array.from({ length: actions }, () =>
        parts.map(() => {
          const level = Math.floor(levels * random());
          return { measure: level + 1, value: level / (levels - 1) };
        }),
      ),
    },
  };
}

/** Share of the pairs that both weights order alike. */
function alike(given, one, other) {
  const scores = (weights) =>
    given.actions.map((action) =>
      dot(
        weights,
        action.map(({ value }) => value),
      ),
    );
  const [mine, theirs] = [scores(one), scores(other)];
  let [same, all] = [0, 0];
  for (let i = 0; i < mine.length; i++)
    for (let k = i + 1; k < mine.length; k++) {
      all++;
      if ((mine[i] - mine[k]) * (theirs[i] - theirs[k]) > 0) same++;
    }
  return same / all;
}

function asked(count, seed) {
  const { weights, given } = situation(count, seed);
  const answers = [];
  const found = { settled: 1, alike: 1, answers: 0, slowest: 0 };
  for (;;) {
    const start = performance.now();
    const { dilemma, open, all } = nextDilemma(given, answers);
    found.slowest = Math.max(found.slowest, performance.now() - start);
    if (answers.length === usual || (dilemma === null && answers.length < usual)) {
      found.settled = 1 - open / all;
      found.alike = alike(given, weights, tradeOffWeights(count, answers).weights ?? weights.map(() => 1));
    }
    if (dilemma === null || answers.length >= most) return { ...found, answers: answers.length };
    const worth = dot(dilemma.gains, weights);
    answers.push({ gains: worth < 0 ? dilemma.gains.map((gain) => -gain) : dilemma.gains, isEqual: Math.abs(worth) < 1e-9 });
  }
}

const rows = [4, 6, 8].map((count) => {
  const all = Array.from({ length: members }, (_, seed) => asked(count, seed + 1));
  const of = (key) => median(all.map((one) => one[key]));
  const row = {
    count,
    settled: of('settled'),
    alike: of('alike'),
    answers: of('answers'),
    slowest: Math.max(...all.map((one) => one.slowest)),
  };
  console.log(
    `${count} criteria × ${actions} actions: ${(100 * row.settled).toFixed(0)}% of pairs settled after ${usual}, ${(100 * row.alike).toFixed(1)}% ordered as the member does; ${row.answers} answers until nothing is left; slowest question ${row.slowest.toFixed(0)} ms`,
  );
  return row;
});

const words = {
  fr: {
    head: [
      'critères × actions',
      'paires imposées par 15 réponses',
      'paires rangées comme le membre',
      'réponses jusqu’à la dernière paire',
    ],
    percent: (share) => `${Math.round(100 * share)} %`,
  },
  en: {
    head: [
      'criteria × actions',
      'pairs that 15 answers impose',
      'pairs ordered as the member does',
      'answers until the last pair',
    ],
    percent: (share) => `${Math.round(100 * share)}%`,
  },
};
if (process.argv.includes('--docs'))
  writePart('trade-offs', (language) => {
    const { head, percent } = words[language];
    const lines = rows.map(({ count, settled, alike: same, answers }) => [
      `${count} × ${actions}`,
      percent(settled),
      percent(same),
      answers,
    ]);
    return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
  });
