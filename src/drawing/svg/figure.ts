// A chart on its way to SVG: its figures checked, how each series is painted and each figure written.
import type { Chart } from '../../model/index.ts';
import { colon } from '../../values/index.ts';
import { type Column, columnsOf, largestOf } from '../figures.ts';
import { colourOf, type Hatching, hatchingOf, type Look, ownColour, paler } from '../look.ts';
import { writeFigure } from '../number-format.ts';
import { tag } from '../xml.ts';
import { hex, type Room } from './strokes.ts';

export interface Figure {
  readonly chart: Chart;
  readonly columns: readonly Column[];
  readonly look: Look;
  readonly room: Room;
  /** The colour of a series, or of a slice. */
  readonly colour: (index: number) => string;
  /** What fills its surface: the colour, or a hatching of it. */
  readonly fill: (index: number) => string;
  readonly write: (value: number, column: Pick<Column, 'format'>) => string;
  /** What a mark says to who does not see it. */
  readonly said: (name: string, figure: string) => string;
  readonly hatchings: string;
}

/** What a plot draws below `top`, and where it ends. */
export interface Plot {
  readonly marks: string;
  readonly bottom: number;
}

/** Told apart by markers and strokes: nothing has a surface to fill. */
export const isOfPoints = ({ kind }: Chart): boolean => kind === 'line' || kind === 'radar' || kind === 'scatter';

export function figureOf(chart: Chart, look: Look, id: string, room: Room): Figure {
  const columns = columnsOf(chart);
  const largest = largestOf(columns);
  const isRound = chart.kind === 'pie' || chart.kind === 'doughnut';
  const first = chart.kind === 'gantt' || chart.kind === 'scatter' || chart.kind === 'bubble' ? 1 : 0;
  const painted = isRound ? chart.categories.length : columns.length - first;
  const colour = (index: number) =>
    (isRound ? ownColour(chart, index) : null) ?? colourOf(look, index, isRound ? undefined : chart.series[index + first]);
  const hatching = (index: number) => (painted > 1 && !isOfPoints(chart) ? hatchingOf(index) : null);
  return {
    chart,
    columns,
    look,
    room,
    colour,
    fill: (index) => (hatching(index) ? `url(#${id}-${index})` : hex(colour(index))),
    write: (value, { format }) => writeFigure(value, format, look.language, largest),
    said: (name, figure) => `${name}${colon[look.language]}${figure}`,
    hatchings: Array.from({ length: painted }, (_, index) => {
      const lines = hatching(index);
      return lines ? pattern(`${id}-${index}`, colour(index), lines) : '';
    }).join(''),
  };
}

const STROKES: Readonly<Record<Hatching, string>> = {
  wdUpDiag: 'M0 8L8 0',
  ltHorz: 'M0 4H8',
  wdDnDiag: 'M0 0L8 8',
  lgGrid: 'M0 4H8M4 0V8',
};

function pattern(id: string, colour: string, hatching: Hatching): string {
  const ground = tag('rect', { width: 8, height: 8, fill: hex(colour) });
  const strokes = tag('path', { d: STROKES[hatching], stroke: hex(paler(colour)), 'stroke-width': 1.5 });
  return tag('pattern', { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, ground, strokes);
}
