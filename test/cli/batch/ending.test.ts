// Printed one after the other or all at once, JSON is the same text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonList } from '../../../src/cli/batch/ending.ts';
import type { World } from '../../../src/model/index.ts';
import { jsonText } from '../../../src/reporting/index.ts';

test('jsonList', () => {
  const values = fc.array(fc.dictionary(fc.string(), fc.jsonValue()));
  fc.assert(
    fc.property(values, (all) => {
      const said: string[] = [];
      const world = { out: (text) => said.push(text) } satisfies Pick<World, 'out'>;
      const list = jsonList(world, 'things');
      for (const one of all) list.add(one);
      list.end();
      expect(said.join('')).toBe(jsonText({ jalon: 1, kind: 'things', things: all }));
    }),
  );
});
