// What is settled → the small file that the page saves: each change beside what it found.
import { type LiveData, type Project, type Sitting, sittingVersion } from '../model/index.ts';
import { moneyOf } from '../values/index.ts';
import { roomYear } from './room-ballots.ts';
import type { EnvelopeNature, Settled } from './state.ts';

/** The score of an action in the project, given or measured; null when there is none. */
export const scoreBefore = ({ project }: Pick<LiveData, 'project'>, action: string, criterion: string): number | null =>
  project.actions.find(({ id }) => id === action)?.scores?.[criterion] ?? null;

/** Euros, or FTE: the upper end of a range; null where no envelope is written. */
export function envelopeIn({ plan }: Pick<Project, 'plan'>, year: number, nature: EnvelopeNature): number | null {
  const written = plan.envelopes?.find((one) => one.year === year);
  if (nature === 'fte') return written?.fte ?? null;
  const money = moneyOf(written?.[nature]);
  return money === null ? null : money.max / 100;
}

export function savedSitting(data: LiveData, settled: Settled): Sitting {
  const { points, ballots, scores, envelopes, minimumPerAxis, waitingCost, rules, decisions } = settled;
  const { project, weights, fingerprint, date, title, siren } = data;
  return {
    kind: 'jalon-sitting',
    version: sittingVersion,
    madeFrom: {
      ...{ fingerprint, date, project: { title, siren } },
      // Ballots that are brought back would give the weights: to be held against what the page saw.
      ...(ballots.length > 0 && {
        weights: {
          from: weights.from,
          shares: weights.criteria.map((criterion, at) => ({ criterion, share: weights.shares[at] ?? 0 })),
        },
      }),
    },
    ...(points !== null && {
      weights: weights.criteria.map((criterion, at) => ({ criterion, points: points[at] ?? 0, before: weights.shares[at] ?? 0 })),
    }),
    ...(ballots.length > 0 && { ballots: ballots.map((ballot) => ({ ...ballot, year: roomYear(data) })) }),
    ...(scores.length > 0 && {
      scores: scores.map(({ action, criterion, score, reason }) => {
        return { action, criterion, score, before: scoreBefore(data, action, criterion), reason };
      }),
    }),
    ...(envelopes.length > 0 && {
      envelopes: envelopes.map(({ year, nature, amount }) => ({
        year,
        nature,
        amount,
        before: envelopeIn(project, year, nature),
      })),
    }),
    ...(minimumPerAxis !== null && {
      minimumPerAxis: { atLeast: minimumPerAxis, before: project.plan.rules?.minimumPerAxis ?? 0 },
    }),
    ...(waitingCost !== null && {
      waitingCost: { percent: waitingCost, before: project.plan.rules?.waitingCost ?? null },
    }),
    ...(rules.length > 0 && { rules }),
    ...(decisions.length > 0 && { decisions }),
  };
}

/** The same settled, the same bytes. */
export const savedText = (file: Sitting): string => `${JSON.stringify(file, null, 2)}\n`;
