// What the sentences that documents open with are made of: names come ready to be said, amounts too.
import type { Choice, MessageId } from '../../model/index.ts';

/** Things that a sentence names, the first few by their names. */
export interface Several {
  readonly count: number;
  /** At most three; never empty when the count is not 0. */
  readonly names: readonly string[];
}

export interface MessageWords {
  /** `first`: what begins first, and when, when that is still to come. */
  readonly progress: (of: {
    readonly total: number;
    readonly done: number;
    readonly running: number;
    /** Blocked or paused. */
    readonly stopped: number;
    readonly late: Several;
    /** Another message says which are late. */
    readonly isLateTold: boolean;
    readonly first: { readonly name: string; readonly when: string } | null;
  }) => string;
  /** `cause`: of the first of them of which somebody said it. */
  readonly late: (of: Several, cause: { readonly name: string; readonly text: string } | null) => string;
  readonly due: (name: string, when: string) => string;
  /** Late because it has not begun. */
  readonly toStart: (name: string, when: string) => string;
  /** `how`: all blocked, all paused, or some of each. */
  readonly stopped: (
    of: Several,
    how: 'blocked' | 'paused' | 'both',
    cause: { readonly name: string; readonly text: string; readonly liftedBy: string | null } | null,
  ) => string;
  /** `unpriced`: how many actions have no cost yet, which the sum leaves out. */
  readonly planned: (cost: string, years: readonly [number, number] | null, unpriced: number, onDropped: string) => string;
  /** `onDropped`: what `onDropped` says of what was spent on dropped actions, which is no part of what is planned; else nothing. */
  readonly spent: (spent: string, planned: string, share: string | null, onDropped: string) => string;
  readonly overspent: (of: Several, spent: string, planned: string, onDropped: string) => string;
  readonly onDropped: (amount: string) => string;
  readonly more: (name: string, amount: string) => string;
  readonly envelopeOver: (nature: 'investment' | 'operating', year: number, amount: string) => string;
  readonly costsUnknown: (year: number) => string;
  readonly envelopeLeft: (
    parts: readonly { readonly nature: 'investment' | 'operating'; readonly amount: string }[],
    year: number,
  ) => string;
  readonly envelopeTaken: (year: number) => string;
  /** `onDropped`: what `aidOnDropped` says, or nothing. */
  readonly fundingHoped: (hoped: string, planned: string | null, onDropped: string) => string;
  readonly fundingSecured: (secured: string, share: string | null, toCome: string | null, onDropped: string) => string;
  readonly aidOnDropped: (amount: string) => string;
  readonly fundingGap: (gap: string, withoutFunding: string | null) => string;
  /** `unpriced`: how many of them have no cost yet, which the sum leaves out. */
  readonly kept: (of: Several, year: number, cost: string | null, unpriced: number) => string;
  readonly noneKept: (year: number) => string;
  /** `year`: to which they are put off, null when nobody knows. */
  readonly leftOut: (
    count: number,
    year: number,
    groups: readonly (Several & { readonly fate: Exclude<Choice, 'selected'>; readonly year: number | null })[],
  ) => string;
  readonly overload: (who: string, when: string, asked: string, available: string, others: number) => string;
  readonly load: (year: number, asked: string, available: { readonly count: number; readonly said: string }) => string;
  /** `unscored`: how many of the ranked actions lack a score, which the ranking supposes. */
  /** `isRest`: what is done would be among them. */
  readonly first: (names: readonly string[], criterion: string, unscored: number, ranked: number, isRest: boolean) => string;
  readonly robust: (of: Several) => string;
  readonly disputed: string;
  readonly unanswered: (of: Several, total: number) => string;
  readonly answered: (total: number, deferred: number, declined: number) => string;
  readonly heard: (total: number, need: string, people: string) => string;
  readonly survey: (share: string, answer: string) => string;
  /** `good` of those that are judged; `unjudged`: how many have no value or no target to be judged by. */
  readonly indicators: (good: number, judged: number, unjudged: number) => string;
  readonly unmeasured: (total: number) => string;
  readonly off: (of: Several) => string;
  /** `aim` is the next target, where it is not the last one. */
  readonly instead: (name: string, value: string, expected: string, aim: { value: string; when: string } | null) => string;
  readonly changes: (day: string, groups: readonly { readonly label: string; readonly count: number }[]) => string;
  readonly noChange: (day: string) => string;
  readonly toCarryOut: (of: Several, late: number) => string;
  readonly next: (dates: readonly { readonly label: string; readonly day: string }[]) => string;
  readonly verdicts: (year: number | null, met: number, partly: number, not: Several) => string;
  readonly risks: (of: Several) => string;
  readonly named: (what: string, of: string) => string;
  /** What figures count, beside the number. */
  readonly figures: Readonly<
    Record<
      | 'done'
      | 'late'
      | 'budget'
      | 'spent'
      | 'funded'
      | 'remaining'
      | 'needs'
      | 'answered'
      | 'heard'
      | 'indicatorsMet'
      | 'decisions',
      (count: number, total: number) => string
    >
  > & {
    readonly actions: (count: number, dropped: number) => string;
    readonly kept: (count: number, year: number) => string;
    readonly yearBudget: (year: number) => string;
    readonly yearLeft: (year: number) => string;
    readonly yearOver: (year: number) => string;
    readonly fte: (year: number) => string;
  };
  readonly fte: (amount: string) => string;
}

/** What may be typed for a message beside its id, in French: `jalon trace message:retard`. */
export const messageNames = {
  progress: 'avancement',
  late: 'retard',
  blocked: 'blocage',
  money: 'depenses',
  moneyLeft: 'credits',
  funding: 'financement',
  kept: 'retenues',
  leftOut: 'non-retenues',
  load: 'charge',
  rankingFirst: 'classement',
  rankingRobust: 'solidite',
  needsUnanswered: 'sans-reponse',
  needsHeard: 'besoins',
  surveyMain: 'enquete',
  indicators: 'indicateurs',
  indicatorsOff: 'ecarts',
  changes: 'changements',
  decisionsAwaited: 'decisions',
  next: 'suite',
  evaluationVerdicts: 'evaluation',
  risks: 'risques',
} as const satisfies Readonly<Record<MessageId, string>>;

export const messageIds: readonly MessageId[] = Object.keys(messageNames).filter((id): id is MessageId => id in messageNames);
