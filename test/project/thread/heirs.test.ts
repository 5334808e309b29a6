/** What takes over from a need: through any chain, split or merged, never itself but in a circle. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Need } from '../../../src/model/index.ts';
import { heirs, writtenIds } from '../../../src/project/thread/index.ts';

const need = (id: string, mergedInto?: Need['mergedInto']): Need => ({ id, statement: id, ...(mergedInto && { mergedInto }) });

it.each<[string, readonly Need[], readonly string[]]>([
  ['none', [need('A')], ['A']],
  ['one, as files wrote it', [need('A', 'B'), need('B')], ['B']],
  ['several', [need('A', ['B', 'C']), need('B'), need('C')], ['B', 'C']],
  [
    'those at the end, each once',
    [need('A', ['B', 'C']), need('B', 'D'), need('C', ['D', 'E']), need('D'), need('E')],
    ['D', 'E'],
  ],
  ['itself in a circle', [need('A', 'B'), need('B', ['A'])], ['A']],
  ['what leads out of a circle', [need('A', ['B', 'C']), need('B', 'A'), need('C')], ['C']],
])('%s', (_, needs, expected) => expect(heirs(needs)('A')).toEqual(expected));

it('is what walking every way finds, in any project without a circle', () => {
  const most = 7;
  const drawn = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: most }), { maxLength: 3 }), {
    minLength: most,
    maxLength: most,
  });
  fc.assert(
    fc.property(drawn, (leaps) => {
      const needs = leaps.map((leap, at) =>
        need(
          `ND-${at}`,
          leap.map((by) => at + by).flatMap((to) => (to < most ? [`ND-${to}`] : [])),
        ),
      );
      const walked = (id: string): readonly string[] => {
        const next = writtenIds(needs.find((one) => one.id === id)?.mergedInto);
        return next.length === 0 ? [id] : next.flatMap(walked);
      };
      const heir = heirs(needs);
      for (const { id } of needs) expect([...heir(id)].sort()).toEqual([...new Set(walked(id))].sort());
    }),
  );
});
it('takes no more room for a file made to ask for it', () => {
  const long = Array.from({ length: 20_000 }, (_, at) => need(`ND-${at}`, [`ND-${at + 1}`, `LEAF-${at}`]));
  expect(heirs(long)('ND-0').length).toBeLessThanOrEqual(100);
});
