// Things that repeat an earlier one: what the index finds is what comparing each with each finds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearTwins } from '../../src/checking/near-twins.ts';
import { isSame, sharedStems, stemsOf } from '../../src/values/index.ts';

const words = fc.uniqueArray(
  fc.constantFrom(...'accueil borne carte dossier école forum guide haltes imprimante jardin'.split(' ')),
  {
    maxLength: 9,
  },
);

test('an index finds the twins that comparing each with each does', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (all) => {
      const texts = all.map((one, index) => ({ index, text: one.join(' ') }));
      const alone: typeof texts = [];
      const twins = texts.flatMap((one) => {
        const first = alone.find((other) => sharedStems(stemsOf(other.text), stemsOf(one.text)) >= isSame);
        if (first === undefined) alone.push(one);
        return first === undefined ? [] : [[one.index, first.index]];
      });
      const found = nearTwins(texts, ({ text }) => text).map((pair) => pair.map(({ index }) => index));
      expect(found).toEqual(twins);
    }),
    { numRuns: 400 },
  );
});
