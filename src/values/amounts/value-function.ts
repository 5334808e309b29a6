// What keeps the breakpoints of a value function from being one.

export type ValuesFault = 'one-point' | 'measures' | 'turns' | 'flat';

/**
 * Breakpoints [measure, value] must be two at least, their measures increase, and their values never turn back; a function that is `flat`
 * can be read and tells nothing apart. Null when nothing is wrong.
 */
export function valuesFault(points: readonly (readonly number[])[]): ValuesFault | null {
  if (points.length < 2) return 'one-point';
  const steps = points.slice(1).map(([measure = Number.NaN, value = Number.NaN], i) => {
    const [before = Number.NaN, worth = Number.NaN] = points[i] ?? [];
    return { width: measure - before, rise: value - worth };
  });
  if (!steps.every(({ width }) => width > 0 && Number.isFinite(width))) return 'measures';
  if (!steps.every(({ rise }) => rise >= 0) && !steps.every(({ rise }) => rise <= 0)) return 'turns';
  return steps.every(({ rise }) => rise === 0) ? 'flat' : null;
}
