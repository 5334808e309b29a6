// Where a survey format holds patterns, and the placeholders that mean something there.
import type { PlaceholderName } from './text-pattern.ts';

interface Allowed {
  readonly may: readonly PlaceholderName[];
  /** One of each list must stand there. */
  readonly must: readonly (readonly PlaceholderName[])[];
}

export const surveyPatterns = {
  questions: { may: ['code', 'text', 'part', 'part-text', 'any'], must: [['code', 'text']] },
  shared: { may: ['question', 'part', 'part-code', 'any'], must: [['question'], ['part', 'part-code']] },
  texts: { may: ['question', 'any'], must: [['question']] },
  codes: { may: ['letters', 'any'], must: [['letters']] },
  /** Headers of the tool that are patterns. */
  words: { may: ['any', 'number', 'letters'], must: [] },
  dates: { may: ['day', 'month', 'year', 'any'], must: [['day'], ['month'], ['year']] },
} as const satisfies Readonly<Record<string, Allowed>>;
