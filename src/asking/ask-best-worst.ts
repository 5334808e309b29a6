// Weights as the best criterion compared to all, and all compared to the worst.
import { back, inTurn, numbered, type OrBack } from './in-turn.ts';
import { type Answers, type AskedCriterion, type Asking, line, others, pick, within } from './weight-questions.ts';

type Answer = { readonly criterion: AskedCriterion } | { readonly times: number };

const criterionOf = (said: Answer | undefined): AskedCriterion | null => (said && 'criterion' in said ? said.criterion : null);
const timesOf = (said: Answer | undefined): number => (said && 'times' in said ? said.times : 1);

/** The best, the worst, the one to the other; then each of the rest, under the best and over the worst. */
export async function askBestWorst(asking: Asking): Promise<OrBack<Answers>> {
  const { prompter, words, criteria } = asking;
  const whole = within(1, 9);
  const times = async (question: string, most: number): Promise<OrBack<Answer>> => {
    const read = (typed: string): number | null => {
      const value = whole(typed);
      return value !== null && value <= most ? value : null;
    };
    const value = await numbered(prompter, { question, again: (typed) => words.notWithin(typed, 1, most) }, read);
    return value === back ? back : { times: value };
  };
  const choose = async (question: string, among: readonly AskedCriterion[]): Promise<OrBack<Answer>> => {
    const criterion = await pick(asking, question, among);
    return criterion === back ? back : { criterion };
  };
  const rest = (given: readonly Answer[]) =>
    others(
      criteria,
      [0, 1].map((at) => criterionOf(given[at])?.id ?? ''),
    );
  const given = await inTurn<Answer>(3 + 2 * Math.max(0, criteria.length - 2), (at, before) => {
    const [best, worst] = [criterionOf(before[0]), criterionOf(before[1])];
    if (best === null) return choose(words.best, criteria);
    if (worst === null) return choose(words.worst, others(criteria, [best.id]));
    const most = at === 2 ? 9 : timesOf(before[2]);
    const next = rest(before)[Math.floor((at - 3) / 2)];
    if (at === 2 || next === undefined) return times(words.times(best.title, worst.title, most), most);
    const isUnder = at % 2 === 1;
    return times(words.times(isUnder ? best.title : line(next), isUnder ? line(next) : worst.title, most), most);
  });
  if (given === back) return back;
  const [best, worst] = [criterionOf(given[0])?.id ?? '', criterionOf(given[1])?.id ?? ''];
  const side = (first: number) => rest(given).map(({ id }, at) => [id, timesOf(given[first + 2 * at])] as const);
  return {
    bestWorst: {
      best,
      worst,
      bestTo: { [worst]: timesOf(given[2]), ...Object.fromEntries(side(3)) },
      toWorst: Object.fromEntries(side(4)),
    },
  };
}
