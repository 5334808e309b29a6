// Verdicts of difference between the levels of a criterion, one pair after the other: only the words that agree with those given are offered.
import type { Language } from '../model/index.ts';
import { back, type OrBack } from './in-turn.ts';
import type { Prompter } from './prompter.ts';

export interface VerdictPair {
  readonly from: number;
  readonly to: number;
}

export interface VerdictsAsked<Verdict extends VerdictPair> {
  /** What the criterion is called. */
  readonly title: string;
  /** Levels that follow each other first, then the others. */
  readonly pairs: readonly (VerdictPair & { readonly isNext: boolean })[];
  readonly says: (level: number) => string;
  /** Words that agree with what was given, with the verdict that each makes. */
  readonly possible: (
    pair: VerdictPair,
    given: readonly Verdict[],
  ) => readonly { readonly word: string; readonly verdict: Verdict }[];
  /** `1 → 0, 2 → 20…`; what the verdicts come to. */
  readonly scale: (given: readonly Verdict[]) => string;
  readonly language: Language;
}

/** What is asked of somebody who judges the levels of a criterion, in both languages. */
const verdictQuestionsFr = {
  difference: (from: string, to: string) => `passer de ${from} à ${to}, quelle différence ?`,
  unsure: 'je ne sais pas dire',
  enough: 'c’est assez',
  back: '‹ Question précédente',
  keep: (scale: string) => `L’échelle : ${scale}`,
  yes: 'C’est bien cela',
  again: '‹ Reprendre les verdicts',
};

const verdictQuestionsEn: typeof verdictQuestionsFr = {
  difference: (from, to) => `going from ${from} to ${to}, what difference?`,
  unsure: 'I cannot tell',
  enough: 'that is enough',
  back: '‹ Previous question',
  keep: (scale) => `The scale: ${scale}`,
  yes: 'That is it',
  again: '‹ Start the verdicts again',
};

const verdictQuestions = { fr: verdictQuestionsFr, en: verdictQuestionsEn };

/** Null when somebody went back before the first. What the others imply is not asked; those of levels apart may be left out. */
export async function askVerdicts<Verdict extends VerdictPair>(
  prompter: Prompter,
  { title, pairs, says, possible, scale, language }: VerdictsAsked<Verdict>,
): Promise<readonly Verdict[] | null> {
  const words = verdictQuestions[language];
  const given: { readonly at: number; readonly verdict: Verdict; readonly isImplied: boolean }[] = [];
  const verdicts = () => given.map(({ verdict }) => verdict);
  let at = 0;
  const goBack = (): OrBack<number> => {
    for (let last = given.pop(); last !== undefined; last = given.pop()) if (!last.isImplied) return last.at;
    return back;
  };
  while (at < pairs.length) {
    const pair = pairs[at];
    if (pair === undefined) break;
    const offered = possible(pair, verdicts());
    const [only, second] = offered;
    if (only !== undefined && second === undefined) {
      given.push({ at, verdict: only.verdict, isImplied: true });
      at += 1;
      continue;
    }
    const question = `${title} – ${words.difference(says(pair.from), says(pair.to))}`;
    const more = pair.isNext ? [] : [words.unsure, words.enough];
    const reply = await prompter.choose(question, [...offered.map(({ word }) => word), ...more, words.back], 0);
    const chosen = offered[reply];
    if (chosen) given.push({ at, verdict: chosen.verdict, isImplied: false });
    else if (!pair.isNext && reply === offered.length + 1) break;
    else if (reply >= offered.length + more.length) {
      const before = goBack();
      if (before === back) return null;
      at = before;
      continue;
    }
    at += 1;
  }
  const kept = await prompter.choose(words.keep(scale(verdicts())), [words.yes, words.again], 0);
  return kept === 0 ? verdicts() : askVerdicts(prompter, { title, pairs, says, possible, scale, language });
}
