// The outlines of places: from degrees to a plane, and no finer than a page shows.

/** Longitude and latitude, in degrees. */
export type Position = readonly [longitude: number, latitude: number];
export type Ring = readonly Position[];

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.every((one) => typeof one === 'number' && Number.isFinite(one)) &&
  Math.abs(Number(value[0])) <= 180 &&
  Math.abs(Number(value[1])) <= 90;
const isRing = (value: unknown): value is Ring => Array.isArray(value) && value.length >= 4 && value.every(isPosition);
const isPolygon = (value: unknown): value is readonly Ring[] => Array.isArray(value) && value.length > 0 && value.every(isRing);

/** The rings of a Polygon or a MultiPolygon of GeoJSON (RFC 7946, 3.1.6 and 3.1.7); null when they are not such. */
export function ringsIn({ type, coordinates }: { readonly type: string; readonly coordinates: unknown }): readonly Ring[] | null {
  if (type === 'Polygon') return isPolygon(coordinates) ? coordinates : null;
  return Array.isArray(coordinates) && coordinates.length > 0 && coordinates.every(isPolygon) ? coordinates.flat() : null;
}

type Spot = readonly [x: number, y: number];

/** How wide the whole is. */
const WIDTH = 1000;
/** Thousandths of the width: nothing that is nearer than that to a straight line is seen on a page. */
const FINEST = 1.5;
/** Spots of one ring; a ring that has more is drawn more coarsely. */
const MOST = 150;

/**
 * Each place as `x,y x,y …;…`, the whole 1000 units wide, y downwards: an equirectangular projection whose parallels are shortened by the
 * cosine of the middle latitude, so that distances hold both ways over a territory.
 */
export function outlinesOf(places: readonly (readonly Ring[])[]): readonly string[] {
  const all = places.flat(2);
  if (all.length === 0) return places.map(() => '');
  const ends = (at: 0 | 1): readonly [number, number] =>
    all.reduce<readonly [number, number]>(
      (found, one) => [Math.min(found[0], one[at]), Math.max(found[1], one[at])],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    );
  const [[west, east], [south, north]] = [ends(0), ends(1)];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / Math.max((east - west) * shrink, 1e-9);
  const placed = ([longitude, latitude]: Position): Spot => [(longitude - west) * shrink * scale, (north - latitude) * scale];
  return places.map((rings) =>
    rings
      .map((ring) => simplified(ring.map(placed)))
      .filter((ring) => ring.length > 2)
      .map((ring) => ring.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' '))
      .join(';'),
  );
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Without the last spot, which repeats the first; ever coarser until it has few enough spots. */
function simplified(closed: readonly Spot[]): readonly Spot[] {
  let found = closed;
  for (let finest = FINEST; ; finest *= 2) {
    found = douglasPeucker(closed, finest).slice(0, -1);
    if (found.length <= MOST) return found;
  }
}

/** Ramer 1972, Douglas and Peucker 1973: the spots without which the line would leave its course by more than `finest`. */
function douglasPeucker(line: readonly Spot[], finest: number): readonly Spot[] {
  const kept = new Set([0, line.length - 1]);
  const stretches: (readonly [number, number])[] = [[0, line.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const [first, last] = [line[from], line[to]];
    let farthest = { at: from, distance: finest };
    for (let at = from + 1; at < to; at += 1) {
      const spot = line[at];
      const distance = first && last && spot ? distanceTo(spot, first, last) : 0;
      if (distance > farthest.distance) farthest = { at, distance };
    }
    if (farthest.at === from) continue;
    kept.add(farthest.at);
    stretches.push([from, farthest.at], [farthest.at, to]);
  }
  return line.filter((_, at) => kept.has(at));
}

/** From a spot to the line through two others; to them where they are one. */
function distanceTo([x, y]: Spot, [x1, y1]: Spot, [x2, y2]: Spot): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return length === 0 ? Math.hypot(x - x1, y - y1) : Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}
