// Sets of weights as points, segments and polygons: cut by a straight line, measured, and their centre.

/** Corners in order, each of them weights. */
export type Cell = readonly (readonly number[])[];

const none = 1e-12;

const between = (a: readonly number[], b: readonly number[], part: number): readonly number[] =>
  a.map((weight, j) => weight + part * ((b[j] ?? 0) - weight));

/** The part of a cell where a linear function of the weights is at least 0 (Sutherland & Hodgman, Comm. ACM 17, 1974). */
export function cut(cell: Cell, height: (weights: readonly number[]) => number): Cell {
  const heights = cell.map(height);
  return cell.flatMap((corner, i) => {
    const next = (i + 1) % cell.length;
    const [own, other] = [heights[i] ?? 0, heights[next] ?? 0];
    const crosses = (own > none && other < -none) || (own < -none && other > none);
    return [...(own >= -none ? [corner] : []), ...(crosses ? [between(corner, cell[next] ?? corner, own / (own - other))] : [])];
  });
}

export interface Measured {
  readonly size: number;
  readonly centre: readonly number[];
}

const mean = (corners: Cell): readonly number[] =>
  (corners[0] ?? []).map((_, j) => corners.reduce((sum, corner) => sum + (corner[j] ?? 0), 0) / corners.length);

/** Length along one criterion, area along two, or 1 for a single point; proportions are what counts. */
export function measured(cell: Cell, free: readonly number[]): Measured {
  const [x = 0, y = 0] = free;
  const [first] = cell;
  if (first === undefined) return { size: 0, centre: [] };
  if (free.length === 0) return { size: 1, centre: first };
  if (free.length === 2) {
    const ends = [...cell].sort((a, b) => (a[x] ?? 0) - (b[x] ?? 0));
    const [from, to] = [ends[0] ?? first, ends.at(-1) ?? first];
    return { size: (to[x] ?? 0) - (from[x] ?? 0), centre: mean([from, to]) };
  }
  let size = 0;
  const sums = first.map(() => 0);
  for (let i = 1; i + 1 < cell.length; i++) {
    const corners = [first, cell[i] ?? first, cell[i + 1] ?? first];
    const [dx, dy] = [x, y].map((j) => corners.slice(1).map((corner) => (corner[j] ?? 0) - (first[j] ?? 0)));
    const area = Math.abs((dx?.[0] ?? 0) * (dy?.[1] ?? 0) - (dx?.[1] ?? 0) * (dy?.[0] ?? 0));
    size += area;
    for (const [j, weight] of mean(corners).entries()) sums[j] = (sums[j] ?? 0) + area * weight;
  }
  return { size, centre: size > 0 ? sums.map((sum) => sum / size) : first };
}
