// A whole ballot, one question after the other: who votes, what each criterion weighs, and the scores of actions if they want. Only what
// nobody said yet is asked.
import type { Ballot, Language } from '../model/index.ts';
import { titleIn } from '../values/index.ts';
import { askBestWorst } from './ask-best-worst.ts';
import { askPairAgain, askPairs } from './ask-pairs.ts';
import { askCards, askOrder } from './ask-places.ts';
import { askScores, type ScoredAction, type ScoredCriterion, type Scores } from './ask-scores.ts';
import { askDirect, askPoints } from './ask-shares.ts';
import { askTradeOffs } from './ask-trade-offs.ts';
import { type BallotWords, ballotQuestions } from './ballot-questions.ts';
import { back, chosen, type OrBack, typed } from './in-turn.ts';
import type { Prompter } from './prompter.ts';
import type { Answers, AskedCriterion, Asking } from './weight-questions.ts';

/** The ways in which weights may be asked; the first asks about the range of each criterion, not about importance in the abstract. */
export const weightWays = ['points', 'cards', 'pairs', 'bestWorst', 'direct', 'order', 'tradeOffs'] as const;
export type WeightWay = (typeof weightWays)[number];
type College = NonNullable<Ballot['college']>;

/** What answers come to, as whoever can weigh them says. */
interface Weighed {
  /** `Attente 42 %, coût 33 %…`; null when nothing weighs anything. */
  readonly shares: string | null;
  readonly consistency: number | null;
  readonly revisit: { readonly a: string; readonly b: string; readonly value: number; readonly fitting: number } | null;
}

export interface BallotAsked {
  readonly known: { readonly voter?: string | undefined; readonly way?: WeightWay | undefined };
  readonly voters: readonly { readonly code: string; readonly says: string; readonly hasVoted: boolean }[];
  /** Whether a code that somebody typed may stand for a voter. */
  readonly mayVote: (code: string) => boolean;
  /** Null when the college of that voter is known, or asks for none. */
  readonly colleges: (voter: string) => readonly { readonly value: College | null; readonly says: string }[] | null;
  readonly criteria: readonly AskedCriterion[];
  readonly tradeOff: Asking['tradeOff'];
  readonly weigh: (answers: Answers) => Weighed;
  readonly actions: readonly ScoredAction[];
  readonly scored: readonly ScoredCriterion[];
  /** The file that the ballot goes to. */
  readonly path: string;
  readonly language: Language;
}

export interface BallotGiven {
  readonly voter: string;
  /** Undefined when it was not asked. */
  readonly college?: College | null;
  readonly weights: Answers;
  readonly scores: Scores;
}

const askBy: Readonly<Record<WeightWay, (asking: Asking) => Promise<OrBack<Answers>>>> = {
  points: askPoints,
  cards: askCards,
  pairs: askPairs,
  bestWorst: askBestWorst,
  direct: askDirect,
  order: askOrder,
  tradeOffs: askTradeOffs,
};

async function askVoter(prompter: Prompter, { voters, mayVote }: BallotAsked, words: BallotWords): Promise<OrBack<string>> {
  let question = words.code;
  for (;;) {
    const lines = voters.map(({ says, hasVoted }) => (hasVoted ? `${says} – ${words.voted}` : says));
    const at = voters.length === 0 ? 0 : await prompter.choose(words.voter, [...lines, words.otherVoter], 0);
    const known = voters[at];
    if (known) return known.code;
    const code = await typed(prompter, question, '');
    if (code !== back && code !== '' && mayVote(code)) return code;
    question = code === back || code === '' ? words.code : words.unknownCode(code);
    if (code === back && voters.length === 0) return back;
  }
}

