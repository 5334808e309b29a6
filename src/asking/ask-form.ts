// The questions of one thing, one after the other, each in the light of those before it, with a way back.
import type { Door, Question } from './door.ts';
import { back, type OrBack } from './in-turn.ts';

/** The key of each question that was asked → what was answered; nothing for what is left for later. */
export type Given = ReadonlyMap<string, readonly string[]>;

/** Null when it is not to be asked, after what was answered before it. */
export type Asks = (given: Given) => Question | null;

export interface Answered {
  readonly question: Question;
  readonly reply: readonly string[];
}

/**
 * What was answered, in the order of the questions. Going back from the first one gives `back`. What was answered once is proposed when it
 * is asked again; `before`: answers that are proposed from the start.
 */
export async function askForm(
  door: Door,
  asks: readonly Asks[],
  before: readonly Answered[] = [],
): Promise<OrBack<readonly Answered[]>> {
  const known = new Map(before.map(({ question, reply }) => [question.key, reply]));
  let answered: readonly (Answered & { readonly at: number })[] = [];
  for (let at = 0; at < asks.length; ) {
    const question = asks[at]?.(new Map(answered.map((one) => [one.question.key, one.reply]))) ?? null;
    if (question === null) {
      at += 1;
      continue;
    }
    const reply = await door.ask({ ...question, proposed: known.get(question.key) ?? question.proposed });
    if (reply !== back) {
      known.set(question.key, reply);
      answered = [...answered, { question, reply, at }];
      // Without it there is nothing to write: it is left for another day.
      if (question.isRequired && reply.length === 0) return back;
      at += 1;
      continue;
    }
    const last = answered.at(-1);
    if (last === undefined) return back;
    at = last.at;
    answered = answered.slice(0, -1);
  }
  return answered;
}
