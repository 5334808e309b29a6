// What one ballot's weights come to, and where its answers contradict each other.

import type { Language, Project } from '../model/index.ts';
import { roundParts } from '../values/index.ts';
import { addedBallot } from '../wording/ballots.ts';
import { formatNumber, formatPercent } from '../wording/formats.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';

/** `Attente 40 %, Coût 35 %, Faisabilité 25 %`: what is shown makes 100. */
export function sharesLine(shares: readonly { readonly title: string; readonly share: number }[], language: Language): string {
  const rounded = roundParts(
    shares.map(({ share }) => share * 100),
    100,
    1,
  );
  return shares.map(({ title }, j) => `${visible(title)} ${formatPercent(rounded[j] ?? 0, language)}`).join(', ');
}

export interface TakenBallot {
  readonly name: string;
  /** By criterion; null when the answers give no weight. */
  readonly weights: Readonly<Record<string, number>> | null;
  readonly consistency: number | null;
  readonly isByPairs: boolean;
  readonly revisit: { readonly a: string; readonly b: string; readonly value: number; readonly fitting: number } | null;
  /** Whether the project takes its weights from ballots. */
  readonly isCounted: boolean;
}

export function ballotLine(
  project: Project,
  { name, weights, consistency, isByPairs, revisit, isCounted }: TakenBallot,
  { language, colour }: { readonly language: Language; readonly colour: 0 | 1 | 2 | 3 },
): string {
  const [ink, words] = [paint(colour), addedBallot[language]];
  const criteria = project.criteria.criteria ?? [];
  const title = (id: string): string => visible(criteria.find((one) => one.id === id)?.title ?? id);
  const number = (value: number): string => formatNumber(value, language);
  const shares = criteria.map((criterion) => ({ title: criterion.title, share: weights?.[criterion.id] ?? 0 }));
  const byPairs = isByPairs ? (revisit ? words.inconsistent : words.consistent) : words.contradiction;
  return [
    ...(weights ? [words.weights(visible(name), sharesLine(shares, language))] : []),
    ...(consistency === null ? [] : [`· ${byPairs(number(consistency))}`]),
    ...(revisit
      ? [ink.yellow(`· ${words.revisit(title(revisit.a), title(revisit.b), number(revisit.value), number(revisit.fitting))}`)]
      : []),
    ...(isCounted ? [] : [ink.dim(`· ${words.notCounted}`)]),
    '',
  ].join('\n');
}
