// What a sitting settled, as its page saves it, and what became of each part of it when it was brought back.

/** Of the file that the page saves. */
export const sittingVersion = 1;

/** `same`: stands so already; `conflict`: stands otherwise than the room saw it; `unknown`: the project has no such thing. */
export type SittingFate = 'taken' | 'same' | 'conflict' | 'unknown';

/** Names as people know them; `now` is what the project says today. */
export type SittingPart = { readonly fate: SittingFate } & (
  | {
      readonly what: 'weights';
      readonly shares: readonly { readonly title: string; readonly share: number; readonly now: number | null }[];
    }
  | {
      readonly what: 'score';
      readonly action: string;
      readonly criterion: string;
      readonly score: number;
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
  | { readonly what: 'decision'; readonly text: string; readonly meeting: string | null }
);
