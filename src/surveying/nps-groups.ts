// Those who recommend, those who do not, and those in between: Reichheld, 2003, Harvard Business Review 81(12).
import { sum } from '../values/index.ts';

export const npsGroups = [
  { code: 'detractors', from: 0, to: 6 },
  { code: 'passives', from: 7, to: 8 },
  { code: 'promoters', from: 9, to: 10 },
] as const;

export type NpsGroup = (typeof npsGroups)[number]['code'];

/** How much of what the levels hold falls in each group; `of` says what a level, 0 to 10, holds. */
export const groupedByNps = (of: (level: number) => number): Readonly<Record<NpsGroup, number>> => {
  const within = ({ from, to }: (typeof npsGroups)[number]) =>
    sum(Array.from({ length: to - from + 1 }, (_, index) => of(from + index)));
  const [detractors, passives, promoters] = npsGroups;
  return { detractors: within(detractors), passives: within(passives), promoters: within(promoters) };
};
