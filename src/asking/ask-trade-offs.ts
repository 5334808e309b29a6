// Weights as trade-offs: of two made-up actions, which one is better; each question is chosen in the light of the answers before it.
import { back, type OrBack } from './in-turn.ts';
import type { Answers, Asking } from './weight-questions.ts';

type TradeOff = NonNullable<Answers['tradeOffs']>[number];

/** So many questions are asked, then as many again each time that the voter wants to go on. */
const usual = 15;

/** Somebody may stop whenever they like: what they answered is kept. */
export async function askTradeOffs({ prompter, words, tradeOff }: Asking): Promise<OrBack<Answers>> {
  const given: TradeOff[] = [];
  let enough = usual;
  for (;;) {
    const { asked, one, other, open, all } = tradeOff(given);
    if (asked === null) return given.length === 0 ? back : { tradeOffs: given };
    if (given.length >= enough) {
      const question = words.tradeOffsEnough(given.length, all - open, open);
      if ((await prompter.choose(question, [words.stopThere, words.goOn], 0)) === 0) return { tradeOffs: given };
      enough += usual;
    }
    const question = [words.tradeOff(given.length + 1), words.tradeOffsLeft(open, all)].join('\n  ');
    const replies = ['one', 'other', 'equal', 'back', 'enough'] as const;
    const choices = [`A  ${one}`, `B  ${other}`, words.bothAlike, words.back, ...(given.length > 0 ? [words.enough] : [])];
    const reply = replies[await prompter.choose(question, choices, 0)];
    if (reply === 'one' || reply === 'other' || reply === 'equal') given.push({ ...asked, better: reply });
    else if (reply === 'enough') return { tradeOffs: given };
    else if (given.pop() === undefined) return back;
  }
}
