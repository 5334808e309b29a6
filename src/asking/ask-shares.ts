// Weights as points beside the swing that matters most, or as percentages that make a hundred.
import { sum, toHundredths } from '../values/index.ts';
import { back, inTurn, numbered, type OrBack } from './in-turn.ts';
import { type Answers, type AskedCriterion, type Asking, line, others, pick, within } from './weight-questions.ts';

type Points = Readonly<Record<string, number>>;

/** 100 to the swing from worst to best that matters most, the others beside it. */
export async function askPoints(asking: Asking): Promise<OrBack<Answers>> {
  const { prompter, words, criteria } = asking;
  const given = await inTurn<readonly [AskedCriterion, number]>(criteria.length, async (at, before) => {
    if (at === 0) {
      const most = await pick(asking, words.mostImportant, criteria);
      return most === back ? back : [most, 100];
    }
    const first = before[0]?.[0];
    const next = others(criteria, first ? [first.id] : [])[at - 1];
    if (first === undefined || next === undefined) return back;
    const asks = { question: words.points(line(next), first.title), again: (typed: string) => words.notWithin(typed, 0, 100) };
    const value = await numbered(prompter, asks, within(0, 100));
    return value === back ? back : [next, value];
  });
  return given === back ? back : { points: amounts(criteria, new Map(given.map(([{ id }, value]) => [id, value]))) };
}

/** In the order of the criteria, whatever the order of the questions. */
const amounts = (criteria: readonly AskedCriterion[], said: ReadonlyMap<string, number>): Points =>
  Object.fromEntries(criteria.map(({ id }) => [id, said.get(id) ?? 0]));

/** Percentages that make 100: the last criterion has what is left. */
export async function askDirect({ prompter, words, criteria }: Asking): Promise<OrBack<Answers>> {
  const left = (given: readonly number[]): number => toHundredths(100 - sum(given));
  const given = await inTurn<number>(Math.max(0, criteria.length - 1), (at, before) => {
    const [next, most] = [criteria[at], left(before)];
    const asks = {
      question: words.percent(next ? line(next) : '', most),
      again: (typed: string) => words.notWithin(typed, 0, most),
    };
    return numbered(prompter, asks, within(0, most));
  });
  if (given === back) return back;
  return { direct: amounts(criteria, new Map(criteria.map(({ id }, at) => [id, given[at] ?? left(given)]))) };
}
