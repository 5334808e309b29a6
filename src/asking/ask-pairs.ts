// Weights as comparisons two by two, on Saaty's scale from 1 (alike) to 9.
import { back, chosen, inTurn, type OrBack } from './in-turn.ts';
import { type Answers, type AskedCriterion, type Asking, line } from './weight-questions.ts';

type Pairs = NonNullable<Answers['pairs']>;
type Judgement = Pairs[number];

/** The one that matters more is written first: a judgement is never below 1. */
async function askPair(
  { prompter, words }: Asking,
  [a, b]: readonly [AskedCriterion, AskedCriterion],
): Promise<OrBack<Judgement>> {
  for (;;) {
    const more = await chosen(prompter, words.whichMore(line(a), line(b)), [a, b, null], {
      says: (one) => one?.title ?? words.alike,
      goBack: words.back,
    });
    if (more === back) return back;
    if (more === null) return { a: a.id, b: b.id, value: 1 };
    const less = more === a ? b : a;
    const value = await chosen(prompter, words.howMuch(more.title, less.title), [2, 3, 4, 5, 6, 7, 8, 9], {
      says: words.saaty,
      first: 1,
      goBack: words.back,
    });
    if (value !== back) return { a: more.id, b: less.id, value };
  }
}

export async function askPairs(asking: Asking): Promise<OrBack<Answers>> {
  const { criteria } = asking;
  const pairs = criteria.flatMap((a, i) => criteria.slice(i + 1).map((b) => [a, b] as const));
  const given = await inTurn<Judgement>(pairs.length, (at) => {
    const pair = pairs[at];
    return pair ? askPair(asking, pair) : Promise.resolve(back);
  });
  return given === back ? back : { pairs: [...given] };
}

/** The same judgements with one asked again; as they were when nobody answers it. */
export async function askPairAgain(asking: Asking, pairs: Pairs, { a, b }: Pick<Judgement, 'a' | 'b'>): Promise<Answers> {
  const [one, other] = [a, b].map((id) => asking.criteria.find((criterion) => criterion.id === id));
  const said = one && other ? await askPair(asking, [one, other]) : back;
  if (said === back) return { pairs };
  const isSame = (pair: Judgement): boolean => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a);
  return { pairs: pairs.map((pair) => (isSame(pair) ? said : pair)) };
}
