// What the shipped templates read of counts of people: made by `UPDATE=1 npx vitest run --config test/proofs/vitest.config.ts
// disclosure`, which holds it to them.
import type { PeopleCounted } from '../../model/index.ts';

/** `messages`: sentences that the document asks for, some of which count people. */
export type Read = PeopleCounted | 'messages';

/** By the name of the template. */
export const shippedCounting: Readonly<Record<string, readonly Read[]>> = {
  'action-book': ['messages'],
  'annual-plan': ['messages'],
  changes: ['messages'],
  'communication-plan': ['messages'],
  'council-deck': ['messages'],
  deliberation: ['needs'],
  'diagnostic-report': ['crossings', 'messages', 'needs', 'surveys'],
  evaluation: ['messages', 'surveys'],
  'funding-plan': ['messages'],
  'indicator-deck': ['messages'],
  'information-note': ['messages'],
  'needs-answers': ['messages', 'needs'],
  'needs-matrix': ['needs', 'surveys'],
  'plan-amendments': ['messages'],
  'portfolio-pooling': ['needs'],
  'portfolio-workbook': ['needs'],
  'press-release': ['messages'],
  programme: ['messages', 'needs'],
  'ranking-note': ['messages'],
  schedule: ['messages'],
  site: ['messages', 'needs'],
  'steering-deck': ['messages'],
  summary: ['messages'],
  'survey-annex': ['crossings', 'messages', 'surveys'],
  'survey-results': ['crossings', 'surveys'],
  'synthesis-note': ['needs'],
  'workshop-sheet': ['needs'],
};
