// What always comes before what: a Hasse diagram, in layers from the top, each thing above those that it is directly before.
import type { Chart } from '../../model/index.ts';
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

/** The things of each layer, those whose upper neighbours stand to the left on the left. */
function layersOf(chart: Chart): readonly (readonly number[])[] {
  const depths = chart.categories.map((_, at) => chart.series[0]?.values[at] ?? 0);
  const layers = Array.from({ length: Math.max(0, ...depths) + 1 }, (_, depth) =>
    depths.flatMap((own, at) => (own === depth ? [at] : [])),
  );
  const across = new Map<number, number>();
  return layers.map((things) => {
    const wish = (at: number): number => {
      const above = [...across].filter(([upper]) => belowOf(chart, upper).includes(at)).map(([, x]) => x);
      return above.length === 0 ? 0.5 : above.reduce((sum, x) => sum + x, 0) / above.length;
    };
    const ordered = things.map((at) => ({ at, x: wish(at) })).sort((a, b) => a.x - b.x || a.at - b.at);
    for (const [place, { at }] of ordered.entries()) across.set(at, (place + 0.5) / ordered.length);
    return ordered.map(({ at }) => at);
  });
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
  const layers = layersOf(chart);
  const widest = Math.max(1, ...layers.map(({ length }) => length));
  const lane = width / widest;
  const isNamed = lane >= asked * NARROWEST;
  const rows = isNamed ? LINES * 1.25 + 0.8 : 1.8;
  const wanted = (layers.length * (rows + 1.4) - 1.4) * asked;
  const scale = most === undefined ? 1 : Math.min(1, most / wanted);
  const size = asked * scale;
  const [boxHeight, gap] = [rows * size, 1.4 * size];
  const boxWidth = Math.min(lane - size * 0.6, isNamed ? asked * 16 : asked * 3.2);
  const middles = new Map<number, Spot>();
  for (const [depth, things] of layers.entries())
    for (const [place, at] of things.entries())
      middles.set(at, [((place + 0.5) * width) / things.length, depth * (boxHeight + gap) + boxHeight / 2]);
  const spot = (at: number, down: number): Spot => {
    const [x, y] = middles.get(at) ?? [0, 0];
    return [x, y + down];
  };
  const links = chart.categories.flatMap((_, at) =>
    belowOf(chart, at).map((under) => link(spot(at, boxHeight / 2), spot(under, -boxHeight / 2))),
  );
  const boxes = chart.categories.flatMap((said, at): Mark[] => {
    const [x, y] = spot(at, 0);
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