/** The weights are shown before they are taken: kept, one judgement seen again, or all of them asked again, which null says. */
async function review(asking: Asking, { weigh, criteria }: BallotAsked, first: Answers): Promise<OrBack<Answers | null>> {
  const { prompter, words } = asking;
  const title = (id: string): string => titleIn(criteria, id);
  let answers = first;
  for (;;) {
    const { shares, consistency, revisit } = weigh(answers);
    const { pairs } = answers;
    const checks = consistency === null ? [] : [pairs ? words.pairsConsistency(consistency) : words.consistency(consistency)];
    const again = revisit ? [words.revisit(title(revisit.a), title(revisit.b), revisit.value, revisit.fitting)] : [];
    const question = [shares === null ? words.nothing : words.review(shares), ...checks, ...again].join('\n  ');
    const choices = [...(shares === null ? [] : ['keep']), ...(revisit ? ['again'] : []), 'restart', 'back'] as const;
    const says: Readonly<Record<string, string>> = {
      ...{ keep: words.keep, again: words.askAgain, restart: words.restart, back: words.back },
    };
    const next =
      choices[
        await prompter.choose(
          question,
          choices.map((choice) => says[choice] ?? ''),
          0,
        )
      ];
    if (next === 'keep') return answers;
    if (next === 'restart') return null;
    if (next !== 'again' || !pairs || !revisit) return back;
    answers = await askPairAgain(asking, pairs, revisit);
  }
}

async function askWeights(asking: Asking, asked: BallotAsked, way: WeightWay): Promise<OrBack<Answers>> {
  const [only, second] = asked.criteria;
  if (only !== undefined && second === undefined) return { points: { [only.id]: 100 } };
  for (;;) {
    const answers = await askBy[way](asking);
    if (answers === back) return back;
    const kept = await review(asking, asked, answers);
    if (kept !== null) return kept;
  }
}

type Draft = { -readonly [Key in keyof BallotGiven]?: BallotGiven[Key] } & { way?: WeightWay };

/** A question comes back to the one before it that was asked; null when somebody went back before the first. */
export async function askAboutBallot(prompter: Prompter, asked: BallotAsked): Promise<BallotGiven | null> {
  const words = ballotQuestions[asked.language];
  const asking: Asking = { prompter, words, criteria: asked.criteria, tradeOff: asked.tradeOff };
  const draft: Draft = { ...(asked.known.voter !== undefined && { voter: asked.known.voter }), way: asked.known.way ?? 'points' };
  const steps: readonly { readonly isAsked: () => boolean; readonly ask: () => Promise<boolean> }[] = [
    { isAsked: () => asked.known.voter === undefined, ask: async () => take('voter', await askVoter(prompter, asked, words)) },
    {
      isAsked: () => asked.colleges(draft.voter ?? '') !== null,
      ask: async () => {
        const colleges = asked.colleges(draft.voter ?? '') ?? [];
        const one = await chosen(prompter, words.college, colleges, { says: ({ says }) => says, goBack: words.back });
        return take('college', one === back ? back : one.value);
      },
    },
    {
      isAsked: () => asked.known.way === undefined && asked.criteria.length > 1,
      ask: async () =>
        take('way', await chosen(prompter, words.way, weightWays, { says: (way) => words.ways[way], goBack: words.back })),
    },
    {
      isAsked: () => true,
      ask: async () => take('weights', await askWeights(asking, asked, draft.way ?? 'points')),
    },
    {
      isAsked: () => asked.actions.some((action) => action.asked.length > 0),
      ask: async () => take('scores', await askScores(prompter, words, asked)),
    },
    {
      isAsked: () => true,
      ask: async () => (await prompter.choose(words.confirm(draft.voter ?? '', asked.path), [words.write, words.back], 0)) === 0,
    },
  ];
  const take = (key: keyof Draft, answer: OrBack<unknown>): boolean => {
    if (answer === back) return false;
    Object.assign(draft, { [key]: answer });
    return true;
  };
  let way = 1;
  for (let at = 0; at < steps.length; at += way) {
    const step = steps[at];
    if (step === undefined) return null;
    if (!step.isAsked()) continue;
    way = (await step.ask()) ? 1 : -1;
  }
  const { voter = '', weights = {}, scores = {}, college } = draft;
  return { voter, weights, scores, ...(college !== undefined && { college }) };
}
