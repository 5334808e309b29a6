// What colours and pictograms stand for, one entry beside the other, in as many lines as it takes.
import type { Chart } from '../../model/index.ts';
import { widthOf } from '../svg/strokes.ts';
import { type Mark, rectangle, written } from './sketch.ts';

export function legendOf(
  { legend }: Chart,
  width: number,
  top: number,
  size: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  let [x, y] = [0, top];
  const marks = (legend ?? []).flatMap(({ label, colour, pictogram }): Mark[] => {
    const room = widthOf(label, size) + size * 3;
    if (x > 0 && x + room > width) [x, y] = [0, y + size * 1.6];
    const box = rectangle(x, y - size * 0.5, size * 1.2, size);
    const sign: Mark =
      pictogram === null
        ? { kind: 'area', rings: [box], fill: colour, stroke: 'muted', said: label }
        : written([x + size * 0.2, y], pictogram, size, { ink: colour });
    const entry = [sign, written([x + size * 1.6, y], label, size)];
    x += room;
    return entry;
  });
  return { marks, bottom: y + size };
}
