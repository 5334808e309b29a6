// The small file that the page saved → what was settled, to go on with it.
import { type LiveData, type Sitting, sittingVersion } from '../model/index.ts';
import { isSameProject } from '../values/index.ts';
import type { Settled } from './state.ts';

interface Reopened {
  readonly settled: Settled;
  /** The page still knows all that the file speaks of. */
  readonly isWhole: boolean;
}

const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** What the page knows of it; null when the file is no sitting of this project. */
export function reopened(data: LiveData, text: string): Reopened | null {
  try {
    const file: Partial<Sitting> = JSON.parse(text);
    const { kind, version, madeFrom, weights = [], ballots = [], scores = [], envelopes = [], rules = [], decisions = [] } = file;
    if (kind !== 'jalon-sitting' || version !== sittingVersion) return null;
    if (madeFrom?.project && !isSameProject(madeFrom.project, data)) return null;
    const { criteria } = data.weights;
    const actions = new Set(data.project.actions.map(({ id }) => id));
    const given = new Map(weights.map(({ criterion, points }) => [criterion, points]));
    const points = criteria.map((id) => given.get(id) ?? Number.NaN);
    const isWeighed = weights.length === criteria.length && points.every(isAmount) && points.some((one) => one > 0);
    const years = new Set(data.project.plan.envelopes?.map(({ year }) => year));
    const isCast = ({ points: cast }: (typeof ballots)[number]): boolean =>
      Object.keys(cast).length === criteria.length && criteria.every((id) => isAmount(cast[id]));
    const known = {
      ballots: ballots.filter(isCast),
      scores: scores.filter(
        ({ action, criterion, score }) => actions.has(action) && criteria.includes(criterion) && isAmount(Math.abs(score)),
      ),
      envelopes: envelopes.filter(({ year, amount }) => years.has(year) && isAmount(amount)),
      rules: rules.filter((rule) => rule.actions.every((id) => actions.has(id))),
    };
    const isWhole =
      (weights.length === 0 || isWeighed) &&
      Object.values(known).flat().length === [ballots, scores, envelopes, rules].flat().length;
    return {
      isWhole,
      settled: {
        points: isWeighed ? points : null,
        ballots: known.ballots.map(({ year: _, ...ballot }) => ballot),
        scores: known.scores.map(({ action, criterion, score, reason }) => ({ action, criterion, score, reason })),
        envelopes: known.envelopes.map(({ year, nature, amount }) => ({ year, nature, amount })),
        minimumPerAxis: file.minimumPerAxis?.atLeast ?? null,
        waitingCost: file.waitingCost?.percent ?? null,
        rules: known.rules,
        decisions: decisions.map(String),
      },
    };
  } catch {
    return null;
  }
}
