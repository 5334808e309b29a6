// From a measure in its own unit to a value between 0 and 1, on a scale that does not depend on who else is compared.

import type { Ballot, Criterion, Direction, Project } from '../../model/index.ts';
import { valuesFault } from '../../values/index.ts';
import { sumOf } from '../statistics.ts';
import { currentBallots, influenceOf } from './ballots.ts';
import { judgedScale } from './judged-scale.ts';

type Breakpoint = readonly [measure: number, value: number];

export interface Scale {
  readonly direction: Direction;
  readonly min: number;
  readonly max: number;
  readonly points: readonly Breakpoint[];
  /** Whose verdicts it is drawn from: the project's own, or those of so many ballots. */
  readonly judged?: 'project' | number;
}

function isReadable(points: readonly Breakpoint[]): boolean {
  const fault = valuesFault(points);
  return fault === null || fault === 'flat';
}

function typedPoints(criterion: Criterion): readonly Breakpoint[] | null {
  const typed: readonly (readonly number[])[] | undefined = criterion.values;
  if (typed === undefined || typed.length === 0) return null;
  return typed.map(([measure = Number.NaN, value = Number.NaN]) => [measure, value]);
}

/** The straight line from the worst end of the scale to its best. */
const straight = ({ scale, direction = 'higher-is-better' }: Criterion): readonly Breakpoint[] =>
  scale
    ? [
        [scale.min, direction === 'higher-is-better' ? 0 : 1],
        [scale.max, direction === 'higher-is-better' ? 1 : 0],
      ]
    : [];

function scaleThrough({ scale }: Criterion, points: readonly Breakpoint[]): Scale | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || !isReadable(points) || !points.flat().every(Number.isFinite)) return null;
  return {
    direction: last[1] >= first[1] ? 'higher-is-better' : 'lower-is-better',
    min: scale?.min ?? first[0],
    max: scale?.max ?? last[0],
    points,
  };
}

/**
 * The scale of a criterion: the value function that it types (its sense is in its values), the one drawn from its verdicts of difference,
 * or a straight line from the worst end of `scale` to the best. Null when it cannot be used: no scale, an empty one, measures that do not
 * increase, values that turn back, verdicts that clash.
 */
export function scaleOf(criterion: Criterion): Scale | null {
  const { verdicts = [] } = criterion;
  if (criterion.scale === undefined || verdicts.length === 0)
    return scaleThrough(criterion, typedPoints(criterion) ?? straight(criterion));
  const scale = scaleThrough(criterion, judgedScale(criterion, verdicts).points ?? []);
  return scale && { ...scale, judged: 'project' };
}

/** What one ballot says of its levels; null when it says nothing, when that clashes, and when the project settles the scale itself. */
export function scaleOfBallot(criterion: Criterion, ballot: Pick<Ballot, 'verdicts'>): Scale | null {
  const verdicts = ballot.verdicts?.[criterion.id] ?? [];
  if (criterion.values || criterion.verdicts || verdicts.length === 0) return null;
  const { points } = judgedScale(criterion, verdicts);
  return points && scaleThrough(criterion, points);
}

/** What the ballots of the last vote say of its levels together: the mean of their scales, each with its influence. */
function scaleOfBallots(criterion: Criterion, project: Project): Scale | null {
  const scales = currentBallots(project).flatMap((ballot) => {
    const scale = scaleOfBallot(criterion, ballot);
    const influence = influenceOf(ballot);
    return scale && influence > 0 ? [{ scale, influence }] : [];
  });
  if (scales.length === 0) return null;
  const total = sumOf(scales, ({ influence }) => influence);
  const measures = [...new Set(scales.flatMap(({ scale }) => scale.points.map(([measure]) => measure)))].sort((a, b) => a - b);
  const mean = (measure: number): number => sumOf(scales, ({ scale, influence }) => influence * valueOn(scale, measure)) / total;
  const scale = scaleThrough(
    criterion,
    measures.map((measure) => [measure, mean(measure)] as const),
  );
  return scale && { ...scale, judged: scales.length };
}

/** The scale of each criterion of a project: what it types itself counts before the verdicts of ballots. */
export function scalesOf(project: Project): (criterion: Criterion) => Scale | null {
  return (criterion) =>
    criterion.values || criterion.verdicts || criterion.scale === undefined
      ? scaleOf(criterion)
      : (scaleOfBallots(criterion, project) ?? scaleOf(criterion));
}

/** Linear between two breakpoints, constant outside them. */
export function valueOn({ points }: Pick<Scale, 'points'>, measure: number): number {
  const next = points.findIndex(([at]) => at >= measure);
  const [after, before] = [next < 0 ? points.at(-1) : points[next], points[next - 1]];
  if (!after) return 0;
  if (next < 0 || !before || after[0] === measure) return after[1];
  return before[1] + ((after[1] - before[1]) * (measure - before[0])) / (after[0] - before[0]);
}

/** The least and the greatest value that the scale can give: 0 and 1 unless a value function is narrower. */
export function endsOf({ points }: Scale): { low: number; high: number } {
  const values = points.map(([, value]) => value);
  return { low: Math.min(...values), high: Math.max(...values) };
}

export const isOutside = ({ min, max }: Scale, measure: number): boolean => measure < min || measure > max;

export const isWorse = ({ direction }: Scale, measure: number, than: number): boolean =>
  direction === 'higher-is-better' ? measure < than : measure > than;
