/** A Hasse diagram, drawn: each thing once, above those that it is directly before, and no box on another. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sketchOf } from '../../src/drawing/index.ts';
import type { Chart } from '../../src/model/index.ts';
import { hasse } from '../../src/ranking/index.ts';

const chartOf = (layers: readonly number[], links: readonly string[]): Chart => ({
  ...{ kind: 'order', title: 'Ordre', categoryAxis: null, valueAxis: null, format: 'number', summary: '' },
  categories: layers.map((_, at) => `${at + 1}. Action ${at + 1}`),
  series: [{ name: 'couche', values: [...layers], colour: null }],
  links,
});

it('whatever the order, all is drawn within the room, from the top down, and no line passes behind a box', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 2, maxLength: 60 }), (points) => {
      const necessary = points.map(([a, b]) => points.map(([c, d]) => a >= c && b >= d));
      const { groups, edges, layers } = hasse({ necessary });
      const links = groups.map((_, at) => edges.flatMap(([above, below]) => (above === at ? [below] : [])).join(' '));
      const { width, height, marks } = sketchOf(chartOf(layers, links), { width: 470, size: 9 });
      const areas = marks.flatMap((mark) => (mark.kind === 'area' ? [mark] : []));
      const lines = areas.filter(({ said }) => said === '').map(({ rings }) => rings.flat());
      const boxes = areas.filter(({ said }) => said !== '').map(({ rings }) => rings.flat());
      expect(boxes).toHaveLength(groups.length);
      const spans = boxes.map((ring) => {
        const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
        return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
      });
      for (const [at, one] of spans.entries()) {
        expect(one.left >= 0 && one.right <= width && one.top >= -1e-9 && one.bottom <= height + 1e-9).toBe(true);
        for (const other of spans.slice(at + 1))
          expect(one.right < other.left || other.right < one.left || one.bottom < other.top || other.bottom < one.top).toBe(true);
      }
      for (const line of lines) {
        const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
        const crossed = spans.filter(
          ({ left, right, top, bottom }) =>
            Math.max(...ys) > top + 1 && Math.min(...ys) < bottom - 1 && Math.max(...xs) > left && Math.min(...xs) < right,
        );
        expect(crossed).toEqual([]);
      }
      const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.5;
      for (const [at, { left, right, top }] of spans.entries()) {
        const entering = lines.filter((line) => line.some(([x, y]) => near(x, (left + right) / 2) && near(y, top)));
        // An end has two corners, and each line one end here.
        expect(entering).toHaveLength(edges.filter(([, below]) => below === at).length);
      }
      for (const [above, below] of edges) expect(spans[above]?.bottom).toBeLessThan(spans[below]?.top ?? 0);
    }),
    { numRuns: 30 },
  );
});
