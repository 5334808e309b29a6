// A chart that is drawn with shapes.
import type { Chart } from '../../model/index.ts';
import { mapSketch } from './map.ts';
import { orderSketch } from './order.ts';
import type { Sketch, SketchRoom } from './sketch.ts';
import { timeline } from './timeline.ts';

/** Throws a RangeError on a chart of another kind. */
export function sketchOf(chart: Chart, room: SketchRoom): Sketch {
  if (chart.kind === 'timeline') return timeline(chart, room);
  if (chart.kind === 'map') return mapSketch(chart, room);
  if (chart.kind === 'order') return orderSketch(chart, room);
  throw new RangeError(`${chart.title}: a ${chart.kind} is no sketch`);
}
