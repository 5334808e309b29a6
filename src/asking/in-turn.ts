// Questions one after the other, with a way back to the one before.
import type { Prompter } from './prompter.ts';

export const back = Symbol('back');
export type OrBack<Value> = Value | typeof back;

/** What is typed to go back, where a line of text is asked. */
const backTyped = '<';

export async function typed({ text }: Prompter, question: string, byDefault: string): Promise<OrBack<string>> {
  const answer = await text(question, byDefault, backTyped);
  return answer.trim() === backTyped ? back : answer;
}

/** One of the values; `goBack` is the line that leads to the question before, null where there is none. */
export async function chosen<Value>(
  { choose }: Prompter,
  question: string,
  values: readonly Value[],
  { says, first = 0, goBack }: { says: (value: Value) => string; first?: number; goBack: string | null },
): Promise<OrBack<Value>> {
  const at = await choose(question, [...values.map(says), ...(goBack === null ? [] : [goBack])], Math.max(0, first));
  const value = values[at];
  return value === undefined ? back : value;
}

/** A number that suits: asked again, in other words, until it does. */
export async function numbered(
  prompter: Prompter,
  asks: { readonly question: string; readonly again: (typed: string) => string; readonly byDefault?: string },
  read: (typed: string) => number | null,
): Promise<OrBack<number>> {
  let question = asks.question;
  for (;;) {
    const answer = await typed(prompter, question, asks.byDefault ?? '');
    if (answer === back) return back;
    const value = read(answer);
    if (value !== null) return value;
    question = asks.again(answer);
  }
}

/** So many answers, each asked in the light of those before it; going back takes the last one away, and before the first leaves. */
export async function inTurn<Answer>(
  count: number,
  ask: (at: number, given: readonly Answer[]) => Promise<OrBack<Answer>>,
): Promise<OrBack<readonly Answer[]>> {
  const given: Answer[] = [];
  while (given.length < count) {
    const answer = await ask(given.length, given);
    if (answer !== back) given.push(answer);
    else if (given.pop() === undefined) return back;
  }
  return given;
}
