// What a sitting settled, as its page saves it, and what became of each part of it when it was brought back.
import type { SwitchedRule } from './live-page.ts';
import type { Hold } from './plan.ts';

/** Of the file that the page saves. */
export const sittingVersion = 1;

/**
 * `same`: stands so already; `conflict`: stands otherwise than the room saw it; `unknown`: the project has no such thing; `twice`: the
 * sitting has two, of one voter or for one place; `outside`: a score is off the scale. Of a ballot, `criteria`: they are no longer those of
 * the page, `voted`: the voter said otherwise that year, `late`: the vote had closed.
 */
export type SittingFate = 'taken' | 'same' | 'conflict' | 'unknown' | 'twice' | 'outside' | 'criteria' | 'voted' | 'late';

/** Names as people know them; `now` is what the project says today. */
export type SittingPart = { readonly fate: SittingFate } & (
  | {
      readonly what: 'weights';
      readonly shares: readonly { readonly title: string; readonly share: number; readonly now: number | null }[];
    }
  /** `voter`: by their function, else as said in the room. */
  | { readonly what: 'ballot'; readonly voter: string }
  /** Weights, typed so far, are now those of the ballots. */
  | { readonly what: 'ballots-count' }
  | {
      readonly what: 'score';
      readonly action: string;
      readonly criterion: string;
      readonly score: number;
      /** Why, in the words of the room: the minutes tell it of a score that is taken. */
      readonly reason: string;
      readonly before: number | null;
      readonly now: number | null;
    }
  | {
      readonly what: 'envelope';
      readonly year: number;
      readonly nature: 'investment' | 'operating' | 'fte';
      readonly amount: number;
      readonly before: number | null;
      readonly now: number | null;
    }
  | { readonly what: 'minimum'; readonly atLeast: number; readonly before: number; readonly now: number }
  | { readonly what: 'waiting'; readonly percent: number; readonly before: number | null; readonly now: number | null }
  /** Actions by their titles; `point`: the fixed point that the rule is of. */
  | { readonly what: 'rule'; readonly rule: SwitchedRule; readonly point: Pick<Hold, 'kind' | 'label'> | null }
  | { readonly what: 'decision'; readonly text: string; readonly meeting: string | null }
);
