// The answers of a ballot as they are typed after its voter → the answers as a ballot holds them.
import type { WeightWay } from '../../asking/index.ts';
import { UsageError } from '../../model/index.ts';
import {
  type BallotAnswers,
  bestWorstWeights,
  cardWeights,
  directWeights,
  pairWeights,
  rankOrderWeights,
} from '../../ranking/index.ts';
import { theOne, usualNumber } from '../../values/index.ts';
import { criterionNamed, criterionWord, oneNamed } from '../../vocabulary/index.ts';
import { namesOf as labelsOf } from '../../wording/label.ts';

const betters = ['one', 'other', 'equal'] as const;

interface Known {
  readonly criteria: readonly string[];
  /** What criteria are called, by their ids. */
  readonly titles?: Readonly<Record<string, string>>;
  readonly actions: readonly string[];
}

export interface TypedAnswers {
  /** Null when no word says a weight. */
  readonly weights: BallotAnswers | null;
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const titled = ({ criteria, titles }: Known) => criteria.map((id) => ({ id, title: titles?.[id] ?? id }));

const known = (typed: string, all: Known): string => criterionNamed(typed.trim(), titled(all));

/** `3`, `0,5`, `1/3`. */
function numberTyped(word: string, text: string): number {
  const parts = text.split('/').map((part) => usualNumber(part.replace(/%$/, ''), false));
  const [one, other] = parts;
  const value = one != null && parts.length === 1 ? one : one != null && other && parts.length === 2 ? one / other : null;
  if (value === null) throw new UsageError('ballot-answer', { typed: word });
  return value;
}

/** `left=right`, in two. */
function halves(word: string): readonly [string, string] {
  const at = word.indexOf('=');
  if (at < 1) throw new UsageError('ballot-answer', { typed: word });
  return [word.slice(0, at), word.slice(at + 1)];
}

/** One a criterion: who says nothing of one would be taken to weigh it 0. */
function amounts(words: readonly string[], all: Known): Readonly<Record<string, number>> {
  const said = new Map(
    words.map((word) => {
      const [id, text] = halves(word);
      return [known(id, all), numberTyped(word, text)] as const;
    }),
  );
  const missing = all.criteria.filter((id) => !said.has(id));
  if (missing.length > 0)
    throw new UsageError('ballot-incomplete', { missing: missing.map((id) => criterionWord(id, titled(all))) });
  return Object.fromEntries(said);
}

/** `a,b` is a group of equals, `-` a blank card. */
const groups = (words: readonly string[], all: Known): string[][] =>
  words.map((word) => (word === '-' ? [] : word.split(',').map((id) => known(id, all))));

const pairsTyped = (words: readonly string[], all: Known) =>
  words.map((word) => {
    const [pair, text] = halves(word);
    const [a = '', b = ''] = pair.split('/');
    const value = numberTyped(word, text);
    const [one, other] = [known(a, all), known(b, all)];
    return value >= 1 ? { a: one, b: other, value } : { a: other, b: one, value: 1 / value };
  });

function bestWorstTyped(words: readonly string[], all: Known) {
  const named = (key: string): string => {
    const word = words.find((one) => one.startsWith(`${key}=`));
    if (word === undefined) throw new UsageError('ballot-best-worst');
    return known(halves(word)[1], all);
  };
  const [best, worst] = [named('best'), named('worst')];
  const bestTo: Record<string, number> = {};
  const toWorst: Record<string, number> = {};
  for (const word of words.filter((one) => !/^(best|worst)=/.test(one))) {
    const [pair, text] = halves(word);
    const [a = '', b = ''] = pair.split('/');
    const [one, other] = [known(a, all), known(b, all)];
    if (one !== best && other !== worst) throw new UsageError('ballot-answer', { typed: word });
    if (one === best) bestTo[other] = numberTyped(word, text);
    else toWorst[one] = numberTyped(word, text);
  }
  return { best, worst, bestTo, toWorst };
}

/** `expectation:5,cost:70000`: what a made-up action measures. */
const madeUpTyped = (word: string, text: string, all: Known): Readonly<Record<string, number>> =>
  Object.fromEntries(
    text.split(',').map((part) => {
      const at = part.lastIndexOf(':');
      if (at < 1) throw new UsageError('ballot-answer', { typed: word });
      return [known(part.slice(0, at), all), numberTyped(word, part.slice(at + 1))] as const;
    }),
  );

/** `expectation:5,cost:70000/expectation:1,cost:0=one`. */
const tradeOffsTyped = (words: readonly string[], all: Known) =>
  words.map((word) => {
    const [pair, text] = halves(word);
    const [one = '', other = '', ...more] = pair.split('/');
    const better = theOne(
      text,
      betters.map((item) => ({ item, names: [item, ...labelsOf(`ballots.ballots.weights.tradeOffs.better=${item}`)] })),
    );
    const [first, second] = [madeUpTyped(word, one, all), madeUpTyped(word, other, all)];
    const isAlike = Object.keys(first).sort().join() === Object.keys(second).sort().join();
    if (better === undefined || !isAlike || more.length > 0) throw new UsageError('ballot-answer', { typed: word });
    return { one: first, other: second, better };
  });

/** Each way says what is wrong of its own answers, naming the criterion. */
const readers: Readonly<Record<WeightWay, (words: readonly string[], all: Known) => BallotAnswers>> = {
  points: (words, all) => {
    const points = amounts(words, all);
    directWeights(all.criteria, points);
    return { points };
  },
  direct: (words, all) => {
    const direct = amounts(words, all);
    directWeights(all.criteria, direct);
    return { direct };
  },
  cards: (words, all) => {
    const ratios = words.filter((word) => word.startsWith('ratio='));
    const cards = groups(
      words.filter((word) => !ratios.includes(word)),
      all,
    );
    const ratio = ratios.map((word) => numberTyped(word, halves(word)[1]))[0];
    cardWeights(all.criteria, cards, ratio);
    return { cards, ...(ratio !== undefined && { ratio }) };
  },
  order: (words, all) => {
    const order = groups(words, all);
    cardWeights(all.criteria, order);
    rankOrderWeights(all.criteria.map((id) => order.findIndex((group) => group.includes(id))));
    return { order };
  },
  pairs: (words, all) => {
    const pairs = pairsTyped(words, all);
    pairWeights(all.criteria, pairs);
    return { pairs };
  },
  bestWorst: (words, all) => {
    const bestWorst = bestWorstTyped(words, all);
    bestWorstWeights(all.criteria, bestWorst);
    return { bestWorst };
  },
  tradeOffs: (words, all) => ({ tradeOffs: tradeOffsTyped(words, all) }),
};

/** Answers as they are typed after `--by` and the voter: what `typedAnswers` reads. `called`: what a criterion is typed as. */
export function answersTyped({ weights, scores }: TypedAnswers, called: (id: string) => string): readonly string[] {
  const { points, direct, cards, order, ratio, pairs = [], bestWorst, tradeOffs = [] } = weights ?? {};
  const pair = (a: string, b: string, value: number): string => `${called(a)}/${called(b)}=${value}`;
  const placed = (cards ?? order ?? []).map((group) => (group.length === 0 ? '-' : group.map(called).join(',')));
  return [
    ...Object.entries(points ?? direct ?? {}).map(([id, value]) => `${called(id)}=${value}`),
    ...placed,
    ...(ratio === undefined ? [] : [`ratio=${ratio}`]),
    ...pairs.map(({ a, b, value }) => pair(a, b, value)),
    ...(bestWorst === undefined ? [] : bestWorstWords(bestWorst)),
    ...tradeOffs.map(({ one, other, better }) => `${madeUp(one)}/${madeUp(other)}=${better}`),
    ...Object.entries(scores).flatMap(([action, own]) =>
      Object.entries(own).map(([id, value]) => `${action}.${called(id)}=${value}`),
    ),
  ];

  function madeUp(measures: Readonly<Record<string, number | undefined>>): string {
    return Object.entries(measures)
      .map(([id, measure]) => `${called(id)}:${measure}`)
      .join(',');
  }

  function bestWorstWords({
    best = '',
    worst = '',
    bestTo = {},
    toWorst = {},
  }: NonNullable<BallotAnswers['bestWorst']>): readonly string[] {
    // How the best stands to the worst is said once.
    const others = Object.entries(toWorst).filter(([id]) => id !== best);
    return [
      `best=${called(best)}`,
      `worst=${called(worst)}`,
      ...Object.entries(bestTo).map(([id, value = 1]) => pair(best, id, value)),
      ...others.map(([id, value = 1]) => pair(id, worst, value)),
    ];
  }
}

/** `AC-07.feasibility=4`. */
const scoreTyped = /^([a-z]{2,}-\d+)\.([^=]+)=(.+)$/i;

/** Throws a `UsageError` naming what cannot be read, the criterion or the action that does not exist, and what the way asks and does not find. */
export function typedAnswers(way: WeightWay, words: readonly string[], all: Known): TypedAnswers {
  const scores: Record<string, Record<string, number>> = {};
  for (const word of words) {
    const [, typed, criterion = '', text = ''] = scoreTyped.exec(word) ?? [];
    if (typed === undefined) continue;
    const { id: action } = oneNamed(
      all.actions.map((id) => ({ id })),
      typed,
    );
    scores[action] = { ...scores[action], [known(criterion, all)]: numberTyped(word, text) };
  }
  const said = words.filter((word) => !scoreTyped.test(word));
  return { weights: said.length === 0 ? null : readers[way](said, all), scores };
}
