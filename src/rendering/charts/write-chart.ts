/** Fills the place of a chart: with one of the charts of the part that is being written, or with the shapes of a timeline or a map. */
import { drawingShapes, heightOf, isSketched, PER_POINT, sketchOf } from '../../drawing/index.ts';
import type { Chart } from '../../model/index.ts';
import type { Box, Writers } from '../expressions/index.ts';
import { escapeAttribute } from '../ooxml/index.ts';

/** Where shapes are drawn: the letters of slides are read from the back of a room. */
export type Medium = keyof typeof LETTERS;
/** In points. */
const LETTERS = { word: 8, slide: 11 } as const;
/** Shapes have numbers of their own, far from those of the document. */
const NUMBERS = 1000;

/** A chart that a part shows: the id of its relationship, and the place whose design it takes. */
export type ShownChart = { readonly id: string; readonly chart: Chart; readonly place: number; readonly isCompact: boolean };

/** What fills the place at hand. */
interface Filling extends ShownChart {
  readonly box: Box;
  readonly sketch: ReturnType<typeof sketchOf> | null;
  /** What its drawing goes by in the document. */
  number: number;
}
/** The charts of a part, in their order. */
export type Charts = { readonly shown: ShownChart[]; filling: Filling | null };
export const newCharts = (): Charts => ({ shown: [], filling: null });

/** Names of the writers that fill what a place leaves open, whatever the format. */
export const CHART_WRITERS = {
  id: '_chart_id',
  words: '_chart_words',
  width: '_chart_width',
  height: '_chart_height',
  number: '_chart_number',
  drawn: '_chart_drawn',
  shapes: '_chart_shapes',
} as const;

const emu = (points: number): number => Math.round(points * PER_POINT);

/** `place` is the name of the writer of whole places. Without a medium all is drawn as a chart. */
export function chartWriters<State>(place: string, chartsIn: (state: State) => Charts, medium?: Medium): Writers<State> {
  const filled = (write: (filling: Filling, text: string) => string | number) => (text: string, state: State) => {
    const { filling } = chartsIn(state);
    return filling === null ? '' : String(write(filling, text));
  };
  return {
    [place]: {
      around(inside, state, { made, place: at, box }) {
        if (made?.kind !== 'chart') return '';
        const { chart, isCompact } = made;
        const charts = chartsIn(state);
        const sketch = medium && isSketched(chart) ? sketchOf(chart, roomIn(box, medium)) : null;
        const shown = { id: `shown-chart${charts.shown.length + 1}`, chart, place: at, isCompact };
        if (sketch === null) charts.shown.push(shown);
        charts.filling = { ...shown, box, sketch, number: 0 };
        return inside();
      },
    },
    [CHART_WRITERS.id]: filled(({ id }) => id),
    [CHART_WRITERS.words]: filled(({ chart }) => escapeAttribute(chart.summary)),
    [CHART_WRITERS.width]: filled(({ box, sketch }) => (medium === 'word' || !sketch ? box.width : emu(sketch.width))),
    // The place's width holds; its height, where the format leaves it open, follows what lists things from top to bottom.
    [CHART_WRITERS.height]: filled(({ box, sketch, chart, isCompact }, own) => {
      if (sketch) return emu(sketch.height);
      return own || ((isCompact ? null : heightOf(chart)) ?? box.height);
    }),
    [CHART_WRITERS.number]: filled((filling, number) => {
      filling.number = Number(number);
      return number;
    }),
    [CHART_WRITERS.drawn]: {
      around: (chart, state, { otherwise: sketch }) => (chartsIn(state).filling?.sketch ? sketch() : chart()),
    },
    [CHART_WRITERS.shapes]: filled(({ sketch, number }) =>
      sketch && medium ? drawingShapes(sketch, medium, number * NUMBERS) : '',
    ),
  };
}

/** In Word a sketch is as high as it takes; on a slide its letters are smaller where there is much to show. */
const roomIn = ({ width, height }: Box, medium: Medium) => ({
  width: width / PER_POINT,
  ...(medium === 'slide' && { height: height / PER_POINT }),
  size: LETTERS[medium],
});
