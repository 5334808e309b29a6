// What always comes before what: a Hasse diagram, in layers from the top, each thing above those that it is directly before.
import type { Chart } from '../../model/index.ts';
import { sum, sumOf } from '../../values/index.ts';
import { shortened, widthOf } from '../svg/strokes.ts';
import { type Mark, rectangle, type Sketch, type SketchRoom, type Spot, written } from './sketch.ts';

/** Narrower boxes bear their rank alone. */
const NARROWEST = 9;
/** Lines of words in a box. */
const LINES = 3;

/** From one place to another, as thin as a line: LibreOffice turns a group that holds lines of no width. */
function link([x, y]: Spot, [toX, toY]: Spot): Mark {
  const half = 0.35 / Math.hypot(toX - x, toY - y);
  const [aside, down] = [(toY - y) * half, (x - toX) * half];
  const ring: readonly Spot[] = [
    [x - aside, y - down],
    [x + aside, y + down],
    [toX + aside, toY + down],
    [toX - aside, toY - down],
  ];
  return { kind: 'area', rings: [ring], fill: 'muted', stroke: null, said: '' };
}

const belowOf = ({ links }: Chart, at: number): readonly number[] =>
  (links?.[at] ?? '')
    .split(' ')
    .filter((place) => place !== '')
    .map(Number);

/** What stands in a layer: a thing, or the way through it of the links that go from an upper thing to lower layers. */
interface Place {
  readonly at: number;
  readonly isWay: boolean;
  /** Those of the layer above that links come from. */
  readonly from: readonly string[];
  readonly key: string;
}

const thing = (at: number): string => `${at}`;
const way = (at: number, depth: number): string => `${at} in ${depth}`;

/** Things and ways of each layer from the top (Sugiyama, Tagawa & Toda, IEEE Trans. SMC 11, 1981): links of one thing share their ways. */
function placesOf(chart: Chart): readonly (readonly Place[])[] {
  const depths = chart.categories.map((_, at) => chart.series[0]?.values[at] ?? 0);
  const upper = (source: number, depth: number): string =>
    depth - 1 === depths[source] ? thing(source) : way(source, depth - 1);
  const sources = chart.categories.map((_, source) => {
    return { source, below: belowOf(chart, source), from: depths[source] ?? 0 };
  });
  return Array.from({ length: Math.max(0, ...depths) + 1 }, (_, depth) => [
    ...depths.flatMap((own, at): Place[] =>
      own === depth
        ? [
            {
              at,
              isWay: false,
              key: thing(at),
              from: sources.flatMap(({ source, below }) => (below.includes(at) ? [upper(source, depth)] : [])),
            },
          ]
        : [],
    ),
    ...sources.flatMap(({ source, below, from }): Place[] =>
      from < depth && below.some((under) => (depths[under] ?? 0) > depth)
        ? [{ at: source, isWay: true, key: way(source, depth), from: [upper(source, depth)] }]
        : [],
    ),
  ]);
}

/** Of the room of a box, what a way takes. */
const WAY = 0.15;
const roomOf = ({ isWay }: Place): number => (isWay ? WAY : 1);

const SWEEPS = 6;

/** Each place by its key, from 0 at the left to 1 at the right, in an order where links cross little: each near the middle of its neighbours. */
function acrossOf(layers: readonly (readonly Place[])[]): ReadonlyMap<string, number> {
  const across = new Map<string, number>();
  const spread = (ordered: readonly Place[]): void => {
    const whole = sumOf(ordered, roomOf);
    let left = 0;
    for (const one of ordered) {
      across.set(one.key, (left + roomOf(one) / 2) / whole);
      left += roomOf(one);
    }
  };
  const under = new Map<string, string[]>();
  for (const { key, from } of layers.flat()) for (const above of from) under.set(above, [...(under.get(above) ?? []), key]);
  const order = (places: readonly Place[], neighbours: (one: Place) => readonly string[]): void => {
    const wished = places.map((one) => {
      const near = neighbours(one).flatMap((key) => across.get(key) ?? []);
      const now = across.get(one.key) ?? 0.5;
      return { one, now, wish: near.length === 0 ? now : sum(near) / near.length };
    });
    spread(wished.sort((a, b) => a.wish - b.wish || a.now - b.now || a.one.at - b.one.at).map(({ one }) => one));
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const places of layers) order(places, ({ from }) => from);
    if (sweep < SWEEPS - 1) for (const places of layers.toReversed()) order(places, ({ key }) => under.get(key) ?? []);
  }
  return across;
}

/** In as many lines as a box has, the last one shortened. */
function linesOf(said: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of said.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && (widthOf(`${last} ${word}`, size) <= width || lines.length === LINES))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => shortened(line, width, size));
}

export function orderSketch(chart: Chart, { width, size: asked, height: most }: SketchRoom): Sketch {
  const layers = placesOf(chart);
  const across = acrossOf(layers);
  const widest = Math.max(1, ...layers.map((places) => sumOf(places, roomOf)));
  const lane = width / widest;
  const isNamed = lane >= asked * NARROWEST;
  const rows = isNamed ? LINES * 1.25 + 0.8 : 1.8;
  const wanted = (layers.length * (rows + 1.4) - 1.4) * asked;
  const scale = most === undefined ? 1 : Math.min(1, most / wanted);
  const size = asked * scale;
  const boxHeight = rows * size;
  const spare = most === undefined ? 0 : (most - layers.length * boxHeight) / Math.max(1, layers.length - 1);
  // Wider where there is room: lines are told apart by their slopes.
  const gap = Math.min(3 * size, Math.max(1.4 * size, spare));
  const boxWidth = Math.min(lane - size * 0.6, isNamed ? asked * 16 : asked * 3.2);
  const middles = new Map(
    layers.flatMap((places, depth) =>
      places.map(({ key }): [string, Spot] => [key, [(across.get(key) ?? 0) * width, depth * (boxHeight + gap) + boxHeight / 2]]),
    ),
  );
  const spot = (key: string, down: number): Spot => {
    const [x, y] = middles.get(key) ?? [0, 0];
    return [x, y + down];
  };
  const [top, foot] = [-boxHeight / 2, boxHeight / 2];
  const links = layers
    .flat()
    .flatMap(({ key, from, isWay }) => [
      ...from.map((above) => link(spot(above, foot), spot(key, top))),
      ...(isWay ? [link(spot(key, top), spot(key, foot))] : []),
    ]);
  const boxes = chart.categories.flatMap((said, at): Mark[] => {
    const [x, y] = spot(thing(at), 0);
    const ring = rectangle(x - boxWidth / 2, y - boxHeight / 2, boxWidth, boxHeight);
    const words = isNamed ? linesOf(said, boxWidth - size * 0.8, size) : [said.split(' ')[0]?.replace(/\.$/, '') ?? ''];
    return [
      { kind: 'area', rings: [ring], fill: 'FFFFFF', stroke: 'accent', said },
      ...words.map((line, place) =>
        written([x, y + (place - (words.length - 1) / 2) * size * 1.2], line, size, { anchor: 'middle', ink: '1F2933' }),
      ),
    ];
  });
  return { width, height: layers.length * (boxHeight + gap) - gap, marks: [...links, ...boxes] };
}
