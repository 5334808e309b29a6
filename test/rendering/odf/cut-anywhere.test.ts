/** However a program cuts a paragraph into spans, its tags say the same; a part without a tag is left as it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { prepareOdf } from '../../../src/rendering/odf/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { odf, p, textOf } from './minimal-odf.ts';

const options = { file: 'essai.odt', helpers: helpersFor('fr') };
const view = { title: 'Plan & vert', steps: ['un', 'deux'], empty: null };
const says = (body: string): string => {
  const { problems, render } = prepareOdf(odf(body), options, 'odt');
  expect(problems).toEqual([]);
  return textOf(render(view));
};

const TEXT = 'Le {{title}} en {{steps.length}} étapes : {{#each steps}}{{this}}, {{/each}}{{#if empty}}rien{{else}}fin{{/if}}.';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** What may stand between two pieces of a paragraph, and what a piece may stand in. */
const between = fc.constantFrom(
  '',
  '<text:soft-page-break/>',
  '<text:bookmark text:name="b"/>',
  '<text:change text:change-id="c"/>',
);
const around = fc.constantFrom<(inner: string) => string>(
  (inner) => inner,
  (inner) => `<text:span text:style-name="T1">${inner}</text:span>`,
  (inner) => `<text:span text:style-name="T1"><text:span text:style-name="T2">${inner}</text:span></text:span>`,
  (inner) => `<text:a xlink:type="simple" xlink:href="https://exemple.fr">${inner}</text:a>`,
  (inner) => inner.replaceAll(' ', '<text:s/>'),
);

test('tags cut anywhere give the same text', () => {
  const whole = says(p(escaped(TEXT)));
  expect(whole).toBe('Le Plan & vert en 2 étapes : un, deux, fin.');
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: TEXT.length - 1 }), { maxLength: 12 });
  fc.assert(
    fc.property(
      cuts,
      fc.array(between, { minLength: 13, maxLength: 13 }),
      fc.array(around, { minLength: 13, maxLength: 13 }),
      (places, marks, layers) => {
        const ends = [...places.toSorted((a, b) => a - b), TEXT.length];
        const pieces = ends.map(
          (end, index) => (layers[index] ?? String)(escaped(TEXT.slice(ends[index - 1] ?? 0, end))) + (marks[index] ?? ''),
        );
        // A space at the edge of a piece is one of the text.
        expect(says(p(...pieces))).toBe(whole);
      },
    ),
    { numRuns: 60 },
  );
});

test('a part without a tag comes back byte for byte', () => {
  const words = fc.stringMatching(/^[a-z{}& <>éà]{0,12}$/).filter((text) => !text.includes('{{'));
  fc.assert(
    fc.property(fc.array(fc.tuple(words, around), { maxLength: 6 }), (pieces) => {
      const file = odf(p(...pieces.map(([text, layer]) => layer(escaped(text).replaceAll('>', '&gt;')))));
      const { problems, render } = prepareOdf(file, options, 'odt');
      expect(problems).toEqual([]);
      expect(openArchive(render(view))).toEqual(openArchive(file));
    }),
    { numRuns: 40 },
  );
});
