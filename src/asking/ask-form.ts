// The questions of one thing, one after the other, each in the light of those before it, with a way back.
import { type Door, type Question, undo } from './door.ts';
import { back, type OrBack } from './in-turn.ts';

/** The key of each question that was asked → what was answered; nothing for what is left for later. */
export type Given = ReadonlyMap<string, readonly string[]>;

/** Null when it is not to be asked, after what was answered before it. */
export type Asks = (given: Given) => Question | null;

export interface Answered {
  readonly question: Question;
  readonly reply: readonly string[];
}

/** What was written last is to be taken back, with what was answered until then. */
export interface Undoing {
  readonly undone: readonly Answered[];
}

/**
 * What was answered, in the order of the questions. Going back from the first one gives `back`. What was answered once is proposed when it
 * is asked again; `before`: answers that are proposed from the start.
 */
export async function askForm(
  door: Door,
  asks: readonly Asks[],
  before: readonly Answered[] = [],
): Promise<OrBack<readonly Answered[]> | Undoing> {
  const known = new Map(before.map(({ question, reply }) => [question.key, reply]));
  let answered: readonly (Answered & { readonly at: number })[] = [];
  for (let at = 0; at < asks.length; ) {
    const question = asks[at]?.(new Map(answered.map((one) => [one.question.key, one.reply]))) ?? null;
    if (question === null) {
      at += 1;
      continue;
    }
    const { choices, takesText } = question;
    // What it named may have left the project meanwhile.
    const isThere = (value: string): boolean => takesText || choices.some((one) => one.value === value);
    const proposed = known.get(question.key)?.filter(isThere) ?? question.proposed;
    const loses = answered.some(({ reply }) => reply.length > 0);
    const reply = await door.ask({ ...question, proposed }, loses);
    if (reply === undo) return { undone: answered };
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
