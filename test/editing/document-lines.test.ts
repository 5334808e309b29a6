// A new file: the same lines, whether the library of YAML was asked for all of it or for what needs thought alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentLines } from '../../src/editing/document-lines.ts';
import { wholeLines } from '../../src/editing/written.ts';
import { casesOf } from '../cases.ts';
import { yamlData } from './yaml-data.ts';

test('a document reads to the letter as the library writes it', () => {
  fc.assert(
    fc.property(yamlData, (data) => {
      expect(documentLines(data)).toEqual(wholeLines(data));
    }),
  );
});

const signs = [...'aé10xe.-+_ :#,[}"\'\n\u00a0~?%œ\u200b'];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...signs), { maxLength: 6 }).map((all) => all.join('')),
  fc.constantFrom(...'on Null 017 1:30 2027-02-01 2028-S2 1e3 0o17 0x1f --- ... - 35002 NaN .inf'.split(' ')),
);
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0);

test('whatever its keys and texts are made of, at its margin and within', () => {
  const things = fc.array(fc.tuple(texts, texts, numbers), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(things, (all) => {
      const map = Object.fromEntries(all.map(([key, text]) => [key, text]));
      const data = { ...map, k: [{ ...map }, all.map(([, text, number]) => [text, { number, text }, [[{ ...map }], []], {}])] };
      expect(documentLines(data)).toEqual(wholeLines(data));
    }),
    { numRuns: casesOf(500) },
  );
});
