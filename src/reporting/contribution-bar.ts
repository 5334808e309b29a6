// What a score is made of, as a bar: one fill and one ink a criterion, the same in the legend.

import type { RankedAction, RankedCriterion } from '../model/index.ts';
import { roundParts } from '../values/index.ts';
import { formatPercent, type Language } from '../wording/formats.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';

type Colour = 0 | 1 | 2 | 3;

/** One letter-like block a criterion, so that the bar reads without colour too; past ten criteria they come round again. */
const fills = ['█', '▓', '▒', '░', '▚', '▤', '▥', '▞', '▦', '▧'];
const inks = ['cyan', 'magenta', 'yellow', 'green', 'blue', 'red'] as const;

const segment = (index: number, length: number, colour: Colour): string =>
  paint(colour)[inks[index % inks.length] ?? 'cyan']((fills[index % fills.length] ?? '█').repeat(length));

/** Contributions side by side, the whole bar standing for 100 points; rounded so that the parts fill the score's own length. */
export function contributionBar({ because, score }: RankedAction, width: number, colour: Colour): string {
  const parts = roundParts(
    because.map(({ points }) => points * width),
    score * width,
    0,
  );
  const length = parts.reduce((sum, part) => sum + part, 0);
  return (
    parts.map((part, index) => segment(index, part, colour)).join('') + paint(colour).dim('·'.repeat(Math.max(0, width - length)))
  );
}

/** Each criterion with its fill and its share of the whole; the shares shown make 100. */
export function barLegend(criteria: readonly RankedCriterion[], language: Language, colour: Colour): string {
  const shares = roundParts(
    criteria.map(({ weight }) => weight * 100),
    100,
    1,
  );
  return criteria
    .map(({ title }, index) => {
      const share = formatPercent(shares[index] ?? 0, language, { decimals: 1 });
      return `${segment(index, 1, colour)} ${visible(title)} ${share}`;
    })
    .join('   ');
}
